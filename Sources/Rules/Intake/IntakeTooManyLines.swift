package import Claims

/// More service lines than a claim can carry.
package struct IntakeTooManyLines: Rule {
    package static let card = RuleCard(
        id: "intake.too-many-lines",
        title: "more than 50 service lines",
        severity: .error,
        authority: Authority(
            .standard, "ASC X12N 837P implementation guide", section: "loop 2400", edition: "005010X222A1"),
        denials: [Denial("CO", "16", "N63")],
        what: "Counts the claim's service lines: 50 are the most.",
        why:
            "An electronic professional claim has no place for a fifty-first line: the whole claim is turned away and must be split.",
        clean: [Example(lines(50), "fifty"), Example("97530 GP 1 unit")],
        flagged: [Example(lines(51), "fifty-one")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.applies()
        // A claim across a change of the payer's rules comes here in parts: the numbers of its lines tell how many there were.
        var count = claim.serviceLines.count
        for line in claim.serviceLines { count = max(count, line.number) }
        guard count > Claim.linesMax else { return }
        report.find(
            "the claim has \(count) service lines, where \(Claim.linesMax) are the most", at: [claim.place(.serviceLines)],
            facts: [("linesMax", .number(Claim.linesMax))])
    }

    /// So many lines for an example.
    private static func lines(_ count: Int) -> String {
        Array(repeating: "97530 GP 1 unit", count: count).joined(separator: "\n")
    }
}
