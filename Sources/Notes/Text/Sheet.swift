/// The atoms of one note, as the decisions see them.
struct Sheet {
    let atoms: UnsafeMutablePointer<AtomRecord>
    let count: Int
    let sentences: UnsafeMutablePointer<Stretch>
    let clauses: UnsafeMutablePointer<Stretch>

    @inline(__always)
    subscript(index: Int) -> Atom { Atom(record: atoms + index) }

    /// The sentences of a range; the first and the last as far as they lie in it.
    @inline(__always)
    func sentences(of range: Range<Int>) -> SentenceWalk { SentenceWalk(sheet: self, left: range) }

    /// The range of the clause around an atom.
    @inline(__always)
    func clause(around index: Int) -> Range<Int> {
        let stretch = clauses + Int(atoms[index].clause)
        return Int(stretch.pointee.lower)..<Int(stretch.pointee.upper)
    }

    /// The range of the sentence around an atom.
    @inline(__always)
    func sentence(around index: Int) -> Range<Int> {
        let stretch = whole(around: index)
        return Int(stretch.pointee.lower)..<Int(stretch.pointee.upper)
    }

    @inline(__always)
    func contains(_ range: Range<Int>, where test: (Atom) -> Bool) -> Bool {
        for index in range where test(self[index]) { return true }
        return false
    }

    /// What all atoms of the sentence around a range mean together, if the range lies in one sentence.
    @inline(__always)
    private func whole(_ range: Range<Int>) -> UnsafeMutablePointer<Stretch>? {
        guard range.lowerBound < range.upperBound else { return nil }
        let stretch = whole(around: range.lowerBound)
        return range.upperBound <= Int(stretch.pointee.upper) ? stretch : nil
    }

    /// Some sentence of a range of several holds one of these.
    func anySentence(of range: Range<Int>, _ steers: Steers) -> Bool {
        sentences(of: range).contains { any($0, steers) }
    }

    /// What the whole sentence around an atom holds.
    @inline(__always)
    func whole(around index: Int) -> UnsafeMutablePointer<Stretch> { sentences + Int(atoms[index].sentence) }

    @inline(__always)
    func any(_ range: Range<Int>, _ marks: Marks) -> Bool {
        if let whole = whole(range), whole.pointee.marks.isDisjoint(with: marks) { return false }
        for index in range where !atoms[index].marks.isDisjoint(with: marks) { return true }
        return false
    }

    @inline(__always)
    func any(_ range: Range<Int>, _ steers: Steers) -> Bool {
        if let whole = whole(range), whole.pointee.steers.isDisjoint(with: steers) { return false }
        for index in range where !atoms[index].steers.isDisjoint(with: steers) { return true }
        return false
    }
}

/// Goes through the sentences of a range.
struct SentenceWalk: Sequence, IteratorProtocol {
    let sheet: Sheet
    var left: Range<Int>

    @inline(__always)
    mutating func next() -> Range<Int>? {
        guard !left.isEmpty else { return nil }
        let sentence = left.lowerBound..<Swift.min(sheet.sentence(around: left.lowerBound).upperBound, left.upperBound)
        left = sentence.upperBound..<left.upperBound
        return sentence
    }
}

/// A sentence or a clause: its atoms, what they mean together, and what stands between them.
struct Stretch {
    var lower: Int32
    var upper: Int32
    var marks: Marks = []
    var steers: Steers = []
    var gaps: Gap = []
    var shapes: Shapes = []
    /// A task by name or by its words was done here: what `ActivityDecision` leaves for the decisions after it.
    var holdsTask = false

    @inline(__always)
    init(from first: Int) {
        lower = Int32(truncatingIfNeeded: first)
        upper = lower
    }

    @inline(__always)
    mutating func extend(by atom: UnsafePointer<AtomRecord>) {
        upper &+= 1
        marks.formUnion(atom.pointee.marks)
        steers.formUnion(atom.pointee.steers)
        gaps.formUnion(atom.pointee.gap)
        shapes.formUnion(Shapes(atom.pointee.shape))
    }

    /// Takes in the next clause of the sentence.
    mutating func extend(by clause: Stretch) {
        upper = clause.upper
        marks.formUnion(clause.marks)
        steers.formUnion(clause.steers)
        gaps.formUnion(clause.gaps)
        shapes.formUnion(clause.shapes)
    }
}

extension Atom {
    @inline(__always)
    func has(_ wanted: Marks) -> Bool { !marks.isDisjoint(with: wanted) }
    @inline(__always)
    func has(_ wanted: Steers) -> Bool { !steers.isDisjoint(with: wanted) }
    /// One byte long.
    var isLetter: Bool { end - start == 1 }
}
