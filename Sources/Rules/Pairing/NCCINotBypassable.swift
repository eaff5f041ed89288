package import Claims

/// Two codes that NCCI never pays together.
package struct NCCINotBypassable: Rule {
    package static let card = RuleCard(
        id: "pairing.ncci-not-bypassable",
        title: "NCCI edit that no modifier opens",
        severity: .error,
        authority: .ptpEdits,
        denials: [Denial("CO", "236", "M80"), Denial("CO", "97", "N20")],
        what: """
            Looks up every two codes of one service date in NCCI's table of the claim's setting, in both orders, and reports an edit in \
            force of indicator 0.
            """,
        why: "The column-two code is denied whatever its modifiers, on appeal too, and the patient may not be billed for it.",
        clean: [
            Example("97140 GP 15 min 1 unit\n97110 GP 15 min 1 unit"),
            Example("97140 GP 1 unit on 2026-11-19\n97124 GP 1 unit on 2026-11-20", "two days"),
            Example("97161 GP 1 unit\n97750 GP 59 1 unit\nsetting outpatientHospital", "indicator 1 in the hospital's table"),
        ],
        flagged: [
            Example("97140 GP 15 min 1 unit\n97124 GP 59 15 min 1 unit"),
            Example("97750 GP 59 15 min 1 unit\n97161 GP 1 unit", "in whichever order"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for billed in facts.edits(in: claim, &report) where billed.edit.period.indicator == .never {
            let edit = billed.edit
            let lines = claim.serviceLines[billed.column1] + claim.serviceLines[billed.column2]
            report.find(
                "\(edit.column2) is never paid beside \(edit.column1) on \(billed.date): an NCCI edit that no modifier opens",
                at: lines.sorted { $0.number < $1.number }.map { $0.place(.procedureCode) }, facts: billed.facts,
                authority: billed.authority,
                fixes: [
                    Fix(
                        .clinical, "Leave \(edit.column2) off the claim, or bill it without \(edit.column1)",
                        requires: "what is left on the claim is what was given; no modifier helps")
                ])
        }
    }
}
