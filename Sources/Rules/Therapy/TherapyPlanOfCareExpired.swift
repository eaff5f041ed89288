package import Claims

/// Treatment on a date that no certified plan of care covers.
package struct TherapyPlanOfCareExpired: Rule {
    package static let card = RuleCard(
        id: "therapy.plan-of-care-expired",
        title: "treatment outside the certified plan of care",
        severity: .error,
        authority: .planOfCare,
        denials: [Denial("CO", "16", "N486"), Denial("CO", "226", "M127")],
        what: """
            Compares each date of treatment with the first and the last day that the episode's certified plan of care covers; both days \
            are covered. Evaluations, from which the plan is made, need none.
            """,
        why:
            "Without a certified plan on the date of treatment the service is not covered; a late certification must be got and explained.",
        clean: [
            Example("97530 GP 1 unit on 2026-04-05\nplan 2026-01-05 through 2026-04-05", "the last day"),
            Example("97530 GP 1 unit on 2026-01-05\nplan 2026-01-05 through 2026-04-05", "the first day"),
            Example(
                "97161 GP 1 unit on 2026-01-02\n97110 GP 1 unit on 2026-01-05\nplan 2026-01-05 through 2026-04-05",
                "the evaluation comes before the plan"),
        ],
        flagged: [
            Example("97530 GP 1 unit on 2026-04-06\nplan 2026-01-05 through 2026-04-05", "a day after"),
            Example("97530 GP 1 unit on 2026-01-04\nplan 2026-01-05 through 2026-04-05", "a day before"),
            Example("97164 GP 1 unit on 2026-04-06\nplan 2026-01-05 through 2026-04-05", "a re-evaluation too"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        let from = claim.episode?.certifiedFrom
        let through = claim.episode?.certifiedThrough
        var applies = false
        claim.forEachDate { range in
            guard range.contains(where: { facts.isTherapy($0, of: claim) && facts.lines[$0].code?.kind != .evaluation }) else {
                return
            }
            report.applies()
            applies = true
            let date = claim.serviceLines[range.lowerBound].serviceDate
            let isBefore = from.map { date < $0 } ?? false
            let isAfter = through.map { date > $0 } ?? false
            guard isBefore || isAfter else { return }
            let period = isBefore ? "begins on \(from!)" : "ended on \(through!)"
            let lines = facts.therapyLines(of: claim, among: range) { $0.kind != .evaluation }
            report.find(
                "\(lines.sentence) \(lines.count == 1 ? "falls" : "fall") on \(date), but the certified plan of care \(period)",
                at: claim.datePlaces(lines) + [claim.place(.episodePlanOfCare)],
                facts: [("serviceDate", .date(date))]
                    + (from.map { [("certifiedFrom", .date($0))] } ?? [])
                    + (through.map { [("certifiedThrough", .date($0))] } ?? []),
                fixes: [
                    Fix(
                        .clinical,
                        "Have the plan of care certified for \(date), saying why it is late, or leave the lines off the claim")
                ])
        }
        guard applies, from == nil || through == nil else { return }
        let wants: StaticString =
            from != nil
            ? "episode.planOfCare.certifiedThrough"
            : through != nil ? "episode.planOfCare.certifiedFrom" : "episode.planOfCare"
        report.lacks(wants, at: claim.place(.episodePlanOfCare))
    }
}
