package import Claims

/// More treatment than one progress report covers.
package struct TherapyProgressReportOverdue: Rule {
    package static let card = RuleCard(
        id: "therapy.progress-report-overdue",
        title: "more treatment days than a progress report covers",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §220.3.D"),
        denials: [Denial("CO", "16", "N466"), Denial("CO", "226", "M127")],
        what: """
            Adds the claim's treatment days to those that the episode counts since the last progress report, and reports more than ten. \
            Days on or before the last report do not count.
            """,
        why: "The therapist writes a progress report at least every ten treatment days; what follows without one is not covered.",
        parameters: [days.erased],
        clean: [
            Example("97530 GP 1 unit\nprogress report 2026-11-02 after 9 days", "the tenth day"),
            Example("97530 GP 1 unit\n97110 GP 59 1 unit\nprogress report 2026-11-02 after 9 days", "two lines are one day"),
            Example("97530 GP 1 unit on 2026-11-02\nprogress report 2026-11-02 after 10 days", "the day of the report"),
            Example(
                "97530 GP 1 unit\nprogress report 2026-11-02 after 14 days", "a payer with another interval",
                settings: [days.key: .whole(15)]),
        ],
        flagged: [
            Example("97530 GP 1 unit\nprogress report 2026-11-02 after 10 days", "the eleventh day"),
            Example(
                "97530 GP 1 unit on 2026-11-18\n97530 GP 1 unit on 2026-11-20\nprogress report 2026-11-02 after 9 days",
                "the second date is the eleventh day"),
        ])

    package static let days = Parameter(
        "therapy.progress-report-overdue", "days", default: 10, "Treatment days that one progress report covers.")

    private let days: Int

    package init(_ settings: RuleSettings) {
        days = settings[Self.days]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        let before = claim.episode?.treatmentDaysSinceProgressReport
        let lastReport = claim.episode?.lastProgressReport
        var count = before ?? 0
        var overdue: [ServiceLine] = []
        var applies = false
        claim.forEachDate { range in
            guard range.contains(where: { facts.isTherapy($0, of: claim) }) else { return }
            report.applies()
            applies = true
            if let lastReport, claim.serviceLines[range.lowerBound].serviceDate <= lastReport { return }
            count += 1
            if count > days { overdue += facts.therapyLines(of: claim, among: range) }
        }
        // Without either fact a report may have been written between any two days of the claim.
        let isCertain = before != nil || lastReport != nil && !overdue.isEmpty
        if applies, !isCertain {
            report.lacks(
                "episode.treatmentDaysSinceProgressReport", at: claim.place(.episodeTreatmentDaysSinceProgressReport))
        }
        guard isCertain, let first = overdue.first?.serviceDate else { return }
        report.find(
            """
            the claim's last treatment day is day \(count) since the last progress report\(lastReport.map { " of \($0)" } ?? ""): one is due at \
            least every \(Count(days, "treatment day"))
            """,
            at: claim.datePlaces(overdue) + [claim.place(.episodeTreatmentDaysSinceProgressReport)],
            facts: [("serviceDate", .date(first)), ("treatmentDays", .number(count)), ("days", .number(days))]
                + (lastReport.map { [("lastProgressReport", .date($0))] } ?? []),
            fixes: [
                Fix(
                    .clinical,
                    "Have the therapist, not an assistant, write the progress report, or give the date of one that is written")
            ])
    }
}
