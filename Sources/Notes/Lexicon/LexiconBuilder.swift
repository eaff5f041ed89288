/// Compiles groups of words into the tables of `Lexicon`.
struct LexiconBuilder {
    struct Table {
        var words: [Lexicon.Word]
        var numbers: [String: UInt16]
        var steps: [UInt32: UInt16]
        var nodeEntries: [UInt16]
        var entries: [Entry]
    }

    private var numbers: [String: UInt16] = [:]
    private var entries: [Entry] = [Entry()]
    private var entryOfWord: [String: UInt16] = [:]
    private var rootNodes: [UInt16: UInt16] = [:]
    private var steps: [UInt32: UInt16] = [:]
    private var nodeEntries: [UInt16] = [0]
    private var concepts: [String: UInt16] = [:]

    mutating func add(_ group: Group) {
        let text = group.words.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for item in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            var concept: UInt16?
            for spelling in item.split(separator: "=") {
                let words = Self.words(of: spelling)
                guard !words.isEmpty else { continue }
                if concept == nil { concept = self.concept(words.joined(separator: " ")) }
                insert(words, group, concept ?? 0)
            }
        }
    }

    /// The words of a phrase as the tokeniser will see them: a short word keeps its slash ("w/c"), a long one is parted by it ("stand/pivot").
    static func words(of spelling: Substring) -> [String] {
        var words: [String] = []
        for piece in spelling.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            if let slash = piece.firstIndex(of: "/"), piece.distance(from: piece.startIndex, to: slash) > 3 {
                words += piece.split(separator: "/").map(String.init)
            } else {
                words.append(String(piece))
            }
        }
        return words
    }

    private mutating func concept(_ name: String) -> UInt16 {
        if let known = concepts[name] { return known }
        let fresh = UInt16(concepts.count + 1)
        concepts[name] = fresh
        return fresh
    }

    private mutating func insert(_ words: [String], _ group: Group, _ concept: UInt16) {
        let entry = Entry(
            marks: group.marks, steers: group.steers, functions: group.functions, regions: group.regions, concept: concept)
        switch group.inflection {
        case .fixed:
            put(words, entry)
        case .noun:
            put(words, entry)
            var plural = words
            plural[plural.count - 1] = Inflect.withS(words[words.count - 1])
            put(plural, entry)
        case .verb:
            put(words, entry)
            for past in Inflect.pasts(words[0]) { put([past] + words.dropFirst(), entry, past == words[0] ? .both : .past) }
            put([Inflect.gerund(words[0])] + words.dropFirst(), entry, .gerund)
            put([Inflect.withS(words[0])] + words.dropFirst(), entry, .third)
        }
    }

    private mutating func number(_ word: String) -> UInt16 {
        if let known = numbers[word] { return known }
        let fresh = UInt16(numbers.count + 1)
        numbers[word] = fresh
        return fresh
    }

    private mutating func put(_ words: [String], _ entry: Entry, _ form: Form = .plain) {
        var entry = entry
        entry.form = form
        if words.count == 1 {
            _ = number(words[0])
            if let index = entryOfWord[words[0]] {
                entries[Int(index)].merge(entry)
            } else {
                entryOfWord[words[0]] = UInt16(entries.count)
                entries.append(entry)
            }
            return
        }
        var node: UInt16 = 0
        for (position, word) in words.enumerated() {
            let number = number(word)
            if position == 0 {
                node = rootNodes[number] ?? newNode()
                rootNodes[number] = node
            } else {
                let key = UInt32(node) << 16 | UInt32(number)
                if let next = steps[key] {
                    node = next
                } else {
                    let next = newNode()
                    steps[key] = next
                    node = next
                }
            }
        }
        if nodeEntries[Int(node)] == 0 {
            nodeEntries[Int(node)] = UInt16(entries.count)
            entries.append(entry)
        } else {
            entries[Int(nodeEntries[Int(node)])].merge(entry)
        }
    }

    private mutating func newNode() -> UInt16 {
        nodeEntries.append(0)
        return UInt16(nodeEntries.count - 1)
    }

    func finish() -> Table {
        let slips = Misspellings.slips { numbers[$0] != nil }
        let spelled =
            numbers.sorted { $0.value < $1.value }.map { (spelling: $0.key, word: $0.key) }
            + slips.map { (spelling: $0.slip, word: $0.word) }
        var size = 1024
        while size < spelled.count * 3 { size *= 2 }
        var table = [Lexicon.Word](repeating: Lexicon.Word(), count: size)
        for (spelling, word) in spelled {
            let number = numbers[word] ?? 0
            let hash = WordHash.of(spelling)
            var index = Int(truncatingIfNeeded: hash) & (size - 1)
            while table[index].hash != 0 { index = (index + 1) & (size - 1) }
            table[index] = Lexicon.Word(hash: hash, number: number, entry: entryOfWord[word] ?? 0, node: rootNodes[number] ?? 0)
        }
        return Table(words: table, numbers: numbers, steps: steps, nodeEntries: nodeEntries, entries: entries)
    }
}
