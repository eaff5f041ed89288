/// Turns tokens into atoms: the longest phrase of the lexicon wins, and single words follow.
enum Phraser {
    static func run(
        _ lexicon: Lexicon, _ tokens: UnsafeMutablePointer<Token>, _ count: Int, into atoms: Scratch<AtomRecord>, part: UInt8,
        field: NoteField
    ) {
        var index = 0
        while index < count {
            let token = tokens + index
            let atom = atoms.append(AtomRecord(token.pointee, part, field))
            guard token.pointee.shape == .none else {
                atom.pointee.take(number: token.pointee)
                index += 1
                continue
            }
            var length = 1
            var entry = token.pointee.entry
            if token.pointee.node != 0 {
                let phrase = longest(lexicon, tokens, index, count)
                if phrase.entry != 0 {
                    entry = phrase.entry
                    length = phrase.length
                    atom.pointee.end = tokens[index + length - 1].end
                }
            }
            if entry != 0 {
                atom.pointee.take(lexicon.entries + Int(entry))
            } else {
                atom.pointee.take(unknown: token.pointee)
            }
            index += length
        }
    }

    private static func longest(_ lexicon: Lexicon, _ tokens: UnsafeMutablePointer<Token>, _ first: Int, _ count: Int) -> (
        entry: UInt16, length: Int
    ) {
        var node = tokens[first].node
        var best: (entry: UInt16, length: Int) = (0, 1)
        var index = first + 1
        while index < count {
            let token = tokens[index]
            if !token.gap.isDisjoint(with: .heavy) || token.word == 0 { break }
            var next: UInt16 = 0
            if token.gap.contains(.arrow) {
                let between = lexicon.step(node, lexicon.arrowWord)
                if between != 0 { next = lexicon.step(between, token.word) }
            } else if !token.gap.isDisjoint(with: [.ampersand, .plus]) {
                let between = lexicon.step(node, lexicon.andWord)
                if between != 0 { next = lexicon.step(between, token.word) }
            }
            if next == 0 { next = lexicon.step(node, token.word) }
            if next == 0 { break }
            node = next
            index += 1
            let entry = lexicon.entry(at: node)
            if entry != 0 { best = (entry, index - first) }
        }
        return best
    }
}

extension AtomRecord {
    @inline(__always)
    fileprivate init(_ token: Token, _ part: UInt8, _ field: NoteField) {
        start = token.start
        end = token.end
        gap = token.gap
        self.part = part
        self.field = field
        capitals = token.capitals
        initial = token.initialCapital
    }

    @inline(__always)
    fileprivate mutating func take(number token: Token) {
        shape = token.shape
        value = token.value
        second = token.second
        if token.node == UInt16.max { marks.insert(.unitLength) }
    }

    @inline(__always)
    fileprivate mutating func take(_ entry: UnsafePointer<Entry>) {
        marks = entry.pointee.marks
        steers = entry.pointee.steers
        functions = entry.pointee.functions
        regions = entry.pointee.regions
        concept = entry.pointee.concept
        form = entry.pointee.form
    }

    @inline(__always)
    fileprivate mutating func take(unknown token: Token) {
        unknown = true
        verbLike = token.verbLike && token.end - token.start > 4
        thirdLike = token.thirdLike
        concept = 0x8000 | token.word
    }
}
