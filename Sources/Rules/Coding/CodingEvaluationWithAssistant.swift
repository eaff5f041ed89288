package import Claims

/// An evaluation that is said to be an assistant's.
package struct CodingEvaluationWithAssistant: Rule {
    package static let card = RuleCard(
        id: "coding.evaluation-with-assistant",
        title: "evaluation with an assistant's modifier",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §230.1-230.2"),
        denials: [Denial("CO", "4", "N519"), Denial("CO", "185", "N95")],
        what: "Reports an evaluation or re-evaluation with CQ or CO.",
        why: "Assistants may not evaluate: the line says that it was done by one who may not, and is denied.",
        clean: [Example("97161 GP 1 unit"), Example("97530 GP CQ 1 unit", "treatment is an assistant's work")],
        flagged: [
            Example("97161 GP CQ 1 unit"), Example("97168 GO CO 1 unit", "a re-evaluation"),
            Example("97530 GP CQ 1 unit\n97164 GP CQ 1 unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() {
            guard let kind = facts.lines[index].code?.kind, kind == .evaluation || kind == .reevaluation else { continue }
            report.applies()
            guard line.namesAssistant else { continue }
            let assistant = [Modifier.physicalTherapistAssistant, .occupationalTherapyAssistant].filter { line.has($0) }
            report.find(
                "\(line.name) is \(kind == .evaluation ? "an evaluation" : "a re-evaluation") and carries \(assistant.sentence)",
                at: line.modifierPlaces { assistant.contains($0) }, facts: line.facts + [("modifiers", .modifiers(assistant))],
                fixes: claim.takesLineFixes
                    ? [
                        Fix(
                            .attest, "Remove \(assistant.sentence) from line \(line.number)",
                            requires: "the therapist did the whole evaluation", edits: line.removing { assistant.contains($0) })
                    ] : [])
        }
    }
}
