/// Reads the numbers of one sentence: which are results, which only dosage, dates or heights.
struct Quantities {
    let sheet: Sheet
    let sentence: Range<Int>
    /// Anything at all was done today, and something that a patient lasts in.
    let treated: Bool
    let exerted: Bool

    private func at(_ index: Int) -> Atom? { sentence.contains(index) ? sheet[index] : nil }

    private func any(_ first: Int, _ last: Int, _ marks: Marks) -> Bool {
        for index in max(first, sentence.lowerBound)..<max(first, min(last, sentence.upperBound), sentence.lowerBound)
        where sheet[index].has(marks) { return true }
        return false
    }

    private func any(_ first: Int, _ last: Int, _ steers: Steers) -> Bool {
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

    /// "no cough in 18 sips", "3 stepping reactions in 10 pushes": so many in so many.
    private func outOf(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.shape == .plain else { return false }
        if let before = at(index - 1), before.concept == Self.inside, let mishap = at(index - 2), mishap.has(Marks.countNoun),
            mishap.negated, let next = at(index + 1), next.gap.isDisjoint(with: .heavy),
            !(next.has([.unitTime, .dateWord]) as Bool)
        {
            return true
        }
        for next in (index + 2)..<max(index + 2, min(sentence.upperBound - 1, index + 4))
        where sheet[next].concept == Self.inside && sheet[next + 1].shape == .plain {
            guard sheet[next].gap.isDisjoint(with: .heavy), sheet[next - 1].gap.isDisjoint(with: .heavy),
                sheet[next + 1].value >= atom.value, let last = at(next + 2), last.gap.isDisjoint(with: .heavy)
            else { return false }
            return
                !(last.has([
                    .unitTime, .dateWord, .unitLength, .unitWeight, .place, .surface, .exercise, .cueWord, .assistLevel,
                ]) as Bool)
                && !(sheet[index + 1].has([.cueWord, .unitTime, .dose, .unitWeight, .assistLevel, .exercise, .cueType]) as Bool)
        }
        return false
    }

    /// "0 for 5", "four for four": so many of so many.
    private func scored(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.shape == .plain || atom.has(Marks.numberWord), let next = at(index + 1), next.has(.purposeFor),
            next.gap.isDisjoint(with: .heavy), let third = at(index + 2),
            third.shape == .plain && atom.value <= third.value || third.has(Marks.numberWord) && atom.has(Marks.numberWord)
        else { return false }
        guard let after = at(index + 3) else { return true }
        return !after.gap.isDisjoint(with: .heavy) || after.has([.with, .preposition]) as Bool || after.has(.attempt)
    }

    private static let visits = Lexicon.concepts(["visit", "session", "appointment", "treatment"])
    private static let units = Lexicon.concepts(["unit", "units"])
    private static let due = Lexicon.concepts(["due", "dated", "expires", "through"])

    /// "Visit 6 of 12", "2 units", "due 12/29", "In 9:00": the count of the session, not of what was done in it.
    private func counted(_ index: Int, _ before: Atom?, _ next: Atom?) -> Bool {
        let atom = sheet[index]
        if let next, Self.units.contains(next.concept), next.gap.isDisjoint(with: .heavy) { return true }
        guard let before, atom.gap.isDisjoint(with: .comma) else { return false }
        if atom.shape == .ratio, Self.due.contains(before.concept) { return true }
        guard index - 1 == sentence.lowerBound || !before.gap.isDisjoint(with: .comma) else { return false }
        return Self.visits.contains(before.concept) && before.isPlain || atom.shape == .clock && before.has(Marks.direction)
    }

    private static let few = Lexicon.concepts([
        "one", "once", "twice", "both", "all", "every", "half", "third", "couple", "zero", "two", "three",
    ])

    private static let twoOrThree = Lexicon.concepts(["two", "three"])

    /// "ten stairs", but not "one step behind".
    private func counts(_ atom: Atom) -> Bool {
        atom.has(Marks.numberWord) && (!Self.few.contains(atom.concept) || atom.gap.contains(.hyphen))
    }

    /// "12 practice bricks …, 11 inside the line", "9 receipts: 8 right": how many of those just counted came out well.
    private func share(_ index: Int) -> Bool {
        let atom = sheet[index]
        // "ten tries, five without a push".
        if counts(atom), atom.gap.contains(.comma), let next = at(index + 1), next.has(.negation), next.has(.preposition) {
            return sheet.contains(sentence.lowerBound..<index) { $0.isNumber || counts($0) }
        }
        guard atom.shape == .plain, !atom.gap.isDisjoint(with: [.comma, .colon]), let next = at(index + 1),
            next.gap.isDisjoint(with: .heavy),
            next.has(.preposition) || next.has(Marks.right) || Self.well.contains(next.concept)
                || next.unknown && closes(index + 1)
        else { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 12 {
            let before = sheet[back]
            if before.isNumber {
                return before.shape == .plain && before.value >= atom.value && back + 1 < index
                    && !(sheet[back + 1].has([.unitTime, .unitLength, .unitWeight, .dose]) as Bool)
            }
            back -= 1
        }
        return false
    }

    private func closes(_ index: Int) -> Bool {
        at(index + 1)?.gap.isDisjoint(with: .heavy) ?? true ? at(index + 1) == nil : true
    }

    private static let well = Lexicon.concepts(["correct", "straight", "level", "good", "clean", "correctly", "legible"])

    private static let once = Lexicon.concepts(["once", "twice", "thrice"])

    /// "splashed just once", "stopped twice": how often something went wrong.
    private func erred(_ index: Int) -> Bool {
        guard sheet[index].has(Marks.numberWord), Self.once.contains(sheet[index].concept) else { return false }
        for back in max(sentence.lowerBound, index - 3)..<index where sheet[back].has(Marks.countNoun) && !sheet[back].negated {
            return true
        }
        // "once in four cups".
        guard let next = at(index + 1), next.concept == Self.inside, next.gap.isDisjoint(with: .heavy), let third = at(index + 2),
            third.isNumber || third.has(Marks.numberWord)
        else { return false }
        return !(at(index + 3)?.has([.unitTime, .dateWord]) ?? false)
    }

    private static let inside = Lexicon.concept("in")

    /// "tipped two tablets into her palm": a thing brought somewhere, and no mishap.
    private func led(_ index: Int) -> Bool {
        guard let thing = at(index + 1), thing.has([.object, .garment]) as Bool, let way = at(index + 2) else { return false }
        return way.has(.onward) && way.gap.isDisjoint(with: .heavy)
    }

    private static let initial = Lexicon.concept("initial")
    private static let rest = Lexicon.concept("restingvitals")

    /// "Resting HR 96, SpO2 95%": no response to anything done.
    private func atRest() -> Bool {
        for index in sentence where sheet[index].concept == Self.rest { return true }
        return false
    }

    /// A test's name or a vital sign stands close before the number.
    private func tested(_ index: Int) -> Bool {
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

    private func ratio(_ index: Int, _ before: Atom?, _ next: Atom?) -> Bool {
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
        if let before, before.concept == Self.inside || next?.has([.countNoun]) ?? false || next?.has(.attempt) ?? false,
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

    /// "7 min, up from 4", "94 → 101", "6 (4)", "9 min vs 15 min".
    private func compared(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.shape == .times || atom.shape == .ordinal { return false }
        // "5 mo postpartum".
        if let next = at(index + 1), next.has(Marks.dateWord), next.gap.isDisjoint(with: .heavy) { return false }
        if sheet.any(sentence, [.past, .compare]), finishes(index) || beforeAndAfter(index) || exceeds(index) { return true }
        // "cues decreased from 6 to 2".
        if let to = at(index - 1), to.has(.to), atom.shape == .plain, let first = at(index - 2), first.earlier, first.isNumber {
            return true
        }
        // "dizziness 4 to 2".
        if let to = at(index + 1), to.has(.to), at(index + 2)?.shape == .plain, atom.shape == .plain,
            any(index - 3, index, Marks.symptom)
        {
            return true
        }
        var next = index + 1
        while next < min(sentence.upperBound, index + 12) {
            let here = sheet[next]
            if here.isNumber || here.has(Marks.numberWord), here.earlier { return true }
            if here.isNumber, here.frame == .past, !atom.has(Marks.numberWord) { return true }
            if here.isNumber, here.gap.contains(.arrow), next <= index + 2 { return true }
            if here.isNumber, here.gap.contains(.open), next <= index + 2,
                here.shape != .plain || !sheet.any(sheet.clause(around: index), .apparatus) || aside(next, of: index),
                here.shape == .plain || here.shape == .graded || here.shape == .ratio || here.shape == .clock
            {
                return true
            }
            if here.has([.compare]) as Bool, next + 1 < sentence.upperBound, sheet[next + 1].earlier,
                sheet[next + 1].isNumber || sheet[next + 1].has(Marks.numberWord)
                    || sheet.contains(next + 1..<min(next + 4, sentence.upperBound), where: { $0.earlier && $0.isNumber })
            {
                return true
            }
            if here.isNumber, here.shape == .plain, here.gap.contains(.open), aside(next, of: index) { return true }
            if here.earlier, here.isNumber { return true }
            if here.isNumber { return false }
            next += 1
        }
        return false
    }

    /// "6 min round trip (11 in Sept)", "naming 11 per min (8)": the earlier value of the same thing in brackets.
    private func aside(_ index: Int, of value: Int) -> Bool {
        guard let unit = at(value + 1),
            unit.has([.unitTime, .unitLength, .unitAngle, .countNoun, .extentNoun]) || unit.has(.onOrder),
            unit.gap.isDisjoint(with: .heavy)
        else { return false }
        guard let after = at(index + 1) else { return unit.has(.onOrder) || !unit.has(Marks.unitTime) }
        if after.gap.contains(.close) { return unit.has(.onOrder) || !unit.has(Marks.unitTime) }
        for next in index + 1..<min(index + 5, sentence.upperBound) {
            let here = sheet[next]
            if here.gap.contains(.close) { return false }
            if here.has(Marks.dateWord) || here.has([.past, .compare]) || here.has(Marks.otherTreatment) { return true }
            if here.isNumber { return false }
        }
        return false
    }

    /// "48 before and 60 after".
    private func beforeAndAfter(_ index: Int) -> Bool {
        guard let next = at(index + 1), next.has(.after), next.has(.compare), next.gap.isDisjoint(with: .heavy) else {
            return false
        }
        for other in (index + 2)..<max(index + 2, min(sentence.upperBound - 1, index + 5)) where sheet[other].isNumber {
            return sheet[other + 1].has(.after) && !sheet[other + 1].has(.compare)
        }
        return false
    }

    /// "4 min longer than Friday".
    private func exceeds(_ index: Int) -> Bool {
        guard let unit = at(index + 1), unit.has([.unitTime, .unitLength, .countNoun, .extentNoun]), let than = at(index + 2),
            than.has(Marks.change), than.has(.compare), than.end - than.start >= 9, than.gap.isDisjoint(with: .heavy)
        else { return false }
        return than.has(.past) || at(index + 3)?.has(Marks.dateWord) ?? false || at(index + 3)?.has(.past) ?? false
    }

    /// "5 at start, 3 at finish", "10 at IE, 14 today": the later of two values.
    private func finishes(_ index: Int) -> Bool {
        var later = false
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 4)) {
            let here = sheet[next]
            if !here.gap.isDisjoint(with: [.comma, .clause, .semicolon]) { break }
            if here.has(.today) || Self.ends.contains(here.concept) { later = true }
        }
        if index > sentence.lowerBound, sheet[index - 1].has(.today) { later = true }
        guard later else { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 12 {
            let here = sheet[back]
            if here.isNumber || here.has(Marks.numberWord), here.earlier || here.frame == .past { return true }
            back -= 1
        }
        return false
    }

    private static let ends = Lexicon.concepts(["finish", "end", "last", "close", "finally", "after"])

    private func extent(_ index: Int) -> Bool {
        !any(index - 3, index + 3, Marks.apparatus)
            && !(at(index - 1)?.has(Marks.exercise) ?? false && !(at(index - 1)?.has([.task, .goVerb]) ?? false))
    }

    private func length(_ index: Int, _ unit: Atom) -> Bool {
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

    private static let stands = Lexicon.concepts(["tolerate", "tolerated", "tol", "toler", "tolerance"])
    private static let sizes = Lexicon.concepts(["depth", "deep", "high", "tall", "wide", "height", "long"])
    private static let inch: UInt16 = Lexicon.concept("inch")

    /// A load lifted or carried in a task; the resistance of an exercise is only dosage.
    private func load(_ index: Int) -> Bool {
        let clause = sheet.clause(around: index)
        if sheet.contains(clause, where: { $0.has([.exercise, .apparatus]) as Bool && !$0.negated }) { return false }
        if any(index - 4, index + 6, [.object]) || any(index - 4, index + 6, Marks.task) {
            return any(sentence.lowerBound, sentence.upperBound, [.moveVerb, .handleVerb, .task, .taskVerb])
        }
        return false
    }

    private func duration(_ index: Int, _ unit: Atom) -> Bool {
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
    private func isAlone(_ index: Int) -> Bool {
        let clause = sheet.clause(around: index)
        return clause.count <= 5
            && !sheet.contains(clause) {
                !($0.has([.numberWord, .unitTime]) as Bool) && !($0.has([.determiner, .and]) as Bool)
            }
    }

    private static let second = Lexicon.concept("sec")
    private static let total = Lexicon.concept("total")
    private static let before = Lexicon.concept("before")
}
