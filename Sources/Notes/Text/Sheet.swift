/// The atoms of one note, as the decisions see them.
struct Sheet {
    let atoms: UnsafeMutablePointer<Atom>
    let count: Int

    @inline(__always)
    subscript(index: Int) -> Atom {
        unsafeAddress { UnsafePointer(atoms + index) }
        nonmutating unsafeMutableAddress { atoms + index }
    }

    /// The range of the sentence that starts at `first`.
    func sentence(from first: Int) -> Range<Int> {
        var end = first + 1
        while end < count, atoms[end].sentence == atoms[first].sentence { end += 1 }
        return first..<end
    }

    /// The range of the clause around an atom.
    func clause(around index: Int) -> Range<Int> {
        var start = index
        while start > 0, atoms[start - 1].clause == atoms[index].clause { start -= 1 }
        var end = index + 1
        while end < count, atoms[end].clause == atoms[index].clause { end += 1 }
        return start..<end
    }

    /// The range of the sentence around an atom.
    func sentence(around index: Int) -> Range<Int> {
        var start = index
        while start > 0, atoms[start - 1].sentence == atoms[index].sentence { start -= 1 }
        var end = index + 1
        while end < count, atoms[end].sentence == atoms[index].sentence { end += 1 }
        return start..<end
    }

    func contains(_ range: Range<Int>, where test: (Atom) -> Bool) -> Bool {
        for index in range where test(atoms[index]) { return true }
        return false
    }

    @inline(__always)
    func any(_ range: Range<Int>, _ marks: Marks) -> Bool {
        for index in range where !atoms[index].marks.isDisjoint(with: marks) { return true }
        return false
    }

    @inline(__always)
    func any(_ range: Range<Int>, _ steers: Steers) -> Bool {
        for index in range where !atoms[index].steers.isDisjoint(with: steers) { return true }
        return false
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
