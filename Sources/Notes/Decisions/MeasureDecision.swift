/// Is there a quantified result, an objective change, or a functional goal with a number or a date?
struct MeasureDecision {
    let sheet: Sheet
    let range: Range<Int>
    /// Anything at all was done today, and something that a patient lasts in.
    let treated: Bool
    let exerted: Bool

    func run(_ element: inout Element) {
        let earlier = earlierLevel()
        for sentence in sheet.sentences(of: range) {
            if element.evidence.isFull { return }
            decide(sentence, earlier, &element)
            if let value = outdone(sentence) { element.find(sheet[value]) }
        }
    }

    private func decide(_ sentence: Range<Int>, _ earlier: Earlier, _ element: inout Element) {
        let attempts = sheet.any(sentence, .attempt)
        guard
            attempts || sheet.whole(around: sentence.lowerBound).pointee.shapes.holdNumber
                || sheet.any(sentence, [.numberWord, .assistLevel, .setUp])
        else { return }
        if isLedger(sentence) { return }
        let numbers = Quantities(sheet: sheet, sentence: sentence, treated: treated, exerted: exerted)
        for index in sentence where !element.evidence.isFull {
            let atom = sheet[index]
            guard atom.isNumber || atom.has([.numberWord, .assistLevel, .setUp]) || attempts && atom.has(.attempt),
                atom.frame == .today || atom.frame == .assessment
            else { continue }
            let counts = atom.isNumber || atom.has(Marks.numberWord)
            let isLevel = atom.has([.assistLevel, .setUp])
            if atom.purpose {
                if deadline(index, sentence) {
                    element.find(atom, through: sheet[end(of: index, sentence)])
                } else if !atom.openAim, atom.frame == .today, atom.isNumber, numbers.isResult(index) {
                    // "to don shoes in 2:10", "for bus fare 4/5": a result of today within what it was for.
                    element.find(atom, through: sheet[end(of: index, sentence)])
                }
                continue
            }
            if counts {
                if numbers.isResult(index) { element.find(atom, through: sheet[end(of: index, sentence)]) }
            } else if isLevel, changed(index, earlier) {
                element.find(atom)
            } else if atom.has(.attempt), tries(index, sentence) {
                element.find(atom)
            }
        }
    }

    /// "Time in 9:00, time out 9:45", "Total time 30 min." and nothing else.
    private func isLedger(_ sentence: Range<Int>) -> Bool {
        if sheet.any(sentence, .ledger) { return true }
        let first = sheet[sentence.lowerBound]
        return sentence.count == 3 && first.has(.took) && first.end - first.start == 10 && !first.gap.contains(.semicolon)
            && sheet[sentence.lowerBound + 2].has(Marks.unitTime)
    }

    /// "on the 2nd try (6th try on 5/2)": the try that came out well, and an earlier one.
    private func tries(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard !sheet[index].earlier, index > sentence.lowerBound + 1, index + 1 < sentence.upperBound else { return false }
        return sheet.contains(index + 1..<sentence.upperBound) { $0.shape == .ordinal && $0.earlier }
    }

    /// The last word of a value: its unit, or the whole that it is a share of.
    private func end(of index: Int, _ sentence: Range<Int>) -> Int {
        var last = index
        if last + 1 < sentence.upperBound, sheet[last + 1].gap.isDisjoint(with: .heavy),
            sheet[last + 1].has([.unitLength, .unitTime, .unitWeight, .unitAngle, .countNoun, .extentNoun]) as Bool
        {
            last += 1
        }
        if last + 2 < sentence.upperBound, sheet[last + 1].has(.of), sheet[last + 1].gap.isDisjoint(with: .heavy),
            sheet[last + 2].isNumber || sheet[last + 2].has(Marks.numberWord), sheet[last + 2].gap.isDisjoint(with: .heavy)
        {
            last += 2
        }
        return last
    }

    /// "asked again twice; five times a month ago": the value before the semicolon, where only an earlier one follows it.
    private func outdone(_ sentence: Range<Int>) -> Int? {
        let next = sentence.upperBound
        guard next < range.upperBound else { return nil }
        // "Two and a half minutes. Wednesday it took five."
        let day = sheet[next].has(Marks.dateWord) && sheet[next].initial && !sheet.any(sentence, .exercise)
        guard sheet[next].gap.contains(.semicolon) || day else { return nil }
        let after = sheet.sentence(around: next)
        if day {
            guard after.count <= 6, sheet.sentence(around: next).upperBound <= range.upperBound,
                sheet.contains(
                    next + 1..<after.upperBound,
                    where: { $0.has(.took) || $0.has(.compare) })
            else { return nil }
            for index in after where sheet[index].isNumber || sheet[index].has(Marks.numberWord) { sheet[index].earlier = true }
        }
        guard
            sheet.contains(
                after.lowerBound..<min(after.upperBound, after.lowerBound + 4),
                where: { ($0.isNumber || $0.has(Marks.numberWord)) && ($0.earlier || $0.frame == .past) }),
            !sheet.contains(sheet.clause(around: next), where: { $0.isNumber && $0.done })
        else { return nil }
        for index in sentence.reversed() {
            let atom = sheet[index]
            guard atom.frame == .today, !atom.openAim, atom.isNumber || atom.has(Marks.numberWord), atom.shape != .times else {
                continue
            }
            return index
        }
        return nil
    }

