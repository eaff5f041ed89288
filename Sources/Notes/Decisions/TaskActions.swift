/// Tasks told as an action on a thing.
extension Tasks {
    /// An action on a thing.
    func acted(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard atom.has([.handleVerb, .moveVerb]) else { return nil }
        if atom.has(Marks.handleVerb), isVerb(index, sentence),
            let thing = thing(after: index, sentence, open: !atom.isPlain)
        {
            return Match(last: thing.index, functions: atom.functions.union(thing.functions))
        }
        if atom.has([.handleVerb, .moveVerb]) as Bool, let noun = verbalNoun(index, sentence) { return noun }
        // "UE use", "leg lift": a noun, and no action on a thing.
        let limb =
            (atom.isPlain || atom.form == .third) && index > sentence.lowerBound && sheet[index - 1].has(Marks.body)
            && atom.gap.isDisjoint(with: .heavy) && sheet[index - 1].marks.isDisjoint(with: [.patient])
        if atom.has(Marks.moveVerb), !limb {
            if let thing = thing(after: index, sentence, open: false),
                !atom.has(Marks.gripVerb) || sheet[thing.index].has([.object, .garment]) as Bool
            {
                return Match(last: thing.index, functions: atom.functions.union(thing.functions))
            }
        }
        return nil
    }

    func setUpThing(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard index == sentence.lowerBound || sheet[index - 1].has([.patient]) || sheet[index - 1].has(Steers.and) else {
            return nil
        }
        // The lexicon holds "set up a" as one.
        let thing = sheet[index].end - sheet[index].start == 8 ? index + 1 : index + 2
        guard thing < sentence.upperBound, thing == index + 1 || sheet[index + 1].has([.determiner, .possessive]),
            !sheet.contains(index + 1..<thing + 1, where: { !$0.gap.isDisjoint(with: .heavy) }),
            sheet[thing].has([.object, .garment]), sheet[thing].marks.isDisjoint(with: [.apparatus, .device, .surface]),
            !sheet.contains(thing + 1..<max(thing + 1, sheet.clause(around: index).upperBound), where: { $0.has(.patient) })
        else { return nil }
        return Match(last: thing, functions: sheet[thing].functions)
    }

    static let hauls = Lexicon.concepts(["push", "pull", "drag", "tow", "haul", "carry", "lift"])

