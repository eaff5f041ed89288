/// A word or number as it stands in the text, before phrases are known.
struct Token {
    var start: Int32 = 0
    var end: Int32 = 0
    var gap: Gap = []
    var word = Lexicon.Word()
    var shape = Shape.none
    /// How the word is written, and how one ends that is in no list.
    var flags: AtomFlags = []
    var value: Float = 0
    var second: Float = 0
}

/// Storage that keeps its capacity from note to note.
final class Scratch<Item> {
    private(set) var base: UnsafeMutablePointer<Item>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    func removeAll() {
        base.deinitialize(count: count)
        count = 0
    }

    /// Adds an item, and tells where it lies until the next one is added.
    @inline(__always)
    @discardableResult
    func append(_ item: Item) -> UnsafeMutablePointer<Item> {
        if count == capacity { grow() }
        let place = base + count
        place.initialize(to: item)
        count &+= 1
        return place
    }

    private func grow() {
        let bigger = UnsafeMutablePointer<Item>.allocate(capacity: capacity * 2)
        bigger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = bigger
        capacity *= 2
    }

    @inline(__always)
    subscript(index: Int) -> Item {
        get { base[index] }
        _modify { yield &base[index] }
    }
}