    /// "mod A last week, now CGA": two levels, one of them earlier, or one leading to the other.
    private func changed(_ index: Int, _ earlier: Earlier) -> Bool {
        let atom = sheet[index]
        guard !atom.earlier, atom.frame == .today else { return false }
        if index + 1 < range.upperBound, sheet[index + 1].has(Marks.assistLevel), sheet[index + 1].gap.contains(.arrow) {
            return true
        }
        // "dependent for this on 10/1, now mod A".
        let sentence = sheet.sentence(around: index)
        if sheet.contains(sentence.lowerBound..<max(sentence.lowerBound, index), where: { $0.earlier && $0.has(.deficit) }) {
            return true
        }
        // "min A (mod A 5/3)"
        if index + 1 < range.upperBound, sheet[index + 1].has(Marks.assistLevel), sheet[index + 1].gap.contains(.open),
            index + 2 < range.upperBound, sheet[index + 2].isNumber || sheet[index + 2].has(Marks.dateWord) || saturday(index + 2)
        {
            return true
        }
        return earlier == .here || earlier == .before && Self.graded.contains(atom.concept)
    }

    /// Levels on a scale, against which another can be better or worse.
    private static let graded = Lexicon.concepts([
        "cga", "sba", "supervision", "mina", "moda", "maxa", "dep", "indep", "modi", "totala", "setup",
    ])

    /// "Sat" in brackets with nothing else after it is the day.
    private func saturday(_ index: Int) -> Bool {
        sheet[index].initial && sheet[index].has(Marks.vital) && sheet[index].has(Marks.postureVerb)
    }

    /// Where an earlier level of help stands: nowhere, in an entry of another day, or beside today's.
    private enum Earlier { case none, before, here }

    /// An earlier level of help stands anywhere in the note.
    private func earlierLevel() -> Earlier {
        var before = Earlier.none
        for sentence in sheet.sentences(of: range) where sheet.any(sentence, .assistLevel) {
            switch earlierLevel(sentence) {
            case .here: return .here
            case .before: before = .before
            case .none: break
            }
        }
        return before
    }

    private func earlierLevel(_ sentence: Range<Int>) -> Earlier {
        var before = Earlier.none
        for index in sentence where sheet[index].has(Marks.assistLevel) {
            let atom = sheet[index]
            if atom.earlier, atom.frame == .today { return .here }
            // "min A Tuesday".
            if atom.frame == .today, !atom.purpose, index + 1 < range.upperBound, sheet[index + 1].has(Marks.dateWord),
                sheet[index + 1].initial, sheet[index + 1].gap.isDisjoint(with: .heavy)
            {
                return .here
            }
            // "max A in last note": a dated entry, not how life was before.
            if atom.frame == .past, !atom.purpose {
                if sheet.any(sentence, .compare) || sheet.contains(sentence, where: { $0.shape == .ratio && $0.value <= 12 }) {
                    before = .before
                }
            }
        }
        return before
    }

    /// In a goal: a time frame, or a number with a unit.
    private func deadline(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let atom = sheet[index]
        guard atom.isNumber || atom.has(Marks.numberWord) else { return false }
        guard sheet.any(sentence, [.goal, .want]) || atom.field == .functionalGoal || sentenceNamesFunction(sentence) else {
            return false
        }
        let next: Atom? = index + 1 < sentence.upperBound ? sheet[index + 1] : nil
        let before: Atom? = index > sentence.lowerBound ? sheet[index - 1] : nil
        // "by Sept 15".
        if let before, before.has(Marks.dateWord), index - 2 >= sentence.lowerBound, sheet[index - 2].has(.deadline),
            atom.shape == .plain || atom.shape == .ordinal
        {
            return true
        }
        if let before, before.has(.deadline),
            atom.shape == .ratio || next?.has(Marks.dateWord) ?? false || next?.has(Marks.unitTime) ?? false
        {
            return true
        }
        guard sheet.contains(sentence, where: { !$0.functions.isEmpty || $0.unknown || $0.has(Marks.gait) }), !painGoal(sentence)
        else { return false }
        if atom.shape == .ratio || atom.shape == .percent || atom.shape == .pounds {
            return atom.shape != .ratio || atom.value <= atom.second
        }
        if atom.shape == .times || atom.shape == .ordinal { return false }
        if let next, next.has([.unitLength, .unitWeight, .extentNoun]) as Bool, atom.isNumber, next.gap.isDisjoint(with: .heavy) {
            return sheet.any(sentence, .goal)
        }
        if let next, next.has(Marks.unitTime), atom.isNumber { return sheet.any(sentence, .goal) }
        return false
    }

    /// "decrease pain to 2/10": an impairment with a number is no functional goal.
    private func painGoal(_ sentence: Range<Int>) -> Bool {
        sheet.contains(sentence) { $0.has([.symptom, .impairment]) as Bool }
            && !sheet.contains(sentence) { !$0.functions.isEmpty && $0.purpose }
    }

    private func sentenceNamesFunction(_ sentence: Range<Int>) -> Bool {
        sheet.contains(sentence) { $0.purpose && ($0.has(.aimVerb) || $0.has(Marks.returnTo)) }
    }
}
