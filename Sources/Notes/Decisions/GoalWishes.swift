/// Aims told by a wish or a deed, where no word names the function: "she wants it back", "so she can go to plays again".
extension GoalDecision {
    private static let them = Lexicon.concept("them")
    private static let doing = Lexicon.concept("do")
    private static let again = Lexicon.concept("again")
    private static let that = Lexicon.concept("that")

    /// "wants that back".
    private func isBack(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && sheet[index].has([.returnTo, .body]) && sheet[index].end - sheet[index].start == 4
    }

    /// "… is her chore and she wants it back", "so he needs this": a need that points at the task just told.
    func wantsItBack(_ sentence: Range<Int>) -> Int? {
        guard sheet.any(sentence, [.want, .need]) else { return nil }
        // "It's the chore she wants back."
        let first = sheet[sentence.lowerBound]
        if sentence.count <= 8,
            first.has(.copula) && first.end - first.start > 3 || first.has(.this) || first.concept == Lexicon.it,
            !first.negated, let want = sentence.first(where: { sheet[$0].has(.want) && !sheet[$0].negated }),
            sheet.contains(sentence, where: { $0.has(.copula) }), !sheet.contains(sentence, where: { $0.has(Self.impaired) })
        {
            return want
        }
        for index in sentence where sheet[index].has([.want, .need]) as Bool && !sheet[index].negated {
            // "made her own tea, which she wants to do again".
            if index + 2 < sentence.upperBound, sheet[index + 1].concept == Self.doing, sheet[index + 1].isPlain,
                sheet[index + 2].concept == Self.again || sheet[index + 2].has(.home)
            {
                return index
            }
            guard sheet[index].mayAim, index > sentence.lowerBound,
                sheet[index - 1].has([.pronoun, .soThat, .and]) as Bool || sheet[index - 1].has([.patient, .person]) as Bool
            else { continue }
            for next in (index + 1)..<max(index + 1, min(index + 4, sentence.upperBound))
            where sheet[next].gap.isDisjoint(with: .heavy) {
                if sheet[next].has(.this) || sheet[next].concept == Self.that && isBack(next + 1, sentence)
                    || sheet[next].concept == Self.them && sheet[next].end - sheet[next].start == 4
                    || sheet[next].concept == Lexicon.it && sheet[next].end - sheet[next].start == 2
                {
                    if next + 1 == sentence.upperBound || !sheet[next + 1].isNumber && !sheet[next + 1].has(Marks.assistLevel) {
                        return index
                    }
                }
            }
        }
        return nil
    }

    /// "so she can go to plays again", "so he can pick up his own refills": a deed in words that no list holds, and no impairment.
    func ableTo(_ sentence: Range<Int>) -> Int? {
        guard sheet.any(sentence, .soThat) else { return nil }
        for index in sentence where sheet[index].has(.soThat) && !sheet[index].negated && sheet[index].frame == .today {
            var able: Int?
            for next in (index + 1)..<max(index + 1, min(index + 4, sentence.upperBound)) where sheet[next].has(.modal) {
                able = next
            }
            guard let able, able + 2 < sentence.upperBound else { continue }
            var deed: Int?
            var contents = 0
            for next in (able + 1)..<sentence.upperBound {
                let atom = sheet[next]
                if !atom.purpose { break }
                // "so she can fly to see her sister".
                if deed == nil, next == able + 1, atom.has(.habit), atom.has(Marks.motion) {
                    deed = next
                    continue
                }
                if atom.has(Self.impaired) || atom.isNumber { return nil }
                if atom.has(.anyVerb) || atom.has(.habit), deed == nil {
                    deed = next
                } else if deed != nil, !atom.has(Marks.stop) {
                    contents += 1
                }
            }
            if let deed, contents > 0 { return deed }
        }
        return nil
    }

    /// "For checking out at the counter by himself.": a sentence that is all aim, with a deed in it that is no impairment and no business
    /// of the service.
    func lifeDeed(_ sentence: Range<Int>) -> Int? {
        var deed: Int?
        var contents = 0
        for index in sentence.dropFirst() {
            let atom = sheet[index]
            guard atom.purpose || atom.frame == .need, !atom.negated, !atom.isNumber, atom.frame == .today || atom.frame == .need,
                !(atom.has(Self.impaired)),
                !(atom.has([.home, .plan, .education, .report, .order, .skilled, .betters, .deficit, .withheld]))
            else { return nil }
            if deed == nil, atom.has(.anyVerb) || atom.has([.habit, .aimVerb]) || atom.verbLike {
                deed = index
            } else if !atom.has([.stop, .device, .body, .left, .right, .direction]) {
                contents += 1
            }
        }
        return contents > 0 ? deed : nil
    }

    /// "Emptied the compost pail. Compost is the chore she picked.": the aim is about a thing that was in hand today.
    func sameThing() -> Int? {
        // Few aims, so that the work stays linear.
        var aims = 0
        for index in range where sheet[index].purpose && sheet[index].mayAim && isThing(index) {
            if tellsHome(sheet.sentence(around: index)) { continue }
            aims += 1
            if aims > 16 { return nil }
            let concept = sheet[index].concept
            if range.contains(where: { sheet[$0].concept == concept && sheet[$0].performed && isThing($0) }) { return index }
        }
        return nil
    }

    private func isThing(_ index: Int) -> Bool {
        let atom = sheet[index]
        return atom.has([.object, .place, .garment]) as Bool && atom.concept != 0 && !atom.unknown
            && atom.marks.isDisjoint(with: [.apparatus, .device, .body, .stop, .impairment, .obstacle])
    }

    /// What an aim is about that names no function.
    private static var impaired: Marks {
        [.impairment, .strengthen, .drill, .generic, .gait, .symptom, .motion, .posture, .assistLevel, .test, .cueWord]
    }
}
