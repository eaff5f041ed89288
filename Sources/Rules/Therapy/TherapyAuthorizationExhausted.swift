package import Claims

/// More visits than the payer authorized.
package struct TherapyAuthorizationExhausted: Rule {
    package static let card = RuleCard(
        id: "therapy.authorization-exhausted",
        title: "more visits than the authorization holds",
        severity: .error,
        authority: Authority(.payerPolicy, "the authorization itself"),
        denials: [Denial("CO", "198"), Denial("CO", "197")],
        what: """
            Adds the claim's service dates within the authorization's period to the visits that were used before, and reports more than \
            were authorized. Services that need no authorization (therapy.authorization-missing) are no visits.
            """,
        why: "Visits beyond the authorization are denied, and the patient may not be billed for them.",
        clean: [
            Example("97530 GP 1 unit\nauthorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31", "the last visit"),
            Example(
                "97530 GP 1 unit\n97110 GP 59 1 unit\nauthorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31",
                "two lines are one visit"),
            Example("97161 GP 1 unit\nauthorization X1 visits 12 of 12 from 2026-10-01 through 2026-12-31", "an evaluation"),
        ],
        flagged: [
            Example("97530 GP 1 unit\nauthorization X1 visits 12 of 12 from 2026-10-01 through 2026-12-31"),
            Example(
                """
                97530 GP 1 unit on 2026-11-18
                97530 GP 1 unit on 2026-11-20
                authorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31
                """, "the second date is the thirteenth visit"),
        ])

    private let services: AuthorizedServices

    package init(_ settings: RuleSettings) {
        services = AuthorizedServices(settings)
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let authorization = claim.episode?.authorization else { return }
        var visits = authorization.visitsUsed ?? 0
        var beyond: [ServiceLine] = []
        var applies = false
        claim.forEachDate { range in
            let lines = services.lines(of: claim, among: range, facts)
            guard !lines.isEmpty else { return }
            report.applies()
            applies = true
            guard authorization.holds(on: lines[0].serviceDate) else { return }
            visits += 1
            if let authorized = authorization.visitsAuthorized, visits > authorized { beyond += lines }
        }
        guard applies else { return }
        if authorization.visitsAuthorized == nil {
            report.lacks("episode.authorization.visitsAuthorized", at: claim.place(.episodeAuthorization))
        }
        if authorization.visitsUsed == nil {
            report.lacks("episode.authorization.visitsUsed", at: claim.place(.episodeAuthorization))
        }
        guard let authorized = authorization.visitsAuthorized, let first = beyond.first?.serviceDate else { return }
        report.find(
            """
            with this claim \(Count(visits, "visit")) are used of \(authorized) authorized: \(beyond.sentence) \
            \(beyond.count == 1 ? "is" : "are") beyond them
            """,
            at: claim.datePlaces(beyond) + [claim.place(.episodeAuthorization)],
            facts: [("serviceDate", .date(first)), ("visits", .number(visits)), ("visitsAuthorized", .number(authorized))])
    }
}

extension Authorization {
    /// Whether the authorization's period, as far as it is given, holds the date.
    func holds(on date: CalendarDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (through.map { date <= $0 } ?? true)
    }
}
