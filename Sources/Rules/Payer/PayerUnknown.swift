package import Claims

/// A payer that no profile speaks for.
package struct PayerUnknown: Rule {
    package static let card = RuleCard(
        id: "payer.unknown",
        title: "payer without a profile",
        severity: .notice,
        authority: Authority(.houseGuide, "this service's payer profiles"),
        denials: [],
        what: "Says that no profile has the claim's payerId, so that the default profile judged the claim.",
        why: "What this payer wants beyond the common rules was not checked: a profile for it, or its right id, would tell.",
        clean: [
            Example("97530 GP 1 unit\npayer medicare-part-b", "its profile is there"),
            Example("97530 GP 1 unit", "no payer is named"),
        ],
        flagged: [
            Example("97530 GP 1 unit\npayer nobody-knows", "no profile has this id", standing: .unknown)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.payerId != nil else { return }
        report.applies()
        guard facts.standing == .unknown else { return }
        report.find(
            "no profile has this payerId: the default profile judged the claim", at: [claim.place(.payerId)], facts: [])
    }
}
