/// Aims within one sentence: from the word that opens one to the end of the sentence, or to a clause that tells of something done.
struct PurposeRules {
    let sheet: Sheet
    let sentence: Range<Int>
    let goal: Bool

    /// Only a word with one of these, a relative, a place or "return to" can open an aim or tell a habit.
    static var turning: Steers {
        [.purpose, .purposeFor, .to, .heShe, .want, .need, .reason, .job, .soThat, .goal]
    }

    func run() {
        var aim = goal
        var open = goal
        var cueing = false
        let cued = sheet.any(sentence, [.cueWord, .cueType])
        for index in sentence {
            let atom = sheet[index]
            defer { if goal || aim || cueing { sheet[index].place(purpose: aim, openAim: aim && open, cueing: cueing) } }
            if index > sentence.lowerBound, !atom.gap.isDisjoint(with: [.clause, .comma, .semicolon, .close, .dash]) {
                cueing = false
                if aim, tellsOfDoing(index) { aim = false }
            }
            if cued, opensCue(index) { cueing = true }
            guard atom.has(Self.turning) || atom.has([.person, .place, .returnTo]) else { continue }
            if !aim, tellsHabit(index) {
                aim = true
                cueing = false
                open = true
                sheet[index].openAim = true
            }
            if !aim, !cueing || atom.has(.purpose) || atom.has(.to) && aimAfterHelp(index), opensAim(index) {
                aim = true
                cueing = false
                open = false
            }
            if aim, atom.has([.want, .need, .reason, .job, .soThat, .goal]) as Bool || atom.has(Marks.returnTo) { open = true }
        }
        if !goal {
            statement()
            named()
        }
    }

    /// "he calls his brother nightly", "his crew runs twelve": life told in the present, after a pronoun or a relative.
    func tellsHabit(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.frame == .report { return false }
        guard atom.has(.heShe) || atom.has(Marks.person) || atom.has(Marks.place) && index == sentence.lowerBound,
            index + 1 < sentence.upperBound
        else { return false }
        guard
            index == sentence.lowerBound || !atom.gap.isDisjoint(with: [.clause, .comma, .semicolon, .dash]) || atom.has(.heShe)
                || sheet[index - 1].has(.possessive)
        else { return false }
        var verb = index + 1
        if sheet[verb].has(.often) { verb += 1 }
        guard verb < sentence.upperBound, sheet[verb].gap.isDisjoint(with: .heavy), !sheet[verb].has([.transfer, .exercise])
        else {
            return false
        }
        let next = sheet[verb]
        let told =
            next.form == .third && next.has(Marks.anyVerb) || next.has(.habit) && next.form == .third || next.has(.lifeVerb)
            || next.unknown && next.thirdLike
        guard told else { return false }
        var other = verb + 1
        while other < sentence.upperBound, !sheet[other].gap.contains(.comma) {
            if sheet[other].has([.assistLevel, .cueType]) as Bool { return false }
            other += 1
        }
        return true
    }

    /// A new clause that goes back to what was done: a past verb, a level of help, a count, a test.
    func tellsOfDoing(_ index: Int) -> Bool {
        for offset in 0..<3 where index + offset < sentence.upperBound {
            let atom = sheet[index + offset]
            if offset > 0, !atom.gap.isDisjoint(with: [.clause, .comma]) { return false }
            if atom.has([.then, .did, .returnDemo]) as Bool { return true }
            if atom.isPast, atom.has(Marks.anyVerb) { return true }
            if goal { continue }
            // "In order to climb to her apartment, stairs x12".
            if offset > 0, atom.isNumber, sheet[index].has(.task), sheet[sentence.lowerBound].purpose { return true }
            // "for quad strengthening, counter push-ups 2x10".
            if offset > 0, atom.has(Marks.exercise), index + offset + 1 < sentence.upperBound,
                sheet[index + offset + 1].shape == .times
            {
                return true
            }
            if atom.has([.assistLevel, .cueType, .cueWord, .independent, .test, .exercise]) as Bool,
                !(atom.has(Marks.exercise) && atom.has([.impairment, .strengthen]) as Bool)
            {
                return offset == 0 || !atom.has(Marks.exercise)
            }
            if atom.has(Marks.degree) { return true }
            if atom.isNumber { return offset == 0 }
            if atom.has([.purpose, .want, .goal, .need]) as Bool { return false }
        }
        return false
    }

