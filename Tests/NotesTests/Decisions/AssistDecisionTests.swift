import Testing

@testable import Notes

/// Sentences and whether they tell the level of help.
struct AssistDecisionTests {
    @Test(arguments: [
        ("Rolled to the left, my palm behind her hip.", true),
        ("Cues provided.", false),
        ("Tactile block at the elbow.", true),
        ("2 person assist to stand.", true),
        ("Less guarding at the neck.", false),
        ("Did it all by herself.", true),
        ("Goal: min A for bathing.", false),
        ("Wife gives mod A at home.", false),
        ("Verbal cues x2.", true),
        ("Peeled an egg x2, cues as needed.", false),
        ("Brushed hair with set-up.", true),
        ("OT answered her questions.", false),
    ])
    func reads(_ sentence: String, _ found: Bool) {
        var reader = NoteReader()
        #expect(reader.read(Array(sentence.utf8).span).assist.found == found, "\(sentence)")
    }
}
