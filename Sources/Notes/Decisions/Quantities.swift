/// Reads the numbers of one sentence: which are results, which only dosage, dates or heights.
struct Quantities {
    let sheet: Sheet
    let sentence: Range<Int>
    /// Anything at all was done today, and something that a patient lasts in.
    let treated: Bool
    let exerted: Bool

    func at(_ index: Int) -> Atom? { sentence.contains(index) ? sheet[index] : nil }

    func any(_ first: Int, _ last: Int, _ marks: Marks) -> Bool {
        for index in max(first, sentence.lowerBound)..<max(first, min(last, sentence.upperBound), sentence.lowerBound)
        where sheet[index].has(marks) { return true }
        return false
    }

    func any(_ first: Int, _ last: Int, _ steers: Steers) -> Bool {
        for index in max(first, sentence.lowerBound)..<max(first, min(last, sentence.upperBound), sentence.lowerBound)
        where sheet[index].has(steers) { return true }
        return false
    }

    func isResult(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.negated || atom.earlier || atom.has(Marks.both) { return false }
        let next = at(index + 1)
        let before = at(index - 1)
        if counted(index, before, next) { return false }
        // "8/16: arrived late".
        if atom.shape == .ratio, !atom.gap.isDisjoint(with: [.sentence, .close]), next?.gap.contains(.colon) ?? false {
            return false
        }
        // "Stairs: 12".
        if atom.shape == .plain, atom.gap.contains(.colon), before?.has(Marks.extentNoun) ?? false,
            !(next?.has([.unitTime, .unitLength]) ?? false) || next?.gap.contains(.comma) ?? false
        {
            return true
        }
        // "stairs 12 SBA".
        if atom.shape == .plain, atom.gap.isDisjoint(with: .heavy), let before, before.has(Marks.extentNoun),
            before.has(Marks.task),
            next == nil || next!.has(Marks.assistLevel) || !next!.gap.isDisjoint(with: .heavy)
        {
            return true
        }
        // "spinning 7 down to 2".
        if atom.shape == .plain, let next, next.has(Marks.change), next.gap.isDisjoint(with: .heavy),
            at(index + 2)?.isNumber ?? false,
            before?.gap.isDisjoint(with: .sentence) ?? false || before != nil, next.end - next.start >= 5
        {
            return true
        }
        if before?.has(Marks.vital) ?? false, atRest() { return false }
        // "Initial 9HPT 41 s": an earlier value.
        if let before, before.has(Marks.test), at(index - 2)?.concept == Self.initial { return false }
        if tested(index) { return true }
        switch atom.shape {
        case .percent where before?.has(Marks.vital) ?? false:
            return !any(index + 1, index + 4, Marks.countNoun)
        case .percent: return !(next?.has([.assistWord, .assistLevel]) ?? false) && !(before?.has(Marks.cueWord) ?? false)
        case .degrees: return true
        case .graded: return true
        case .ratio: return ratio(index, before, next)
        case .clock:
            return !(before?.has([.clockAt, .order]) ?? false) && !(next?.has(.clockAt) ?? false)
        case .ordinal: return next?.has(Marks.extentNoun) ?? false
        default: break
        }
        if compared(index) || erred(index) || share(index) || scored(index) { return true }
        // "AROM flex 55", "flexion 98 today".
        if atom.shape == .plain, atom.value >= 15, let before,
            before.has(Marks.motion) || before.has(Marks.exercise) && before.has(Marks.body),
            !sheet.contains(sheet.clause(around: index), where: { $0.shape == .times || $0.has([.dose, .apparatus]) as Bool }),
            !(next?.has([.unitTime, .unitWeight, .dose, .assistWord]) ?? false)
        {
            return true
        }
        // "LOB x2".
        if atom.shape == .times, let before, before.has(Marks.countNoun), !before.negated { return true }
        // "no cough in 18 sips", "3 stepping reactions in 10 pushes".
        if outOf(index) { return true }
        // "dropped one", "spilled 2 cups".
        if let before, before.has(Marks.countNoun), before.end - before.start >= 6,
            atom.shape == .plain || atom.has(Marks.numberWord),
            atom.gap.isDisjoint(with: .heavy), !(next?.has([.unitTime, .cueWord]) ?? false), !led(index)
        {
            return true
        }
        guard let next, next.gap.isDisjoint(with: [.sentence]) else { return atom.marks.contains(.unitLength) && extent(index) }
        // "seven times of nine".
        if atom.shape != .times, let third = at(index + 2), third.has(.of), let fourth = at(index + 3),
            fourth.isNumber || fourth.has(Marks.numberWord),
            !next.isNumber, next.marks.isDisjoint(with: [.numberWord, .unitTime, .dose]),
            atom.value <= fourth.value || fourth.value == 0
        {
            return true
        }
        // "one detail wrong out of nine".
        if atom.shape == .plain || atom.has(Marks.numberWord), let fourth = at(index + 3), fourth.has(.of),
            let last = at(index + 4),
            last.isNumber || last.has(Marks.numberWord), fourth.end - fourth.start > 4, fourth.gap.isDisjoint(with: .heavy)
        {
            return true
        }
        if next.has(.of), let third = at(index + 2), third.isNumber || third.has(Marks.numberWord),
            atom.value <= third.value || third.value == 0
        {
            return true
        }
        // "ten of a dozen eggs".
        if next.has(.of), atom.has(Marks.numberWord), let third = at(index + 2), third.has(.determiner), third.isLetter,
            at(index + 3)?.has(Marks.numberWord) ?? false
        {
            return true
        }
        if next.has(Marks.countNoun), next.gap.isDisjoint(with: .heavy) { return atom.shape != .times }
        if let third = at(index + 2), third.has(Marks.countNoun), third.gap.isDisjoint(with: .heavy), atom.shape == .plain,
            !next.has(Marks.stop),
            !next.isNumber,
            !(next.has([.cueWord, .assistLevel, .unitTime, .unitLength, .unitWeight]) as Bool)
        {
            return true
        }
        // "12 carpeted stairs".
        if atom.shape == .plain, next.unknown || next.has(.preposition) && next.end - next.start >= 5,
            next.gap.isDisjoint(with: .heavy), let third = at(index + 2),
            third.has(Marks.extentNoun), third.gap.isDisjoint(with: .heavy), third.marks.isDisjoint(with: .unitLength)
        {
            return extent(index)
        }
        if next.has(Marks.extentNoun), next.gap.isDisjoint(with: .heavy), next.gap.isDisjoint(with: .hyphen) {
            return
                (atom.shape == .plain || counts(atom)
                || next.has(.task) && next.has(Marks.unitLength) && Self.twoOrThree.contains(atom.concept))
                && extent(index)
                && !(next.has(Marks.unitLength) && !next.has(.extentNoun))
        }
        if atom.marks.contains(.unitLength) || next.has(Marks.unitLength) && next.gap.isDisjoint(with: .heavy) {
            return length(index, next)
        }
        if next.has(Marks.unitWeight) && next.gap.isDisjoint(with: .heavy) || atom.shape == .pounds { return load(index) }
        if next.has(Marks.unitTime) && next.gap.isDisjoint(with: .heavy) { return duration(index, next) }
        if next.has(Marks.unitAngle) { return true }
        if atom.shape == .pounds { return load(index) }
        return false
    }

