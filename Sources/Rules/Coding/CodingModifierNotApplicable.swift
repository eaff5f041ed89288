package import Claims

/// A modifier that cannot go with its code.
package struct CodingModifierNotApplicable: Rule {
    package static let card = RuleCard(
        id: "coding.modifier-not-applicable",
        title: "modifier that does not go with the code",
        severity: .error,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. I §E", edition: "2026"),
        denials: [Denial("CO", "4", "N519"), Denial("CO", "182", "N823")],
        what: """
            Looks each modifier up in a list of modifiers and the codes that they do not go with: 24, 25 and 57 belong to evaluation and \
            management visits and 22 to surgery, so that none of them goes with therapy; 59 and the X modifiers do not go with evaluation \
            and management visits.
            """,
        why: "The payer denies the line as coded wrongly, or ignores the modifier and denies what it was meant to open.",
        parameters: [restrictions.erased],
        clean: [
            Example("97530 GP 59 1 unit"), Example("99213 25 1 unit", "a visit on the day of a procedure"),
            Example("97530 GP KX 1 unit"),
            Example("97530 GP 25 1 unit", "a payer without such a list", settings: [restrictions.key: .list([])]),
        ],
        flagged: [
            Example("97530 GP 25 1 unit"), Example("97161 GP 57 1 unit"), Example("97110 GP 22 1 unit"),
            Example("99213 59 1 unit"), Example("99202 XU 1 unit", "the first visit code"),
            Example(
                "97110 GP RT 1 unit", "a payer that takes no side on exercise",
                settings: [
                    restrictions.key: .list([
                        ModifierRestriction(["RT", "LT"], notOn: [CodeRange("97110", through: "97110")]).parameterValue
                    ])
                ]),
        ])

    package static let restrictions = Parameter(
        "coding.modifier-not-applicable", "restrictions",
        default: [
            ModifierRestriction(
                ["22", "24", "25", "57"],
                notOn: [
                    CodeRange("92507", through: "92508"), CodeRange("92521", through: "92526"),
                    CodeRange("97010", through: "97799"),
                    CodeRange("G0281", through: "G0283"), CodeRange("G0329", through: "G0329"),
                ]),
            ModifierRestriction(
                ["59", "XE", "XS", "XP", "XU"], notOn: [CodeRange("99202", through: "99499")]),
        ],
        "Modifiers, and the codes that they do not go with.")

    private let restrictions: [ModifierRestriction]

    package init(_ settings: RuleSettings) {
        restrictions = settings[Self.restrictions]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines where !line.modifiers.isEmpty {
            guard !restrictions.isEmpty else { return }
            report.applies()
            let wrong = Set(line.modifiers.filter { isWrong($0, on: line.procedureCode) }).sorted()
            guard !wrong.isEmpty else { continue }
            report.find(
                "\(line.name) carries \(wrong.sentence), which \(wrong.count == 1 ? "does" : "do") not go with that code",
                at: line.modifierPlaces { wrong.contains($0) }, facts: line.facts + [("modifiers", .modifiers(wrong))],
                fixes: claim.takesLineFixes
                    ? [
                        Fix(
                            .attest, "Remove \(wrong.sentence) from line \(line.number)",
                            requires: "\(line.procedureCode) is the service that was given",
                            edits: line.removing { wrong.contains($0) })
                    ] : [])
        }
    }

    private func isWrong(_ modifier: Modifier, on code: ProcedureCode) -> Bool {
        for restriction in restrictions where restriction.modifiers.contains(modifier) {
            for range in restriction.codes where range.contains(code) { return true }
        }
        return false
    }
}
