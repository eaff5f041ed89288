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

    @Test func noSlipIsAWordOfTheLexicon() {
        let known: Set<String> = ["toilet", "stairs", "toile"]
        let slips = Misspellings.slips { known.contains($0) }
        #expect(!slips.contains { known.contains($0.slip) })
        #expect(slips.contains { $0.slip == "tolet" && $0.word == "toilet" })
        #expect(!slips.contains { $0.slip == "stars" })
    }
}
