import Testing

@testable import Notes

/// Slips of the pen are read as the word that was meant.
struct MisspellingTests {
    private func letters(_ text: String) -> String {
        var reader = NoteReader()
        return GoldenTests.letters(reader.read(Array(text.utf8).span))
    }

    @Test(arguments: [
        ("toilt transfer x2", "toilet transfer x2"), ("climbd 6 stairs", "climbed 6 stairs"),
        ("pikced up boxs", "picked up boxes"),
        ("donned shrt and pnts", "donned shirt and pants"), ("brushd hair in the bathrom", "brushed hair in the bathroom"),
    ])
    func aSlipReadsAsTheWord(_ slip: String, _ word: String) {
        #expect(letters(slip) == letters(word))
        #expect(letters(slip) != "- o")
    }

    @Test func wordsInTheirOwnRightAreNoSlips() {
        var wordOfSlip: [UInt64: UInt64] = [:]
        Misspellings.forEach { slip, word in wordOfSlip[slip] = word }
        #expect(wordOfSlip[Letters("tolet").hash] == Letters("toilet").hash)
        #expect(wordOfSlip[Letters("stars").hash] == nil)
    }
}
