import Testing

@testable import Notes

/// Words are cut eight bytes at a time where sixteen more follow, else byte by byte: both ways must see the same words.
struct TokenizerTests {
    /// What is known of each word of a text.
    private func words(_ text: [UInt8]) -> [String] {
        let tokens = Scratch<Token>(capacity: 16)
        text.withUnsafeBufferPointer { bytes in
            var tokenizer = Tokenizer(.shared, bytes)
            tokenizer.run(into: tokens)
        }
        return (0..<tokens.count).map { index in
            let token = tokens[index]
            return
                "\(token.start)..<\(token.end) \(token.word.number) \(token.gap.rawValue) \(token.flags.rawValue) \(token.shape)"
        }
    }

    @Test func cutsAlikeNearTheEndAndFarFromIt() {
        for (place, item) in GoldenTests.cases.enumerated() where place.isMultiple(of: 3) {
            let note = Array(item.note.utf8)
            for end in note.indices where note[end] == UInt8(ascii: " ") || note[end] == UInt8(ascii: ",") {
                let text = Array(note[..<end])
                #expect(words(text) == words(text + [UInt8](repeating: UInt8(ascii: " "), count: 32)), "\(item.note.prefix(end))")
            }
        }
    }

    @Test(arguments: ["A", "ab", "Abcdefg", "abcdefgh", "ABCDEFGHI", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq"])
    func cutsWordsOfEveryLength(_ word: String) {
        let capitals: AtomFlags = word.utf8.allSatisfy { $0 & 0x20 == 0 } ? [.initial, .capitals] : .initial
        for text in [word, word + ".", "x " + word + " and so on it goes", word + "’s and so on it goes"] {
            let tokens = words(Array(text.utf8))
            let start = text.hasPrefix("x ") ? 2 : 0
            let told = tokens.first { $0.hasPrefix("\(start)..<\(start + word.utf8.count) ") }
            let flags = told.flatMap { UInt16($0.split(separator: " ")[3]) } ?? .max
            let expected = word.utf8.first! & 0x20 == 0 ? capitals.rawValue : 0
            #expect(flags & AtomFlags([.initial, .capitals]).rawValue == expected, "\(text)")
        }
    }

    @Test func hashesAlikeByByteAndByEight() {
        for word in ["a", "pt", "toilet", "transfer", "transfers", "wheelchairs", "fifteenletters_", "sixteen_letters_"] {
            var hash = WordHash()
            for byte in word.utf8 { hash.add(byte) }
            let bytes = Array(word.utf8) + [UInt8](repeating: 0, count: 16 - word.utf8.count)
            func eight(_ first: Int) -> UInt64 { bytes[first..<first + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) } }
            #expect(hash.value == (word.utf8.count <= 8 ? WordHash.of(eight(0)) : WordHash.of(eight(0), eight(8))))
        }
    }
}
