package import Claims

/// An assistant's treatment that the claim does not say was an assistant's.
package struct TherapyAssistantModifierMissing: Rule {
    package static let card = RuleCard(
        id: "therapy.assistant-modifier-missing",
        title: "assistant's treatment without CQ or CO",
        severity: .error,
        authority: .assistants,
        denials: [Denial("CO", "4", "N822"), Denial("CO", "16", "N822")],
        what: """
            Compares the minutes that an assistant gave with the units that carry CQ or CO, for each service of a date and discipline, all \
            its lines together, as Medicare counts since 2022. Timed: a full 15 minutes of either are a unit of theirs; a last unit is the \
            therapist's where the therapist alone has 8 minutes of it, else the assistant's who has 8; two last units of 9 to 14 minutes \
            each are one and one; else, and for untimed services, the modifier is due where the assistant gave more than a tenth. It is a \
            warning where CMS's two ways to round that tenth disagree.
            """,
        why: "Medicare pays 85 % for an assistant's unit; without the modifier the rest is an overpayment.",
        clean: [
            Example(
                "97110 GP CQ 18 min assistant 18 min 1 unit\n97110 GP 18 min assistant 5 min 1 unit",
                "23 minutes and 13: the therapist alone has 8 minutes of the last unit"),
            Example("97110 GP 30 min assistant 0 min 2 units"),
            Example("97110 GP CQ 15 min assistant 8 min 1 unit"),
            Example("97110 GP 16 min assistant 8 min 1 unit", "8 minutes each of a last unit: the therapist's"),
            Example("97150 GP 30 min assistant 3 min 1 unit", "a tenth is not more than a tenth"),
            Example("97530 GO CO 20 min assistant 20 min 1 unit"),
        ],
        flagged: [
            Example("97110 GP 15 min assistant 8 min 1 unit", "8 of 15 minutes, and the therapist has not 8"),
            Example("97110 GP 36 min assistant 23 min 2 units", "one of the two units is the assistant's"),
            Example("97110 GP 24 min assistant 12 min 2 units", "two last units, one each"),
            Example("97110 GP 8 min assistant 1 min 1 unit", "an eighth of it: the two ways to round disagree"),
            Example("97150 GP 30 min assistant 4 min 1 unit"),
            Example("97530 GO 15 min assistant 15 min 1 unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for service in claim.assistedServices(facts, &report) {
            guard let share = service.share else { continue }
            if share.isArguable {
                guard service.marked < share.units.upperBound else { continue }
                report.find(
                    """
                    \(service.part): by one of CMS's two ways to round a tenth \(service.modifier) is due on \
                    \(Count(share.units.upperBound, "unit")), by the other on \(share.units.lowerBound), and \(service.carried)
                    """,
                    at: service.lines.map { $0.place(.modifiers) }, facts: service.facts(share), severity: .warning)
            } else if service.marked < share.units.lowerBound {
                report.find(
                    """
                    \(service.part): \(service.modifier) is due on \(share.units.lowerBound) of its \(Count(service.units, "unit")), and \
                    \(service.carried)
                    """,
                    at: service.lines.map { $0.place(.modifiers) }, facts: service.facts(share),
                    fixes: claim.takesLineFixes ? Self.fixes(for: service, share) : [])
            }
        }
    }

    /// The modifier on a line whose units are those that lack it; else what the biller would have to split.
    private static func fixes(for service: AssistedService, _ share: AssistantShare) -> [Fix] {
        let short = share.units.lowerBound - service.marked
        let line = service.lines.first {
            !$0.namesAssistant && $0.units.countable == short && $0.modifiers.count < 4
        }
        guard let line else {
            return [
                Fix(
                    .clinical,
                    "Bill \(short) of the units with \(service.modifier) on a line of \(short == 1 ? "its" : "their") own")
            ]
        }
        return [
            Fix(
                .attest, "Append \(service.modifier) to line \(line.number) (\(line.procedureCode))",
                requires: "an assistant furnished those minutes",
                edits: [.appendModifier(service.modifier, line: line.number)])
        ]
    }
}

extension AssistedService {
    /// `1 carries it`, `2 carry it`.
    var carried: String {
        marked == 1 ? "1 carries it" : "\(marked) carry it"
    }

    /// `an assistant gave 23 of the 36 minutes of 97110 on 2026-11-20`.
    var part: String {
        "an assistant gave \(assistant) of the \(Count(assistant + therapist, "minute")) of \(name) on \(date)"
    }
}
