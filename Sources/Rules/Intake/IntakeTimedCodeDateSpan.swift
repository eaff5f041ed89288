package import Claims

/// A 15-minute code billed for several days on one line.
package struct IntakeTimedCodeDateSpan: Rule {
    package static let card = RuleCard(
        id: "intake.timed-code-date-span",
        title: "timed code over a range of dates",
        severity: .error,
        authority: Authority(
            .payerPolicy, "First Coast Service Options and Novitas Solutions (Medicare contractors)",
            section: "timed therapy codes: one line a date", edition: "claims received from 2021-04-19"),
        denials: [Denial("CO", "16", "N345"), Denial("CO", "267", "N63")],
        what: "Reports a line of a 15-minute code whose last service date is after its first.",
        why:
            "Units of timed codes are counted day by day: a line for several days cannot be checked, and Medicare turns it away.",
        clean: [
            Example("97530 GP 1 unit on 2026-02-02 through 2026-02-02", "a range of one day"),
            Example("97530 GP 2 units on 2026-02-02\n97530 GP 2 units on 2026-02-04", "a line for each date"),
            Example("97150 GP 1 unit on 2026-02-02 through 2026-02-04", "not timed"),
        ],
        flagged: [
            Example("97530 GP 6 units on 2026-02-02 through 2026-02-04"),
            Example("97110 GP 2 units on 2026-02-02 through 2026-02-03", "the next day"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() where facts.isTimed(index) {
            report.applies()
            guard let through = line.serviceDateThrough, through > line.serviceDate else { continue }
            report.find(
                "\(line.name) bills a timed code from \(line.serviceDate) through \(through): each date wants a line of its own",
                at: [line.place(.serviceDateThrough)], facts: line.facts + [("serviceDateThrough", .date(through))])
        }
    }
}
