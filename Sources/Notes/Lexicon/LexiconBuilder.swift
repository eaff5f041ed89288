/// Compiles groups of words into the tables of `Lexicon`. Works on bytes and hashes only: it runs at each start of the service.
struct LexiconBuilder {
    private(set) var words = HashTable<Lexicon.WordSlot>(capacity: 16_384)
    private(set) var steps = HashTable<Lexicon.Step>(capacity: 16_384)
    private(set) var nodeSenses: [Lexicon.Sense] = [Lexicon.Sense()]
    /// One for each meaning, after `shareEntries`; the first is empty.
    private(set) var entries: [Entry] = [Entry()]
    /// One for each spelling, by the number of its word or node.
    private var wordEntries: [Entry?] = [nil]
    private var nodeEntries: [Entry?] = [nil]
    private var concepts: [UInt64: UInt16] = [:]
    /// The words of the phrase at hand.
    private var phrase: [Letters] = []

    init() {
        nodeSenses.reserveCapacity(32_768)
        nodeEntries.reserveCapacity(32_768)
        wordEntries.reserveCapacity(32_768)
        concepts.reserveCapacity(8_192)
    }

    mutating func add(_ group: Group) {
        group.words.withUTF8Buffer { text in
            var concept: UInt16 = 0
            var start = 0
            for index in 0...text.count {
                let mark = index < text.count ? text[index] : UInt8(ascii: ",")
                guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: "\n") || mark == UInt8(ascii: "=") else { continue }
                read(text[start..<index])
                if !phrase.isEmpty {
                    if concept == 0 { concept = self.concept() }
                    insert(group, concept)
                }
                if mark != UInt8(ascii: "=") { concept = 0 }
                start = index + 1
            }
        }
    }

    /// Cuts a spelling into words as the tokeniser will see them: a short word keeps its slash ("w/c"), a long one is parted by it
    /// ("stand/pivot").
    private mutating func read(_ spelling: Slice<UnsafeBufferPointer<UInt8>>) {
        phrase.removeAll(keepingCapacity: true)
        var word = Letters()
        var keepsSlash: Bool?
        func close() {
            if word.count > 0 { phrase.append(word) }
            word = Letters()
        }
        for byte in spelling {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"):
                close()
                keepsSlash = nil
            case UInt8(ascii: "/"):
                let keeps = keepsSlash ?? (word.count <= 3)
                keepsSlash = keeps
                if keeps { word.append(byte) } else { close() }
            default: word.append(byte)
            }
        }
        close()
    }

    /// The concept of the phrase at hand.
    private mutating func concept() -> UInt16 {
        var name = WordHash()
        for word in phrase {
            for index in 0..<word.count { name.add(word[index]) }
            name.add(UInt8(ascii: " "))
        }
        if let known = concepts[name.value] { return known }
        let fresh = UInt16(concepts.count + 1)
        concepts[name.value] = fresh
        return fresh
    }

    private mutating func insert(_ group: Group, _ concept: UInt16) {
        var entry = Entry(marks: group.marks, steers: group.steers, functions: group.functions, regions: group.regions)
        put(entry, concept)
        let first = phrase[0]
        switch group.inflection {
        case .fixed: break
        case .noun:
            phrase[phrase.count - 1] = Inflect.withS(phrase[phrase.count - 1])
            put(entry, concept)
        case .verb:
            for past in Inflect.pasts(first) {
                entry.form = past.hash == first.hash ? .both : .past
                phrase[0] = past
                put(entry, concept)
            }
            entry.form = .gerund
            phrase[0] = Inflect.gerund(first)
            put(entry, concept)
            entry.form = .third
            phrase[0] = Inflect.withS(first)
            put(entry, concept)
        }
    }

    /// The slot of a word, new if it was not seen before.
    private mutating func slot(of word: Letters) -> Int {
        let slot = words.place(of: word.hash)
        if words[slot].word.number == 0 {
            words[slot].word.number = UInt16(wordEntries.count)
            wordEntries.append(nil)
        }
        return slot
    }

    /// The first group that holds a spelling names its concept; what further groups say of it is added.
    private mutating func put(_ entry: Entry, _ concept: UInt16) {
        let first = slot(of: phrase[0])
        guard phrase.count > 1 else {
            if words[first].word.sense.concept == 0 { words[first].word.sense.concept = concept }
            wordEntries[Int(words[first].word.number)].merge(entry)
            return
        }
        if words[first].word.node == 0 { words[first].word.node = newNode() }
        var node = words[first].word.node
        for word in phrase.dropFirst() {
            let number = words[slot(of: word)].word.number
            let step = steps.place(of: UInt32(node) << 16 | UInt32(number))
            if steps[step].node == 0 { steps[step].node = newNode() }
            node = steps[step].node
        }
        if nodeSenses[Int(node)].concept == 0 { nodeSenses[Int(node)].concept = concept }
        nodeEntries[Int(node)].merge(entry)
    }

    /// Gives spellings of equal meaning one entry. Comes after all groups.
    mutating func shareEntries() {
        var known = HashTable<EntrySlot>(capacity: 4_096)
        func index(of entry: Entry?) -> UInt16 {
            guard let entry else { return 0 }
            let place = known.place(of: entry.hash)
            if known[place].index == 0 {
                known[place].index = UInt16(entries.count)
                entries.append(entry)
            }
            precondition(entries[Int(known[place].index)] == entry, "two meanings have one hash: change the hash")
            return known[place].index
        }
        for place in words.indices where words[place].key != 0 {
            words[place].word.sense.entry = index(of: wordEntries[Int(words[place].word.number)])
        }
        for node in nodeSenses.indices { nodeSenses[node].entry = index(of: nodeEntries[node]) }
        known.deallocate()
    }

    /// Makes a slip of the pen another spelling of its word, unless it is itself a word of the lexicon or could stand for two. Comes last.
    mutating func addMisspellings() {
        var wordOfSlip: [UInt64: UInt64] = [:]
        var ambiguous: Set<UInt64> = []
        Misspellings.forEach { slip, word in
            guard !words.find(slip).word.isKnown, words.find(word).word.isKnown else { return }
            if wordOfSlip[slip] ?? word != word { ambiguous.insert(slip) }
            wordOfSlip[slip] = word
        }
        for (slip, word) in wordOfSlip where !ambiguous.contains(slip) {
            let known = words.find(word).word
            let slot = words.place(of: slip)
            words[slot].word = known
        }
    }

    private mutating func newNode() -> UInt16 {
        nodeSenses.append(Lexicon.Sense())
        nodeEntries.append(nil)
        return UInt16(nodeSenses.count - 1)
    }
}

/// The place of an entry, by its hash.
private struct EntrySlot: HashSlot {
    var key: UInt64 = 0
    var index: UInt16 = 0

    static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> 20) }
}

extension Entry? {
    fileprivate mutating func merge(_ other: Entry) {
        if self == nil { self = other } else { self!.merge(other) }
    }
}
