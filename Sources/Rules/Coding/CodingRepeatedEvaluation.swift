package import Claims

/// A discipline that evaluates a patient twice on one day.
///
/// Only the evaluations of physical and of occupational therapy are levels of one service. Those of speech-language pathology are each of
/// another function (fluency, voice, swallowing), may fall on one day, and are told apart by NCCI's edits.
package struct CodingRepeatedEvaluation: Rule {
    package static let card = RuleCard(
        id: "coding.repeated-evaluation",
        title: "two evaluations by one discipline on a day",
        severity: .error,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. XI §P.1, §V.21", edition: "2026"),
        denials: [Denial("CO", "236", "M80"), Denial("CO", "97", "M15")],
        what: """
            Reports two evaluations, or an evaluation and a re-evaluation, of physical therapy or of occupational therapy on one service \
            date. No modifier tells them apart.
            """,
        why: "One evaluation at one level covers the day: the others are denied, and an appeal does not help.",
        clean: [
            Example("97161 GP 1 unit\n97165 GO 1 unit", "each discipline evaluates"),
            Example("97161 GP 1 unit on 2026-11-19\n97164 GP 1 unit on 2026-11-20", "two days"),
            Example("92523 GN 1 unit\n92610 GN 1 unit", "speech, and swallowing"),
        ],
        flagged: [
            Example("97161 GP 1 unit\n97162 GP 1 unit", "two levels"),
            Example("97161 GP 1 unit\n97164 GP 59 1 unit", "evaluation and re-evaluation"),
            Example("97165 GO 1 unit\n97168 GO 1 unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        claim.forEachDate { range in
            for discipline in [Discipline.physicalTherapy, .occupationalTherapy] {
                let own = range.filter { facts.lines[$0].evaluates(for: discipline) }
                guard !own.isEmpty else { continue }
                report.applies()
                // Re-evaluations alone are of one code: its repeating is another rule's finding.
                guard own.count > 1, own.contains(where: { facts.lines[$0].code?.kind == .evaluation }) else { continue }
                let codes = own.map { claim.serviceLines[$0].procedureCode }
                let date = claim.serviceLines[range.lowerBound].serviceDate
                report.find(
                    """
                    \(discipline.abbreviation) bills \(codes.map(\.description).joined(separator: " and ")) on \(date): a discipline \
                    evaluates once a day
                    """,
                    at: own.map { claim.serviceLines[$0] }.sorted { $0.number < $1.number }.map { $0.place(.procedureCode) },
                    facts: [
                        ("serviceDate", .date(date)), ("discipline", .text(discipline.abbreviation)), ("codes", .codes(codes)),
                    ])
            }
        }
    }
}

extension Facts.LineFacts {
    /// Whether the line is an evaluation or re-evaluation that only this discipline furnishes.
    fileprivate func evaluates(for discipline: Discipline) -> Bool {
        guard let code, code.disciplines.sole == discipline else { return false }
        return code.kind == .evaluation || code.kind == .reevaluation
    }
}
