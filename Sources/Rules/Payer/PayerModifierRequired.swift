package import Claims

/// A line without a modifier that this payer wants.
package struct PayerModifierRequired: Rule {
    package static let card = RuleCard(
        id: "payer.modifier-required",
        title: "line without a modifier that the payer wants",
        severity: .error,
        authority: Authority(.payerPolicy, "the payer's billing policy"),
        denials: [Denial("CO", "4", "N822"), Denial("CO", "16", "N822")],
        what: """
            Wants, on each line that the payer's profile names by code, class of codes or discipline, one of the modifiers that go with it. \
            Without such a requirement in the profile there is nothing to check.
            """,
        why: "The payer denies or returns a line that lacks the modifier.",
        parameters: [requirements.erased],
        clean: [
            Example("97530 GP 96 1 unit", "either of two will do", settings: habilitation),
            Example("97150 GP 1 unit", "not timed", settings: habilitation), Example("97530 GP 1 unit", "no requirement"),
        ],
        flagged: [
            Example("97530 GP 1 unit", "a payer that wants 96 or 97 on timed codes", settings: habilitation),
            Example(
                "97110 GO 1 unit\ndiscipline OT", "by discipline",
                settings: [
                    requirements.key: .list([ModifierRequirement(["97"], discipline: .occupationalTherapy).parameterValue])
                ]),
        ])

    package static let requirements = Parameter<[ModifierRequirement]>(
        "payer.modifier-required", "requirements", default: [],
        """
        Modifiers of which this payer wants one, and the lines that need it: by codes, by group (\
        \(CodeGroup.allCases.map(\.rawValue).joined(separator: ", "))) or by discipline; all of them where none is named.
        """)

    private static let habilitation = [
        requirements.key: ParameterValue.list([ModifierRequirement(["97", "96"], group: .timed).parameterValue])
    ]

    private let requirements: [ModifierRequirement]

    package init(_ settings: RuleSettings) {
        requirements = settings[Self.requirements]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !requirements.isEmpty else { return }
        for (index, line) in claim.serviceLines.enumerated() {
            for requirement in requirements where requirement.concerns(line.procedureCode, known: facts.lines[index].code) {
                if let wanted = requirement.discipline {
                    guard let discipline = facts.lines[index].discipline else {
                        report.lacks("discipline", at: claim.place(.discipline))
                        continue
                    }
                    guard discipline == wanted else { continue }
                }
                report.applies()
                guard !requirement.modifiers.contains(where: line.has) else { continue }
                report.find(
                    "\(line.name) carries no \(requirement.modifiers.joined(by: "or")), which the payer wants",
                    at: [line.place(.modifiers)],
                    facts: line.facts + [
                        ("modifiers", .modifiers(line.modifiers.filter(\.isWellFormed))),
                        ("wants", .modifiers(requirement.modifiers)),
                    ],
                    fixes: claim.takesLineFixes && line.modifiers.count < 4
                        ? requirement.modifiers.map { line.appending($0) } : [])
            }
        }
    }
}

extension ServiceLine {
    fileprivate func appending(_ modifier: Modifier) -> Fix {
        Fix(
            .attest, "Append \(modifier) to line \(number) (\(procedureCode))",
            requires: "what \(modifier) says is true of the service", edits: [.appendModifier(modifier, line: number)])
    }
}
