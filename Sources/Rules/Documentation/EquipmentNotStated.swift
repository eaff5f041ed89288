package import Claims
import Notes

/// No equipment named.
package struct EquipmentNotStated: Rule {
    package static let card = RuleCard(
        id: "documentation.equipment-not-stated",
        title: "no equipment named",
        stage: .final,
        severity: .notice,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Reads the note of each 97530 line and mentions one that names no device or tool.
            """,
        why: """
            Equipment that was used belongs in the note; where none was, nothing is missing.
            """,
        clean: [
            Example(
                #"97530 GP 15 min 1 unit "Toilet transfers with CGA and RW to improve toileting.""#)
        ],
        flagged: [
            Example(
                #"97530 GP 15 min 1 unit "Toilet transfers with CGA to improve toileting.""#)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        report.checkNotes(of: .therapeuticActivities, claim, facts) { line, reading in
            !reading.equipment.found
                ? "the note of line \(line.number) (\(line.procedureCode)) names no equipment; if any was used, name it" : nil
        } remedy: {
            "If equipment was used, have the therapist name it"
        }
    }
}
