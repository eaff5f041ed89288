package import Claims
import Notes

/// 97530 billed for isolated exercise.
package struct ExerciseBilledAsActivity: Rule {
    package static let card = RuleCard(
        id: "documentation.exercise-billed-as-activity",
        title: "97530 billed for isolated exercise",
        stage: .final,
        severity: .error,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and reports one that describes only isolated strengthening, stretching, \
            range of motion or endurance work.
            """,
        why: """
            Exercise is 97110, whatever purpose is claimed for it: the line is denied or paid back as miscoded.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Squat to pick toys up from floor to improve play.""#, "the intent decides")
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Seated LAQ 3x10, heel slides 2x10, hamstring stretch.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            reading.content == .exercise
                ? "the note of line \(line.number) describes only isolated exercise, billed as \(line.procedureCode)" : nil
        } remedy: {
            "Have the therapist confirm what was done: isolated exercise is 97110"
        }
    }
}
