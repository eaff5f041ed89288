package import Claims

/// An assistant named as the one who rendered the service.
package struct IntakeAssistantAsRendering: Rule {
    package static let card = RuleCard(
        id: "intake.assistant-as-rendering",
        title: "therapy assistant as rendering provider",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §230.1-230.2"),
        denials: [Denial("CO", "185", "N290"), Denial("CO", "170", "N95")],
        what:
            "Reports a rendering provider whose taxonomy code is that of a therapy assistant of any of the three disciplines.",
        why:
            "An assistant's service is billed under the supervising therapist, with CQ or CO; Medicare does not enroll assistants.",
        parameters: [forbidden.erased],
        clean: [
            Example("97530 GP 1 unit\nrendering 1234567893 225100000X", "a physical therapist"),
            Example("97530 GO 1 unit\nrendering 1234567893 225X00000X", "an occupational therapist"),
            Example(
                "97530 GP CQ 1 unit\nrendering 1234567893 225200000X", "a payer that takes it",
                settings: [forbidden.key: .flag(false)]),
        ],
        flagged: [
            Example("97530 GP CQ 1 unit\nrendering 1234567893 225200000X", "a physical therapist assistant"),
            Example("97530 GO CO 1 unit\nrendering 1234567893 224Z00000X", "an occupational therapy assistant"),
            Example("92507 GN 1 unit\nrendering 1234567893 2355S0801X", "a speech-language pathology assistant"),
        ])

    package static let forbidden = Parameter(
        "intake.assistant-as-rendering", "forbidden", default: true,
        "Whether this payer refuses a therapy assistant as rendering provider.")

    private let forbidden: Bool

    package init(_ settings: RuleSettings) {
        forbidden = settings[Self.forbidden]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard forbidden else { return }
        report.applies()
        let place = claim.place(.renderingProviderTaxonomyCode)
        guard let taxonomy = claim.renderingProvider.taxonomyCode, taxonomy.isWellFormed else {
            report.lacks("renderingProvider.taxonomyCode", at: place)
            return
        }
        guard taxonomy.isAssistant else { return }
        let assistant =
            switch taxonomy.discipline {
            case .physicalTherapy: "a physical therapist assistant"
            case .occupationalTherapy: "an occupational therapy assistant"
            case .speechLanguagePathology, nil: "a speech-language pathology assistant"
            }
        report.find(
            "the rendering provider is \(assistant) by taxonomy code: the supervising therapist renders the service", at: [place],
            facts: [("discipline", .text(taxonomy.discipline?.abbreviation ?? ""))])
    }
}
