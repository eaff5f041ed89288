package import Claims

/// CQ or CO on units that an assistant did not furnish.
package struct TherapyAssistantModifierUnneeded: Rule {
    package static let card = RuleCard(
        id: "therapy.assistant-modifier-unneeded",
        title: "CQ or CO on more units than the assistant furnished",
        severity: .error,
        authority: .assistants,
        denials: [Denial("CO", "4", "N519"), Denial("CO", "45", "N851")],
        what: """
            Compares the units that carry CQ or CO with the minutes that an assistant gave, counted as in \
            therapy.assistant-modifier-missing. It is a warning where CMS's two ways to round a tenth disagree.
            """,
        why: "The payer cuts a unit that carries the modifier to 85 %: what the therapist furnished is paid too little.",
        clean: [
            Example(
                "97110 GP CQ 18 min assistant 18 min 1 unit\n97110 GP 18 min assistant 5 min 1 unit", "23 minutes and 13"),
            Example("97110 GP CQ 22 min assistant 15 min 1 unit", "the therapist's 7 minutes fall away"),
            Example("97150 GP CQ 30 min assistant 4 min 1 unit"),
        ],
        flagged: [
            Example("97110 GP CQ 30 min assistant 0 min 2 units"),
            Example("97110 GP CQ 36 min assistant 23 min 2 units", "one of the two units is the therapist's"),
            Example("97110 GP CQ 16 min assistant 8 min 1 unit", "8 minutes each of a last unit: the therapist's"),
            Example("97150 GP CQ 30 min assistant 3 min 1 unit", "a tenth is not more than a tenth"),
            Example("97150 GP CQ 15 min assistant 2 min 1 unit", "the two ways to round disagree"),
            Example("97530 GO CO 15 min assistant 1 min 1 unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for service in claim.assistedServices(facts, &report) {
            guard let share = service.share else { continue }
            if share.isArguable {
                guard service.marked > share.units.lowerBound else { continue }
                report.find(
                    """
                    \(service.part): by one of CMS's two ways to round a tenth \(service.modifier) is due on \
                    \(Count(share.units.lowerBound, "unit")) only, by the other on \(share.units.upperBound), and \(service.carried)
                    """,
                    at: Self.places(service), facts: service.facts(share), severity: .warning)
            } else if service.marked > share.units.upperBound {
                report.find(
                    """
                    \(service.part): \(service.modifier) is due on \(share.units.upperBound) of its \(Count(service.units, "unit")), and \
                    \(service.carried)
                    """,
                    at: Self.places(service), facts: service.facts(share),
                    fixes: claim.takesLineFixes ? Self.fixes(for: service, share) : [])
            }
        }
    }

    private static func places(_ service: AssistedService) -> [Place] {
        service.lines.filter(\.namesAssistant).flatMap { $0.modifierPlaces(\.isAssistant) }
    }

    private static func fixes(for service: AssistedService, _ share: AssistantShare) -> [Fix] {
        let surplus = service.marked - share.units.upperBound
        guard let line = service.lines.first(where: { $0.namesAssistant && $0.units.countable == surplus }) else {
            return [
                Fix(
                    .clinical,
                    "Bill \(surplus) of the units without \(service.modifier) on a line of \(surplus == 1 ? "its" : "their") own")
            ]
        }
        return [
            Fix(
                .attest, "Remove \(service.modifier) from line \(line.number) (\(line.procedureCode))",
                requires: "the therapist furnished those minutes", edits: line.removing(\.isAssistant))
        ]
    }
}

extension Modifier {
    fileprivate var isAssistant: Bool {
        self == .physicalTherapistAssistant || self == .occupationalTherapyAssistant
    }
}
