/// Turns tokens into atoms: the longest phrase of the lexicon wins, and single words follow.
enum Phraser {
    static func run(
        _ lexicon: Lexicon, _ tokens: UnsafeMutablePointer<Token>, _ count: Int, into atoms: Scratch<AtomRecord>, part: UInt8,
        field: NoteField
    ) {
        var index = 0
        while index < count {
            let token = tokens[index]
            var atom = AtomRecord()
            atom.start = token.start
            atom.end = token.end
            atom.gap = token.gap
            atom.part = part
            atom.field = field
            atom.capitals = token.capitals
            atom.initial = token.initialCapital
            if token.shape != .none {
                atom.shape = token.shape
                atom.value = token.value
                atom.second = token.second
                if token.node == UInt16.max { atom.marks.insert(.unitLength) }
                atoms.append(atom)
                index += 1
                continue
            }
            var length = 1
            var entry = token.entry
            if token.node != 0 {
                let phrase = longest(lexicon, tokens, index, count)
                if phrase.entry != 0 {
                    entry = phrase.entry
                    length = phrase.length
                    atom.end = tokens[index + length - 1].end
                }
            }
            if entry != 0 {
                let found = lexicon.entries[Int(entry)]
                atom.marks = found.marks
                atom.steers = found.steers
                atom.functions = found.functions
                atom.regions = found.regions
                atom.concept = found.concept
                atom.form = found.form
            } else {
                atom.unknown = true
                atom.verbLike = token.verbLike && token.end - token.start > 4
                atom.thirdLike = token.thirdLike
                atom.concept = 0x8000 | token.word
            }
            atoms.append(atom)
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
