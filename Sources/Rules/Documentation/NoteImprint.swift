import Claims

/// What two notes are compared by without reading them: a hash of the whole, and the set of their words, hashed to bits.
struct NoteImprint {
    /// The same for texts that differ only in case, spacing and punctuation.
    private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var words = InlineArray<8, UInt64>(repeating: 0)

    init(_ documentation: Documentation, of claim: Claim) {
        for part in claim.documentationParts[documentation.parts] {
            var word: UInt64 = 0
            for byte in claim.text[part.text] {
                let significant = PackedText.fold(byte) ?? (byte >= 0x80 ? byte : 0)
                guard significant != 0 else {
                    add(word)
                    word = 0
                    continue
                }
                hash = (hash ^ UInt64(significant)) &* 0x100_0000_01b3
                word = (word ^ UInt64(significant)) &* 0x9E37_79B9_7F4A_7C15
            }
            add(word)
        }
    }

    private mutating func add(_ word: UInt64) {
        guard word != 0 else { return }
        let place = Int(truncatingIfNeeded: word >> 55)
        words[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Whether at least nine of ten words are the same, of ten or more: fewer may well be alike by chance.
    func isAlmost(_ other: NoteImprint) -> Bool {
        var (common, all) = (0, 0)
        for index in words.indices {
            common += (words[index] & other.words[index]).nonzeroBitCount
            all += (words[index] | other.words[index]).nonzeroBitCount
        }
        return all >= 10 && common * 10 >= all * 9
    }
}
