/// Tasks told by where they lead: places walked to, surfaces transferred to, stairs, things moved from here to there.
extension Tasks {
    /// "walked to the bathroom", "stepped over the tub edge", "up from the dinette".
    func place(after index: Int, _ sentence: Range<Int>, walk: Bool) -> Match? {
        var path = sheet[index].has(.path)
        var next = index + 1
        let limit = min(sentence.upperBound, index + 8)
        while next < limit {
            let atom = sheet[next]
            if atom.purpose != sheet[index].purpose || atom.negated != sheet[index].negated { return nil }
            if !atom.gap.isDisjoint(with: [.colon, .dash]) { return nil }
            if !atom.gap.isDisjoint(with: [.clause, .comma]), !path { return nil }
            if atom.has(.path) { path = true }
            if path, atom.has([.place, .surface]) as Bool, !atom.has(Marks.obstacle) || atom.functions.contains(.cooking),
                !atom.has(.path) || atom.has(Marks.surface)
            {
                if walk, atom.has(Marks.surface), !atom.has(Marks.place) { return nil }
                return Match(last: next, functions: atom.functions.union(sheet[index].functions))
            }
            if path, atom.has(Marks.extentNoun), atom.functions.contains(.stairs) || atom.has(Marks.place) {
                return Match(last: next, functions: .stairs)
            }
            if atom.has([.exercise, .apparatus]) as Bool, !(atom.has(Marks.device)) { return nil }
            next += 1
        }
        return nil
    }

    /// "transfer" with a surface beside it.
    func surface(near index: Int, _ sentence: Range<Int>) -> Match? {
        var next = index + 1
        while next < min(sentence.upperBound, index + 7) {
            let atom = sheet[next]
            if atom.gap.contains(.colon), next > index + 2 { break }
            if atom.purpose != sheet[index].purpose { break }
            if atom.has([.surface]) as Bool || atom.has(Marks.place) && !atom.has(.path) {
                return Match(last: next, functions: atom.functions.union(.transfer))
            }
            next += 1
        }
        var before = index - 1
        while before >= max(sentence.lowerBound, index - 4) {
            let atom = sheet[before]
            if atom.has([.surface]) as Bool || atom.has(Marks.place) && !atom.has(.path) {
                return Match(last: index, functions: atom.functions.union(.transfer))
            }
            if atom.purpose != sheet[index].purpose { break }
            before -= 1
        }
        return nil
    }

    /// "bed > w/c", "chair to bed".
    func surfacePath(_ index: Int, _ sentence: Range<Int>, to wanted: Marks) -> Match? {
        var next = index + 1
        guard next < sentence.upperBound else { return nil }
        if sheet[next].has(.to) {
            next += 1
        } else if wanted.contains(.posture), sheet[next].has(Marks.change), sheet[next].gap.isDisjoint(with: .heavy),
            sheet[next].end - sheet[next].start == 5
        {
            // "Side-lying up to sitting".
            next += 1
        } else if !sheet[next].gap.contains(.arrow) {
            return nil
        } else if sheet[next].has(Marks.object) || sheet[next].unknown, sheet[index].has(Marks.device) {
            // "w/c > airplane seat mockup".
            return Match(last: next, functions: sheet[index].functions.union(sheet[next].functions).union(.transfer))
        }
        while next < sentence.upperBound, sheet[next].has(Marks.stop), !sheet[next].has(wanted) { next += 1 }
        guard next < sentence.upperBound, sheet[next].has(wanted), sheet[next].gap.isDisjoint(with: .heavy) else { return nil }
        return Match(last: next, functions: sheet[index].functions.union(sheet[next].functions).union(.transfer))
    }

