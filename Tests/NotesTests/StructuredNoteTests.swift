import Testing

@testable import Notes

/// Structured documentation is judged by the same standard as text, field by field.
struct StructuredNoteTests {
    private func read(_ parts: [(NoteField, String)]) -> NoteReading {
        var reader = NoteReader()
        reader.begin()
        for (field, text) in parts { reader.add(Array(text.utf8).span, as: field) }
        return reader.finish()
    }

    @Test func everyFieldCounts() {
        let reading = read([
            (.activity, "Sit to stand from bed x10"), (.functionalGoal, "toilet transfers with SBA"),
            (.outcome, "5xSTS 17 s, was 22"),
            (.assistance, "moderate"), (.equipment, "rolling walker"),
        ])
        #expect(GoldenTests.letters(reading) == "AGMSE f")
        #expect(reading.equipment.evidence.first?.part == 4)
    }

    @Test func aGoalOfFunctionIsNoGoal() {
        #expect(!read([(.activity, "stairs x4"), (.functionalGoal, "function")]).goalLink.found)
        #expect(!read([(.activity, "stairs x4"), (.functionalGoal, "improve strength and mobility")]).goalLink.found)
    }

    @Test func aCategoryIsNoActivity() {
        let reading = read([(.activity, "therapeutic activities"), (.functionalGoal, "dressing")])
        #expect(!reading.activity.found)
    }

    @Test func aBroadPurposeNeedsAnIdentifiedTask() {
        #expect(read([(.activity, "buttoning a shirt"), (.purpose, "ADLs")]).goalLink.found)
        #expect(!read([(.activity, "functional activities"), (.purpose, "ADLs")]).goalLink.found)
    }

    @Test func noEquipmentIsNone() {
        #expect(!read([(.equipment, "none")]).equipment.found)
        #expect(!read([(.equipment, "no device")]).equipment.found)
    }

    @Test func anExplanationShowsTheClausesAndTheDecisions() {
        var reader = NoteReader()
        let explanation = reader.explain(Array("Pt refused stairs. Dressed with min A.".utf8).span)
        #expect(explanation.clauses.first?.frame == "notDone")
        #expect(explanation.decisions.contains { $0.name == "assist" && $0.outcome == "found" })
    }
}
