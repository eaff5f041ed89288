package import Claims
import Notes

/// No objective progress or measurable outcome.
package struct MeasurableOutcomeMissing: Rule {
    package static let card = RuleCard(
        id: "documentation.measurable-outcome-missing",
        title: "no objective progress or measurable outcome",
        stage: .final,
        severity: .warning,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and reports one without a quantified result of today, an objective change, \
            or a functional goal with a number or a time frame.
            """,
        why: """
            Reviewers look for progress that can be measured; without it continued treatment is hard to defend.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Sit to stand from toilet x8, 6/8 without loss of balance. Goal: toilet transfers with supervision within 2 weeks.""#
            )
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Sit to stand from toilet to improve toileting. Tolerated well.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            !reading.measure.found
                ? "the note of line \(line.number) (\(line.procedureCode)) holds no objective progress or measurable outcome"
                : nil
        } remedy: {
            "Have the therapist add what was measured, if anything was"
        }
    }
}
