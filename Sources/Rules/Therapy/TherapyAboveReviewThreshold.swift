package import Claims

/// Expenses above which Medicare may review the record.
package struct TherapyAboveReviewThreshold: Rule {
    package static let card = RuleCard(
        id: "therapy.above-review-threshold",
        title: "expenses above the threshold for targeted medical review",
        severity: .notice,
        authority: .therapyThreshold,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Says on which date the calendar year's expenses, added up as for KX, pass the amount above which Medicare selects claims for \
            medical review. It is said once for each threshold, and only where the expenses are above it for certain.
            """,
        why: "Above it the contractor may ask for the record of any claim: have notes, plan and progress reports complete.",
        parameters: [thresholds.erased],
        clean: [
            Example("97530 GP KX 1 unit allowed $50.00\nincurred PT-SLP 2950.00", "exactly at it"),
            Example("97530 GO KX 1 unit allowed $50.00\nincurred PT-SLP 3200.00 OT 2600.00", "occupational therapy by itself"),
        ],
        flagged: [
            Example("97530 GP KX 1 unit allowed $50.01\nincurred PT-SLP 2950.00", "a cent above"),
            Example("92526 GN KX 1 unit\nincurred PT-SLP 3000.01", "above already"),
        ])

    package static let thresholds = Parameter(
        "therapy.above-review-threshold", "thresholds", default: [YearlyAmount(2018, through: 2027, 3_000)],
        "Dollars by calendar year above which claims are selected for review; from 2028 on the amount is indexed.")

    private let thresholds: [YearlyAmount]

    package init(_ settings: RuleSettings) {
        thresholds = settings[Self.thresholds]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        let days = facts.expenseDays(of: claim, &report)
        var told: ExpenseBucket?
        for (index, day) in days.enumerated() {
            guard let threshold = thresholds.amount(in: day.year) else {
                report.lackThreshold(of: day, claim, facts)
                continue
            }
            guard day.through > threshold else {
                report.lackAllowed(facts.linesWithoutAllowed(through: day, of: claim), of: claim)
                continue
            }
            guard told != day.bucket else { continue }
            told = day.bucket
            // Expenses only grow: every later day of the year is above it too.
            let lines = days[index...].filter { $0.bucket == day.bucket }.flatMap { facts.expenses.lines[$0.lines] }
                .map { claim.serviceLines[$0] }.sorted { $0.number < $1.number }
            report.find(
                """
                expenses for \(day.bucket.name) in \(day.year) come to \(day.through) with \(day.date), above the \(threshold) from which \
                Medicare selects claims for review
                """,
                at: lines.map(\.place), facts: day.facts(threshold: threshold))
        }
    }
}
