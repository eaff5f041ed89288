package import Claims

/// A code that this payer never pays by itself.
package struct CodingCodeBundled: Rule {
    package static let card = RuleCard(
        id: "coding.code-bundled",
        title: "code that is never paid separately",
        severity: .warning,
        authority: Authority(
            .cmsManual, "Medicare physician fee schedule relative value file", section: "status indicator B", edition: "July 2024"
        ),
        denials: [Denial("CO", "97", "M15"), Denial("CO", "234", "N390")],
        what: """
            Looks each code up in the payer's list of codes that are paid only as part of other services. Without such a list in the \
            profile there is nothing to check.
            """,
        why:
            "The line is denied, the patient may not be billed for it, and its time earns nothing: document it and leave it off.",
        parameters: [codes.erased],
        clean: [
            Example("97010 GP 1 unit", "many payers pay it"),
            Example("97012 GP 1 unit", settings: [codes.key: .list([.text("97010")])]),
        ],
        flagged: [
            Example("97010 GP 1 unit", "Medicare's case", settings: [codes.key: .list([.text("97010"), .text("97602")])]),
            Example(
                "97530 GP 1 unit\n97602 GP 1 unit", "beside other services too",
                settings: [codes.key: .list([.text("97010"), .text("97602")])]),
        ])

    package static let codes = Parameter<[ProcedureCode]>(
        "coding.code-bundled", "codes", default: [], "Codes that this payer pays only as part of other services.")

    private let codes: [ProcedureCode]

    package init(_ settings: RuleSettings) {
        codes = settings[Self.codes]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !codes.isEmpty else { return }
        for line in claim.serviceLines {
            report.applies()
            guard codes.contains(line.procedureCode) else { continue }
            report.find(
                "\(line.name) bills a code that the payer never pays separately", at: [line.place(.procedureCode)],
                facts: line.facts)
        }
    }
}
