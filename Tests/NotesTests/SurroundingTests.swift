import Testing

@testable import Notes

/// What surrounds a session in a record says nothing of what was done in it: put before or after a note, it changes no answer.
struct SurroundingTests {
    /// Every ninth golden note: those that the reader judges as the guideline says.
    private static let notes: [GoldenTests.Case] = GoldenTests.cases.enumerated().filter { $0.offset.isMultiple(of: 9) }.map(
        \.element
    )
    .filter { !$0.reason.hasPrefix("known miss") }

    private func expectNothingChanges(_ sentence: String, _ place: (String) -> String) {
        var reader = NoteReader()
        for item in Self.notes {
            let alone = GoldenTests.letters(reader.read(Array(item.note.utf8).span))
            let surrounded = GoldenTests.letters(reader.read(Array(place(item.note).utf8).span))
            #expect(surrounded == alone, "\(sentence) \(item.note)")
        }
    }

    @Test(arguments: [
        "11/12/2026", "11/12/26 0900-0945", "OT note:", "PT daily note:", "97530 x 2 units:", "Treatment:",
        "Therapeutic Activities (97530):",
        "Skilled Treatment:", "O:", "O -", "1)",
    ])
    func labelsChangeNothing(_ label: String) {
        var reader = NoteReader()
        for item in Self.notes where !item.note.prefix(40).contains(":") && item.note.first?.isUppercase == true {
            let alone = GoldenTests.letters(reader.read(Array(item.note.utf8).span))
            let labelled = GoldenTests.letters(reader.read(Array("\(label) \(item.note)".utf8).span))
            #expect(labelled == alone, "\(label) \(item.note)")
        }
    }

    /// The patient by name, or by what the house calls its patients.
    @Test(arguments: ["Mr. Smith", "Ms. Lee", "Mrs. J", "Pt.", "The patient", "Resident", "Veteran"])
    func namesChangeNothing(_ name: String) {
        var reader = NoteReader()
        for item in GoldenTests.cases where item.note.hasPrefix("Pt ") && !item.reason.hasPrefix("known miss") {
            let named = name + item.note.dropFirst(2)
            #expect(
                GoldenTests.letters(reader.read(Array(named.utf8).span))
                    == GoldenTests.letters(reader.read(Array(item.note.utf8).span)), "\(named)")
        }
    }

    /// How a note is laid out: `%` stands for it.
    @Test(arguments: [
        "S: Pt reports doing ok. O: % A: Pt progressing. P: Continue POC.",
        "S: Pt reports doing ok.\nO: %\nA: Pt progressing.\nP: Continue POC.",
        "S - Pt reports doing ok.\nO - %\nA - Pt progressing.\nP - Continue POC.",
        "Subjective: Pt reports doing ok.\nObjective: %\nAssessment: Pt progressing.\nPlan: Continue POC.",
        "SUBJECTIVE\nPt reports doing ok.\n\nOBJECTIVE\n%\n\nASSESSMENT\nPt progressing.\n\nPLAN\nContinue POC.",
        "Treatment provided: %\nResponse to treatment: good.\nPlan for next session: progress.",
        "Daily Note\nDate of Service: 11/20/2026\nVisit: 6\nPrecautions: fall risk\nTreatment: %",
        "Activity | % | Comments: none",
    ])
    func layoutsChangeNothing(_ layout: String) {
        var reader = NoteReader()
        for item in Self.notes where !item.note.contains(":") && !item.note.lowercased().contains("goal") {
            let note = item.note.hasSuffix(".") ? item.note : item.note + "."
            let alone = GoldenTests.letters(reader.read(Array(note.utf8).span))
            let laidOut = GoldenTests.letters(reader.read(Array(layout.replacing("%", with: note).utf8).span))
            #expect(laidOut == alone, "\(layout) \(item.note)")
        }
    }

    @Test(arguments: [
        "Pt identified by name and DOB.", "Time in: 9:00 Time out: 9:45.", "In 9:00, out 9:45.", "Pt agreeable to treatment.",
        "Supervising PT on site.", "Session conducted via telehealth.", "Visit 6 of 12.", "8/12 authorized visits used.",
        "Plan of care due 12/29.", "Discharge planning ongoing.", "Pt pleasant and cooperative.", "Gait belt used for safety.",
        "Fall precautions maintained throughout.", "Interpreter used.", "Consent for treatment on file.", "Good effort.",
        "Mask worn.", "Glasses on.", "Hearing aids in place.", "Incision clean and dry.", "Hand hygiene performed.",
        "Pt ate breakfast before session.", "Pt found up in chair.", "Equipment cleaned after use.", "Frequency 3x/week.",
        "Next MD appointment is 12/3.",
    ])
    func sentencesBeforeChangeNothing(_ sentence: String) {
        expectNothingChanges(sentence) { "\(sentence) \($0)" }
    }

    @Test(arguments: [
        "Total time 30 min.", "Total treatment time: 45 minutes.", "Timed code minutes: 38.", "97530: 2 units (30 min).",
        "Electronically signed by Jane Doe, PT on 11/20/2026 at 4:35 PM", "Continue POC.", "Continue 2x/week for 6 weeks.",
        "Tolerated well.", "No c/o pain.", "HEP reviewed.", "Call light within reach.",
        "Pt left in chair with call light in reach.",
        "Visit 6 of 12.", "Supervising PT on site.", "Rehab potential good.", "Next visit: progress resistance.",
        "Pt would benefit from continued skilled therapy services.", "BP 128/76 at rest.", "Goals ongoing.",
    ])
    func sentencesAfterChangeNothing(_ sentence: String) {
        expectNothingChanges(sentence) { $0.hasSuffix(".") ? "\($0) \(sentence)" : "\($0). \(sentence)" }
    }
}
