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
        if sheet[next].has(.to) { next += 1 } else if !sheet[next].gap.contains(.arrow) { return nil }
        while next < sentence.upperBound, sheet[next].has(Marks.stop), !sheet[next].has(wanted) { next += 1 }
        guard next < sentence.upperBound, sheet[next].has(wanted), sheet[next].gap.isDisjoint(with: .heavy) else { return nil }
        return Match(last: next, functions: sheet[index].functions.union(sheet[next].functions).union(.transfer))
    }

    /// "up eleven rungs", "down 12 stairs" at the head of a clause.
    func climb(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard index == sentence.lowerBound || !atom.gap.isDisjoint(with: [.comma, .clause]) else { return nil }
        // "Out of bed and over to the window chair", "Up onto the bus".
        if index == sentence.lowerBound {
            var onward = false
            for other in index..<min(sentence.upperBound, index + 6) {
                let here = sheet[other]
                if other > index, !here.gap.isDisjoint(with: .heavy) { break }
                if here.has(.onward) { onward = true }
                if onward, here.has([.surface, .place]) as Bool, here.marks.isDisjoint(with: [.obstacle, .direction]) {
                    return Match(last: other, functions: here.functions.union(.transfer))
                }
                guard
                    here.has([.stop, .direction, .patient]) as Bool || here.has([.path, .possessive, .onward]) as Bool
                        || here.unknown
                else { break }
            }
        }
        var next = index + 1
        while next < min(sentence.upperBound, index + 4) {
            if sheet[next].has(Marks.extentNoun), sheet[next].functions.contains(.stairs) {
                return Match(last: next, functions: .stairs)
            }
            guard sheet[next].isNumber || sheet[next].has([.numberWord, .stop]) as Bool else { return nil }
            next += 1
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
            guard atom.isNumber || atom.has(.determiner) || atom.has([.numberWord, .patient, .left, .right]) as Bool else {
                return nil
            }
            next += 1
        }
        return nil
    }

    /// "soup cans from counter to top shelf".
    func objectPath(_ index: Int, _ sentence: Range<Int>) -> Match? {
        var path = false
        var next = index + 1
        while next < min(sentence.upperBound, index + 6) {
            let atom = sheet[next]
            if atom.purpose != sheet[index].purpose || !atom.gap.isDisjoint(with: [.comma, .clause, .colon]) { return nil }
            if atom.has([.exercise, .apparatus]) as Bool { return nil }
            if atom.has(.path) { path = true }
            if path, atom.has([.place, .surface]) as Bool, !atom.has(.path) {
                return Match(last: next, functions: sheet[index].functions.union(atom.functions))
            }
            next += 1
        }
        return nil
    }
}
