/// Cuts the atoms of a text into sentences and clauses.
enum Segmenter {
    static func run(_ sheet: Sheet, from first: Int) {
        var sentence: Int32 = first == 0 ? 0 : sheet[first - 1].sentence + 1
        var clause: Int32 = first == 0 ? 0 : sheet[first - 1].clause + 1
        for index in first..<sheet.count {
            if index > first {
                if opensSentence(sheet, index) {
                    sentence += 1
                    clause += 1
                    sheet[index].gap.insert(.sentence)
                } else if opensClause(sheet, index) {
                    clause += 1
                    sheet[index].gap.insert(.clause)
                }
            }
            sheet[index].sentence = sentence
            sheet[index].clause = clause
        }
    }

    private static func opensSentence(_ sheet: Sheet, _ index: Int) -> Bool {
        let gap = sheet[index].gap
        if !gap.isDisjoint(with: [.question, .semicolon, .bullet, .boxEmpty, .boxChecked]) { return true }
        if gap.contains(.newline) {
            // A line broken in the middle of a sentence goes on in lower case.
            if gap.contains(.period) { return true }
            let atom = sheet[index]
            return atom.initial || atom.isNumber || sheet[index - 1].isNumber || gap.contains(.colon)
                || startsHeading(sheet, index)
        }
        guard gap.contains(.period), !gap.isDisjoint(with: [.space, .quote, .close]) else { return false }
        // "ft.", "min.", "approx." end a word, not a sentence, when lower case follows.
        let atom = sheet[index]
        let previous = sheet[index - 1]
        if !atom.initial, !atom.isNumber, previous.has([.unitLength, .unitTime, .unitWeight, .degree]),
            previous.end - previous.start <= 4
        {
            return false
        }
        return true
    }

    private static func startsHeading(_ sheet: Sheet, _ index: Int) -> Bool {
        sheet[index].has(Steers.headings) && index + 1 < sheet.count && sheet[index + 1].gap.contains(.colon)
    }

    private static func opensClause(_ sheet: Sheet, _ index: Int) -> Bool {
        let atom = sheet[index]
        if !atom.gap.isDisjoint(with: [.comma, .dash, .open, .close, .colon, .period, .quote]) {
            return !(atom.gap.contains(.period) && atom.gap.isDisjoint(with: [.comma, .dash, .open, .close, .colon, .quote]))
        }
        if atom.has([.then, .but]) as Bool { return true }
        if atom.has(Steers.and), index + 1 < sheet.count {
            let next = sheet[index + 1]
            return next.isPast && next.has(Marks.anyVerb)
        }
        if atom.has(.after), index + 1 < sheet.count { return sheet[index + 1].has(.did) }
        return false
    }
}
