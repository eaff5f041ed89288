package import Claims
import Notes

/// No level of assistance or cueing.
package struct AssistanceMissing: Rule {
    package static let card = RuleCard(
        id: "documentation.assistance-missing",
        title: "no level of assistance or cueing",
        stage: .final,
        severity: .warning,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and reports one that states no level of assistance or cueing for what was \
            done; that none was needed is a level too.
            """,
        why: """
            The help that a patient needs is what shows that a therapist's skill was needed.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Toilet transfers with CGA to improve toileting.""#)
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Toilet transfers x6 to improve toileting.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            !reading.assist.found
                ? "the note of line \(line.number) (\(line.procedureCode)) states no level of assistance or cueing" : nil
        } remedy: {
            "Have the therapist add the assistance or cueing that was given, or that none was needed"
        }
    }
}
