/// Cuts the atoms of a text into sentences and clauses.
enum Segmenter {
    /// Atoms in the longest sentence.
    private static var longest: Int { 120 }

    static func run(_ sheet: Sheet, from first: Int, _ sentences: Scratch<Stretch>, _ clauses: Scratch<Stretch>) {
        for index in first..<sheet.count {
            var opens = index == first
            // A text without sentences is cut all the same, so that the work on one sentence stays bounded.
            if !opens, opensSentence(sheet, index) || index - Int(sentences.base[sentences.count - 1].lower) >= longest {
                opens = true
                sheet[index].gap.insert(.sentence)
            }
            let atom = sheet.atoms + index
            if opens {
                sentences.append(Stretch(lower: Int32(index), upper: Int32(index), marks: [], steers: []))
            }
            if opens || opensClause(sheet, index) {
                if !opens { atom.pointee.gap.insert(.clause) }
                clauses.append(Stretch(lower: Int32(index), upper: Int32(index), marks: [], steers: []))
            }
            atom.pointee.sentence = Int32(sentences.count - 1)
            atom.pointee.clause = Int32(clauses.count - 1)
            extend(sentences.base + (sentences.count - 1), index, atom)
            extend(clauses.base + (clauses.count - 1), index, atom)
        }
    }

    @inline(__always)
    private static func extend(_ stretch: UnsafeMutablePointer<Stretch>, _ index: Int, _ atom: UnsafeMutablePointer<AtomRecord>) {
        stretch.pointee.upper = Int32(index + 1)
        stretch.pointee.marks.formUnion(atom.pointee.marks)
        stretch.pointee.steers.formUnion(atom.pointee.steers)
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
