/// Counts and shares: how many of how many, how often something went wrong.
extension Quantities {
    /// "no cough in 18 sips", "3 stepping reactions in 10 pushes": so many in so many.
    func outOf(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.shape == .plain else { return false }
        if let before = at(index - 1), before.concept == Lexicon.inside, let mishap = at(index - 2), mishap.has(Marks.countNoun),
            mishap.negated, let next = at(index + 1), next.gap.isDisjoint(with: .heavy),
            !(next.has([.unitTime, .dateWord]) as Bool)
        {
            return true
        }
        for next in (index + 2)..<max(index + 2, min(sentence.upperBound - 1, index + 4))
        where sheet[next].concept == Lexicon.inside && sheet[next + 1].shape == .plain {
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

    static let visits = Lexicon.concepts(["visit", "session", "appointment", "treatment"])
    static let units = Lexicon.concepts(["unit", "units"])
    static let due = Lexicon.concepts(["due", "dated", "expires", "through"])

    /// "Visit 6 of 12", "2 units", "due 12/29", "In 9:00": the count of the session, not of what was done in it.
    func counted(_ index: Int, _ before: Atom?, _ next: Atom?) -> Bool {
        let atom = sheet[index]
        if let next, next.has(Marks.stop), next.gap.isDisjoint(with: .heavy), Self.units.contains(next.concept) { return true }
        guard let before, atom.gap.isDisjoint(with: .comma) else { return false }
        if atom.shape == .ratio, Self.due.contains(before.concept) { return true }
        guard index - 1 == sentence.lowerBound || !before.gap.isDisjoint(with: .comma) else { return false }
        return Self.visits.contains(before.concept) && before.isPlain || atom.shape == .clock && before.has(Marks.direction)
    }

    static let few = Lexicon.concepts([
        "one", "once", "twice", "both", "all", "every", "half", "third", "couple", "zero", "two", "three",
    ])

    static let twoOrThree = Lexicon.concepts(["two", "three"])

    /// "ten stairs", but not "one step behind".
    func counts(_ atom: Atom) -> Bool {
        atom.has(Marks.numberWord) && (!Self.few.contains(atom.concept) || atom.gap.contains(.hyphen))
    }

    /// "12 practice bricks …, 11 inside the line", "9 receipts: 8 right": how many of those just counted came out well.
    func share(_ index: Int) -> Bool {
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

    func closes(_ index: Int) -> Bool {
        at(index + 1)?.gap.isDisjoint(with: .heavy) ?? true ? at(index + 1) == nil : true
    }

    static let well = Lexicon.concepts(["correct", "straight", "level", "good", "clean", "correctly", "legible"])
    static let once = Lexicon.concepts(["once", "twice", "thrice"])

    /// "splashed just once", "stopped twice": how often something went wrong.
    func erred(_ index: Int) -> Bool {
        guard sheet[index].has(Marks.numberWord), Self.once.contains(sheet[index].concept) else { return false }
        for back in max(sentence.lowerBound, index - 3)..<index where sheet[back].has(Marks.countNoun) && !sheet[back].negated {
            return true
        }
        // "once in four cups".
        guard let next = at(index + 1), next.concept == Lexicon.inside, next.gap.isDisjoint(with: .heavy),
            let third = at(index + 2),
            third.isNumber || third.has(Marks.numberWord)
        else { return false }
        return !(at(index + 3)?.has([.unitTime, .dateWord]) ?? false)
    }

    /// "tipped two tablets into her palm": a thing brought somewhere, and no mishap.
    func led(_ index: Int) -> Bool {
        guard let thing = at(index + 1), thing.has([.object, .garment]) as Bool, let way = at(index + 2) else { return false }
        return way.has(.onward) && way.gap.isDisjoint(with: .heavy)
    }

    static let initial = Lexicon.concept("initial")
}
