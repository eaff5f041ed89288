/// Every word and phrase the reader knows, compiled once: words in an open-addressed table keyed by a 64-bit hash of the lower-cased
/// bytes, phrases as a trie over word numbers.
final class Lexicon: Sendable {
    /// The one lexicon. Compiled when the first reader is made.
    static let shared = Lexicon(Lexicon.groups)

    static let groups: [Group] =
        synonymWords + actionWords + objectWords + exerciseWords + functionWords + equipmentWords + assistWords + measureWords
        + frameWords + regionWords
        + plainWords + widerObjectWords + widerEquipmentWords + tradeWords + closedWords + furtherWords + aimWords + settingWords

    /// A word as a reading knows it; all 0 for one that no list holds.
    struct Word {
        var number: UInt16 = 0
        /// Trie node reached by this word as the first of a phrase; 0 if no phrase begins so.
        var node: UInt16 = 0
        /// What the word means by itself.
        var sense = Sense()

        var isKnown: Bool { number != 0 }
    }

    /// What a word or phrase means. Thousands of spellings share an entry, so that entries stay in the processor's cache.
    struct Sense {
        /// Index in `entries`; 0 for a word that only stands in phrases, or a phrase that only begins others.
        var entry: UInt16 = 0
        /// The same for every spelling and inflection of one idea, so that reworded notes compare equal; 0 for none.
        var concept: UInt16 = 0

        var isKnown: Bool { entry != 0 }
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
    nonisolated(unsafe) private let nodeSenses: UnsafeMutableBufferPointer<Sense>
    nonisolated(unsafe) let entries: UnsafeMutablePointer<Entry>
    /// The number of the word "to", which an arrow stands for.
    let arrowWord: UInt16
    /// The number of the word "and", which an ampersand stands for.
    let andWord: UInt16

    init(_ groups: [Group]) {
        var builder = LexiconBuilder()
        for group in groups { builder.add(group) }
        builder.shareEntries()
        builder.addMisspellings()
        words = builder.words
        steps = builder.steps
        nodeSenses = .allocate(capacity: builder.nodeSenses.count)
        _ = nodeSenses.initialize(from: builder.nodeSenses)
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

    /// What the phrase means that ends at a node, if one does.
    @inline(__always)
    func sense(at node: UInt16) -> Sense { nodeSenses[Int(node)] }
}

extension Lexicon {
    /// The concept of a single word; 0 if the lexicon does not hold it. For constants, not for the reading path.
    static func concept(_ word: StaticString) -> UInt16 {
        shared.word(Letters(word).hash).sense.concept
    }

    // Words that more than one decision asks for.
    static let it = concept("it")
    static let inside = concept("in")
    static let offer = concept("offer")

    /// The concepts of several words, those left out that the lexicon does not hold.
    static func concepts(_ words: [StaticString]) -> [UInt16] { words.map(concept).filter { $0 != 0 } }
}
