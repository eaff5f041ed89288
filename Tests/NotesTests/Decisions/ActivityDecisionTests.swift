import Testing

@testable import Notes

/// Sentences and whether they tell what was practised today.
struct ActivityDecisionTests {
    @Test(arguments: [
        ("Opened the gate and led the goat out.", true),
        ("Standing activities 15 min.", false),
        ("Three suitcases up onto the rack.", true),
        ("Down into the tub and out again.", true),
        ("Wheelbarrow run 60 ft x4.", true),
        ("Bath refused.", false),
        ("Offered lunch and a shower; declined both.", false),
        ("Before the fall she cooked daily.", false),
        ("Zested a lime over the bowl.", true),
        ("Hamstring curls and towel curls 2x10.", false),
        ("Steps: 9, one rail.", true),
        ("Bridges 2x10 to improve endurance.", false),
        ("Stairs will be tried next week.", false),
        ("Nurse changed wound dressing.", false),
    ])
    func reads(_ sentence: String, _ found: Bool) {
        var reader = NoteReader()
        #expect(reader.read(Array(sentence.utf8).span).activity.found == found, "\(sentence)")
    }
}
