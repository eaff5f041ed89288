import Testing

@testable import Notes

/// Sentences and whether they tell what it was for.
struct GoalDecisionTests {
    @Test(arguments: [
        ("Step ups 2x10 so he can climb into his rig.", true),
        ("Step ups 2x10 to improve knee control.", false),
        ("Swept the porch. Sweeping is her chore.", true),
        ("Fed the cat. She wants this back.", true),
        ("Typed a letter. Goal: climb stairs.", false),
        ("Lifted crates. Goal: load the truck by May.", true),
        ("Squats 3x10 to reduce burden of care.", false),
        ("Put the lid back on tight.", false),
        ("Dressed with min A. Getting dressed alone is what she asked for.", true),
        ("Home program: practise stairs to get upstairs.", false),
        ("Functional activities to improve ADLs.", false),
    ])
    func reads(_ sentence: String, _ found: Bool) {
        var reader = NoteReader()
        #expect(reader.read(Array(sentence.utf8).span).goalLink.found == found, "\(sentence)")
    }
}
