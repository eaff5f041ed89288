/// The time frames within one sentence.
struct FrameRules {
    let sheet: Sheet
    let sentence: Range<Int>
    let base: Frame

    private static var steering: Steers {
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
            set(sentence, .past)
            return
        }
        if sheet.any(sentence, .boilerplate), base == .today || base == .assessment {
            set(boilerplateStart()..<sentence.upperBound, .boilerplate)
            return
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
        if sheet[first].concept == Self.before, sentence.count > 1 {
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
    private var mayHoldDate: Bool { sheet.whole(around: sentence.lowerBound).pointee.shapes.contains(.ratio) }

    /// "SLR and clams 3x10 to maximize functional mobility": what was dosed before the boilerplate was done.
    private func boilerplateStart() -> Int {
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

    private static let tomorrow = Lexicon.concept("tomorrow")
    private static let see = Lexicon.concept("see")
    private static let note = Lexicon.concept("note")
    private static let paste = Lexicon.concept("paste")
    private static let copy = Lexicon.concept("copied")

    /// "Copied from 8/14", "See last note": but not "so she can see".
    private func copied() -> Bool {
        // "[copied 8/2] Made bunk bed".
        let first = sheet[sentence.lowerBound]
        if first.gap.contains(.open), first.isPast, first.concept == Self.copy { return true }
        // "Note of 9/2 pasted: …".
        if first.concept == Self.note {
            for index in sentence.lowerBound + 1..<min(sentence.lowerBound + 5, sentence.upperBound)
            where sheet[index].isPast && sheet[index].concept == Self.paste { return true }
        }
        for index in sentence.lowerBound..<min(sentence.lowerBound + 6, sentence.upperBound) where sheet[index].has(.copied) {
            if index == sentence.lowerBound || sheet[index].concept != Self.see { return true }
        }
        return false
    }

    /// "In 4 weeks pt will don socks", "Pt will climb stairs by 6/30": a goal, not a plan for the next visit.
    private func timedGoal() -> Bool {
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

    /// "Held squats per MD order": put off, not held for ten seconds.
    private func heldByOrder() -> Bool {
        let first = sheet[sentence.lowerBound]
        guard first.isPast, first.has(Marks.gripVerb), first.has(Marks.helpVerb), sentence.count > 2 else { return false }
        let next = sheet[sentence.lowerBound + 1]
        guard
            next.has([.task, .exercise, .transfer, .generic, .gait, .drill, .occupation, .moveVerb]) as Bool
                || next.has(.determiner)
        else { return false }
        return sheet.any(sentence, .onOrder)
    }

    private func set(_ range: Range<Int>, _ frame: Frame) {
        for index in range where sheet[index].frame == .today || sheet[index].frame == .assessment || frame == .notDone {
            sheet[index].frame = frame
        }
    }

    /// Something was done earlier in this sentence than `index`: then a denial reaches back to its own clause only.
    private func didBefore(_ clauseStart: Int) -> Bool {
        for index in sentence.lowerBound..<clauseStart {
            let atom = sheet[index]
            if atom.has(.did) || atom.isNumber || atom.has(Marks.assistLevel) || (atom.isPast && atom.has(Marks.anyVerb)) {
                return true
            }
        }
        return false
    }

    private func end(after index: Int) -> Int {
        var end = index + 1
        while end < sentence.upperBound, !(sheet[end].has([.but, .then]) as Bool) { end += 1 }
        return end
    }

    private func refuse(_ index: Int) {
        let atom = sheet[index]
        let clause = sheet.clause(around: index)
        // "Quads are too weak for her to get up from the couch": a need.
        if !atom.has(.deniesBefore), index > sentence.lowerBound, index + 2 < sentence.upperBound, sheet[index - 1].has(.copula),
            sheet[index + 1].has(Marks.patient), sheet[index + 2].has(.to)
        {
            return
        }
        offeredBefore()
        if atom.has(.deniesBefore) {
            let from = didBefore(clause.lowerBound) ? max(clause.lowerBound, sentence.lowerBound) : sentence.lowerBound
            let active = index > from && sheet[index - 1].has(Marks.patient)
            let to =
                atom.has(.refuse)
                ? (from == sentence.lowerBound || active ? end(after: index) : min(clause.upperBound, sentence.upperBound))
                : index + 1
            set(from..<max(to, index + 1), .notDone)
        } else {
            set(index..<end(after: index), .notDone)
        }
    }

    private static let offer = Lexicon.concept("offer")

    /// "Offered toileting x3; pt declined each": what was offered was not done.
    private func offeredBefore() {
        for index in sentence.lowerBound..<min(sentence.lowerBound + 2, sentence.upperBound)
        where sheet[index].concept == Self.offer {
            set(sentence, .notDone)
        }
        guard sentence.lowerBound > 0 else { return }
        let before = sheet.sentence(around: sentence.lowerBound - 1)
        for index in before.lowerBound..<before.upperBound
        where sheet[index].concept == Self.offer
            && (index < before.lowerBound + 2 || index == before.lowerBound + 2 && sheet[before.lowerBound].has(Steers.headings)
                || index == before.upperBound - 1 && sheet[index].isPast)
        {
            for other in before { sheet[other].frame = .notDone }
        }
    }

    private func negate(_ index: Int) {
        let atom = sheet[index]
        let clause = sheet.clause(around: index)
        let reach = atom.has(.deniesVerb) ? 24 : 6
        var next = index + 1
        while next < min(clause.upperBound, sentence.upperBound), next <= index + reach {
            let here = sheet[next]
            if here.isNumber, !atom.has(.deniesVerb) { break }
            if here.has([.whilst, .but, .then, .with]) as Bool, !atom.has(.deniesVerb) || here.has(.but) { break }
            if !atom.has(.deniesVerb), here.has(.purposeFor) || here.has(.backward) { break }
            // "NO INCR PAIN SHE WANT TO DO OWN LAUNDRY".
            if here.has(.want), sheet[next - 1].has(.heShe) { break }
            sheet[next].negated = true
            next += 1
        }
    }

    private static let or = Lexicon.concept("or")

    /// "No cues or brace needed": what is denied goes on after "or".
    private func negateAlternative(_ index: Int) {
        guard index + 2 < sentence.upperBound, sheet[index + 1].concept == Self.or else { return }
        sheet[index + 2].negated = true
    }

    /// "Reports …", "wife says …", "per nursing": but not "facts stated".
    private func report(_ index: Int) {
        let clause = sheet.clause(around: index)
        let from = max(clause.lowerBound, sentence.lowerBound)
        let opens = index == sentence.lowerBound || index > from && sheet[index - 1].has([.patient, .person]) as Bool
        if opens {
            set((index > sentence.lowerBound ? index - 1 : index)..<sentence.upperBound, .report)
        } else if sheet[index].isPlain {
            // "… per nursing report" closes what it tells.
            let to = min(clause.upperBound, sentence.upperBound)
            if index == from || to - index <= 3 { set((didBefore(index) ? index : from)..<to, .report) }
            // "Hauled mulch and cleaned gutters over the weekend per pt": all of it is told.
            if to == index + 1, to == sentence.upperBound, sheet[index].end - sheet[index].start > 4,
                sheet.whole(around: index).pointee.gaps.isDisjoint(with: [.comma, .open, .dash]),
                sheet[sentence.lowerBound].has(.need)
                    || !sheet.contains(
                        sentence, where: { $0.isNumber || $0.has(Marks.assistLevel) || $0.has([.did, .negation]) })
            {
                for other in sentence where sheet[other].frame == .today || sheet[other].frame == .home {
                    sheet[other].frame = .report
                }
            }
        }
    }

    /// Words of planning count where they open the sentence, and "will" and its like anywhere outside an aim.
    private func plans(_ index: Int) -> Bool {
        // "Going to the commode alone is her goal".
        if sheet.any(index..<sentence.upperBound, .backward) { return false }
        // "Goal: pt will don socks".
        if sheet[index].purpose { return false }
        if index == sentence.lowerBound { return true }
        let atom = sheet[index]
        // "took out tomorrow's outfit".
        if atom.concept == Self.tomorrow, index + 1 < sentence.upperBound, sheet[index + 1].has([.garment, .object]) as Bool,
            sheet[index + 1].gap.isDisjoint(with: .heavy)
        {
            return false
        }
        // "cues to initiate and sequence steps", "min A to begin".
        if sheet[index - 1].has([.cueWord, .cueType, .assistLevel]) as Bool, sheet[index].gap.isDisjoint(with: .heavy) {
            return false
        }
        // "for going to bed", "to be going to church".
        if sheet[index - 1].has([.purposeFor, .purpose, .preposition]) as Bool, index + 1 < sentence.upperBound,
            sheet[index + 1].has([.surface, .place, .occupation]) as Bool
        {
            return false
        }
        // "Protocol allows loading next visit".
        let elsewhen: Steers = atom.has(.headPlan) ? [.want, .goal, .need] : [.purpose, .want]
        if index > sentence.lowerBound, sheet.any(sentence.lowerBound..<index, elsewhen) { return false }
        return atom.end - atom.start > 3
    }

    /// "Lifting and stair carries start next week": what stands before the time is planned too, if nothing there was done.
    private func planned(from index: Int) -> Int {
        let clause = sheet.clause(around: index)
        if !didBefore(index) { return sentence.lowerBound }
        for other in max(clause.lowerBound, sentence.lowerBound)..<index {
            let atom = sheet[other]
            if atom.has(.did) || atom.isNumber || atom.has(Marks.assistLevel) || atom.isPast && atom.has(Marks.anyVerb) {
                return index
            }
        }
        return max(clause.lowerBound, sentence.lowerBound)
    }

    private func home(_ index: Int) {
        // A goal may lie anywhere.
        if sheet[index].purpose { return }
        // "Wife gives max A at home".
        if sheet[sentence.lowerBound].has(Marks.person), tellsOfOthers() {
            set(sentence, .home)
            return
        }
        for other in sentence.lowerBound..<index
        where sheet[other].has(.to)
            && (sheet[other + 1].has(.aimVerb) || sheet[other + 1].has(Marks.anyVerb) && sheet[other + 1].isPlain)
        {
            return
        }
        // "Use hand for light dishes at home": an instruction.
        let first = sheet[sentence.lowerBound]
        if first.has(Marks.moveVerb), first.form == .plain, first.initial, index + 2 >= sentence.upperBound {
            set(sentence, .home)
            return
        }
        // "needed at home", "for dressing at home": an aim, not a place of practice.
        if aims(before: index)
            || sheet.any(index..<sentence.upperBound, [.goal, .backward])
        {
            return
        }
        // "at home she has no dryer": how life is there.
        if index + 1 < sentence.upperBound, sheet[index + 1].has(.heShe) || sheet[index + 1].has(Marks.person) { return }
        // "demonstrated 10 reps in clinic": done here after all.
        if sheet.any(index..<sentence.upperBound, .today) { return }
        let clause = sheet.clause(around: index)
        let from = index - sentence.lowerBound < 3 ? sentence.lowerBound : max(clause.lowerBound, sentence.lowerBound)
        let to = index - sentence.lowerBound < 3 ? sentence.upperBound : min(clause.upperBound, sentence.upperBound)
        set(from..<to, .home)
    }

    /// "Rugs taken up and lamps moved by family": things, and who saw to them.
    private func doneByOthers() -> Int? {
        guard sheet[sentence.lowerBound].has([.object, .place, .surface, .device, .prop]) as Bool else { return nil }
        for index in sentence.lowerBound
            + 2..<max(sentence.lowerBound + 2, min(sentence.upperBound - 1, sentence.lowerBound + 10))
        where sheet[index].concept == Self.by {
            var who = index + 1
            if sheet[who].has(.possessive) || sheet[who].has(.determiner), who + 1 < sentence.upperBound { who += 1 }
            guard sheet[who].has(Marks.person), !sheet[who].isLetter,
                who + 1 == sentence.upperBound || !sheet[who + 1].gap.isDisjoint(with: .heavy),
                sheet.contains(sentence.lowerBound + 1..<index, where: { ($0.isPast || $0.isPlain) && $0.has(Marks.anyVerb) }),
                !sheet.contains(
                    sentence.lowerBound..<index, where: { $0.isNumber || $0.has([.patient, .assistLevel, .body]) as Bool })
            else { return nil }
            return who + 1
        }
        return nil
    }

    /// An aim begins before `index`; a need of help is none: "needs CGA for stairs at home".
    private func aims(before index: Int) -> Bool {
        guard sheet.any(sentence.lowerBound..<index, [.purpose, .want, .goal, .purposeFor]) else { return false }
        let first = sheet[sentence.lowerBound]
        let helped =
            first.has(.need) && sentence.lowerBound + 1 < index && sheet[sentence.lowerBound + 1].has(Marks.assistLevel)
            && first.form == .plain
        return !helped
    }

    /// A person, then what that person does as a rule.
    private func tellsOfOthers() -> Bool {
        for index in (sentence.lowerBound + 1)..<min(sentence.lowerBound + 4, sentence.upperBound) {
            if sheet[index].form == .third { return true }
        }
        return false
    }

    /// "caregiver trained in Hoyer use".
    private func caregiverTaught(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        let next = sheet[index + 1]
        return next.has([.did, .education]) as Bool && next.has(Marks.stop) && next.isPast
    }

    /// Teaching is treatment only where the patient did it: a return demonstration, trials, a level of help.
    private func teach(_ index: Int) {
        // "Talked through and then made coffee": what follows was done.
        for other in index + 1..<max(index + 1, min(sentence.upperBound - 1, index + 12))
        where sheet[other].has(.then) {
            let verb = sheet[other + 1].has(Marks.patient) ? min(other + 2, sentence.upperBound - 1) : other + 1
            guard sheet[verb].form == .past, sheet[verb].has([.taskVerb, .handleVerb]) else { continue }
            set(index..<other, .education)
            return
        }
        for other in sentence where other != index && !(other == index + 1 && sheet[index].has(Marks.person)) {
            let atom = sheet[other]
            if atom.has(.did), other + 1 < sentence.upperBound, sheet[other + 1].has(.deniesVerb) { continue }
            if atom.has(.returnDemo) || atom.has(Marks.assistLevel) || atom.shape == .times
                || atom.has(.did) && other > index && !atom.has(.with)
            {
                return
            }
        }
        // "Told to stop going to the barn; verbalized understanding".
        if index <= sentence.lowerBound + 1, sentence.lowerBound > 0, sheet[sentence.lowerBound].gap.contains(.semicolon) {
            let before = sheet.sentence(around: sentence.lowerBound - 1)
            if sheet[before.lowerBound].has(Marks.cueWord) { set(before, .education) }
        }
        // "Sock aid shown to family only": what stands before was shown.
        let shown =
            index > sentence.lowerBound && index - sentence.lowerBound <= 3 && sheet[index].end - sheet[index].start == 5
            && index + 1 < sentence.upperBound && sheet[index + 1].has(.to)
        set((shown ? sentence.lowerBound : index)..<sentence.upperBound, .education)
    }

    private func past(_ index: Int, opening: Bool) {
        let atom = sheet[index]
        // "was able to reach the plates": today, unless another word says when; "return to PLOF": an aim.
        if atom.has(.past), atom.has(.did), !otherPast(than: index) { return }
        if index > sentence.lowerBound, sheet[index - 1].has(Marks.returnTo) { return }
        // "past the second cone": where to.
        if atom.has(Marks.direction), atom.has(.past), index + 1 < sentence.upperBound, sheet[index + 1].has(.determiner),
            sheet.contains(
                index + 2..<max(index + 2, min(index + 4, sentence.upperBound)),
                where: {
                    $0.has([.object, .place, .surface, .prop]) as Bool && $0.marks.isDisjoint(with: [.dateWord, .unitTime])
                })
        {
            return
        }
        // "the sleeve past her elbow".
        if atom.has(Marks.direction), atom.has(.past), index + 1 < sentence.upperBound,
            sheet[index + 1].gap.isDisjoint(with: .heavy),
            sheet[index + 1].has([.body, .left, .right]) as Bool
                || index + 2 < sentence.upperBound && sheet[index + 1].has(.possessive) && sheet[index + 2].has(Marks.body)
        {
            return
        }
        // "edged past other knees".
        if atom.has(Marks.direction), atom.has(.past), index > sentence.lowerBound,
            sheet[index - 1].has([.goVerb, .moveVerb, .gait]) as Bool || sheet[index - 1].verbLike
        {
            return
        }
        let next = index + 1
        // "mod A at eval 5/6": the day of the evaluation.
        let day =
            next < sentence.upperBound && atom.has(.past) && sheet[next].shape == .ratio && index > sentence.lowerBound
            && sheet[index - 1].has(Marks.assistLevel)
        if day {
            for other in (index - 1)...next { sheet[other].earlier = true }
            return
        }
        let beforeValue =
            next < sentence.upperBound && !(atom.has(.past) && sheet[next].gap.contains(.comma))
            && (sheet[next].isNumber || sheet[next].has([.assistLevel, .degree, .numberWord]) as Bool
                || next + 1 < sentence.upperBound && sheet[next].has(Marks.stop)
                    && (sheet[next + 1].isNumber || sheet[next + 1].has(Marks.assistLevel)))
        // "from 17 inch chair": where, not what it was.
        if atom.has(.path), beforeValue, !opening {
            for other in next..<min(next + 4, sentence.upperBound)
            where sheet[other].gap.isDisjoint(with: .heavy) || other == next {
                if sheet[other].has([.surface, .place]) as Bool { return }
            }
        }
        let clause = sheet.clause(around: index)
        var stop = min(clause.upperBound, sentence.upperBound)
        // "was -32": the sign parts no clauses.
        if stop == next, next < sentence.upperBound, sheet[next].isNumber, !atom.has(.past) { stop = next + 1 }
        // "min A (eval: max A)".
        if stop == next, next < sentence.upperBound, atom.gap.contains(.open), sheet[next].gap.contains(.colon),
            atom.has(.compare)
        {
            stop = min(sheet.clause(around: next).upperBound, sentence.upperBound)
        }
        if atom.has(.need), beforeValue, sheet.any(next..<stop, Marks.dateWord) {
            for other in next..<stop { sheet[other].earlier = true }
            return
        }
        if opening, atom.has(.past), !beforeValue || atom.end - atom.start > 6 {
            set(index..<untilToday(index), .past)
            return
        }
        if atom.has(.compare), beforeValue {
            for other in next..<stop {
                if sheet[other].has(.today) { break }
                // "improved from mod A to min A": the later value is today's.
                if sheet[other].has(.to), other > next, other + 1 < stop,
                    sheet[other + 1].isNumber || sheet[other + 1].has([.assistLevel, .degree]) as Bool
                {
                    break
                }
                sheet[other].earlier = true
            }
            return
        }
        guard atom.has(.past) else { return }
        // "Looking after her hens is the goal she picked at SOC".
        if sheet.any(sentence.lowerBound..<index, .backward) { return }
        // "mod A last week": the whole clause is the earlier value, unless "vs" or "was" parts it.
        if sheet.any(max(clause.lowerBound, sentence.lowerBound)..<index, [.compare])
            || opposed(index, clause)
        {
            for other in index..<stop { sheet[other].earlier = true }
            return
        }
        if sheet.any(max(clause.lowerBound, sentence.lowerBound)..<stop, .today) {
            // "18 today and 11 at the start of care".
            if index - 2 > sentence.lowerBound, sheet[index - 1].isNumber, sheet[index - 2].has(.and),
                sheet.any(max(clause.lowerBound, sentence.lowerBound)..<index - 2, .today)
            {
                for other in index - 1..<stop { sheet[other].earlier = true }
            }
            return
        }
        let from = max(clause.lowerBound, sentence.lowerBound)
        if from > sentence.lowerBound || sheet.any(stop..<sentence.upperBound, .today) {
            for other in from..<stop { sheet[other].earlier = true }
        } else if stop - from < 14 {
            set(from..<stop, .past)
        } else {
            for other in index..<stop { sheet[other].earlier = true }
        }
    }

    /// "12 minutes against 7 last visit": the value after "against" is the earlier one.
    private func opposed(_ index: Int, _ clause: Range<Int>) -> Bool {
        for other in max(clause.lowerBound, sentence.lowerBound)..<index
        where sheet[other].concept == Self.against && sheet[other + 1].isNumber {
            for value in other + 1..<index { sheet[value].earlier = true }
            return true
        }
        return false
    }

    private static let against = Lexicon.concept("against")
    private static let by = Lexicon.concept("by")
    private static let shown = Lexicon.concepts([
        "demonstrated", "demo", "performed", "completed", "done", "shown", "modeled", "achieved", "finish",
    ])

    /// "Getting into the pool demonstrated by PT only": nothing that the patient did.
    private func byStaff(_ index: Int) {
        guard index + 2 < sentence.upperBound, sheet[index + 1].concept == Self.by, Self.shown.contains(sheet[index].concept)
        else { return }
        let who = sheet[index + 2]
        let staff =
            who.has([.clinician, .person]) as Bool && !who.isLetter
            || who.has(Marks.patient) && who.capitals && who.end - who.start == 2
        guard staff else { return }
        let clause = sheet.clause(around: index)
        set(max(clause.lowerBound, sentence.lowerBound)..<index + 3, .notDone)
    }

    private static let indep = Lexicon.concept("indep")
    private static let before = Lexicon.concept("plof")
    private static let hold = Lexicon.concept("held")
    private static let held = Lexicon.concept("hold")

    /// "Planned stair training held.", "Box lifts and ladder held, BP 184/98": put off.
    private func puttingOff() -> Bool {
        for index in sentence where index > sentence.lowerBound && sheet[index].has(Marks.gripVerb) && sheet[index].isPast {
            let atom = sheet[index]
            guard atom.has(Marks.helpVerb), atom.concept == Self.held || atom.concept == Self.hold, atom.end - atom.start == 4,
                atom.gap.isDisjoint(with: .heavy),
                index + 1 == sentence.upperBound || !sheet[index + 1].gap.isDisjoint(with: .heavy)
            else { continue }
            let before = sheet[index - 1]
            let named =
                before.has([.task, .generic, .transfer, .gait, .occupation, .drill]) as Bool
                || before.has([.exercise, .object, .place, .extentNoun]) as Bool
                    && (sheet.any(sentence, Marks.vital) || sheet.any(sentence, .onOrder))
            guard named,
                !sheet.contains(sentence.lowerBound..<index, where: { $0.isNumber || $0.has([.patient, .assistLevel]) as Bool })
            else { continue }
            set(sentence.lowerBound..<index + 1, .notDone)
            return true
        }
        return false
    }

    /// "64 on 3/2", "eleven on Monday", "dependent on 10/1": a value with its day is an earlier one.
    private func dated(_ index: Int) {
        let atom = sheet[index]
        guard index - 2 >= sentence.lowerBound, !atom.purpose, atom.gap.isDisjoint(with: .heavy) else { return }
        if atom.shape == .ratio {
            guard atom.value <= 12, atom.second <= 31,
                sheet[index - 1].concept == Self.on
                    || sheet[index - 1].has([.unitTime, .unitLength, .unitWeight, .countNoun]) as Bool
                        && sheet[index - 2].isNumber
            else { return }
        } else {
            guard atom.initial else { return }
        }
        let clause = sheet.clause(around: index)
        // "Pt rode to the store Monday": told of another day.
        if atom.has(Marks.dateWord), sheet[sentence.lowerBound].has(Marks.patient), sentence.lowerBound + 1 < index,
            sheet[sentence.lowerBound + 1].isPast, sheet[sentence.lowerBound + 1].has([.goVerb, .gait]) as Bool,
            !sheet.contains(clause, where: { $0.isNumber || $0.has(.assistLevel) || $0.has([.today, .purpose, .deadline]) })
        {
            set(sentence.lowerBound..<index + 1, .past)
            return
        }
        let onDay = sheet[index - 1].concept == Self.on
        // "took two people Friday".
        let closes = index + 1 == min(clause.upperBound, sentence.upperBound) && clause.lowerBound > sentence.lowerBound
        guard onDay || closes && !(sheet[index - 1].has([.preposition, .deadline]) as Bool) else { return }
        var from = max(clause.lowerBound, sentence.lowerBound)
        for other in from..<index where sheet[other].has(.compare) { from = other }
        guard index - from <= 6, !sheet.any(from..<index, [.deadline, .plan, .today, .did]) else { return }
        var value = false
        for other in from..<index - 1 {
            let here = sheet[other]
            if here.isPast && here.has(Marks.anyVerb) { return }
            if here.isNumber || here.has([.numberWord, .assistLevel]) as Bool || here.has(.deficit) { value = true }
        }
        guard value else { return }
        for other in from..<min(clause.upperBound, sentence.upperBound) { sheet[other].earlier = true }
    }

    private static let on = Lexicon.concept("on")

    private func otherPast(than index: Int) -> Bool {
        for other in sentence where other != index && sheet[other].has(.past) { return true }
        return false
    }

    private func untilToday(_ index: Int) -> Int {
        var end = index + 1
        while end < sentence.upperBound {
            if sheet[end].has(.today) { return end }
            end += 1
        }
        return end
    }

    /// "He cooks for his two boys": a habit told of the patient, not a treatment.
    private func thirdPersonNeed() -> Bool {
        guard base == .today || base == .assessment, !sheet.any(sentence, [.assistLevel, .dose]), !sheet.any(sentence, .backward)
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
            return before.has(.heShe) || before.has(Marks.person)
        }
        return false
    }
}
