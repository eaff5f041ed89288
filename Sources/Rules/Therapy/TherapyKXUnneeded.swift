package import Claims

/// KX on expenses that are not above the year's threshold.
package struct TherapyKXUnneeded: Rule {
    package static let card = RuleCard(
        id: "therapy.kx-unneeded",
        title: "KX on expenses not above the year's threshold",
        severity: .warning,
        authority: .therapyThreshold,
        denials: [Denial("CO", "4", "N519")],
        what: """
            Reports KX on a date through which the calendar year's expenses do not pass the threshold (the thresholds of \
            therapy.kx-missing). On the date by which it is passed, any line may carry KX.
            """,
        why: "KX on every claim as a habit attests what nobody has looked at, and draws medical review.",
        clean: [
            Example("97530 GP KX 1 unit allowed $30.01\nincurred PT-SLP 2450.00", "a cent above 2026's threshold of 2,480"),
            Example("97530 GP KX 1 unit\nincurred PT-SLP 2480.01", "above already, whatever is allowed"),
            Example("97110 GP KX 1 unit allowed $30.00\n97530 GP KX 1 unit allowed $30.00\nincurred PT-SLP 2430.00"),
            Example("97530 GO KX 1 unit allowed $0.01\nincurred OT 2480.00"),
        ],
        flagged: [
            Example("97530 GP KX 1 unit allowed $30.00 on 2025-06-10\nincurred PT-SLP 2380.00", "exactly at 2025's threshold"),
            Example(
                "97530 GO KX 1 unit allowed $50.00 on 2025-06-10\nincurred PT-SLP 2600.00 OT 0.00",
                "occupational therapy counts by itself"),
        ])

    private let thresholds: [YearlyAmount]

    package init(_ settings: RuleSettings) {
        thresholds = settings[TherapyKXMissing.thresholds]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.serviceLines.contains(where: { $0.has(.aboveThreshold) }) else { return }
        for day in facts.expenseDays(of: claim, &report) {
            let lines = facts.expenses.lines[day.lines].map { claim.serviceLines[$0] }.filter { $0.has(.aboveThreshold) }
                .sorted { $0.number < $1.number }
            guard !lines.isEmpty else { continue }
            guard let threshold = thresholds.amount(in: day.year) else {
                report.lackThreshold(of: day, claim, facts)
                continue
            }
            guard day.through <= threshold else { continue }
            let unknown = facts.linesWithoutAllowed(through: day, of: claim)
            guard unknown.isEmpty else {
                report.lackAllowed(unknown, of: claim)
                continue
            }
            report.find(
                """
                \(lines.sentence) \(lines.count == 1 ? "carries" : "carry") KX, but expenses for \(day.bucket.name) in \(day.year) come to \
                \(day.through) with \(day.date), not above the threshold of \(threshold)
                """,
                at: lines.flatMap { $0.modifierPlaces { $0 == .aboveThreshold } }, facts: day.facts(threshold: threshold),
                fixes: claim.takesLineFixes
                    ? [
                        Fix(
                            .attest, "Remove KX from \(lines.sentence)",
                            requires: "incurredExpenses hold all that was allowed this year before this claim",
                            edits: lines.flatMap { $0.removing { $0 == .aboveThreshold } })
                    ] : [])
        }
    }
}
