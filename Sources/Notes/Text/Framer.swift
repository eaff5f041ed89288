/// Gives every atom its time frame, and marks what is denied, what is an aim, what a cue is about and what is an earlier value.
///
/// A heading sets the frame of what follows it; a word such as "will", "reports" or "declined" sets that of its sentence or clause.
struct Framer {
    let sheet: Sheet
    /// Frame that the last heading set, and whether a line end closes it.
    private var section = Frame.today
    private var sectionIsGoal = false

    init(_ sheet: Sheet) { self.sheet = sheet }

    /// Frames the atoms from `first` on; `field` is the field of structured documentation that they come from.
    mutating func run(from first: Int, field: NoteField) {
        section = .today
        for sentence in sheet.sentences(of: first..<sheet.count) {
            if isDated(sentence) { section = datedLater(sentence) ? .past : .today }
            frame(sentence, field)
        }
    }

    /// "3/1: bed to chair mod A." "9/3 note: …": an entry under its date.
    private func isDated(_ sentence: Range<Int>) -> Bool {
        let first = sheet[sentence.lowerBound]
        guard first.shape == .ratio, first.value >= 1, first.value <= 12, first.second >= 1, first.second <= 31 else {
            return false
        }
        for index in sentence.lowerBound + 1..<min(sentence.lowerBound + 3, sheet.count)
        where sheet[index].gap.contains(.colon) {
            return index == sentence.lowerBound + 1 || sheet[index - 1].end - sheet[index - 1].start <= 5
        }
        return false
    }

    /// Another entry follows under a later date of its own.
    private func datedLater(_ sentence: Range<Int>) -> Bool {
        let first = sheet[sentence.lowerBound]
        var index = sentence.upperBound
        // Few sentences, so that the work stays linear.
        for _ in 0..<32 where index < sheet.count {
            let next = sheet.sentence(around: index)
            let head = sheet[index]
            if isDated(next), head.value > first.value || head.value == first.value && head.second > first.second { return true }
            index = next.upperBound
        }
        return false
    }

    private mutating func frame(_ sentence: Range<Int>, _ field: NoteField) {
        var start = sentence.lowerBound
        var base = section
        var goal = sectionIsGoal
        if let heading = heading(sentence) {
            start = heading.end
            base = heading.frame
            goal = heading.goal
            if heading.lasts {
                section = base
                sectionIsGoal = goal
            }
            for index in sentence.lowerBound..<start { sheet[index].frame = base == .today ? .today : base }
        } else if section != .today, sheet[sentence.lowerBound].gap.contains(.newline), section == .home || section == .past {
            section = .today
            base = .today
        }
        switch field {
        case .functionalGoal, .purpose: goal = true
        default: break
        }
        let range = start..<sentence.upperBound
        guard !range.isEmpty else { return }
        let unchecked = sheet[sentence.lowerBound].gap.contains(.boxEmpty)
        if unchecked || base != .today || goal {
            for index in range {
                sheet[index].frame = unchecked ? .notDone : base
                if goal { sheet[index].purpose = true }
            }
        }
        WordSense(sheet: sheet, sentence: sentence).run(range)
        if unchecked { return }
        FrameRules(sheet: sheet, sentence: range, base: base).run()
        let told = sheet[start].purpose && !goal
        if told { return }
        if base != .notDone, base != .plan, base != .home { PurposeRules(sheet: sheet, sentence: range, goal: goal).run() }
        if base == .today || base == .assessment, !goal { LifeRules(sheet: sheet, sentence: range).run() }
    }

    private struct Heading {
        var frame: Frame
        var goal: Bool
        var lasts: Bool
        var end: Int
    }

    /// "O:", "Plan -", "STG 1:", "97530 (23 min):" at the head of a sentence.
    private func heading(_ sentence: Range<Int>) -> Heading? {
        let first = sentence.lowerBound
        // "Life participation goal: …"
        for index in first..<(sheet.any(sentence, [.goal, .headGoal]) ? min(first + 4, sentence.upperBound) : first)
        where sheet[index].has(.goal) || index > first && sheet[index].has(.headGoal) {
            if index + 1 < sentence.upperBound, sheet[index + 1].gap.contains(.colon),
                !sheet.any(first..<index, [.negation, .past])
            {
                return Heading(frame: .today, goal: true, lasts: false, end: index + 1)
            }
        }
        guard sheet[first].has(Steers.headings) else { return nil }
        var end = first + 1
        while end < sentence.upperBound, end < first + 6 {
            let gap = sheet[end].gap
            if gap.contains(.colon) { break }
            if gap.contains(.equals), end == first + 1 || sheet[first].has(.headGoal) { break }
            if !gap.isDisjoint(with: [.dash, .hyphen]), gap.contains(.space), end == first + 1 { break }
            if sheet[first].has(.headGoal),
                sheet[end].has(Marks.stop) || sheet[end].has(.purposeFor) || sheet[end].unknown || sheet[end].has(.purpose)
                    || sheet[end].has([.dateWord, .countNoun]) as Bool
            {
                end += 1
                continue
            }
            if sheet[first].has([.headPast, .headPlan]),
                sheet[end].has([.dateWord, .unitTime]) as Bool || sheet[end].has([.purposeFor, .plan, .today])
            {
                end += 1
                continue
            }
            if sheet[end].isNumber || !gap.isDisjoint(with: [.open, .slash]) || sheet[end].has(Steers.headings)
                || sheet[end].has(Marks.unitTime)
            {
                end += 1
                continue
            }
            return nil
        }
        let closesHere = end == sentence.upperBound
        if closesHere {
            // A heading alone on its line.
            guard end < sheet.count, end - first <= 2,
                !sheet[end].gap.isDisjoint(with: sheet[first].isLetter ? [.colon, .newline, .dash, .close] : [.colon, .newline])
            else { return nil }
        } else if end >= first + 6 {
            return nil
        }
        let atom = sheet[first]
        if atom.isLetter, !atom.initial, end == sheet.count || !sheet[end].gap.contains(.colon) { return nil }
        let steers = atom.steers
        if steers.contains(.headGoal) { return Heading(frame: .today, goal: true, lasts: closesHere, end: end) }
        if steers.contains(.headSubjective) { return Heading(frame: .report, goal: false, lasts: true, end: end) }
        if steers.contains(.headAssessment) { return Heading(frame: .assessment, goal: false, lasts: true, end: end) }
        if steers.contains(.headPlan) { return Heading(frame: .plan, goal: false, lasts: true, end: end) }
        if steers.contains(.headHome), !sheet.any(sentence, .today) {
            return Heading(frame: .home, goal: false, lasts: closesHere, end: end)
        }
        if steers.contains(.headPast) { return Heading(frame: .past, goal: false, lasts: closesHere, end: end) }
        if steers.contains(.headJob) { return Heading(frame: .need, goal: true, lasts: false, end: end) }
        if steers.contains(.headObjective) { return Heading(frame: .today, goal: false, lasts: true, end: end) }
        return nil
    }
}
