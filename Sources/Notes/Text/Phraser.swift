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
            var sense = token.pointee.word.sense
            if index + 1 < count, token.pointee.word.node != 0,
                mayOpenPhrase(lexicon, token.pointee, before: tokens[index + 1])
            {
                let phrase = longest(lexicon, tokens, index, count)
                if phrase.sense.isKnown {
                    sense = phrase.sense
                    length = phrase.length
                    atom.pointee.end = tokens[index + length - 1].end
                }
            }
            if sense.isKnown {
                atom.pointee.take(lexicon.entries + Int(sense.entry), sense.concept)
            } else {
                atom.pointee.take(unknown: token.pointee)
            }
            index += length
        }
    }

    /// Some phrase begins with these two words, or well may.
    @inline(__always)
    private static func mayOpenPhrase(_ lexicon: Lexicon, _ token: Token, before next: Token) -> Bool {
        lexicon.step(token.word.node, next.word.number) != 0 || !next.gap.isDisjoint(with: [.arrow, .ampersand, .plus])
    }

    private static func longest(_ lexicon: Lexicon, _ tokens: UnsafeMutablePointer<Token>, _ first: Int, _ count: Int) -> (
        sense: Lexicon.Sense, length: Int
    ) {
        var node = tokens[first].word.node
        var best: (sense: Lexicon.Sense, length: Int) = (Lexicon.Sense(), 1)
        var index = first + 1
        while index < count {
            let token = tokens[index]
            if !token.gap.isDisjoint(with: .heavy) || !token.word.isKnown { break }
            var next: UInt16 = 0
            if token.gap.contains(.arrow) {
                let between = lexicon.step(node, lexicon.arrowWord)
                if between != 0 { next = lexicon.step(between, token.word.number) }
            } else if !token.gap.isDisjoint(with: [.ampersand, .plus]) {
                let between = lexicon.step(node, lexicon.andWord)
                if between != 0 { next = lexicon.step(between, token.word.number) }
            }
            if next == 0 { next = lexicon.step(node, token.word.number) }
            if next == 0 { break }
            node = next
            index += 1
            let sense = lexicon.sense(at: node)
            if sense.isKnown { best = (sense, index - first) }
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
        flags = token.flags
    }

    @inline(__always)
    fileprivate mutating func take(number token: Token) {
        shape = token.shape
        value = token.value
        second = token.second
        if flags.contains(.feet) { marks.insert(.unitLength) }
    }

    @inline(__always)
    fileprivate mutating func take(_ entry: UnsafePointer<Entry>, _ concept: UInt16) {
        marks = entry.pointee.marks
        steers = entry.pointee.steers
        functions = entry.pointee.functions
        regions = entry.pointee.regions
        self.concept = concept
        form = entry.pointee.form
        flags.subtract([.thirdLike, .verbLike])
    }

    @inline(__always)
    fileprivate mutating func take(unknown token: Token) {
        flags.insert(.unknown)
        concept = 0x8000 | token.word.number
    }
}
