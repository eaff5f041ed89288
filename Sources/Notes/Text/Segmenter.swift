/// Cuts the atoms of a text into sentences and clauses.
enum Segmenter {
    /// Atoms in the longest sentence.
    private static var longest: Int { 120 }

    static func run(_ sheet: Sheet, from first: Int, _ sentences: Scratch<Stretch>, _ clauses: Scratch<Stretch>) {
        guard first < sheet.count else { return }
        var sentence = Stretch(from: first)
        var clause = Stretch(from: first)
        partStamp(sheet, first)
        for index in first..<sheet.count {
            let atom = sheet.atoms + index
            let parts = !atom.pointee.gap.isSubset(of: .space) || !atom.pointee.steers.isDisjoint(with: joints)
            // A text without sentences is cut all the same, so that the work on one sentence stays bounded.
            let isLong = index - Int(sentence.lower) >= longest
            if parts || isLong, index > first {
                if isLong
                    || !atom.pointee.gap.isDisjoint(with: [.colon, .dash, .close])
                        && endsHeading(sheet, index, Int(sentence.lower))
                    || atom.pointee.gap.isSuperset(of: [.slash, .comma]) && endsLabel(sheet, index, Int(sentence.lower))
                    || opensSentence(sheet, index)
                {
                    // A bar parts cells, and is no comma.
                    if atom.pointee.gap.isSuperset(of: [.slash, .comma]) { atom.pointee.gap.subtract([.slash, .comma]) }
                    atom.pointee.gap.insert(.sentence)
                    sentence.extend(by: clause)
                    sentences.append(sentence)
                    sentence = Stretch(from: index)
                    clauses.append(clause)
                    clause = Stretch(from: index)
                } else if opensClause(sheet, index) {
                    atom.pointee.gap.insert(.clause)
                    sentence.extend(by: clause)
                    clauses.append(clause)
                    clause = Stretch(from: index)
                }
            }
            atom.pointee.sentence = Int32(truncatingIfNeeded: sentences.count)
            atom.pointee.clause = Int32(truncatingIfNeeded: clauses.count)
            clause.extend(by: atom)
        }
        sentence.extend(by: clause)
        sentences.append(sentence)
        clauses.append(clause)
    }

    /// Parts a date, a time or a label that a text begins with from its first sentence: "11/12/26 0900-0930 OT note: …".
    private static func partStamp(_ sheet: Sheet, _ first: Int) {
        var end = first
        while end < sheet.count, sheet[end].shape == .ordinal || end > first && sheet[end].isNumber,
            sheet[end].end - sheet[end].start >= 5
        {
            end += 1
        }
        // "OT note: …"
        if end + 1 < sheet.count, sheet[end].has(.clinician) || sheet[end].has(Marks.patient) && sheet[end].capitals,
            let colon = (end + 1...min(end + 3, sheet.count - 1)).first(where: { sheet[$0].gap.contains(.colon) })
        {
            end = colon
        }
        if end > first, end < sheet.count { sheet[end].gap.insert(.sentence) }
    }

    /// The words before a colon are but the heading of what was done: "O:", "Treatment:", "97530 x 2 units:"; or a list's number.
    private static func endsHeading(_ sheet: Sheet, _ index: Int, _ first: Int) -> Bool {
        if !sheet[index].gap.contains(.colon) {
            // "O - …", "O) …", "1) …".
            let letter = sheet[first].isLetter && sheet[first].has(.headObjective)
            return index == first + 1 && (letter || sheet[first].shape == .plain && sheet[index].gap.contains(.close))
        }
        guard sheet[first].has(.headObjective), index - first <= 5 else { return false }
        for other in first..<index {
            let atom = sheet[other]
            // "Car: in and out x5", "Activities may include:".
            if atom.has([.place, .surface, .transfer, .task, .occupation, .gait]) || atom.has(.might) { return false }
            guard atom.isNumber || atom.has(.headObjective) || atom.has([.unitTime, .stop]) as Bool || atom.marks.isEmpty else {
                return false
            }
        }
        return true
    }

    /// "Activity | …": the first cell of a row is but its label.
    private static func endsLabel(_ sheet: Sheet, _ index: Int, _ first: Int) -> Bool {
        index == first + 1 && (sheet[first].has(Marks.generic) || sheet[first].has(Steers.headings))
    }

    /// Words that may open a clause without a sign before them.
    private static var joints: Steers { [.then, .but, .and, .after] }

    /// Without one of these no sentence ends.
    private static var enders: Gap { [.sentence, .question, .semicolon, .bullet, .boxEmpty, .boxChecked, .newline, .period] }

    private static func opensSentence(_ sheet: Sheet, _ index: Int) -> Bool {
        let gap = sheet[index].gap
        if gap.contains(.slash), gap.contains(.space), startsLabel(sheet, index) { return true }
        if gap.isDisjoint(with: enders) { return false }
        if !gap.isDisjoint(with: [.sentence, .question, .semicolon, .bullet, .boxEmpty, .boxChecked]) { return true }
        if gap.contains(.newline) {
            // A line broken in the middle of a sentence goes on in lower case.
            if gap.contains(.period) { return true }
            let atom = sheet[index]
            return atom.initial || atom.isNumber || sheet[index - 1].isNumber || gap.contains(.colon)
                || startsHeading(sheet, index) || sheet[index - 1].capitals && sheet[index - 1].has(Steers.headings)
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
        // "to incr. safety".
        let isShort = previous.end - previous.start <= 4
        if isShort, !atom.initial, abbreviations.contains(previous.concept) { return false }
        // "Mr. Smith", "Ms. Lee", "Pt. donned".
        if isShort, titles.contains(previous.concept) { return false }
        guard previous.has(Marks.patient), previous.initial, !previous.capitals, previous.end - previous.start == 2 else {
            return true
        }
        return previous.concept == patient && (atom.initial || atom.isNumber)
    }

    private static let patient = Lexicon.concept("pt")
    private static let abbreviations = Lexicon.concepts(["incr", "decr"])
    private static let titles = Lexicon.concepts(["mr", "dr"])

    private static func startsHeading(_ sheet: Sheet, _ index: Int) -> Bool {
        sheet[index].has(Steers.headings) && index + 1 < sheet.count && sheet[index + 1].gap.contains(.colon)
    }

    /// "… / Functional relevance: …", "… | Goal: …": a row of labels and what stands under each.
    private static func startsLabel(_ sheet: Sheet, _ index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(index + 4, sheet.count)) {
            let gap = sheet[next].gap
            if gap.contains(.colon) { return true }
            if !gap.isSubset(of: [.space, .hyphen]) { return false }
        }
        return false
    }

    private static func opensClause(_ sheet: Sheet, _ index: Int) -> Bool {
        let atom = sheet[index]
        if !atom.gap.isDisjoint(with: [.comma, .dash, .open, .close, .colon, .quote]) { return true }
        if atom.gap.contains(.period) { return false }
        if atom.has([.then, .but]) as Bool { return true }
        if atom.has(Steers.and), index + 1 < sheet.count {
            let next = sheet[index + 1]
            return next.isPast && next.has(Marks.anyVerb)
        }
        if atom.has(.after), index + 1 < sheet.count { return sheet[index + 1].has(.did) }
        return false
    }
}
