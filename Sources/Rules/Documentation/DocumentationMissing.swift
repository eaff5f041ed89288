package import Claims

/// A 97530 line without documentation, for payers that want it with the claim.
package struct DocumentationMissing: Rule {
    package static let card = RuleCard(
        id: "documentation.missing",
        title: "97530 without documentation",
        stage: .final,
        severity: nil,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "252", "M127"), Denial("CO", "16", "N706")],
        what: """
            Reports a 97530 line that has no documentation where the visit has no note either. Off unless a profile turns it on: without it \
            the documentation rules are notChecked.
            """,
        why: "A payer that reviews 97530 before payment denies what comes without its note.",
        clean: [
            Example(#"97530 GP 15 min 1 unit "Toilet transfers with CGA.""#),
            Example("97530 GP 15 min 1 unit\nsession \"Toilet transfers with CGA.\""),
            Example("97110 GP 15 min 1 unit", "another code"),
        ],
        flagged: [Example("97530 GP 15 min 1 unit")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() where line.procedureCode == .therapeuticActivities {
            report.applies()
            guard facts.readings[index] == nil else { continue }
            report.find(
                "line \(line.number) bills \(line.procedureCode) without documentation", at: [line.place],
                facts: [("serviceDate", .date(line.serviceDate)), ("codes", .codes([line.procedureCode]))])
        }
    }
}
