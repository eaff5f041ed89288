package import Claims
import Notes

/// Two codes on one day whose notes tell the same story.
package struct TherapeuticPairUnjustified: Rule {
    package static let card = RuleCard(
        id: "pairing.therapeutic-pair-unjustified",
        title: "97530 and 97110 on one day, and notes that do not tell them apart",
        stage: .final,
        severity: .error,
        authority: Authority(
            .houseGuide, "the owner's billing guide for 97530 with 97110", section: "modifier 59", edition: "2026"),
        denials: [Denial("CO", "97"), Denial("CO", "231")],
        what: """
            Reads the notes of both lines (or the visit's one note) and reports a pair in which neither the goals, nor the body regions, \
            nor the purposes are distinct. A bare assertion that the services were separate is no reason.
            """,
        why: "Modifier 59 is a statement about the documentation: on audit a pair that the notes do not separate is paid back.",
        clean: [
            Example(
                """
                97530 GP 15 min 1 unit "Sit to stand from toilet x8 to improve toileting."
                97110 GP 59 15 min 1 unit "R shoulder flexion 3x10 to increase strength."
                """, "other purposes and other regions")
        ],
        flagged: [
            Example(
                """
                97530 GP 15 min 1 unit "Patient performed exercises to improve strength."
                97110 GP 59 15 min 1 unit "Patient performed exercises to improve strength."
                """, "copied")
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for pair in facts.pairs {
            report.applies()
            guard let reading = pair.reading else {
                for index in [pair.first.lowerBound, pair.second.lowerBound] where facts.readings[index] == nil {
                    report.lacks("documentation", at: claim.serviceLines[index].place(.documentation))
                }
                continue
            }
            guard !reading.justified else { continue }
            let lines = [claim.serviceLines[pair.first.lowerBound], claim.serviceLines[pair.second.lowerBound]]
            report.find(
                """
                the notes of \(pair.codes.first) and \(pair.codes.second) on \(pair.date) \
                \(reading.copied ? "say the same" : "show no distinct goals, body regions or purposes")
                """,
                at: lines.map { $0.place(.documentation) }, facts: pair.facts,
                fixes: [
                    Fix(
                        .clinical, "Bill one of the two, or have the therapist document what each was for",
                        requires: "each note states its own goal, body region or purpose, as it was")
                ])
        }
    }
}
