/// Regions treated today, each with its side: those that the text names; where it names none, those that its tasks and exercises are
/// evidently of.
struct RegionsToday {
    private var named = Sides()
    private var evident = Sides()
    /// The side last named in the sentence at hand.
    private var right = false
    private var left = false
    private var sentence: Int32 = -1

    /// - Parameter goesBack: the word tells a way, not a part of the body.
    @inline(__always)
    mutating func add(_ atom: Atom, goesBack: @autoclosure () -> Bool) {
        if atom.regions.isEmpty, atom.marks.isDisjoint(with: [.right, .left, .both]) { return }
        if atom.sentence != sentence {
            sentence = atom.sentence
            right = false
            left = false
        }
        guard atom.frame == .today || atom.frame == .assessment, !atom.negated else { return }
        if atom.has([.right, .left, .both]) as Bool {
            right = atom.has([.right, .both])
            left = atom.has([.left, .both])
        }
        guard !atom.regions.isEmpty, !goesBack() else { return }
        if atom.has(Marks.body), !atom.has(Marks.exercise) || right || left { named.add(atom.regions, right, left) }
        if !atom.purpose, !atom.has(Marks.apparatus) { evident.add(atom.regions, right, left) }
    }

    var sides: (right: Regions, left: Regions) {
        let told = named.right.isEmpty && named.left.isEmpty ? evident : named
        return (told.right, told.left)
    }

    /// Regions on the right and on the left.
    private struct Sides {
        var right: Regions = []
        var left: Regions = []

        /// A region without a side is on both.
        mutating func add(_ regions: Regions, _ onRight: Bool, _ onLeft: Bool) {
            if onRight || !onLeft { right.formUnion(regions) }
            if onLeft || !onRight { left.formUnion(regions) }
        }
    }
}