    static let often = Lexicon.concepts(["once", "twice"])
    static let about = Lexicon.concepts(["on", "about", "re", "regarding", "with"])

    /// "cues to push", "VC for posture".
    func opensCue(_ index: Int) -> Bool {
        guard index > sentence.lowerBound else { return false }
        // "verbal cue x3 to cross midline", "reminded once to lock the brakes".
        if sheet[index].has([.to, .purposeFor]), index - 1 > sentence.lowerBound,
            sheet[index - 2].has([.cueWord, .cueType]) as Bool,
            sheet[index - 1].shape == .times || Self.often.contains(sheet[index - 1].concept)
        {
            return sheet[index].gap.isDisjoint(with: .heavy)
        }
        guard sheet[index - 1].has([.cueWord, .cueType]) as Bool else { return false }
        let atom = sheet[index]
        // "verbal cue on where to plant the tip".
        if sheet[index - 1].has(Marks.cueWord), atom.gap.isDisjoint(with: .heavy), Self.about.contains(atom.concept) {
            return true
        }
        guard atom.has([.to, .purposeFor]) as Bool, atom.gap.isDisjoint(with: [.comma, .close]) else { return false }
        guard index + 1 < sentence.upperBound else { return true }
        if aimAfterHelp(index) { return false }
        let next = sheet[index + 1]
        // "3 redirections to finish brushing hair": the doing itself.
        if atom.has(.to), next.has(.did) { return false }
        return !(atom.has(.purposeFor) && next.has([.task, .transfer]) as Bool)
    }

