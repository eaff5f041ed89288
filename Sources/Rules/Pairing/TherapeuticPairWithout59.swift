package import Claims
import Notes

/// Two codes that the payer wants told apart, and nothing on the claim that does.
package struct TherapeuticPairWithout59: Rule {
    private static let id: StaticString = "pairing.therapeutic-pair-without-59"

    package static let pairs = Parameter(
        id, "pairs", default: [CodePair(.therapeuticActivities, .therapeuticExercise)],
        "Codes that need an accepted modifier when both are billed on one date; the modifier goes on the second.")
    package static let modifiers = Parameter<[Modifier]>(
        id, "modifiers", default: ["59", "XE", "XS", "XP", "XU"],
        "Modifiers that tell the two apart, on either code; the first is the one that is advised.")

    package static let card = RuleCard(
        id: id,
        title: "97530 and 97110 on one day without modifier 59",
        severity: .error,
        authority: Authority(
            .houseGuide, "the owner's billing guide for 97530 with 97110", section: "modifier 59", edition: "2026"),
        denials: [Denial("CO", "97"), Denial("CO", "231")],
        what: """
            Reports a pair of codes billed on one date where none of the pair's lines carries an accepted modifier. For 97530 with 97110 \
            this is not an NCCI edit: CMS retired that pair in 1996. It is on because the owner's billing guide and payers with edits of \
            their own demand it; a profile switches it off in one line.
            """,
        why: """
            Payers that edit the pair pay one code and deny the other as included in it. The modifier says that the two were separate \
            and distinct, which the note must bear out.
            """,
        parameters: [pairs.erased, modifiers.erased],
        clean: [
            Example("97530 GP 15 min 1 unit\n97110 GP 59 15 min 1 unit"),
            Example("97530 GP XU 15 min 1 unit\n97110 GP 15 min 1 unit", "an X modifier, and on the other line"),
            Example("97530 GP 15 min 1 unit on 2026-11-19\n97110 GP 15 min 1 unit on 2026-11-20", "two days"),
            Example("97530 GP 15 min 1 unit\n97110 GP 15 min 1 unit", "a payer without the edit", settings: ["pairs": .list([])]),
        ],
        flagged: [
            Example("97530 GP 15 min 1 unit\n97110 GP 15 min 1 unit"),
            Example("97530 GP 15 min 1 unit\n97110 GP KX 15 min 1 unit", "KX tells nothing apart"),
        ])

    private let modifiers: [Modifier]

    package init(_ settings: RuleSettings) {
        modifiers = settings[Self.modifiers]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for pair in facts.pairs {
            report.applies()
            guard !pair.isOpened(by: modifiers, in: claim) else { continue }
            let lines = claim.serviceLines[pair.first] + claim.serviceLines[pair.second]
            report.find(
                """
                \(pair.codes.first) and \(pair.codes.second) are billed on \(pair.date) and none of their lines carries \
                \(modifiers.joined(by: "or"))\(pair.reading.map { $0.justified ? "" : "; nor does the documentation tell the two apart" } ?? "")
                """,
                at: lines.map { $0.place(.modifiers) }, facts: pair.facts,
                fixes: modifiers.first.map { [fix(pair, with: $0, claim)] } ?? [])
        }
    }

    /// The modifier where the documentation supports it; else what the documentation would have to show.
    private func fix(_ pair: TherapeuticPair, with modifier: Modifier, _ claim: Claim) -> Fix {
        let line = claim.serviceLines[pair.second.lowerBound]
        let place = "line \(line.number) (\(line.procedureCode))"
        guard let reading = pair.reading else {
            return Fix(
                .clinical, "Append \(modifier) to \(place) only if the notes of both lines show two separate services",
                requires: "each note states its own goal, body region or purpose")
        }
        guard reading.justified else {
            return Fix(
                .clinical, "Do not append \(modifier): the documentation does not show two separate services",
                requires: "if they were, the therapist adds to each note its own goal, body region or purpose")
        }
        return Fix(
            .attest, "Append \(modifier) to \(place)", requires: "the two services were separate and distinct, as documented",
            edits: [.appendModifier(modifier, line: line.number)])
    }
}
