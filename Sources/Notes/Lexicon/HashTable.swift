/// What a hash table holds in one place: a key, free while it is 0, and what belongs to it.
protocol HashSlot {
    associatedtype Key: FixedWidthInteger
    var key: Key { get set }
    init()
    /// Where to begin to look for a key; its low bits are used.
    static func start(_ key: Key) -> Int
}

/// An open-addressed hash table, at most half full, that is filled once and then only read. Lives as long as the process.
struct HashTable<Slot: HashSlot> {
    private var slots: UnsafeMutableBufferPointer<Slot>
    private var mask: Int
    private var filled = 0

    /// - Parameter capacity: a power of two.
    init(capacity: Int) {
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot())
        mask = capacity - 1
    }

    @inline(__always)
    subscript(_ index: Int) -> Slot {
        get { slots[index] }
        nonmutating _modify { yield &slots[index] }
    }

    var indices: Range<Int> { slots.indices }

    /// For a table that does not live as long as the process.
    func deallocate() { slots.deallocate() }

    /// What belongs to a key; a free slot if the table does not hold it.
    @inline(__always)
    func find(_ key: Slot.Key) -> Slot {
        var index = Slot.start(key) & mask
        while slots[index].key != key, slots[index].key != 0 { index = (index &+ 1) & mask }
        return slots[index]
    }

    /// The place of a key, which is put in where it is new. Good until the next one is put in.
    mutating func place(of key: Slot.Key) -> Int {
        if filled * 2 >= slots.count { grow() }
        let index = free(or: key)
        if slots[index].key == 0 {
            slots[index].key = key
            filled += 1
        }
        return index
    }

    private func free(or key: Slot.Key) -> Int {
        var index = Slot.start(key) & mask
        while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        let filled = filled
        self = HashTable(capacity: old.count * 2)
        self.filled = filled
        for slot in old where slot.key != 0 { slots[free(or: slot.key)] = slot }
        old.deallocate()
    }
}
