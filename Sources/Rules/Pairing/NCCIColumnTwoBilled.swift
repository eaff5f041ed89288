package import Claims
import Notes

/// A code that NCCI pays only apart from another, and nothing on the claim that says it was.
package struct NCCIColumnTwoBilled: Rule {
    package static let card = RuleCard(
        id: "pairing.ncci-column-two-billed",
        title: "NCCI column-two code without a modifier",
        severity: .error,
        authority: .ptpEdits,
        denials: [Denial("CO", "236", "M80"), Denial("CO", "97", "N20")],
        what: """
            Looks up every two codes of one service date in NCCI's table of the claim's setting, in both orders, and reports an edit in \
            force that a modifier may open (indicator 1) where a line of each code carries no NCCI-associated modifier. Before 2019-07-01 \
            only a modifier on the column-two line counts.
            """,
        why: """
            The column-two code is denied as part of the other, and the patient may not be billed for it. The modifier is right only where \
            the notes show two separate services.
            """,
        clean: [
            Example("97530 GP 15 min 1 unit\n97750 GP 59 15 min 1 unit"),
            Example("97530 GP XE 15 min 1 unit\n97750 GP 15 min 1 unit", "on either line"),
            Example("97530 GP 1 unit on 2026-11-19\n97750 GP 1 unit on 2026-11-20", "two days"),
            Example(
                "97530 GP 1 unit\n97112 GP 1 unit\n97140 GP 1 unit\n97116 GP 1 unit", "widely thought to be edits, and are not"),
            Example(
                "97161 GP 1 unit\n97750 GP 59 1 unit\nsetting outpatientHospital", "the hospital's table lets a modifier open it"),
        ],
        flagged: [
            Example("97530 GP 15 min 1 unit\n97750 GP 15 min 1 unit"),
            Example("97110 GP 15 min 1 unit\n97150 GP 1 unit", "97150 is column one, though it comes second"),
            Example("97530 GP KX 1 unit\n97542 GP 76 1 unit", "KX and 76 open nothing"),
            Example("97530 GP 59 1 unit\n97530 GP CQ 1 unit\n97750 GP 1 unit", "the other line of 97530 has no modifier"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for billed in facts.edits(in: claim, &report) where billed.edit.period.indicator == .allowed {
            let paid = claim.serviceLines[billed.column1].filter { !$0.opensEdits }
            let denied = claim.serviceLines[billed.column2].filter { !$0.opensEdits }
            let eitherOpens = billed.date >= .eitherColumnOpens
            guard !denied.isEmpty, !(eitherOpens && paid.isEmpty) else { continue }
            let lacking = eitherOpens ? "neither line carries a modifier" : "line \(denied[0].number) carries no modifier"
            let edit = billed.edit
            report.find(
                """
                \(edit.column2) is not paid beside \(edit.column1) on \(billed.date): an NCCI edit, and \(lacking) that opens it\
                \(eitherOpens ? "" : " (before \(CalendarDate.eitherColumnOpens) only one on column two did)")
                """,
                at: (denied + paid).sorted { $0.number < $1.number }.map { $0.place(.modifiers) }, facts: billed.facts,
                authority: billed.authority, fixes: [fix(billed, denied, claim, facts)])
        }
    }

    /// 59 where the notes of a pair of the payer's list bear it out; else what they would have to show.
    private func fix(_ billed: BilledEdit, _ denied: [ServiceLine], _ claim: Claim, _ facts: Facts) -> Fix {
        let places = denied.map { "line \($0.number) (\($0.procedureCode))" }.joined(separator: ", ")
        if claim.takesLineFixes, facts.isJustified(billed) {
            return Fix(
                .attest, "Append 59 to \(places)", requires: "the two services were separate and distinct, as documented",
                edits: denied.map { .appendModifier("59", line: $0.number) })
        }
        return Fix(
            .clinical,
            """
            Append 59, or the XE, XS, XP or XU that fits, to \(places) only if the notes show a service apart from \
            \(billed.edit.column1); else leave it off
            """,
            requires: "another time, body region, encounter or practitioner, as documented; of timed codes, other minutes")
    }
}

extension Facts {
    /// Whether the notes of the edit's codes were compared and found distinct.
    fileprivate func isJustified(_ billed: BilledEdit) -> Bool {
        pairs.contains { pair in
            pair.reading?.justified == true
                && (pair.first == billed.column1 && pair.second == billed.column2
                    || pair.first == billed.column2 && pair.second == billed.column1)
        }
    }
}
