/// Aims that stand before the word that makes them aims: "… is his goal", "laundry goal: …", "stairs are still hard".
extension PurposeRules {
    /// "Laundry goal: …", "working on dressing: …", "laundry = goal 2", "addressed toileting goal": what stands before.
    func named() {
        let first = sentence.lowerBound
        guard
            sheet.any(sentence, [.goal, .backward]) || sheet[first].has(.betters)
                || !sheet.whole(around: first).pointee.gaps.isDisjoint(with: [.equals, .arrow])
        else { return }
        for index in sentence where index > first {
            let atom = sheet[index]
            let colon = index + 1 < sentence.upperBound && sheet[index + 1].gap.contains(.colon)
            if atom.has(.goal) || atom.gap.contains(.equals) {
                var back = index - 1
                while back >= sentence.lowerBound, index - back <= 3, !sheet[back].functions.isEmpty,
                    sheet[back].marks.isDisjoint(with: [.exercise, .gait, .impairment]),
                    atom.has(.goal) || sheet.any(index..<min(index + 4, sentence.upperBound), .goal)
                {
                    sheet[back].purpose = true
                    sheet[back].openAim = true
                    back -= 1
                }
            }
            // "toileting is still a struggle", "squatting to milk goats is limited by stiffness".
            if atom.has(.backward), !atom.negated {
                var back = index - 1
                while back >= sentence.lowerBound, index - back <= 8 {
                    if sheet[back].isNumber && sheet[back].shape != .ordinal || sheet[back].has(Marks.assistLevel)
                        || sheet[back].has(.did)
                    {
                        break
                    }
                    sheet[back].purpose = true
                    sheet[back].openAim = true
                    if !sheet[back].gap.isDisjoint(with: [.comma, .clause, .semicolon, .dash, .open])
                        || sheet[back].has([.reason, .whilst])
                    {
                        break
                    }
                    back -= 1
                }
            }
            // "Working on laundry: …"
            if colon, index - sentence.lowerBound <= 4, !atom.functions.isEmpty, sheet[sentence.lowerBound].has(.betters),
                sheet[sentence.lowerBound].form != .past
            {
                for other in sentence.lowerBound...index { sheet[other].purpose = true }
            }
            // "CGA -> laundry"
            if atom.gap.contains(.arrow), atom.has(Marks.occupation),
                sheet[index - 1].isNumber || sheet[index - 1].has([.assistLevel, .unitTime, .unitLength]) as Bool
            {
                for other in index..<sentence.upperBound { sheet[other].purpose = true }
            }
        }
    }

    /// "… is his goal", "housecleaning is her job", "Plumber, back on Tuesday": the whole sentence is the aim.
    func statement() {
        guard sheet.any(sentence, .jobTitle) || sheet.any(sentence, [.goal, .job, .headGoal, .need]) else { return }
        for index in sentence {
            let atom = sheet[index]
            // "to dress and cook": no cook by trade.
            let verb =
                atom.has(Marks.taskVerb) && index > sentence.lowerBound && sheet[index - 1].has([.and, .to]) as Bool
            if atom.has(Marks.jobTitle), !atom.has(Marks.person), !verb, toldOfLife() {
                for other in sentence { sheet[other].purpose = true }
                return
            }
            guard index > sentence.lowerBound,
                atom.has([.goal, .job]) as Bool || atom.has(.headGoal) && (atom.end - atom.start >= 8 || atom.capitals)
                    || atom.has(.need) && sheet[index - 1].has(.copula)
            else { continue }
            var back = index - 1
            let reach = sentence.contains { sheet[$0].isNumber } ? 4 : 12
            while back >= sentence.lowerBound, index - back <= reach {
                if sheet[back].has(.copula) {
                    for other in aimStart(back)..<index { sheet[other].purpose = true }
                    return
                }
                back -= 1
            }
        }
    }

    /// "Wrung the mop and did the hall, because that is what he does all night": the aim reaches back to where something was done.
    private func aimStart(_ copula: Int) -> Int {
        let clause = sheet.clause(around: copula).lowerBound
        guard clause > sentence.lowerBound else { return sentence.lowerBound }
        let done = sheet.contains(sentence.lowerBound..<clause) { $0.form == .past && $0.has(Marks.anyVerb) && !$0.purpose }
        return done ? clause : sentence.lowerBound
    }

    /// Nothing in the sentence was done today.
    func toldOfLife() -> Bool {
        for index in sentence {
            let atom = sheet[index]
            if atom.isNumber || atom.has([.assistLevel, .exercise, .generic, .task]) as Bool
                || atom.isPast && atom.has(Marks.anyVerb)
            {
                return false
            }
        }
        return true
    }
}
