package import Claims

/// A service that this payer does not cover.
package struct PayerCodeNotCovered: Rule {
    package static let card = RuleCard(
        id: "payer.code-not-covered",
        title: "service that the payer does not cover",
        severity: .error,
        authority: Authority(.payerPolicy, "the payer's coverage policy"),
        denials: [Denial("PR", "96", "N130"), Denial("CO", "272")],
        what: """
            Looks each code up in the payer's list of services that it does not cover, and in its list of services that it does not cover \
            from therapists. Without such a list in the profile there is nothing to check.
            """,
        why: "The line is denied whatever its documentation; the patient may owe it only where that was agreed beforehand.",
        parameters: [codes.erased, codesOfTherapists.erased],
        clean: [
            Example("97110 GP 1 unit", settings: needling), Example("20560 1 unit", "no list"),
            Example(
                "99213 1 unit\nrendering 1234567893 207Q00000X", "a physician's visit",
                settings: [codesOfTherapists.key: .list([.text("99202-99499")])]),
        ],
        flagged: [
            Example("20561 GP 1 unit", "dry needling, where the payer does not pay for it", settings: needling),
            Example(
                "99213 1 unit\nrendering 1234567893 225100000X", "a physical therapist's visit",
                settings: [codesOfTherapists.key: .list([.text("99202-99499")])]),
        ])

    package static let codes = Parameter<[CodeRange]>(
        "payer.code-not-covered", "codes", default: [], "Services that this payer does not cover.")
    package static let codesOfTherapists = Parameter<[CodeRange]>(
        "payer.code-not-covered", "codesOfTherapists", default: [],
        "Services that this payer does not cover where a therapist or therapy assistant renders them.")

    private static let needling = [codes.key: ParameterValue.list([.text("20560"), .text("20561")])]

    private let codes: [CodeRange]
    private let codesOfTherapists: [CodeRange]

    package init(_ settings: RuleSettings) {
        codes = settings[Self.codes]
        codesOfTherapists = settings[Self.codesOfTherapists]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !codes.isEmpty || !codesOfTherapists.isEmpty else { return }
        for line in claim.serviceLines {
            report.applies()
            if codes.contains(where: { $0.contains(line.procedureCode) }) {
                report.find(
                    "\(line.name) bills a service that the payer does not cover", at: [line.place(.procedureCode)],
                    facts: line.facts)
            } else if codesOfTherapists.contains(where: { $0.contains(line.procedureCode) }) {
                guard let taxonomy = claim.renderingProvider.taxonomyCode, taxonomy.isWellFormed else {
                    report.lacks("renderingProvider.taxonomyCode", at: claim.place(.renderingProviderTaxonomyCode))
                    continue
                }
                guard taxonomy.discipline != nil else { continue }
                report.find(
                    "\(line.name) bills a service that the payer does not cover from a therapist",
                    at: [line.place(.procedureCode), claim.place(.renderingProviderTaxonomyCode)], facts: line.facts)
            }
        }
    }
}
