/// What others told, what is planned, what happens at home, and what was taught.
extension FrameRules {
    static let plan = Lexicon.concept("planned")
    static let tomorrow = Lexicon.concept("tomorrow")

    /// "Reports …", "wife says …", "per nursing": but not "facts stated".
    func report(_ index: Int) {
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
    func plans(_ index: Int) -> Bool {
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
    func planned(from index: Int) -> Int {
        let clause = sheet.clause(around: index)
        // "Cooking task planned next visit".
        if index > sentence.lowerBound, sheet[index - 1].isPast, sheet[index - 1].concept == Self.plan {
            return max(clause.lowerBound, sentence.lowerBound)
        }
        if !didBefore(index) { return sentence.lowerBound }
        for other in max(clause.lowerBound, sentence.lowerBound)..<index {
            let atom = sheet[other]
            if atom.has(.did) || atom.isNumber || atom.has(Marks.assistLevel) || atom.isPast && atom.has(Marks.anyVerb) {
                return index
            }
        }
        return max(clause.lowerBound, sentence.lowerBound)
    }

    func home(_ index: Int) {
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
        if index + 1 < sentence.upperBound, sheet[index + 1].has(.heShe) || sheet[index + 1].has(Marks.person) {
            // "At home she has been opening jars": told.
            if index + 3 < sentence.upperBound, sheet[index + 2].has(.lifeVerb), sheet[index + 3].form == .gerund {
                set(index..<sentence.upperBound, .report)
            }
            return
        }
        // "demonstrated 10 reps in clinic": done here after all.
        if sheet.any(index..<sentence.upperBound, .today) { return }
        let clause = sheet.clause(around: index)
        let from = index - sentence.lowerBound < 3 ? sentence.lowerBound : max(clause.lowerBound, sentence.lowerBound)
        let to = index - sentence.lowerBound < 3 ? sentence.upperBound : min(clause.upperBound, sentence.upperBound)
        set(from..<to, .home)
    }

    /// An aim begins before `index`; a need of help is none: "needs CGA for stairs at home".
    func aims(before index: Int) -> Bool {
        guard sheet.any(sentence.lowerBound..<index, [.purpose, .want, .goal, .purposeFor]) else { return false }
        let first = sheet[sentence.lowerBound]
        let helped =
            first.has(.need) && sentence.lowerBound + 1 < index && sheet[sentence.lowerBound + 1].has(Marks.assistLevel)
            && first.form == .plain
        return !helped
    }

    /// A person, then what that person does as a rule.
    func tellsOfOthers() -> Bool {
        for index in (sentence.lowerBound + 1)..<min(sentence.lowerBound + 4, sentence.upperBound) {
            if sheet[index].form == .third { return true }
        }
        return false
    }

    /// "caregiver trained in Hoyer use".
    func caregiverTaught(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        let next = sheet[index + 1]
        return next.has([.did, .education]) as Bool && next.has(Marks.stop) && next.isPast
    }

    /// Teaching is treatment only where the patient did it: a return demonstration, trials, a level of help.
    func teach(_ index: Int) {
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
                || atom.has(.did) && atom.form != .plain && other > index && !atom.has(.with)
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
}
