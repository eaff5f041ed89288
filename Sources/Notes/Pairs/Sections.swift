/// The parts of one session note that label themselves with the code they document.
struct Sections {
    var activity: Range<Int>
    var exercise: Range<Int>

    /// The sections of a note that labels both services; nil where it does not.
    static func find(_ sheet: Sheet) -> Sections? {
        var activity: Range<Int>?
        var exercise: Range<Int>?
        var open: (start: Int, activity: Bool)?
        func close(at end: Int) {
            guard let section = open else { return }
            if section.activity { activity = activity ?? section.start..<end } else { exercise = exercise ?? section.start..<end }
        }
        for index in 0..<sheet.count where isLabel(sheet, index) {
            // "TherAct (97530) 15 min:": one label in two words.
            if let open, index - open.start <= 2, open.activity == sheet[index].has(.because97530) { continue }
            close(at: index)
            open = (index, sheet[index].has(.because97530))
        }
        close(at: sheet.count)
        guard let activity, let exercise else { return nil }
        return Sections(activity: activity, exercise: exercise)
    }

    private static func isLabel(_ sheet: Sheet, _ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.has([.because97530, .because97110]) as Bool,
            !atom.gap.isDisjoint(with: [.start, .sentence, .open, .close, .period, .newline])
                || atom.gap.contains(.colon) && index > 0 && sheet[index - 1].has(Steers.headings)
        else { return false }
        var next = index + 1
        while next < min(sheet.count, index + 5) {
            let gap = sheet[next].gap
            if !gap.isDisjoint(with: [.colon, .dash, .equals]) { return true }
            if gap.contains(.sentence) { return false }
            next += 1
        }
        return false
    }
}
