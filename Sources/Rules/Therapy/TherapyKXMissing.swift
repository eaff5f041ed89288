package import Claims

/// Expenses above the year's threshold, and no KX that says why.
package struct TherapyKXMissing: Rule {
    package static let card = RuleCard(
        id: "therapy.kx-missing",
        title: "expenses above the year's threshold without KX",
        severity: .error,
        authority: .therapyThreshold,
        denials: [Denial("CO", "119"), Denial("PR", "119")],
        what: """
            Adds the lines' allowed amounts, by date, to what the episode's incurredExpenses say was allowed this calendar year before the \
            claim: physical therapy with speech-language pathology, and occupational therapy by itself. Wants KX on each line by which the \
            year's threshold is passed, and on each after it; a line that exactly reaches the threshold is not above it. Within a date, \
            lines with KX count as the later ones. Lines that announce a denial by GA, GX, GY or GZ need none.
            """,
        why:
            "Above the threshold a line without KX is denied; KX says that the services are necessary and that the record shows it.",
        parameters: [thresholds.erased],
        clean: [
            Example("97530 GP 1 unit allowed $30.00\nincurred PT-SLP 2450.00", "exactly at 2026's threshold of 2,480"),
            Example("97530 GP KX 1 unit allowed $30.01\nincurred PT-SLP 2450.00"),
            Example("97530 GO 1 unit allowed $50.00\nincurred PT-SLP 2480.00 OT 0.00", "occupational therapy counts by itself"),
            Example(
                "97530 GP 1 unit allowed $30.00 on 2025-06-10\nincurred PT-SLP 2380.00", "exactly at 2025's threshold of 2,410"),
            Example(
                "97110 GP 1 unit allowed $50.00\n97530 GP KX 1 unit allowed $40.00\nincurred PT-SLP 2430.00",
                "the line with KX is the one above"),
        ],
        flagged: [
            Example("97530 GP 1 unit allowed $30.01\nincurred PT-SLP 2450.00", "a cent above"),
            Example("92507 GN 1 unit allowed $50.00\nincurred PT-SLP 2500.00", "speech-language pathology shares the threshold"),
            Example("97110 GP 1 unit\nincurred PT-SLP 2480.01", "above already, whatever is allowed"),
            Example(
                "97110 GP 1 unit allowed $30.00\n97530 GP 1 unit allowed $40.00\nincurred PT-SLP 2450.00",
                "one of the two lines passes it"),
            Example("97110 GO 1 unit allowed $0.01\nincurred OT 2480.00"),
        ])

    package static let thresholds = Parameter(
        "therapy.kx-missing", "thresholds",
        default: [
            // 2018's amount was not seen in a source that we could check; the others were.
            YearlyAmount(2018, 2_010), YearlyAmount(2019, 2_040), YearlyAmount(2020, 2_080), YearlyAmount(2021, 2_110),
            YearlyAmount(2022, 2_150), YearlyAmount(2023, 2_230), YearlyAmount(2024, 2_330), YearlyAmount(2025, 2_410),
            YearlyAmount(2026, 2_480),
        ],
        """
        Dollars by calendar year above which KX is wanted, as CMS announces them each autumn (2018's unverified); a year that is not \
        listed is not checked.
        """)

    private let thresholds: [YearlyAmount]

    package init(_ settings: RuleSettings) {
        thresholds = settings[Self.thresholds]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for day in facts.expenseDays(of: claim, &report) {
            guard let threshold = thresholds.amount(in: day.year) else {
                report.lackThreshold(of: day, claim, facts)
                continue
            }
            var running = day.before
            var unknown = facts.linesWithoutAllowed(from: day.start, to: day.lines.lowerBound, of: claim)
            var isUndecided = false
            var above: [ServiceLine] = []
            for index in facts.expenses.lines[day.lines] where !claim.serviceLines[index].has(.aboveThreshold) {
                let allowed = claim.serviceLines[index].allowed
                guard allowed?.cents != 0 else { continue }
                let isAboveAlready = running > threshold
                if let allowed { running = running + allowed } else { unknown.append(index) }
                if isAboveAlready || running > threshold {
                    if !claim.serviceLines[index].announcesDenial { above.append(claim.serviceLines[index]) }
                } else if !unknown.isEmpty {
                    isUndecided = true
                }
            }
            if isUndecided { report.lackAllowed(unknown, of: claim) }
            guard !above.isEmpty else { continue }
            report.find(above.sorted { $0.number < $1.number }, of: day, threshold, claim)
        }
    }
}

extension ServiceLine {
    /// Whether a modifier says that the provider expects the line to be denied, so that KX has no place on it.
    fileprivate var announcesDenial: Bool {
        has("GA") || has("GX") || has("GY") || has("GZ")
    }
}

extension Report {
    fileprivate mutating func find(_ lines: [ServiceLine], of day: Expenses.Day, _ threshold: Money, _ claim: Claim) {
        let hasRoom = claim.takesLineFixes && lines.allSatisfy { $0.modifiers.count < 4 }
        find(
            """
            \(lines.sentence) \(lines.count == 1 ? "carries" : "carry") no KX, and expenses for \(day.bucket.name) in \(day.year) come to \
            \(day.through) with \(day.date), above the threshold of \(threshold)
            """,
            at: lines.map { $0.place(.modifiers) }, facts: day.facts(threshold: threshold),
            fixes: hasRoom
                ? [
                    Fix(
                        .attest, "Append KX to \(lines.sentence)",
                        requires: "the services are medically necessary beyond the threshold, and the record shows why",
                        edits: lines.map { .appendModifier(.aboveThreshold, line: $0.number) })
                ] : [])
    }
}