    func opensAim(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.negated, !atom.has(.reason) { return false }
        // "NWB, so no transfers performed": why not.
        if atom.has(.soThat), index + 1 < sentence.upperBound, sheet[index + 1].has([.negation, .deniesVerb]) as Bool,
            sheet[index + 1].end - sheet[index + 1].start <= 3
        {
            return false
        }
        // "kicked the ball into the goal".
        if atom.has(.goal), index > sentence.lowerBound,
            sheet[index - 1].has(.path)
                || index - 1 > sentence.lowerBound && sheet[index - 1].has(.determiner)
                    && sheet[index - 2].has(.path) && sheet[index - 2].has(Marks.direction)
        {
            return false
        }
        if atom.has(.purpose) {
            // "mod A was needed to get over the curb": help with the doing itself.
            if atom.has(.wasNeeded), helpBefore(index) { return false }
            // "as pt climbed 5 stairs": when, not why.
            if atom.has(.reason), index + 2 < sentence.upperBound, sheet[index + 1].form == .past,
                sheet[index + 1].has(Marks.anyVerb), sheet[index + 1].gap.isDisjoint(with: .heavy),
                sheet.contains((index + 2)..<min(index + 6, sentence.upperBound), where: { $0.isNumber })
            {
                return false
            }
            // "the missing items".
            if atom.has(.want), index > sentence.lowerBound, index + 1 < sentence.upperBound, sheet[index - 1].has(.determiner),
                !sheet[index - 1].has(Marks.patient), sheet[index + 1].has([.object, .garment]) as Bool
            {
                return false
            }
            // "side mirrors", "to a target": a thing.
            if atom.has([.object, .place]) as Bool, index > sentence.lowerBound, atom.gap.isDisjoint(with: .heavy),
                sheet[index - 1].has([.determiner, .preposition, .path]) as Bool
                    || sheet[index - 1].has([.body, .object]) as Bool
            {
                return false
            }
            // "coiled it back to improve trunk rotation".
            if atom.has(Marks.returnTo), index + 1 < sentence.upperBound, sheet[index + 1].has(.betters), sheet[index + 1].isPlain
            {
                return true
            }
            // "no cueing needed": the level, not an aim.
            if index > sentence.lowerBound,
                sheet[index - 1].has(Marks.independent) && !sheet[index - 1].isLetter || sheet[index - 1].negated,
                atom.has(.need) || (9...11).contains(atom.end - atom.start), atom.gap.isDisjoint(with: .comma)
            {
                return false
            }
            // "required mod A", "needs verbal cues": help given, not an aim.
            if atom.has(.need), index + 1 < sentence.upperBound {
                let next = sheet[index + 1]
                if namesCue(after: index) { return false }
                if next.isNumber
                    || next.has([.assistLevel, .degree, .cueType, .cueWord, .assistWord, .independent, .setUp, .numberWord])
                        as Bool
                {
                    return false
                }
            }
            if atom.has(.path) {
                // "toward the weak side" is a direction.
                guard index + 1 < sentence.upperBound else { return false }
                var next = index + 1
                while next + 1 < sentence.upperBound, sheet[next].has(Marks.stop),
                    sheet[next].marks.isDisjoint(with: [.body, .left, .right])
                { next += 1 }
                if sheet[next].unknown { return sheet[next].verbLike }
                return sheet[next].marks.isDisjoint(with: [.left, .right, .body, .surface, .place])
            }
            if atom.has(Marks.returnTo) {
                // "up to the mouth and back to the saucer".
                if atom.end - atom.start <= 7, index > sentence.lowerBound + 2, index + 2 < sentence.upperBound,
                    sheet[index - 1].has(.and), sheet[index + 1].has(.determiner),
                    sheet[index + 2].has([.object, .surface, .prop]) as Bool,
                    sheet.contains(
                        sheet.clause(around: index).lowerBound..<index, where: { $0.has(.path) || $0.has(Marks.change) })
                {
                    return false
                }
                // "climbed the ladder out and back in".
                if atom.end - atom.start <= 7, index >= sentence.lowerBound + 2, sheet[index - 1].has(.and),
                    sheet[index - 2].has(Marks.direction)
                        || (index + 1 == sentence.upperBound || sheet[index + 1].has(.with)
                            || !sheet[index + 1].gap.isDisjoint(with: .heavy))
                            && sheet.contains(
                                sheet.clause(around: index).lowerBound..<index,
                                where: { $0.has(Marks.direction) && $0.has(.path) })
                {
                    return false
                }
                // "into the front seat and back to his chair".
                if atom.end - atom.start <= 7, index + 2 < sentence.upperBound, sheet[index + 2].has(Marks.surface),
                    sheet[index + 1].has(.determiner), sheet.any(sentence.lowerBound..<index, .onward)
                {
                    return false
                }
                // "Bed to wheelchair and back to bed".
                if atom.end - atom.start <= 7, index > sentence.lowerBound, index + 1 < sentence.upperBound,
                    sheet[index - 1].has(.and), sheet[index + 1].has(Marks.surface),
                    sheet.contains(sentence.lowerBound..<index, where: { $0.has([.transfer, .task, .surface]) })
                {
                    return false
                }
                // "back to 92%", "cap back on".
                if index + 1 < sentence.upperBound, sheet[index + 1].isNumber { return false }
                // "put it back in the closet".
                if atom.end - atom.start <= 7, putsBack(index) { return false }
                if index > sentence.lowerBound, atom.end - atom.start <= 7,
                    sheet[index - 1].has([.object, .garment, .place, .surface]) as Bool
                {
                    return false
                }
            }
            if atom.has(Marks.returnTo), index > sentence.lowerBound, sheet[index - 1].has(Marks.patient), atom.concept != 0 {
                // "Pt returning to gardening on her own" tells how things are.
                return sheet[index].isPlain && !endsInIng(atom)
            }
            return true
        }
        if atom.has(.purposeFor) { return forOpensAim(index) }
        if atom.has(.to) { return toOpensAim(index) }
        return false
    }

    /// A level of help or a cue, and at most a copula after it.
    func helpBefore(_ index: Int) -> Bool {
        var back = index - 1
        if back > sentence.lowerBound, sheet[back].has(.compare) || sheet[back].has(.copula) { back -= 1 }
        guard back >= sentence.lowerBound, sheet[index].gap.isDisjoint(with: .heavy) else { return false }
        return sheet[back].has([.assistLevel, .cueWord, .cueType]) as Bool
            || sheet[back].has(Marks.assistWord) && !sheet[back].isLetter
    }

    /// "needed first-sound cue", "required one more reminder": what was needed is a cue.
    func namesCue(after index: Int) -> Bool {
        for next in (index + 1)..<min(index + 5, sentence.upperBound) {
            let atom = sheet[next]
            if atom.has([.to, .purposeFor]) as Bool || !atom.gap.isDisjoint(with: .heavy) { return false }
            if atom.has([.cueWord, .assistWord]) as Bool, !atom.isLetter, next > index + 1 { return true }
        }
        return false
    }

    func putsBack(_ index: Int) -> Bool {
        for back in max(sentence.lowerBound, index - 3)..<index
        where sheet[back].has([.handleVerb, .moveVerb]) as Bool && sheet[back].isPast { return true }
        return false
    }

    func endsInIng(_ atom: Atom) -> Bool { atom.end - atom.start == 12 }
}
