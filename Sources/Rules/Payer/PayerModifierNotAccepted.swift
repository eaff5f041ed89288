package import Claims

/// A modifier that this payer does not take.
package struct PayerModifierNotAccepted: Rule {
    package static let card = RuleCard(
        id: "payer.modifier-not-accepted",
        title: "modifier that the payer does not take",
        severity: .error,
        authority: Authority(.payerPolicy, "the payer's billing policy"),
        denials: [Denial("CO", "182", "N823"), Denial("CO", "4", "N519")],
        what: """
            Looks each modifier up in the payer's list of modifiers that it does not take, on some codes or on any. Without such a list in \
            the profile there is nothing to check.
            """,
        why: "The payer denies the line, or ignores the modifier and denies what it was meant to open.",
        parameters: [refusals.erased],
        clean: [
            Example("97530 GP 59 1 unit", settings: noX), Example("97530 GP XU 1 unit", "no list"),
            Example("97110 GP XU 1 unit", "another code", settings: noX),
        ],
        flagged: [
            Example("97530 GP XU 1 unit", "a payer that knows only 59", settings: noX),
            Example(
                "97110 GP RT 1 unit", "on any code",
                settings: [refusals.key: .list([ModifierRefusal(["RT", "LT"]).parameterValue])]),
        ])

    package static let refusals = Parameter<[ModifierRefusal]>(
        "payer.modifier-not-accepted", "refusals", default: [],
        "Modifiers that this payer does not take, and the codes on which it does not; without codes, on any.")

    private static let noX = [
        refusals.key: ParameterValue.list([
            ModifierRefusal(["XU"], on: [CodeRange("97530", through: "97530")]).parameterValue
        ])
    ]

    private let refusals: [ModifierRefusal]

    package init(_ settings: RuleSettings) {
        refusals = settings[Self.refusals]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !refusals.isEmpty else { return }
        for line in claim.serviceLines where !line.modifiers.isEmpty {
            report.applies()
            let wrong = Set(line.modifiers.filter { isRefused($0, on: line.procedureCode) }).sorted()
            guard !wrong.isEmpty else { continue }
            report.find(
                "\(line.name) carries \(wrong.sentence), which the payer does not take",
                at: line.modifierPlaces { wrong.contains($0) },
                facts: line.facts + [("modifiers", .modifiers(wrong))],
                fixes: claim.takesLineFixes
                    ? [
                        Fix(
                            .attest, "Remove \(wrong.sentence) from line \(line.number)",
                            requires: "the line is right without \(wrong.count == 1 ? "it" : "them")",
                            edits: line.removing { wrong.contains($0) })
                    ] : [])
        }
    }

    private func isRefused(_ modifier: Modifier, on code: ProcedureCode) -> Bool {
        refusals.refuse(modifier, on: code)
    }
}

extension [ModifierRefusal] {
    /// Whether the payer does not take a modifier on a code.
    package func refuse(_ modifier: Modifier, on code: ProcedureCode) -> Bool {
        contains { refusal in
            refusal.modifiers.contains(modifier) && (refusal.codes.map { $0.contains { $0.contains(code) } } ?? true)
        }
    }
}