    /// From one surface over onto another.
    func across(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard index + 2 < sentence.upperBound, sheet[index + 1].has(.onward), sheet[index + 1].gap.isDisjoint(with: .heavy) else {
            return nil
        }
        for next in (index + 2)..<min(sentence.upperBound, index + 6) {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: .heavy) || atom.purpose != sheet[index].purpose { return nil }
            if atom.has(Marks.surface) {
                return Match(last: next, functions: sheet[index].functions.union(atom.functions).union(.transfer))
            }
            if atom.has(Marks.anyVerb), atom.isPast { return nil }
        }
        return nil
    }

    private static let sides = Lexicon.concepts(["side", "stomach", "belly", "tummy"])

    /// "left side", "stomach": what one rolls onto.
    private func turnedTo(_ index: Int) -> Bool {
        let atom = sheet[index]
        return atom.has([.left, .right]) as Bool && atom.end - atom.start >= 6 && atom.marks.isDisjoint(with: .body)
            || Self.sides.contains(atom.concept)
    }

    /// "up eleven rungs", "down 12 stairs" at the head of a clause.
    func climb(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        let heads =
            index == sentence.lowerBound || !atom.gap.isDisjoint(with: [.comma, .clause])
            || sheet[index - 1].has([.and, .then]) as Bool
                && !sheet[index - 1].gap.isDisjoint(with: [.comma, .clause, .sentence])
            || sheet[index - 1].has(Marks.object) && sheet[index - 1].marks.isDisjoint(with: .apparatus)
        guard heads else { return nil }
        // "Out of bed and over to the window chair", "Up onto the bus", "From the armchair into the wheelchair".
        if !atom.purpose, !sheet.any(sentence, [.exercise, .gait]) {
            var onward = false
            for other in index..<min(sentence.upperBound, index + 9) {
                let here = sheet[other]
                if other > index, !here.gap.isDisjoint(with: .heavy) { break }
                if here.has(.onward) { onward = true }
                // "Over onto her left side".
                if onward, other > index, other - index <= 3 || sheet[other - 1].has(.possessive), turnedTo(other) {
                    return Match(last: other, functions: [.bedMobility])
                }
                if onward, here.has([.surface, .place]) as Bool, here.marks.isDisjoint(with: [.obstacle, .direction]) {
                    // "Up in chair" is where she sits.
                    if other == index + 2, sheet[other - 1].concept == Lexicon.inside { return nil }
                    return Match(last: other, functions: here.functions.union(.transfer))
                }
                // "Onto the horse from the block".
                if onward, other > index + 1 || other > index && atom.end - atom.start >= 6, here.has(Marks.object),
                    here.marks.isDisjoint(with: [.prop, .apparatus, .direction]), !here.functions.contains(.phone)
                {
                    return Match(last: other, functions: here.functions)
                }
                guard
                    here.has([.stop, .direction, .patient, .surface]) as Bool || here.has(Steers.and)
                        || here.has([.path, .possessive, .onward]) as Bool
                        || here.unknown
                else { break }
            }
        }
        if !atom.purpose, !sheet.any(sentence, [.exercise, .gait]), let again = downAndUp(index, sentence) { return again }
        var next = index + 1
        while next < min(sentence.upperBound, index + 4) {
            if sheet[next].has(Marks.extentNoun), !sheet[next].has(Marks.unitLength) {
                return Match(last: next, functions: .stairs)
            }
            // "up 3 risers and down".
            if sheet[next].has(Steers.and), next + 1 < sentence.upperBound, sheet[next + 1].has(Marks.direction),
                sheet[index + 1].isNumber || sheet[index + 1].has(Marks.numberWord)
            {
                return Match(last: next + 1, functions: .stairs)
            }
            // "up the bus-height steps".
            guard
                sheet[next].isNumber || sheet[next].has([.numberWord, .stop]) as Bool
                    || sheet[next].gap.isDisjoint(with: .heavy)
                        && (sheet[next].unknown || sheet[next].has([.place, .object]) as Bool)
            else { return nil }
            next += 1
        }
        return nil
    }

    /// "Down on the carpet by the crib and up again": there and back.
    private func downAndUp(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard sheet[index].has(Marks.direction), index + 3 < sentence.upperBound,
            sheet.contains((index + 1)..<min(index + 4, sentence.upperBound), where: { $0.has(.determiner) })
        else { return nil }
        for next in (index + 3)..<min(sentence.upperBound, index + 12) {
            let here = sheet[next]
            if here.purpose || !here.gap.isDisjoint(with: [.colon, .open, .dash]) { return nil }
            if here.has(Marks.direction), here.has(.path), sheet[next - 1].has(.and), here.concept != sheet[index].concept {
                return Match(last: next, functions: [.transfer, .floor])
            }
        }
        return nil
    }

    /// "completed coat, hat, backpack sequence", "worked on buttons".
    func practised(_ index: Int, _ sentence: Range<Int>) -> Match? {
        var next = index + 1
        while next < min(sentence.upperBound, index + 4), sheet[next].gap.isDisjoint(with: [.comma, .clause, .colon, .dash]) {
            let atom = sheet[next]
            if atom.has([.object, .garment]) as Bool, atom.marks.isDisjoint(with: [.apparatus, .prop, .device, .tool]) {
                return Match(last: next, functions: atom.functions)
            }
            // "did the hood, roof and both mirrors".
            if sheet[index].has(Marks.helpVerb), sheet[index].isPast, atom.has([.place, .surface]) as Bool,
                sheet[next - 1].has(.determiner)
            {
                return Match(last: next, functions: atom.functions)
            }
            guard
                atom.isNumber || atom.has(.determiner) || atom.has(.adapts)
                    || atom.has([.numberWord, .patient, .left, .right]) as Bool
            else {
                return nil
            }
            next += 1
        }
        return nil
    }

    /// "the high ledge", "her top shelf": a noun with its article, and at most one word between.
    private func named(_ index: Int, after first: Int) -> Bool {
        for other in max(first + 1, index - 2)..<index where sheet[other].has([.determiner, .possessive]) as Bool { return true }
        return false
    }

    private func onwardBefore(_ index: Int, after first: Int) -> Bool {
        for other in max(first + 1, index - 6)..<index where sheet[other].has(.onward) { return true }
        return false
    }

    /// "soup cans from counter to top shelf".
    func objectPath(_ index: Int, _ sentence: Range<Int>) -> Match? {
        var path = false
        var next = index + 1
        while next < min(sentence.upperBound, index + 8) {
            let atom = sheet[next]
            // "40# each" between the thing and its way.
            let weighed =
                atom.shape == .pounds || atom.has(.path) && (sheet[next - 1].has(.determiner) || sheet[next - 1].isNumber)
            if atom.purpose != sheet[index].purpose { return nil }
            if !atom.gap.isDisjoint(with: [.comma, .clause, .colon]), !weighed { return nil }
            if atom.has([.exercise, .apparatus]) as Bool { return nil }
            if atom.has(.path), atom.has(.onward) || atom.has(.to) || sheet[index].has(Marks.object) { path = true }
            if path, atom.has([.place, .surface]) as Bool, !atom.has(.path) {
                return Match(last: next, functions: sheet[index].functions.union(atom.functions))
            }
            // "onto the airport cart", "off the high ledge": onward to something in no list.
            if path, named(next, after: index), atom.unknown || atom.has(Marks.object),
                onwardBefore(next, after: index)
            {
                return Match(last: next, functions: sheet[index].functions.union(atom.functions))
            }
            next += 1
        }
        return nil
    }
}
