/// What tells a copied text from another, in fixed size: its words in their order, and its ideas whatever their order.
struct Imprint: Sendable {
    private var words: UInt32 = 0
    private var fingerprint: UInt64 = 0
    /// Ideas, hashed to bits.
    private var ideas = InlineArray<4, UInt64>(repeating: 0)

    var isEmpty: Bool { words == 0 }

    @inline(__always)
    mutating func add(_ atom: Atom) {
        words &+= 1
        let token = atom.isNumber ? UInt64(atom.value.bitPattern) : UInt64(atom.concept)
        fingerprint = (fingerprint ^ token ^ UInt64(truncatingIfNeeded: atom.end &- atom.start) &<< 40) &* 0x9E37_79B9_7F4A_7C15
        fingerprint ^= fingerprint &>> 31
        if atom.isNumber || atom.has(Marks.stop) || atom.has([.because97530, .because97110]) as Bool { return }
        if atom.marks.isEmpty, atom.functions.isEmpty, !atom.unknown { return }
        let idea = atom.concept
        ideas[Int((idea &>> 6 ^ idea &>> 9) & 3)] |= 1 &<< UInt64(idea & 63)
    }

    /// The same words in the same order.
    func isSame(as other: Imprint) -> Bool { fingerprint == other.fingerprint && words == other.words }

    /// Ideas in common, and in all.
    func likeness(to other: Imprint) -> (common: Int, all: Int) {
        var common = 0
        var all = 0
        for index in ideas.indices {
            common += (ideas[index] & other.ideas[index]).nonzeroBitCount
            all += (ideas[index] | other.ideas[index]).nonzeroBitCount
        }
        return (common, all)
    }
}
