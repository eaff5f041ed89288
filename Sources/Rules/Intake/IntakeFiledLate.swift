package import Claims

/// A claim that reaches the payer after its filing limit.
///
/// A replacement or void is left alone: payers give corrections a limit of their own, counted from their first answer.
package struct IntakeFiledLate: Rule {
    package static let card = RuleCard(
        id: "intake.filed-late",
        title: "received after the payer's filing limit",
        severity: .error,
        authority: Authority(.regulation, "42 CFR", section: "424.44"),
        denials: [Denial("CO", "29")],
        what: """
            Adds the payer's filing limit to each service date and compares the last day, which is still in time, with receivedDate. \
            Without a limit in the profile there is nothing to check. Replacements and voids (frequency 7 and 8) are left alone.
            """,
        why: "A late claim is denied for good, and the patient may not be billed for it.",
        parameters: [days.erased, oneCalendarYear.erased],
        clean: [
            Example(
                "97530 GP 1 unit on 2025-03-04\nreceived 2026-03-04", "the same date a year later is the last day",
                settings: [oneCalendarYear.key: .flag(true)]),
            Example(
                "97530 GP 1 unit on 2025-12-02\nreceived 2026-03-02", "the ninetieth day", settings: [days.key: .whole(90)]),
            Example("97530 GP 1 unit on 2020-01-02\nreceived 2026-03-02", "no limit is known"),
            Example(
                "97530 GP 1 unit on 2025-03-03\nreceived 2026-03-04\nfrequency 7\noriginal \"X1\"", "a replacement",
                settings: [oneCalendarYear.key: .flag(true)]),
        ],
        flagged: [
            Example(
                "97530 GP 1 unit on 2025-03-03\nreceived 2026-03-04", "a day more than a year",
                settings: [oneCalendarYear.key: .flag(true)]),
            Example(
                "97530 GP 1 unit on 2025-12-01\nreceived 2026-03-02", "the ninety-first day", settings: [days.key: .whole(90)]),
            Example(
                "97530 GP 1 unit on 2024-02-29\nreceived 2025-03-01", "29 February ends on 28 February",
                settings: [oneCalendarYear.key: .flag(true)]),
        ])

    package static let days = Parameter(
        "intake.filed-late", "days", default: 0,
        "Days after the service date within which a claim must be received; 0 for no such limit.")
    package static let oneCalendarYear = Parameter(
        "intake.filed-late", "oneCalendarYear", default: false,
        "Whether a claim must be received by the same date one year after the service date, as for Medicare.")

    private let days: Int
    private let oneCalendarYear: Bool

    package init(_ settings: RuleSettings) {
        days = settings[Self.days]
        oneCalendarYear = settings[Self.oneCalendarYear]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard hasLimit, !claim.serviceLines.isEmpty else { return }
        if let code = claim.frequencyCode, code.isReplacement || code.isVoid { return }
        report.applies()
        guard let received = claim.receivedDate else {
            report.lacks("receivedDate", at: claim.place(.receivedDate))
            return
        }
        claim.forEachDate { range in
            let date = claim.serviceLines[range.lowerBound].serviceDate
            let last = lastDay(for: date)
            guard received > last else { return }
            report.find(
                """
                the claim was received on \(received), \(Count(received.days(since: last), "day")) after \(last), the last day to file \
                for \(date)
                """,
                at: [claim.place(.receivedDate)] + claim.datePlaces(range),
                facts: [("serviceDate", .date(date)), ("receivedDate", .date(received)), ("lastFilingDate", .date(last))])
        }
    }

    /// Whether the payer's profile says how long a claim may take.
    package var hasLimit: Bool {
        days > 0 || oneCalendarYear
    }

    /// The last day in time for a service date, where there is a limit; where the payer has both limits, the earlier.
    package func lastDay(for date: CalendarDate) -> CalendarDate {
        guard days > 0 else { return date.oneYearLater }
        let last = date.adding(days: days)
        return oneCalendarYear ? min(last, date.oneYearLater) : last
    }
}
