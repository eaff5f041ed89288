/// A word of the lexicon while it is compiled: its lower-case bytes, held inline so that building words allocates nothing.
struct Letters {
    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private(set) var count = 0

    init() {}

    init(_ text: StaticString) {
        text.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    subscript(_ index: Int) -> UInt8 { bytes[index] }

    /// Counted from the end: 1 is the last; 0 where the word is shorter.
    func fromEnd(_ place: Int) -> UInt8 { place <= count ? bytes[count - place] : 0 }

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    /// The word without its last bytes, and with `ending` in their stead.
    func dropping(_ last: Int = 0, adding ending: StaticString) -> Letters {
        var word = self
        word.count -= last
        ending.withUTF8Buffer { for byte in $0 { word.append(byte) } }
        return word
    }

    func dropFirst(_ first: Int) -> Letters {
        var word = Letters()
        for index in first..<max(first, count) { word.append(bytes[index]) }
        return word
    }

    func ends(in suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { suffix in
            guard suffix.count <= count else { return false }
            for index in suffix.indices where bytes[count - suffix.count + index] != suffix[index] { return false }
            return true
        }
    }

    func begins(with prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            guard prefix.count <= count else { return false }
            for index in prefix.indices where bytes[index] != prefix[index] { return false }
            return true
        }
    }

    var hash: UInt64 {
        var hash = WordHash()
        for index in 0..<count { hash.add(bytes[index]) }
        return hash.value
    }
}