    /// "0 for 5", "four for four": so many of so many.
    func scored(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.shape == .plain || atom.has(Marks.numberWord), let next = at(index + 1), next.has(.purposeFor),
            next.gap.isDisjoint(with: .heavy), let third = at(index + 2),
            third.shape == .plain && atom.value <= third.value || third.has(Marks.numberWord) && atom.has(Marks.numberWord)
        else { return false }
        guard let after = at(index + 3) else { return true }
        return !after.gap.isDisjoint(with: .heavy) || after.has([.with, .preposition]) as Bool || after.has(.attempt)
    }

    static let rest = Lexicon.concept("restingvitals")

    /// "Resting HR 96, SpO2 95%": no response to anything done.
    func atRest() -> Bool {
        for index in sentence where sheet[index].concept == Self.rest { return true }
        return false
    }

    /// A test's name or a vital sign stands close before the number.
    func tested(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.shape == .times || atom.shape == .ordinal || Self.once.contains(atom.concept) { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 5 {
            let before = sheet[back]
            if before.purpose || before.negated { return false }
            if before.has(Marks.test) { return true }
            if before.has(Marks.symptom), atom.shape == .ratio, atom.second == 10 { return false }
            // "Sat to pull on boots with one hand": a posture.
            if before.has(Marks.vital), before.has(Marks.postureVerb), index - back > 1 || atom.has(Marks.numberWord) {
                back -= 1
                continue
            }
            if before.has(Marks.vital) {
                if !treated { return false }
                if any(index + 1, index + 4, Marks.countNoun) { return false }
                return before.concept != 0 && !(atom.shape == .ratio && atom.value > 40) && !any(back - 2, back, Marks.posture)
            }
            if before.has([.exercise, .unitLength, .unitTime, .assistLevel]) as Bool { return false }
            back -= 1
        }
        if atom.shape == .pounds || at(index + 1)?.has(Marks.unitWeight) ?? false {
            if let before = at(index - 1), before.has([.body]) as Bool, before.regions == .hand { return true }
        }
        return false
    }

    func ratio(_ index: Int, _ before: Atom?, _ next: Atom?) -> Bool {
        let atom = sheet[index]
        if atom.value > atom.second || atom.value == 90 && atom.second == 90 { return false }
        // "UBE 4/4": minutes forward and back; "2/2 migraine": due to.
        if let before, before.has(.apparatus), before.has(Marks.exercise), atom.gap.isDisjoint(with: .heavy) { return false }
        if atom.value == 2, atom.second == 2, let next, next.has([.symptom, .impairment]) || next.unknown && closes(index + 1) {
            return false
        }
        // "[8/9] Session cancelled".
        if atom.gap.contains(.open), index == sentence.lowerBound, next?.gap.contains(.close) ?? false { return false }
        if atom.value > 40, atom.second > 40, !(next?.has(Marks.anyThing) ?? false) {
            return atom.second <= 200 && !any(index - 3, index, Marks.vital)
        }
        if atom.second == 2 || atom.second == 3 && atom.value == 1, next?.has([.object, .place, .unitLength]) ?? false {
            return false
        }
        // "in 5/6", "for 4/5 trials".
        if let before, before.concept == Lexicon.inside || next?.has([.countNoun]) ?? false || next?.has(.attempt) ?? false,
            before.gap.isDisjoint(with: .sentence)
        {
            return true
        }
        // A date.
        if let before, before.has([.deadline, .past, .compare]) as Bool || before.has([.dateWord, .assistLevel]) as Bool,
            !(before.has([.assistLevel, .dateWord]) as Bool && atom.gap.contains(.comma))
        {
            return false
        }
        if let before, before.has(Marks.stop), any(index - 3, index, .past) || any(index - 3, index, .copied) { return false }
        if atom.second > 12, atom.value <= 12, any(index - 2, index, .plan) { return false }
        // One pain score is not a change.
        if atom.second == 10,
            any(index - 4, index, Marks.symptom) || any(index + 1, index + 3, Marks.symptom)
                || before?.has(Marks.symptom) ?? false
        {
            for other in sentence where other != index && sheet[other].isNumber {
                let here = sheet[other]
                if here.shape == .ratio, here.second == 10 { return true }
                if other == index - 1 || other == index + 1, here.shape == .plain || here.shape == .ratio,
                    sheet[max(other, index)].gap.contains(.arrow)
                {
                    return true
                }
            }
            return false
        }
        return true
    }

    static let before = Lexicon.concept("before")
}
