package import Claims

/// A profile that its payer's feed has not confirmed for too long.
package struct PayerProfileStale: Rule {
    package static let card = RuleCard(
        id: "payer.profile-stale",
        title: "payer's profile not confirmed for longer than its limit",
        severity: .notice,
        authority: Authority(.houseGuide, "this service's payer feeds"),
        denials: [],
        what: """
            Says that the payer's feed has not answered for longer than its limit, so that the last good copy of the profile judged the \
            claim.
            """,
        why: "What the payer has changed since then was not checked.",
        clean: [
            Example("97530 GP 1 unit\npayer medicare-part-b", "its profile is fresh"),
            Example("97530 GP 1 unit", "no payer is named"),
        ],
        flagged: [
            Example(
                "97530 GP 1 unit\npayer medicare-part-b", "the feed has not answered for ten days",
                standing: .stale(ageSeconds: 864_000))
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.payerId != nil else { return }
        report.applies()
        guard case .stale(let ageSeconds) = facts.standing else { return }
        // The age stays out of the facts, so that the finding is the same one tomorrow.
        report.find(
            "the payer's feed has not answered for \(Self.words(ageSeconds)): the last good copy of its profile judged the claim",
            at: [claim.place(.payerId)], facts: [])
    }

    private static func words(_ seconds: Int) -> Count {
        let hours = seconds / 3_600
        return hours < 48 ? Count(hours, "hour") : Count(hours / 24, "day")
    }
}
