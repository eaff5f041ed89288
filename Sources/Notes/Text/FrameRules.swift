/// The time frames within one sentence.
struct FrameRules {
    let sheet: Sheet
    let sentence: Range<Int>
    let base: Frame

    static var steering: Steers {
        [
            .copied, .boilerplate, .skilled, .onOrder, .refuse, .deniesBefore, .negation, .deniesVerb, .plan, .report, .home,
            .education, .past, .compare, .need, .did,
        ]
    }

    func run() {
        let first = sentence.lowerBound
        if sheet.any(sentence, Marks.gripVerb), puttingOff() { return }
        // "Caregiver independent with Hoyer": no level of the patient.
        if sheet[first].has(Marks.person), !sheet[first].has(.possessive), first + 1 < sentence.upperBound,
            sheet[first + 1].concept == Self.indep, sheet[first + 1].gap.isDisjoint(with: .heavy)
        {
            set(sentence, .education)
            return
        }
        // "Per night aide pt toilets with one person": told by others.
        if sheet[first].has(.onOrder), sheet[first].has(.preposition), !sheet.any(sentence, .did) {
            for index in first + 1..<min(first + 4, sentence.upperBound)
            where sheet[index].has(Marks.person) && !sheet[index].has(.onOrder) {
                set(sentence, .report)
                return
            }
        }
        // "CNA gives mod A for dressing": what others do as a rule.
        if sheet[first].has(Marks.person), !sheet[first].has(.possessive), first + 2 < sentence.upperBound,
            sheet[first + 1].form == .third, sheet[first + 1].has(Marks.helpVerb), sheet[first + 1].gap.isDisjoint(with: .heavy),
            sheet[first + 2].has(Marks.assistLevel), !sheet.any(sentence, [.today, .returnDemo, .did])
        {
            set(sentence, .home)
            return
        }
        if sheet.any(sentence, .person), let end = doneByOthers() { set(first..<end, .notDone) }
        if sheet.any(sentence, [.person, .clinician]) { othersDeeds() }
        // "OT to return tomorrow and look at bathing".
        if sheet[first].has(Marks.clinician), !sheet[first].has(.possessive), first + 1 < sentence.upperBound,
            sheet[first + 1].has(.to), sheet[first + 1].gap.isDisjoint(with: .heavy)
        {
            set(sentence, .plan)
            return
        }
        guard
            sheet.any(sentence, Self.steering) || sheet.any(sentence, [.independent, .dateWord])
                || mayHoldDate || sheet[first].gap.contains(.open) && sheet[first].concept == Self.copy
        else {
            if thirdPersonNeed() { set(sentence, .need) }
            return
        }
        if timedGoal() { return }
        if copied() {
            // "[copied 5/3: max A] 5/6: threaded pants": what follows the brackets is new.
            let closes = (first + 1..<sentence.upperBound).first { sheet[$0].gap.contains(.close) }
            guard sheet[first].gap.contains(.open), let closes, sheet.contains(first..<closes, where: { $0.gap.contains(.colon) })
            else {
                set(sentence, .past)
                return
            }
            set(first..<closes, .past)
        }
        if sheet.any(sentence, .boilerplate), base == .today || base == .assessment {
            let start = boilerplateStart()
            set(start..<boilerplateEnd(start), .boilerplate)
            if sheet[sentence.upperBound - 1].frame == .boilerplate { return }
        }
        if base == .today || base == .assessment, sheet.any(sentence, .skilled),
            !sheet.contains(
                sentence,
                where: { $0.isNumber || $0.has([.assistLevel, .cueType]) as Bool || $0.isPast && $0.has(Marks.anyVerb) })
        {
            set(sentence, .boilerplate)
            return
        }
        // "PLOF mod I w/ RW incl. toileting".
        if sheet[first].concept == Self.before, sentence.count > 1, !leadsPast(first) {
            set(first..<untilToday(first), .past)
            return
        }
        if heldByOrder() {
            set(sentence, .notDone)
            return
        }
        var index = first
        while index < sentence.upperBound {
            let atom = sheet[index]
            if atom.steers.isDisjoint(with: Self.steering), !(atom.has([.person, .independent, .dateWord]) as Bool),
                atom.shape != .ratio
            {
                index += 1
                continue
            }
            let opening = index - first < 1
            if atom.has([.refuse, .deniesBefore]) as Bool { refuse(index) }
            if atom.has(.negation) || atom.has(.deniesVerb) { negate(index) }
            if atom.has(.did) || atom.has(.education) { byStaff(index) }
            if atom.has(Marks.independent) { negateAlternative(index) }
            if atom.shape == .ratio || atom.has(Marks.dateWord) { dated(index) }
            if atom.has(.plan), plans(index) { set(planned(from: index)..<sentence.upperBound, .plan) }
            if atom.has(.report) { report(index) }
            if atom.has(.home) { home(index) }
            if atom.has(.education) || atom.has(Marks.person) && caregiverTaught(index) { teach(index) }
            if atom.has(.past) || atom.has(.compare) || atom.has(.need) { past(index, opening: opening) }
            index += 1
        }
        if thirdPersonNeed() { set(sentence, .need) }
    }

    /// The sentence holds a ratio.
    var mayHoldDate: Bool { sheet.whole(around: sentence.lowerBound).pointee.shapes.contains(.ratio) }

