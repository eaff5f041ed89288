package import Claims
import Notes

/// No specific functional activity in the note.
package struct FunctionalActivityMissing: Rule {
    package static let card = RuleCard(
        id: "documentation.functional-activity-missing",
        title: "no specific functional activity in the note",
        stage: .final,
        severity: .error,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and reports one that names no specific functional activity done in this \
            visit. Category words ("functional activities", "dynamic standing activity"), exercises, plans, history and \
            what others report are none.
            """,
        why: """
            97530 pays for practice of a task. A note without the task cannot show that it was given, and fails medical \
            review.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Patient completed repetitive standing balance tasks to improve dressing ability.""#,
                "a drill tied to a named daily function")
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Patient performed dynamic standing activity.""#, "the owner's example")
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            !reading.activity.found
                ? "the note of line \(line.number) (\(line.procedureCode)) names no specific functional activity done in this visit"
                : nil
        } remedy: {
            "Have the therapist name the task that was practised, if one was"
        }
    }
}
