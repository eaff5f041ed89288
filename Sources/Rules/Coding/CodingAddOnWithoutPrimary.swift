package import Claims

/// An add-on code without the code that it adds to.
package struct CodingAddOnWithoutPrimary: Rule {
    package static let card = RuleCard(
        id: "coding.add-on-without-primary",
        title: "add-on code without its primary code",
        severity: .error,
        authority: Authority(.ncci, "NCCI add-on code edits", section: "type 1", edition: "June 2024"),
        denials: [Denial("CO", "107", "N122"), Denial("CO", "B15", "N122")],
        what: "Wants the primary code of each add-on code on another line of the same service date, under whichever discipline.",
        why: "An add-on is paid only with its primary: alone it is denied, though the time was given.",
        clean: [
            Example("97129 GN 15 min 1 unit\n97130 GN 15 min 1 unit"), Example("90912 GP 1 unit\n90913 GP 2 units"),
            Example("97129 GN 15 min 1 unit", "the primary alone"),
        ],
        flagged: [
            Example("97130 GN 15 min 1 unit"), Example("90913 GP 1 unit"),
            Example("97545 GP 1 unit\n97598 GP 1 unit", "another's primary"),
            Example("97129 GN 1 unit on 2026-11-19\n97130 GN 1 unit on 2026-11-20", "on another day"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        claim.forEachCodeAndDate { range in
            guard let code = facts.lines[range.lowerBound].code, let primary = code.primary else { return }
            report.applies()
            let date = claim.serviceLines[range.lowerBound].serviceDate
            guard !claim.bills(primary, on: date) else { return }
            let lines = range.map { claim.serviceLines[$0] }.sorted { $0.number < $1.number }
            report.find(
                "\(code.code) adds to \(primary), which is not billed on \(date)", at: lines.map { $0.place(.procedureCode) },
                facts: lines[0].facts + [("primary", .code(primary))])
        }
    }
}

extension Claim {
    /// Whether a line has that code and service date; lines are in order of date and code.
    fileprivate func bills(_ code: ProcedureCode, on date: CalendarDate) -> Bool {
        var (low, high) = (0, serviceLines.count)
        while low < high {
            let middle = (low + high) / 2
            if (serviceLines[middle].serviceDate, serviceLines[middle].procedureCode) < (date, code) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < serviceLines.count && serviceLines[low].serviceDate == date && serviceLines[low].procedureCode == code
    }
}
