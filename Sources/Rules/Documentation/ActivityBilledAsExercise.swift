package import Claims
import Notes

/// 97110 billed for functional tasks.
package struct ActivityBilledAsExercise: Rule {
    package static let card = RuleCard(
        id: "documentation.activity-billed-as-exercise",
        title: "97110 billed for functional tasks",
        stage: .final,
        severity: .warning,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97110 line and reports one that describes only practice of functional tasks.
            """,
        why: """
            Practice of tasks is 97530; billed as exercise it is miscoded, and beside a 97530 line it reads as the same \
            service twice.
            """,
        clean: [
            Example(
                #"97110 GP 15 min 1 unit "Seated LAQ 3x10 with 2 lb to increase quad strength.""#)
        ],
        flagged: [
            Example(
                #"97110 GP 15 min 1 unit "Practised toilet transfers and donning socks with sock aid to improve dressing.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticExercise, claim, facts) { line, reading in
            reading.content == .functional
                ? "the note of line \(line.number) describes only functional tasks, billed as \(line.procedureCode)" : nil
        } remedy: {
            "Have the therapist confirm what was done: practice of tasks is 97530"
        }
    }
}
