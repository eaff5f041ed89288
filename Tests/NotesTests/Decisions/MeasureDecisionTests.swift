import Testing

@testable import Notes

/// Sentences and whether they tell a result.
struct MeasureDecisionTests {
    @Test(arguments: [
        ("Stood 4 min before fatigue.", true),
        ("LAQ 3x10 with 5 lb.", false),
        ("Stairs: 12, CGA.", true),
        ("Resting HR 88, SpO2 97%.", false),
        ("Min A yesterday, CGA today.", true),
        ("9 of 12 cups placed.", true),
        ("Knee flexion 104 (96).", true),
        ("Goal: dress alone by June 3.", true),
        ("Pain 3/10.", false),
        ("Squats at 4 ft depth 2x10.", false),
        ("Carried pail 40 ft.", true),
        ("TUG 14.2 s.", true),
        ("6/2: no show.", false),
        ("Cues for both feet.", false),
    ])
    func reads(_ sentence: String, _ found: Bool) {
        var reader = NoteReader()
        #expect(reader.read(Array(sentence.utf8).span).measure.found == found, "\(sentence)")
    }
}
