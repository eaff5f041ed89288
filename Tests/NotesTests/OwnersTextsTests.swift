import Testing

@testable import Notes

/// The three texts that the owner of the project gave, read as the owner reads them.
struct OwnersTextsTests {
    private func read(_ text: String) -> NoteReading {
        var reader = NoteReader()
        return reader.read(Array(text.utf8).span)
    }

    @Test func aCategoryWordIsNoActivity() {
        let reading = read("Patient performed dynamic standing activity.")
        #expect(!reading.activity.found)
        #expect(!reading.goalLink.found)
        #expect(reading.content == .other)
    }

    @Test func aDrillTiedToAFunctionIsAnActivity() {
        let reading = read("Patient completed repetitive standing balance tasks to improve dressing ability.")
        #expect(reading.activity.found)
        #expect(reading.goalLink.found)
        #expect(reading.content == .functional)
    }

    @Test func theExampleDocumentationHasFourElements() {
        let reading = read(
            """
            Patient performed dynamic standing balance while reaching for objects at shoulder height to simulate dressing tasks. \
            Activity performed to improve independence with ADLs. Required moderate verbal cues for posture. \
            Goal: improve dressing independence within 4 weeks.
            """)
        #expect(reading.activity.found)
        #expect(reading.goalLink.found)
        #expect(reading.measure.found)
        #expect(reading.assist.found)
        #expect(!reading.equipment.found)
    }
}
