package import Claims

/// Treatment on a date that the authorization does not cover.
package struct TherapyAuthorizationExpired: Rule {
    package static let card = RuleCard(
        id: "therapy.authorization-expired",
        title: "treatment outside the authorized period",
        severity: .error,
        authority: Authority(.payerPolicy, "the authorization itself"),
        denials: [Denial("CO", "197"), Denial("CO", "198")],
        what: """
            Compares each service date with the first and the last day of the episode's authorization; both days are covered. Services \
            that need no authorization (therapy.authorization-missing) are left alone.
            """,
        why: "A visit outside the period counts as not authorized: denied, and the patient may not be billed for it.",
        clean: [
            Example("97530 GP 1 unit\nauthorization X1 from 2026-10-01 through 2026-11-20", "the last day"),
            Example("97530 GP 1 unit\nauthorization X1 from 2026-11-20 through 2026-12-31", "the first day"),
            Example("97161 GP 1 unit\nauthorization X1 from 2026-11-21 through 2026-12-31", "an evaluation"),
        ],
        flagged: [
            Example("97530 GP 1 unit\nauthorization X1 from 2026-10-01 through 2026-11-19", "a day after"),
            Example("97530 GP 1 unit\nauthorization X1 from 2026-11-21 through 2026-12-31", "a day before"),
        ])

    private let services: AuthorizedServices

    package init(_ settings: RuleSettings) {
        services = AuthorizedServices(settings)
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let authorization = claim.episode?.authorization else { return }
        var applies = false
        claim.forEachDate { range in
            let lines = services.lines(of: claim, among: range, facts)
            guard !lines.isEmpty else { return }
            report.applies()
            applies = true
            let date = lines[0].serviceDate
            guard !authorization.holds(on: date) else { return }
            let isBefore = authorization.from.map { date < $0 } ?? false
            let period = isBefore ? "begins on \(authorization.from!)" : "ended on \(authorization.through!)"
            report.find(
                "\(lines.sentence) \(lines.count == 1 ? "falls" : "fall") on \(date), but the authorization \(period)",
                at: claim.datePlaces(lines) + [claim.place(.episodeAuthorization)],
                facts: [("serviceDate", .date(date))]
                    + (authorization.from.map { [("authorizedFrom", .date($0))] } ?? [])
                    + (authorization.through.map { [("authorizedThrough", .date($0))] } ?? []))
        }
        guard applies else { return }
        if authorization.from == nil { report.lacks("episode.authorization.from", at: claim.place(.episodeAuthorization)) }
        if authorization.through == nil { report.lacks("episode.authorization.through", at: claim.place(.episodeAuthorization)) }
    }
}
