package import Claims
import Notes

/// Treatment not tied to a named function.
package struct FunctionalGoalMissing: Rule {
    package static let card = RuleCard(
        id: "documentation.functional-goal-missing",
        title: "treatment not tied to a named function",
        stage: .final,
        severity: .error,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and reports one that does not tie the treatment to a function by its name. \
            "Function", "mobility", "safety" and impairments are none.
            """,
        why: """
            Without the function that the task serves, the service reads as exercise and is not shown to be necessary.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Patient completed repetitive standing balance tasks to improve dressing ability.""#)
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Patient performed dynamic standing activity.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            !reading.goalLink.found
                ? "the note of line \(line.number) (\(line.procedureCode)) does not tie the treatment to a named function" : nil
        } remedy: {
            "Have the therapist state which daily function the task was for, if it is known"
        }
    }
}
