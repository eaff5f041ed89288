import Testing

@testable import Notes

/// The words that an answer rests on are the ones that an auditor would underline.
struct EvidenceTests {
    private func measures(_ note: String) -> [String] {
        let bytes = Array(note.utf8)
        var reader = NoteReader()
        return reader.read(bytes.span).measure.evidence.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test(arguments: [
        // A load beside a changed grade is dosage.
        ("Knee extension 3x10 with a 2 lb ankle weight, from 4-/5 to 4+/5.", ["4+/5"]),
        ("Carried a 15 lb crate 40 ft; 20 ft last week.", ["15 lb", "40 ft"]),
    ])
    func aMeasureIsItsValue(_ note: String, _ values: [String]) {
        #expect(measures(note) == values)
    }

    /// No element holds more pieces than the contract shows.
    @Test func fourPiecesAreEnough() {
        #expect(measures("Walked 10 ft, 20 ft, 30 ft, 40 ft, 50 ft, 60 ft to the bathroom.").count == EvidenceList.capacity)
    }
}
