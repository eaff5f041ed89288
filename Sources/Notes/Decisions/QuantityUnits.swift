/// Numbers with a unit: how far, how heavy, how long.
extension Quantities {
    func extent(_ index: Int) -> Bool {
        !any(index - 3, index + 3, Marks.apparatus)
            && !(at(index - 1)?.has(Marks.exercise) ?? false && !(at(index - 1)?.has([.task, .goVerb]) ?? false))
    }

    func length(_ index: Int, _ unit: Atom) -> Bool {
        let atom = sheet[index]
        let inches = unit.has(Marks.unitLength) && (unit.concept == Quantities.inch)
        if inches && !atom.marks.contains(.unitLength) { return false }
        // "rower 500 m": how far the machine was set to run.
        if sheet.contains(sheet.clause(around: index), where: { $0.has(Marks.apparatus) && $0.has(Marks.exercise) }) {
            return false
        }
        if unit.has(Marks.posture) || unit.gap.contains(.hyphen) { return false }
        if let after = at(index + 2), after.gap.isDisjoint(with: .heavy), Self.sizes.contains(after.concept) { return false }
        // "up onto two feet".
        if atom.has(Marks.numberWord), !counts(atom) { return false }
        // "lunges at 4 ft": how deep the water is.
        if let before = at(index - 1), before.has(.clockAt), sheet.any(sentence, [.exercise, .apparatus]) { return false }
        return true
    }

    static let stands = Lexicon.concepts(["tolerate", "tolerated", "tol", "toler", "tolerance"])
    static let sizes = Lexicon.concepts(["depth", "deep", "high", "tall", "wide", "height", "long"])
    static let inch: UInt16 = Lexicon.concept("inch")

    /// A load lifted or carried in a task; the resistance of an exercise is only dosage.
    func load(_ index: Int) -> Bool {
        let clause = sheet.clause(around: index)
        if sheet.contains(clause, where: { $0.has([.exercise, .apparatus]) as Bool && !$0.negated }) { return false }
        if any(index - 4, index + 6, [.object]) || any(index - 4, index + 6, Marks.task) {
            return any(sentence.lowerBound, sentence.upperBound, [.moveVerb, .handleVerb, .task, .taskVerb])
        }
        return false
    }

    func duration(_ index: Int, _ unit: Atom) -> Bool {
        let atom = sheet[index]
        if atom.shape == .times { return false }
        let exercising = sheet.contains(sheet.clause(around: index)) {
            $0.has([.exercise, .apparatus, .motion, .otherTreatment]) as Bool
        }
        if let before = at(index - 1), before.has(.took) { return !exercising }
        let seconds = unit.concept == Quantities.second
        if seconds {
            if exercising || at(index + 2)?.has(Marks.gripVerb) ?? false { return false }
            // "45 s bouts".
            if at(index + 2)?.has(Marks.dose) ?? false { return false }
            return !any(index - 2, index, Marks.dose) && (at(index + 2)?.shape ?? .none) != .times
        }
        // Minutes: only where they are how long the patient lasted.
        if exercising { return false }
        // "Mom took him out at 10 min": when.
        if let before = at(index - 1), before.has(.clockAt) { return false }
        if let before = at(index - 1), before.has(Marks.countNoun) { return false }
        // "Four minutes." and nothing else: how long the task took.
        if treated, exerted, atom.has(Marks.numberWord), isAlone(index) { return true }
        if let after = at(index + 2), after.concept == Quantities.total, after.gap.isDisjoint(with: .heavy),
            !sheet.any(sentence, .generic)
        {
            return true
        }
        // "Eight minutes before the arm got heavy".
        if let after = at(index + 2), after.concept == Quantities.before,
            at(index + 3)?.has([.possessive, .heShe, .pronoun]) ?? false
        {
            return true
        }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 4 {
            if sheet[back].has(.lasting) { return true }
            back -= 1
        }
        // "30 min tol well" is the length of the session.
        if let after = at(index + 2), after.has(.lasting), after.gap.isDisjoint(with: .comma) {
            return !Self.stands.contains(after.concept) || exerted
        }
        return false
    }

    /// "Four minutes.", "…, two and a half minutes.": a clause of a time in words alone.
    func isAlone(_ index: Int) -> Bool {
        let clause = sheet.clause(around: index)
        return clause.count <= 5
            && !sheet.contains(clause) {
                !($0.has([.numberWord, .unitTime]) as Bool) && !($0.has([.determiner, .and]) as Bool)
            }
    }

    static let second = Lexicon.concept("sec")
    static let total = Lexicon.concept("total")
}
