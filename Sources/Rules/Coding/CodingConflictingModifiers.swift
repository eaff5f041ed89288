package import Claims

/// Modifiers on one line that contradict each other.
///
/// CQ goes with GP and CO with GO. A line of a therapy code that carries no GP, GO or GN at all is `coding.discipline-modifier-missing`'s
/// finding, and not one of this rule's too; nor is CQ or CO judged where two disciplines are named already.
package struct CodingConflictingModifiers: Rule {
    package static let card = RuleCard(
        id: "coding.conflicting-modifiers",
        title: "modifiers that contradict each other",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-04", section: "ch. 5 §20.1"),
        denials: [Denial("CO", "4", "N519"), Denial("CO", "16", "N519")],
        what: """
            Reports 59 with XE, XS, XP or XU, two of GP, GO and GN, CQ without GP, CO without GO, and, by common payer practice, GA with GZ \
            and KX with GZ, on one line.
            """,
        why: "A payer that reads both cannot tell which is meant, and denies the line.",
        clean: [
            Example("97530 GP 59 KX CQ 1 unit"), Example("97530 GO CO XU 1 unit"), Example("97530 GP GA 1 unit"),
            Example("97530 CQ 1 unit", "no GP, GO or GN at all is another rule's finding"),
        ],
        flagged: [
            Example("97530 GP 59 XU 1 unit"), Example("97530 GP GO 1 unit"), Example("97530 GO CQ 1 unit"),
            Example("97530 GP CO 1 unit"), Example("97530 GP GA GZ 1 unit"), Example("97530 GP KX GZ 1 unit"),
            Example("97014 CQ 1 unit", "an assistant's modifier wants its discipline's on any code"),
        ])

    /// One modifier, those that it cannot stand with, and why.
    private struct Conflict: Sendable {
        let modifier: Modifier
        let others: [Modifier]
        let because: String
        let authority: Authority
    }

    private static let conflicts: [Conflict] = [
        Conflict(
            modifier: .distinctService, others: ["XE", "XS", "XP", "XU"], because: "an X modifier stands in place of 59",
            authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. I §E", edition: "2026")),
        Conflict(
            modifier: "GA", others: ["GZ"], because: "a signed notice is on file or it is not",
            authority: Authority(.payerPolicy, "common payer practice")),
        Conflict(
            modifier: .aboveThreshold, others: ["GZ"], because: "KX says that the service is necessary, and GZ that it is not",
            authority: Authority(.payerPolicy, "common payer practice")),
    ]

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() where !line.modifiers.isEmpty {
            report.applies()
            for place in Self.conflicts.indices where line.has(Self.conflicts[place].modifier) {
                let conflict = Self.conflicts[place]
                let others = conflict.others.filter { line.has($0) }
                guard !others.isEmpty else { continue }
                let both = [conflict.modifier] + others
                report.find(
                    "\(line.name) carries \(both.sentence): \(conflict.because)", at: line.modifierPlaces { both.contains($0) },
                    facts: line.facts + [("modifiers", .modifiers(both))], authority: conflict.authority,
                    fixes: conflict.modifier == .distinctService && claim.takesLineFixes
                        ? [line.removing59(for: others)] : [])
            }
            let named = line.namedDisciplines
            if !named.isEmpty, named.sole == nil {
                report.find(disciplines: named, of: line, claim)
            } else if line.namesAssistant,
                !named.isEmpty || line.needsDisciplineModifier(facts.lines[index].code, in: claim) == false
            {
                for discipline in [Discipline.physicalTherapy, .occupationalTherapy] where named.sole != discipline {
                    report.find(assistantOf: discipline, on: line)
                }
            }
        }
    }
}

extension ServiceLine {
    fileprivate func removing59(for others: [Modifier]) -> Fix {
        Fix(
            .attest, "Remove 59 from line \(number)", requires: "\(others.sentence) says why the service is separate",
            edits: removing { $0 == .distinctService })
    }
}

extension Report {
    fileprivate mutating func find(disciplines named: DisciplineSet, of line: ServiceLine, _ claim: Claim) {
        let modifiers = named.members.map(\.modifier)
        let own = claim.discipline.flatMap { named.contains($0) && claim.takesLineFixes ? $0 : nil }
        find(
            "\(line.name) carries \(modifiers.sentence): a service falls under one discipline's plan of care",
            at: line.modifierPlaces { modifiers.contains($0) }, facts: line.facts + [("modifiers", .modifiers(modifiers))],
            fixes: own.map { own in
                [
                    Fix(
                        .attest, "Keep only \(own.modifier) on line \(line.number)",
                        requires: "the service was under the \(own.name) plan of care",
                        edits: line.removing { $0 != own.modifier && modifiers.contains($0) })
                ]
            } ?? [])
    }

    /// Reports the discipline's assistant modifier, where the line has it.
    fileprivate mutating func find(assistantOf discipline: Discipline, on line: ServiceLine) {
        let assistant = discipline == .physicalTherapy ? Modifier.physicalTherapistAssistant : .occupationalTherapyAssistant
        guard line.has(assistant) else { return }
        find(
            "\(line.name) carries \(assistant) without \(discipline.modifier)", at: line.modifierPlaces { $0 == assistant },
            facts: line.facts + [
                ("modifiers", .modifiers([assistant] + line.namedDisciplines.members.map(\.modifier))),
                ("wants", .text(discipline.modifier.description)),
            ])
    }
}
