/// What was refused, put off, denied or done by others.
extension FrameRules {
    /// "Held squats per MD order": put off, not held for ten seconds.
    func heldByOrder() -> Bool {
        let first = sheet[sentence.lowerBound]
        guard first.isPast, first.has(Marks.gripVerb), first.has(Marks.helpVerb), sentence.count > 2 else { return false }
        let next = sheet[sentence.lowerBound + 1]
        guard
            next.has([.task, .exercise, .transfer, .generic, .gait, .drill, .occupation, .moveVerb]) as Bool
                || next.has(.determiner)
        else { return false }
        return sheet.any(sentence, .onOrder)
    }

    func refuse(_ index: Int) {
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

    /// "Offered toileting x3; pt declined each": what was offered was not done.
    func offeredBefore() {
        for index in sentence.lowerBound..<min(sentence.lowerBound + 2, sentence.upperBound)
        where sheet[index].concept == Lexicon.offer {
            set(sentence, .notDone)
        }
        guard sentence.lowerBound > 0 else { return }
        let before = sheet.sentence(around: sentence.lowerBound - 1)
        for index in before.lowerBound..<before.upperBound
        where sheet[index].concept == Lexicon.offer
            && (index < before.lowerBound + 2 || index == before.lowerBound + 2 && sheet[before.lowerBound].has(Steers.headings)
                || index == before.upperBound - 1 && sheet[index].isPast)
        {
            for other in before { sheet[other].frame = .notDone }
        }
    }

    func negate(_ index: Int) {
        let atom = sheet[index]
        let clause = sheet.clause(around: index)
        let reach = atom.has(.deniesVerb) ? 24 : 6
        var next = index + 1
        while next < min(clause.upperBound, sentence.upperBound), next <= index + reach {
            let here = sheet[next]
            if here.isNumber, !atom.has(.deniesVerb) { break }
            if here.has([.whilst, .but, .then, .with]) as Bool, !atom.has(.deniesVerb) || here.has(.but) { break }
            if !atom.has(.deniesVerb), here.has([.purposeFor, .backward]) { break }
            if !atom.has(.deniesVerb), next > index + 1, here.has(.purpose), !here.has(.goal) { break }
            // "without arms to return to work": but not "no attempt to stand".
            if !atom.has(.deniesVerb), here.has(.to), next > index + 1, !sheet[next - 1].has([.attempt, .want, .need, .plan]) {
                break
            }
            // "NO INCR PAIN SHE WANT TO DO OWN LAUNDRY".
            if here.has(.want), sheet[next - 1].has(.heShe) { break }
            sheet[next].negated = true
            next += 1
        }
    }

    static let or = Lexicon.concept("or")

    /// "No cues or brace needed": what is denied goes on after "or".
    func negateAlternative(_ index: Int) {
        guard index + 2 < sentence.upperBound, sheet[index + 1].concept == Self.or else { return }
        sheet[index + 2].negated = true
    }

    /// "Rugs taken up and lamps moved by family": things, and who saw to them.
    func doneByOthers() -> Int? {
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

    static let by = Lexicon.concept("by")

    static let shown = Lexicon.concepts([
        "demonstrated", "demo", "performed", "completed", "done", "shown", "modeled", "achieved", "finish",
    ])

    /// "Getting into the pool demonstrated by PT only": nothing that the patient did.
    func byStaff(_ index: Int) {
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

    static let indep = Lexicon.concept("indep")
    static let hold = Lexicon.concept("held")
    static let held = Lexicon.concept("hold")

    /// "Planned stair training held.", "Box lifts and ladder held, BP 184/98": put off.
    func puttingOff() -> Bool {
        for index in sentence where index > sentence.lowerBound && sheet[index].has(Marks.gripVerb) && sheet[index].isPast {
            let atom = sheet[index]
            guard atom.has(Marks.helpVerb), atom.concept == Self.held || atom.concept == Self.hold, atom.end - atom.start == 4,
                atom.gap.isDisjoint(with: .heavy),
                index + 1 == sentence.upperBound || !sheet[index + 1].gap.isDisjoint(with: .heavy)
            else { continue }
            let before = sheet[index - 1]
            let named =
                before.has([.task, .generic, .transfer, .gait, .occupation, .drill]) as Bool
                || before.has([.exercise, .object, .place, .surface, .extentNoun]) as Bool
                    && (sheet.any(sentence, Marks.vital) || sheet.any(sentence, [.onOrder, .report]))
            guard named,
                !sheet.contains(sentence.lowerBound..<index, where: { $0.isNumber || $0.has([.patient, .assistLevel]) as Bool })
            else { continue }
            set(sentence.lowerBound..<index + 1, .notDone)
            return true
        }
        return false
    }
}
