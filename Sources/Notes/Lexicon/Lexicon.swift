/// Every word and phrase the reader knows, compiled once: words in an open-addressed table keyed by a 64-bit hash of the lower-cased
/// bytes, phrases as a trie over word numbers.
final class Lexicon: Sendable {
    /// The one lexicon. Compiled when the first reader is made.
    static let shared = Lexicon(Lexicon.groups)

    static let groups: [Group] =
        synonymWords + actionWords + objectWords + exerciseWords + functionWords + equipmentWords + assistWords + measureWords
        + frameWords + regionWords
        + plainWords + widerObjectWords + widerEquipmentWords + tradeWords

    /// One slot of the word table.
    struct Word {
        var hash: UInt64 = 0
        var number: UInt16 = 0
        var entry: UInt16 = 0
        /// Trie node reached by this word as the first of a phrase; 0 if no phrase begins so.
        var node: UInt16 = 0
    }

    private struct Step {
        var key: UInt32 = 0
        var node: UInt16 = 0
    }

    // Safe because all four buffers are filled in `init`, never written again, and live as long as the process.
    nonisolated(unsafe) private let words: UnsafeMutableBufferPointer<Word>
    nonisolated(unsafe) private let steps: UnsafeMutableBufferPointer<Step>
    nonisolated(unsafe) private let nodeEntries: UnsafeMutableBufferPointer<UInt16>
    nonisolated(unsafe) let entries: UnsafeMutableBufferPointer<Entry>
    private let wordMask: Int
    private let stepMask: Int
    /// The number of the word "to", which an arrow stands for.
    let arrowWord: UInt16
    /// The number of the word "and", which an ampersand stands for.
    let andWord: UInt16

    init(_ groups: [Group]) {
        var builder = LexiconBuilder()
        for group in groups { builder.add(group) }
        let table = builder.finish()
        words = .allocate(capacity: table.words.count)
        _ = words.initialize(from: table.words)
        var stepCount = 1024
        while stepCount < table.steps.count * 3 { stepCount *= 2 }
        steps = .allocate(capacity: stepCount)
        steps.initialize(repeating: Step())
        stepMask = stepCount - 1
        wordMask = table.words.count - 1
        for (key, node) in table.steps {
            var index = Self.spread(key) & stepMask
            while steps[index].node != 0 { index = (index + 1) & stepMask }
            steps[index] = Step(key: key, node: node)
        }
        nodeEntries = .allocate(capacity: table.nodeEntries.count)
        _ = nodeEntries.initialize(from: table.nodeEntries)
        entries = .allocate(capacity: table.entries.count)
        _ = entries.initialize(from: table.entries)
        arrowWord = table.numbers["to"] ?? 0
        andWord = table.numbers["and"] ?? 0
    }

    private static func spread(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    /// The word with this hash, if any list holds it.
    @inline(__always)
    func word(_ hash: UInt64) -> Word? {
        var index = Int(truncatingIfNeeded: hash) & wordMask
        while true {
            let slot = words[index]
            if slot.hash == hash { return slot }
            if slot.hash == 0 { return nil }
            index = (index + 1) & wordMask
        }
    }

    /// The node after `node` by `word`; 0 if no phrase goes on so.
    @inline(__always)
    func step(_ node: UInt16, _ word: UInt16) -> UInt16 {
        let key = UInt32(node) << 16 | UInt32(word)
        var index = Self.spread(key) & stepMask
        while true {
            let slot = steps[index]
            if slot.node == 0 { return 0 }
            if slot.key == key { return slot.node }
            index = (index + 1) & stepMask
        }
    }

    /// The entry of the phrase that ends at a node; 0 if none does.
    @inline(__always)
    func entry(at node: UInt16) -> UInt16 { nodeEntries[Int(node)] }
}

/// The hash of a word, byte by byte, as the tokeniser computes it on the way.
struct WordHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Never 0, which marks an empty slot.
    @inline(__always)
    var value: UInt64 {
        let mixed = (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ (mixed >> 32)) | 1 << 63
    }

    static func of(_ text: String) -> UInt64 {
        var hash = WordHash()
        for byte in text.utf8 { hash.add(byte) }
        return hash.value
    }
}

extension Lexicon {
    /// The concept of a single word; 0 if the lexicon does not hold it. For constants, not for the reading path.
    static func concept(_ word: String) -> UInt16 {
        guard let found = shared.word(WordHash.of(word)), found.entry != 0 else { return 0 }
        return shared.entries[Int(found.entry)].concept
    }

    /// The concepts of several words, those left out that the lexicon does not hold.
    static func concepts(_ words: [String]) -> [UInt16] { words.map(concept).filter { $0 != 0 } }
}