    /// A load that is also apparatus, moved for a named function.
    func hauled(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard sheet[index].form != .plain || index == sentence.lowerBound else { return nil }
        var load: Int?
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 8)) {
            let atom = sheet[next]
            if atom.purpose || !atom.gap.isDisjoint(with: .heavy) { break }
            if atom.has(Marks.exercise) { return nil }
            if atom.has(Marks.object) && atom.has(Marks.apparatus) || atom.shape == .pounds { load = next }
        }
        guard let load else { return nil }
        for other in (load + 1)..<max(load + 1, sentence.upperBound) where sheet[other].purpose {
            if !GoalDecision.named(other, sentence, self).isEmpty { return Match(last: load, functions: [.lifting, .work]) }
        }
        return nil
    }

    /// "box lifts", "garden-hose drag", "wheelbarrow run", "pick-up of shoes": an action told by a noun.
    func verbalNoun(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard atom.isPlain || atom.form == .third || atom.form == .gerund, !atom.has(Marks.object) else { return nil }
        if index + 2 <= sentence.upperBound - 1, sheet[index + 1].has(.of), atom.gap.isDisjoint(with: .clause) || index > 0 {
            var next = index + 2
            while next < min(sentence.upperBound, index + 5), sheet[next].gap.isDisjoint(with: .heavy) {
                if sheet[next].has([.object, .garment]) as Bool, sheet[next].marks.isDisjoint(with: [.apparatus, .prop]),
                    sheet[next].purpose == atom.purpose
                {
                    return Match(last: next, functions: atom.functions.union(sheet[next].functions))
                }
                next += 1
            }
        }
        guard index > sentence.lowerBound, atom.gap.isDisjoint(with: [.clause, .comma]) else { return nil }
        let before = sheet[index - 1]
        guard before.has([.object, .garment]) as Bool || before.has(Marks.place) && atom.has(.seeks) && atom.form == .gerund,
            !before.has(Marks.apparatus),
            before.gap.isDisjoint(with: .hyphen) || !before.has(.adapts), !sheet.any(sheet.clause(around: index), .exercise)
        else { return nil }
        return Match(last: index, functions: before.functions.union(.lifting))
    }

    /// "came back with eleven eggs".
    func broughtThing(_ index: Int, _ sentence: Range<Int>) -> Match? {
        var with = false
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 7)) {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: .heavy) || atom.purpose != sheet[index].purpose { return nil }
            if atom.has(.with), atom.marks.isDisjoint(with: .anyVerb) { with = true }
            if with, atom.has([.object]) as Bool, atom.marks.isDisjoint(with: [.apparatus, .device, .prop, .tool]) {
                return Match(last: next, functions: atom.functions)
            }
        }
        return nil
    }

    /// A plain form may be a noun: it counts as a verb where verbs stand.
    func isVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let atom = sheet[index]
        // "skill building": a noun.
        if atom.form == .gerund, atom.has(.betters), index > sentence.lowerBound, sheet[index - 1].has(Marks.impairment),
            atom.gap.isDisjoint(with: .heavy)
        {
            return false
        }
        if atom.isPast || atom.form == .gerund { return true }
        if atom.form == .third {
            guard index > sentence.lowerBound else {
                // "Chops 3x10": an exercise.
                return !(index + 1 < sentence.upperBound && sheet[index + 1].shape == .times && sheet[index + 1].second >= 8)
            }
            // "18 sips", "20 serves".
            if sheet[index - 1].shape == .plain, atom.has(Marks.taskVerb), atom.gap.isDisjoint(with: .heavy) { return true }
            return sheet[index - 1].has([.patient, .person]) as Bool || !atom.gap.isDisjoint(with: [.comma, .clause])
                || sheet[index - 1].has(Steers.and)
                || atom.purpose
        }
        if index == sentence.lowerBound { return true }
        let before = sheet[index - 1]
        if !atom.gap.isDisjoint(with: [.comma, .clause, .slash]) { return true }
        // "a grab rope", "the push door": a noun.
        if before.has(.determiner), !before.has(Marks.patient) { return false }
        if before.has([.to, .did, .and, .modal, .need, .want, .then, .pronoun, .attempt, .purpose]) as Bool { return true }
        if before.has([.patient, .anyVerb, .dose, .numberWord]) as Bool || before.isNumber { return true }
        return index + 1 < sentence.upperBound && sheet[index + 1].has(Marks.anyThing)
    }

    /// At the head of a clause, or after its subject.
    func opensClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = sheet[index - 1]
        return !sheet[index].gap.isDisjoint(with: [.comma, .clause]) || before.has([.patient]) as Bool
            || before.has([.and, .then, .did]) as Bool
    }

    struct Thing {
        var index: Int
        var functions: Functions
    }

    /// The everyday thing that a verb acts on. `open`: any unknown noun will do.
    func thing(after index: Int, _ sentence: Range<Int>, open: Bool) -> Thing? {
        var next = index + 1
        let limit = min(sentence.upperBound, index + 8)
        while next < limit {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: [.clause, .colon, .dash]), !atom.gap.contains(.comma),
                next > index + 1 || atom.gap.contains(.colon)
            {
                return nil
            }
            if atom.purpose != sheet[index].purpose || atom.negated != sheet[index].negated { return nil }
            // "Spanish squat with belt 5x45 s": what the exercise was done with.
            if atom.has(.with), sheet[index].has(Marks.exercise), !sheet[index].isPast { return nil }
            // "towel curls", "soleus raise 3x15, towel …": the name of an exercise.
            if next + 1 < sentence.upperBound, sheet[next + 1].has(Marks.exercise), sheet[next + 1].gap.isDisjoint(with: .heavy),
                !sheet[next + 1].has(Marks.apparatus)
            {
                return nil
            }
            if atom.gap.contains(.comma), next > index + 1, sheet[next - 1].shape == .times { return nil }
            if atom.has([.object, .garment, .place]) as Bool, !atom.has(Marks.apparatus) || atom.has(Marks.garment) {
                if atom.has(.path), !atom.has([.object, .garment]) as Bool, atom.has(Marks.stop) { next += 1; continue }
                return Thing(index: next, functions: atom.functions)
            }
            if atom.has([.tool, .device]) as Bool, open { return Thing(index: next, functions: atom.functions) }
            if atom.has([.exercise, .apparatus, .impairment, .drill, .generic, .cognitiveDrill]) as Bool { return nil }
            if atom.has([.body]) as Bool, !open { return nil }
            // "sewed on a patch": a verb's plain form after its article is a thing.
            if open, atom.isPlain, atom.has(Marks.handleVerb), sheet[next - 1].has(.determiner),
                !sheet[next - 1].has(Marks.patient)
            {
                return Thing(index: next, functions: [])
            }
            if atom.unknown, atom.end - atom.start > 2 {
                // A noun in no list: enough for a verb of handling, and with an article for a verb of moving.
                if open { return Thing(index: next, functions: []) }
                if sheet[index].has(Marks.moveVerb), !sheet[index].has(Marks.gripVerb),
                    sheet[index].isPast || sheet[index].form == .gerund,
                    next + 1 < sentence.upperBound && sheet[next + 1].has(.onward) && sheet[next + 1].gap.isDisjoint(with: .heavy)
                        || sheet[next - 1].has(.determiner) || sheet[next - 1].has(Marks.patient)
                        || sheet[next - 1].has([.unitWeight]) as Bool || sheet[next - 1].shape == .pounds
                {
                    return Thing(index: next, functions: [])
                }
            }
            if atom.has([.moveVerb, .handleVerb, .taskVerb]) as Bool, atom.isPast, next > index + 1,
                !atom.has(Marks.object)
            {
                return nil
            }
            next += 1
        }
        return nil
    }
}
