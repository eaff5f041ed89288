/// Compiles groups of words into the tables of `Lexicon`. Works on bytes and hashes only: it runs at each start of the service.
struct LexiconBuilder {
    private(set) var words = HashTable<Lexicon.WordSlot>(capacity: 16_384)
    private(set) var steps = HashTable<Lexicon.Step>(capacity: 16_384)
    private(set) var nodeEntries: [UInt32] = [0]
    private(set) var entries: [Entry] = [Entry()]
    private var wordCount: UInt16 = 0
    private var concepts: [UInt64: UInt16] = [:]
    /// The words of the phrase at hand.
    private var phrase: [Letters] = []

    init() {
        nodeEntries.reserveCapacity(16_384)
        entries.reserveCapacity(16_384)
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
        var entry = Entry(
            marks: group.marks, steers: group.steers, functions: group.functions, regions: group.regions, concept: concept)
        put(entry)
        let first = phrase[0]
        switch group.inflection {
        case .fixed: break
        case .noun:
            phrase[phrase.count - 1] = Inflect.withS(phrase[phrase.count - 1])
            put(entry)
        case .verb:
            for past in Inflect.pasts(first) {
                entry.form = past.hash == first.hash ? .both : .past
                phrase[0] = past
                put(entry)
            }
            entry.form = .gerund
            phrase[0] = Inflect.gerund(first)
            put(entry)
            entry.form = .third
            phrase[0] = Inflect.withS(first)
            put(entry)
        }
    }

    /// The slot of a word, new if it was not seen before.
    private mutating func slot(of word: Letters) -> Int {
        let slot = words.place(of: word.hash)
        if words[slot].word.number == 0 {
            wordCount += 1
            words[slot].word.number = wordCount
        }
        return slot
    }

    private mutating func put(_ entry: Entry) {
        let first = slot(of: phrase[0])
        guard phrase.count > 1 else {
            if words[first].word.entry == 0 {
                words[first].word.entry = add(entry)
            } else {
                entries[Int(words[first].word.entry)].merge(entry)
            }
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
        let known = nodeEntries[Int(node)]
        if known == 0 { nodeEntries[Int(node)] = add(entry) } else { entries[Int(known)].merge(entry) }
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

    private mutating func add(_ entry: Entry) -> UInt32 {
        entries.append(entry)
        return UInt32(entries.count - 1)
    }

    private mutating func newNode() -> UInt16 {
        nodeEntries.append(0)
        return UInt16(nodeEntries.count - 1)
    }
}