    /// "SLR and clams 3x10 to maximize functional mobility": what was dosed before the boilerplate was done.
    func boilerplateStart() -> Int {
        var exercise = false
        var dosed = false
        for index in sentence {
            let atom = sheet[index]
            if atom.has(.boilerplate) { return exercise && dosed ? index : sentence.lowerBound }
            if atom.has([.exercise, .task]) as Bool { exercise = true }
            if atom.shape == .times || atom.has(Marks.dose) { dosed = true }
        }
        return sentence.lowerBound
    }

    /// "Skilled intervention warranted: bed to wheelchair w/ max A", "…, in which hygiene was trained today": what was done is told
    /// after it.
    func boilerplateEnd(_ start: Int) -> Int {
        for index in start + 1..<max(start + 1, sentence.upperBound)
        where !sheet[index].gap.isDisjoint(with: [.colon, .comma, .dash]) {
            let rest = index..<sentence.upperBound
            if sheet[index].gap.contains(.colon)
                && sheet.contains(rest, where: { $0.has(Marks.assistLevel) || $0.shape == .times })
                || sheet.contains(rest, where: { $0.has(.did) && $0.isPast })
                    && sheet.contains(rest, where: { $0.has(.today) })
            {
                return index
            }
        }
        return sentence.upperBound
    }

    static let see = Lexicon.concept("see")
    static let note = Lexicon.concept("note")
    static let paste = Lexicon.concept("paste")
    static let copy = Lexicon.concept("copied")

    /// "Copied from 8/14", "See last note": but not "so she can see".
    func copied() -> Bool {
        // "[copied 8/2] Made bunk bed".
        let first = sheet[sentence.lowerBound]
        if first.gap.contains(.open), first.isPast, first.concept == Self.copy { return true }
        // "Note of 9/2 pasted: …".
        if first.concept == Self.note {
            for index in sentence.lowerBound + 1..<min(sentence.lowerBound + 5, sentence.upperBound)
            where sheet[index].isPast && sheet[index].concept == Self.paste { return true }
        }
        guard sheet.any(sentence, .copied) else { return false }
        for index in sentence.lowerBound..<min(sentence.lowerBound + 6, sentence.upperBound) where sheet[index].has(.copied) {
            if index == sentence.lowerBound || sheet[index].concept != Self.see { return true }
        }
        return false
    }

    /// "In 4 weeks pt will don socks", "Pt will climb stairs by 6/30": a goal, not a plan for the next visit.
    func timedGoal() -> Bool {
        guard sheet.any(sentence, .plan), sheet.any(sentence, .deadline), sentence.count > 4 else { return false }
        var deadline = false
        var subject = false
        for index in sentence {
            let atom = sheet[index]
            if atom.has(.deadline), index + 1 < sentence.upperBound, sheet[index + 1].isNumber { deadline = true }
            if atom.has(.plan), index > sentence.lowerBound, sheet[index - 1].has(.pronoun), index - sentence.lowerBound <= 6 {
                subject = true
            }
        }
        guard deadline, subject else { return false }
        sheet.sentences[Int(sheet[sentence.lowerBound].sentence)].steers.insert(.goal)
        for index in sentence {
            sheet[index].purpose = true
            sheet[index].openAim = true
            sheet[index].steers.insert(.goal)
        }
        return true
    }

    func set(_ range: Range<Int>, _ frame: Frame) {
        for index in range where sheet[index].frame == .today || sheet[index].frame == .assessment || frame == .notDone {
            sheet[index].frame = frame
        }
    }

    /// Something was done earlier in this sentence than `index`: then a denial reaches back to its own clause only.
    func didBefore(_ clauseStart: Int) -> Bool {
        for index in sentence.lowerBound..<clauseStart {
            let atom = sheet[index]
            if atom.has(.did) || atom.isNumber || atom.has(Marks.assistLevel)
                || (atom.isPast && atom.has(Marks.anyVerb) && atom.concept != Self.plan)
            {
                return true
            }
        }
        return false
    }

    func end(after index: Int) -> Int {
        var end = index + 1
        while end < sentence.upperBound, !(sheet[end].has([.but, .then]) as Bool) { end += 1 }
        return end
    }

    /// "He cooks for his two boys": a habit told of the patient, not a treatment.
    func thirdPersonNeed() -> Bool {
        guard base == .today || base == .assessment, !sheet.any(sentence, [.assistLevel, .dose]), !sheet.any(sentence, .backward),
            sheet.sentence(around: sentence.lowerBound).lowerBound < sentence.lowerBound
                || !sheet.whole(around: sentence.lowerBound).pointee.shapes.holdNumber
        else { return false }
        for index in sentence {
            let atom = sheet[index]
            if atom.isNumber || atom.has([.assistLevel, .dose]) as Bool || atom.isPast && atom.has(Marks.anyVerb) {
                return false
            }
        }
        for index in sentence {
            let atom = sheet[index]
            guard atom.form == .third, atom.has(Marks.anyVerb) || atom.has(.habit) else { continue }
            guard index > sentence.lowerBound else {
                return atom.marks.isDisjoint(with: [.exercise, .transfer, .gait, .otherTreatment])
            }
            // "Rotator cuff strengthening as pt is a carrier who lifts trays": what was done before the reason.
            if let reason = (sentence.lowerBound..<index).first(where: { sheet[$0].has(.reason) }),
                sheet.any(sentence.lowerBound..<reason, .exercise)
            {
                return false
            }
            let before = sheet[index - 1]
            return before.has(.heShe) || before.has(Marks.person) && before.frame == .today
        }
        return false
    }
}
