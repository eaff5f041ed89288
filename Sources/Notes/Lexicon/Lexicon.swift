/// Every word and phrase the reader knows, compiled once: words in an open-addressed table keyed by a 64-bit hash of the lower-cased
/// bytes, phrases as a trie over word numbers.
final class Lexicon: Sendable {
    /// The one lexicon. Compiled when the first reader is made.
    static let shared = Lexicon(Lexicon.groups)

    static let groups: [Group] =
        synonymWords + actionWords + objectWords + exerciseWords + functionWords + equipmentWords + assistWords + measureWords
        + frameWords + regionWords
        + plainWords + widerObjectWords + widerEquipmentWords + tradeWords + closedWords + furtherWords

    /// A word as a reading knows it; all 0 for one that no list holds.
    struct Word {
        var number: UInt16 = 0
        /// Trie node reached by this word as the first of a phrase; 0 if no phrase begins so.
        var node: UInt16 = 0
        /// Index of what the word means by itself; 0 for one that only stands in phrases.
        var entry: UInt32 = 0

        var isKnown: Bool { number != 0 }
    }

    /// A word, by its hash.
    struct WordSlot: HashSlot {
        var key: UInt64 = 0
        var word = Word()

        static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) }
    }

    /// The way from a node of the trie by a word: the node and the word's number.
    struct Step: HashSlot {
        var key: UInt32 = 0
        var node: UInt16 = 0

        static func start(_ key: UInt32) -> Int {
            Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
        }
    }

    // Safe because all four are filled in `init`, never written again, and live as long as the process.
    nonisolated(unsafe) private let words: HashTable<WordSlot>
    nonisolated(unsafe) private let steps: HashTable<Step>
    nonisolated(unsafe) private let nodeEntries: UnsafeMutableBufferPointer<UInt32>
    nonisolated(unsafe) let entries: UnsafeMutablePointer<Entry>
    /// The number of the word "to", which an arrow stands for.
    let arrowWord: UInt16
    /// The number of the word "and", which an ampersand stands for.
    let andWord: UInt16

    init(_ groups: [Group]) {
        var builder = LexiconBuilder()
        for group in groups { builder.add(group) }
        builder.addMisspellings()
        words = builder.words
        steps = builder.steps
        nodeEntries = .allocate(capacity: builder.nodeEntries.count)
        _ = nodeEntries.initialize(from: builder.nodeEntries)
        entries = .allocate(capacity: builder.entries.count)
        entries.initialize(from: builder.entries, count: builder.entries.count)
        arrowWord = builder.words.find(Letters("to").hash).word.number
        andWord = builder.words.find(Letters("and").hash).word.number
    }

    @inline(__always)
    func word(_ hash: UInt64) -> Word { words.find(hash).word }

    /// The node after `node` by `word`; 0 if no phrase goes on so.
    @inline(__always)
    func step(_ node: UInt16, _ word: UInt16) -> UInt16 { steps.find(UInt32(node) << 16 | UInt32(word)).node }

    /// The entry of the phrase that ends at a node; 0 if none does.
    @inline(__always)
    func entry(at node: UInt16) -> UInt32 { nodeEntries[Int(node)] }
}

extension Lexicon {
    /// The concept of a single word; 0 if the lexicon does not hold it. For constants, not for the reading path.
    static func concept(_ word: StaticString) -> UInt16 {
        shared.entries[Int(shared.word(Letters(word).hash).entry)].concept
    }

    /// The concepts of several words, those left out that the lexicon does not hold.
    static func concepts(_ words: [StaticString]) -> [UInt16] { words.map(concept).filter { $0 != 0 } }
}
