package import Claims

/// A line whose discipline is said in two ways that do not agree.
///
/// Where the claim's `discipline` and the rendering provider's taxonomy code disagree with each other, that is the one finding of the
/// claim, and its lines are held against their codes only. A line with two of GP, GO and GN is `coding.conflicting-modifiers`'.
package struct CodingDisciplineModifierMismatch: Rule {
    package static let card = RuleCard(
        id: "coding.discipline-modifier-mismatch",
        title: "modifier, discipline, provider and code that do not agree",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-04", section: "ch. 5 §20.1; annual therapy code list"),
        denials: [Denial("CO", "4", "N519"), Denial("CO", "8", "N95")],
        what: """
            Compares, as far as the claim gives them, a line's GP, GO or GN, the claim's discipline, the rendering provider's taxonomy code, \
            and the disciplines that furnish the code.
            """,
        why:
            "The modifier decides under which plan of care and yearly threshold the line counts; a wrong one is denied or misfiled.",
        clean: [
            Example("97110 GP 1 unit\n97530 GO 1 unit", "either discipline furnishes both"),
            Example("97165 GO 1 unit\ndiscipline OT\nrendering 1234567893 225X00000X"),
            Example("92507 GN 1 unit\nrendering 1234567893 235Z00000X"),
            Example("97110 GP 1 unit\nrendering 1234567893 261QP2000X", "a clinic has no discipline"),
        ],
        flagged: [
            Example("97110 GN 1 unit", "not a service of speech-language pathologists"), Example("97161 GO 1 unit"),
            Example("97165 GP 1 unit"), Example("97110 GO 1 unit\ndiscipline PT"),
            Example("97165 GO 1 unit\nrendering 1234567893 225100000X", "a physical therapist's taxonomy code"),
            Example("97110 GP 1 unit\ndiscipline PT\nrendering 1234567893 225X00000X", "claim and provider"),
            Example("97165 1 unit\ndiscipline PT", "an occupational therapist's code"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        let rendering = claim.renderingProvider.taxonomyCode?.discipline
        var expected = claim.discipline ?? rendering
        if let own = claim.discipline, let rendering, own != rendering {
            expected = nil
            report.find(
                "the claim's discipline is \(own.abbreviation), but the rendering provider's taxonomy code is of \(rendering.abbreviation)",
                at: [claim.place(.discipline), claim.place(.renderingProviderTaxonomyCode)],
                facts: [("discipline", .text(own.abbreviation)), ("renderingDiscipline", .text(rendering.abbreviation))])
        }
        for (index, line) in claim.serviceLines.enumerated() {
            let named = line.namedDisciplines
            guard named.isEmpty || named.sole != nil else { continue }
            let furnishing = facts.lines[index].code?.disciplines ?? []
            // Two that could disagree.
            guard named.isEmpty ? expected != nil && !furnishing.isEmpty : expected != nil || !furnishing.isEmpty else {
                continue
            }
            report.applies()
            let disagreement = Disagreement(named: named.sole, expected: expected, furnishing: furnishing)
            if disagreement.isReal { report.find(disagreement, on: line, claim) }
        }
    }

    /// What a line's modifier, its claim and its code say of its discipline.
    fileprivate struct Disagreement {
        let named: Discipline?
        /// By the claim, else by the rendering provider.
        let expected: Discipline?
        /// Empty where not known.
        let furnishing: DisciplineSet

        var isReal: Bool {
            codeDisagrees || expectedDisagrees
        }

        /// Whether the code is not of the discipline that the modifier, else the claim, names.
        var codeDisagrees: Bool {
            guard !furnishing.isEmpty, let own = named ?? expected else { return false }
            return !furnishing.contains(own)
        }

        /// Whether the modifier names another discipline than the claim.
        var expectedDisagrees: Bool {
            named != nil && expected != nil && named != expected
        }
    }
}

extension Report {
    fileprivate mutating func find(
        _ disagreement: CodingDisciplineModifierMismatch.Disagreement, on line: ServiceLine, _ claim: Claim
    ) {
        let expected = disagreement.expected
        let modifier = disagreement.named?.modifier
        var reasons: [String] = []
        if disagreement.codeDisagrees {
            reasons.append("\(line.procedureCode) is a service of \(disagreement.furnishing.sentence)")
        }
        if disagreement.expectedDisagrees || modifier == nil, let expected {
            reasons.append(
                claim.discipline != nil
                    ? "the claim's discipline is \(expected.abbreviation)"
                    : "the rendering provider's taxonomy code is of \(expected.abbreviation)")
        }
        var places = line.modifierPlaces { $0 == modifier }
        if places.isEmpty { places = [line.place(.procedureCode)] }
        if disagreement.expectedDisagrees || modifier == nil {
            places.append(claim.place(claim.discipline != nil ? .discipline : .renderingProviderTaxonomyCode))
        }
        find(
            modifier.map { "\(line.name) carries \($0), but \(reasons.joined(separator: ", and "))" }
                ?? "\(line.name): \(reasons.joined(separator: ", but "))",
            at: places,
            facts: line.facts + [
                ("modifier", .text(modifier?.description ?? "")), ("discipline", .text(expected?.abbreviation ?? "")),
                ("codeDisciplines", .list(disagreement.furnishing.members.map { .text($0.abbreviation) })),
            ],
            fixes: claim.takesLineFixes ? line.renaming(modifier, to: expected, furnishing: disagreement.furnishing) : [])
    }
}

extension ServiceLine {
    /// The modifier of the claim's discipline in place of the line's, where the code allows it.
    fileprivate func renaming(_ modifier: Modifier?, to expected: Discipline?, furnishing: DisciplineSet) -> [Fix] {
        guard let modifier, let expected, expected.modifier != modifier, furnishing.contains(expected) else { return [] }
        return [
            Fix(
                .attest, "Replace \(modifier) by \(expected.modifier) on line \(number)",
                requires: "the service was under a \(expected.name) plan of care",
                edits: removing { $0 == modifier } + [.appendModifier(expected.modifier, line: number)])
        ]
    }
}
