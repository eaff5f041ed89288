package import Claims

/// Treatment without the leave that the payer wants beforehand.
package struct TherapyAuthorizationMissing: Rule {
    package static let card = RuleCard(
        id: "therapy.authorization-missing",
        title: "no prior authorization where the payer wants one",
        severity: nil,
        authority: Authority(.payerPolicy, "the payer's authorization policy"),
        denials: [Denial("CO", "197"), Denial("CO", "16", "N351")],
        what: """
            Reports a claim with services that need prior authorization and with no number of one, neither in priorAuthorizationNumber nor \
            in the episode's authorization. Off unless a profile turns it on.
            """,
        why: "A service without the authorization that the payer wanted is denied, and the patient may not be billed for it.",
        parameters: [codes.erased, exempt.erased],
        clean: [
            Example("97530 GP 1 unit\nauth \"A1\""), Example("97530 GP 1 unit\nauthorization X1 visits 1 of 12"),
            Example("97161 GP 1 unit", "an evaluation"),
            Example("97530 GP 1 unit", "not on the payer's list", settings: [codes.key: .list([.text("92507-92508")])]),
        ],
        flagged: [
            Example("97530 GP 1 unit"),
            Example("97161 GP 1 unit", "a payer that exempts nothing", settings: [exempt.key: .list([])]),
            Example("97014 1 unit", "on the payer's list", settings: [codes.key: .list([.text("97010-97028")])]),
        ])

    package static let codes = Parameter<[CodeRange]>(
        "therapy.authorization-missing", "codes", default: [],
        "Services that this payer authorizes beforehand; where none is named, every therapy service.")
    package static let exempt = Parameter<[CodeRange]>(
        "therapy.authorization-missing", "exempt",
        default: [
            CodeRange("92521", through: "92524"), CodeRange("97161", through: "97163"), CodeRange("97165", through: "97167"),
        ], "Services that need no authorization; evaluations by default.")

    private let services: AuthorizedServices

    package init(_ settings: RuleSettings) {
        services = AuthorizedServices(settings)
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        let lines = services.lines(of: claim, among: claim.serviceLines.indices, facts)
        guard !lines.isEmpty else { return }
        report.applies()
        guard claim.priorAuthorizationNumber == nil, claim.episode?.authorization?.number == nil else { return }
        report.find(
            "the payer wants prior authorization for \(lines.sentence), and the claim gives no authorization number",
            at: [claim.place(.priorAuthorizationNumber)] + lines.map(\.place),
            facts: [("serviceDate", .date(lines[0].serviceDate))])
    }
}
