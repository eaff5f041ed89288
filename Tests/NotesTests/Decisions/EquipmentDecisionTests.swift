import Testing

@testable import Notes

/// Sentences and whether they tell a device used today.
struct EquipmentDecisionTests {
    @Test(arguments: [
        ("Used the reacher to get mail.", true),
        ("Brace in the bag.", false),
        ("Elbow sleeve not worn; threw the ball.", false),
        ("Walker ordered.", false),
        ("Wrist splint on, poured tea.", true),
        ("Brace adjusted.", false),
        ("Red band rows 2x10.", true),
        ("No cues or cane needed.", false),
        ("Fastened watch band and cuff links.", false),
        ("Climbed 6 stairs with rail.", false),
        ("Long shoehorn left at home.", false),
        ("Leg press 60# 2x10.", true),
        ("Cut meat with rocker knife.", true),
    ])
    func reads(_ sentence: String, _ found: Bool) {
        var reader = NoteReader()
        #expect(reader.read(Array(sentence.utf8).span).equipment.found == found, "\(sentence)")
    }
}
