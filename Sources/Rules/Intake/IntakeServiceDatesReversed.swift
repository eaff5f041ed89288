package import Claims

/// A line that ends before it begins.
package struct IntakeServiceDatesReversed: Rule {
    package static let card = RuleCard(
        id: "intake.service-dates-reversed",
        title: "last service date before the first",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M52"), Denial("CO", "16", "M59")],
        what: "Reports a line whose last service date lies before its first.",
        why: "One of the two dates is mistyped, and a payer turns the line away unread.",
        clean: [
            Example("97150 GP 1 unit on 2026-02-02 through 2026-02-04"),
            Example("97530 GP 1 unit on 2026-02-02 through 2026-02-02", "a range of one day"),
        ],
        flagged: [Example("97150 GP 1 unit on 2026-02-04 through 2026-02-03", "a day early")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines {
            guard let through = line.serviceDateThrough else { continue }
            report.applies()
            guard through < line.serviceDate else { continue }
            report.find(
                "\(line.name) ends on \(through), before it begins on \(line.serviceDate)",
                at: [line.place(.serviceDate), line.place(.serviceDateThrough)],
                facts: line.facts + [("serviceDateThrough", .date(through))])
        }
    }
}
