/// Two values of one thing, an earlier and a later one.
extension Quantities {
    /// "7 min, up from 4", "94 → 101", "6 (4)", "9 min vs 15 min".
    func compared(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.shape == .times || atom.shape == .ordinal { return false }
        // "5 mo postpartum".
        if let next = at(index + 1), next.has(Marks.dateWord), next.gap.isDisjoint(with: .heavy) { return false }
        if sheet.any(sentence, [.past, .compare]), finishes(index) || beforeAndAfter(index) || exceeds(index) { return true }
        // "cues decreased from 6 to 2".
        if let to = at(index - 1), to.has(.to), atom.shape == .plain, let first = at(index - 2), first.earlier, first.isNumber {
            return true
        }
        // "dizziness 4 to 2".
        if let to = at(index + 1), to.has(.to), at(index + 2)?.shape == .plain, atom.shape == .plain,
            any(index - 3, index, Marks.symptom)
        {
            return true
        }
        var next = index + 1
        while next < min(sentence.upperBound, index + 12) {
            let here = sheet[next]
            guard here.isNumber || here.has(Marks.numberWord) || here.has(.compare) else {
                next += 1
                continue
            }
            // "a 2 lb weight to increase strength from 4-/5 to 4+/5": another thing's values.
            let value = here.has(.compare) && next + 1 < sentence.upperBound ? sheet[next + 1] : here
            if value.shape == .graded, atom.shape != .graded { return false }
            if here.isNumber || here.has(Marks.numberWord), here.earlier { return true }
            if here.isNumber, here.frame == .past, !atom.has(Marks.numberWord) { return true }
            if here.isNumber, here.gap.contains(.arrow), next <= index + 2 { return true }
            if here.isNumber, here.gap.contains(.open), next <= index + 2,
                here.shape != .plain || !sheet.any(sheet.clause(around: index), .apparatus) || aside(next, of: index),
                here.shape == .plain || here.shape == .graded || here.shape == .ratio || here.shape == .clock
            {
                return true
            }
            if here.has([.compare]) as Bool, next + 1 < sentence.upperBound, sheet[next + 1].earlier,
                sheet[next + 1].isNumber || sheet[next + 1].has(Marks.numberWord)
                    || sheet.contains(next + 1..<min(next + 4, sentence.upperBound), where: { $0.earlier && $0.isNumber })
            {
                return true
            }
            if here.isNumber, here.shape == .plain, here.gap.contains(.open), aside(next, of: index) { return true }
            if here.earlier, here.isNumber { return true }
            if here.isNumber { return false }
            next += 1
        }
        return false
    }

    /// "6 min round trip (11 in Sept)", "naming 11 per min (8)": the earlier value of the same thing in brackets.
    func aside(_ index: Int, of value: Int) -> Bool {
        guard let unit = at(value + 1),
            unit.has([.unitTime, .unitLength, .unitAngle, .countNoun, .extentNoun]) || unit.has(.onOrder),
            unit.gap.isDisjoint(with: .heavy)
        else { return false }
        guard let after = at(index + 1) else { return unit.has(.onOrder) || !unit.has(Marks.unitTime) }
        if after.gap.contains(.close) { return unit.has(.onOrder) || !unit.has(Marks.unitTime) }
        for next in index + 1..<min(index + 5, sentence.upperBound) {
            let here = sheet[next]
            if here.gap.contains(.close) { return false }
            if here.has(Marks.dateWord) || here.has([.past, .compare]) || here.has(Marks.otherTreatment) { return true }
            if here.isNumber { return false }
        }
        return false
    }

    /// "48 before and 60 after".
    func beforeAndAfter(_ index: Int) -> Bool {
        guard let next = at(index + 1), next.has(.after), next.has(.compare), next.gap.isDisjoint(with: .heavy) else {
            return false
        }
        for other in (index + 2)..<max(index + 2, min(sentence.upperBound - 1, index + 5)) where sheet[other].isNumber {
            return sheet[other + 1].has(.after) && !sheet[other + 1].has(.compare)
        }
        return false
    }

    /// "4 min longer than Friday".
    func exceeds(_ index: Int) -> Bool {
        guard let unit = at(index + 1), unit.has([.unitTime, .unitLength, .countNoun, .extentNoun]), let than = at(index + 2),
            than.has(Marks.change), than.has(.compare), than.end - than.start >= 9, than.gap.isDisjoint(with: .heavy)
        else { return false }
        return than.has(.past) || at(index + 3)?.has(Marks.dateWord) ?? false || at(index + 3)?.has(.past) ?? false
    }

    /// "5 at start, 3 at finish", "10 at IE, 14 today": the later of two values.
    func finishes(_ index: Int) -> Bool {
        var later = false
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 4)) {
            let here = sheet[next]
            if !here.gap.isDisjoint(with: [.comma, .clause, .semicolon]) { break }
            if here.has(.today) || Self.ends.contains(here.concept) { later = true }
        }
        if index > sentence.lowerBound, sheet[index - 1].has(.today) { later = true }
        guard later else { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 12 {
            let here = sheet[back]
            if here.isNumber || here.has(Marks.numberWord), here.earlier || here.frame == .past { return true }
            back -= 1
        }
        return false
    }

    static let ends = Lexicon.concepts(["finish", "end", "last", "close", "finally", "after"])
}
