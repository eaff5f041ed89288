package import Claims

/// A therapy service that does not say whose plan of care it falls under.
package struct CodingDisciplineModifierMissing: Rule {
    package static let card = RuleCard(
        id: "coding.discipline-modifier-missing",
        title: "therapy code without GP, GO or GN",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-04", section: "ch. 5 §20.1; annual therapy code list"),
        denials: [Denial("CO", "4", "N822"), Denial("CO", "16", "N822")],
        what: """
            Wants GP, GO or GN on every line whose code is always therapy on CMS's list, and on a line whose code is sometimes therapy \
            where it falls under a plan of care: the claim's episode gives one, or the line carries CQ or CO.
            """,
        why: "Without the modifier the payer does not know the line for therapy: it is returned or denied.",
        parameters: [exempt.erased],
        clean: [
            Example("97530 GP 1 unit"), Example("97530 GO 1 unit", "either discipline may"), Example("97129 GN 1 unit"),
            Example("97014 1 unit", "not on CMS's list"),
            Example("97161 1 unit", "a payer that wants none on evaluations", settings: [exempt.key: .list([.text("97161")])]),
        ],
        flagged: [
            Example("97530 1 unit"), Example("97161 59 1 unit", "evaluations too"),
            Example("97530 CQ 1 unit", "CQ does not stand in for GP"),
            Example("97129 CO 1 unit", "sometimes therapy, by an assistant and so under a plan"),
        ])

    package static let exempt = Parameter<[ProcedureCode]>(
        "coding.discipline-modifier-missing", "exempt", default: [],
        "Codes on which this payer wants no GP, GO or GN, though they are on CMS's list.")

    private let exempt: Set<ProcedureCode>

    package init(_ settings: RuleSettings) {
        exempt = Set(settings[Self.exempt])
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() {
            guard let code = facts.lines[index].code, !exempt.contains(code.code) else { continue }
            let needed = line.needsDisciplineModifier(code, in: claim)
            guard needed != false else { continue }
            report.applies()
            guard line.namedDisciplines.isEmpty else { continue }
            guard needed == true else {
                report.lacks("episode.planOfCare", at: claim.place(.episodePlanOfCare))
                continue
            }
            report.find(
                "\(line.name) carries none of GP, GO and GN", at: [line.place(.modifiers)],
                facts: line.facts + [("modifiers", .modifiers(line.modifiers.filter(\.isWellFormed)))],
                fixes: claim.takesLineFixes ? Self.fixes(for: line, code, facts.lines[index].discipline) : [])
        }
    }

    /// The modifier of the discipline that the rest of the claim speaks of, where the code and the line have room for it.
    private static func fixes(for line: ServiceLine, _ code: TherapyCode, _ discipline: Discipline?) -> [Fix] {
        guard let discipline, code.disciplines.contains(discipline), line.modifiers.count < 4 else { return [] }
        return [
            Fix(
                .attest, "Append \(discipline.modifier) to line \(line.number) (\(line.procedureCode))",
                requires: "the service was under a \(discipline.name) plan of care",
                edits: [.appendModifier(discipline.modifier, line: line.number)])
        ]
    }
}
