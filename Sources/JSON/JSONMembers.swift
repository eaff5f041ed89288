/// The member names an object may have, as a table from name to small integer: the position of the name in the list.
///
/// A look-up loads the first and the last eight bytes and the length of a name, and makes one probe in most tables (2 to 3 ns).
/// Made once and held in a `static let`: the table is never freed.
@usableFromInline
package struct JSONMembers: @unchecked Sendable {
    // Safe because the table is written in `init` only, and lives as long as the program.
    @usableFromInline let slots: UnsafePointer<Slot>
    @usableFromInline let mask: Int
    @usableFromInline let multiplier: UInt64
    private let all: UnsafeBufferPointer<StaticString>

    /// The known names in order of index.
    package var names: [String] { all.map { "\($0)" } }
    /// "must be one of" and the names.
    @usableFromInline var oneOf: String { "must be one of " + names.joined(separator: ", ") }
    /// How many names are known.
    package var count: Int { all.count }

    @usableFromInline
    struct Slot {
        @usableFromInline var first: UInt64 = 0
        @usableFromInline var last: UInt64 = 0
        @usableFromInline var length = -1
        @usableFromInline var index = -1
        @usableFromInline var name: UnsafePointer<UInt8>?
    }

    /// A table of distinct names; the index of each is its position.
    package init(_ names: [StaticString]) {
        precondition(Set(names.map { "\($0)" }).count == names.count, "a member name stands twice")
        let all = UnsafeMutableBufferPointer<StaticString>.allocate(capacity: names.count)
        _ = all.initialize(from: names)
        self.all = UnsafeBufferPointer(all)
        var size = 4
        while size < names.count * 2 { size *= 2 }
        let keys = names.map(JSONMembers.key)
        mask = size - 1
        multiplier = JSONMembers.multiplier(for: keys, mask: size - 1)
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
        slots.initialize(repeating: Slot(), count: size)
        for (index, key) in keys.enumerated() {
            var at = JSONMembers.home(key, multiplier, mask)
            while slots[at].index >= 0 { at = (at + 1) & mask }
            slots[at] = Slot(first: key.first, last: key.last, length: key.length, index: index, name: names[index].utf8Start)
        }
        self.slots = UnsafePointer(slots)
    }

    /// A table of distinct names; the index of each is its position.
    package init(_ names: StaticString...) { self.init(names) }

    /// The index of a name, or -1.
    @inlinable
    package func index(of name: JSONString) -> Int {
        let key = JSONMembers.key(of: name)
        var at = JSONMembers.home(key, multiplier, mask)
        while true {
            let slot = slots[at]
            if slot.index < 0 { return -1 }
            if slot.first == key.first, slot.last == key.last, slot.length == key.length,
                key.length <= 16 || bytesAreEqual(name.address, slot.name.unsafelyUnwrapped, key.length)
            {
                return slot.index
            }
            at = (at &+ 1) & mask
        }
    }

    /// The known name that was probably meant: the same but for case, hyphens and underscores, or a few letters off; else nil.
    package func nearest(to name: JSONString) -> String? { JSONNames.nearest(to: name, among: all) }

    @usableFromInline typealias Key = (first: UInt64, last: UInt64, length: Int)

    /// The first eight bytes (fewer are padded with zeros), the last eight (none if there are fewer) and the length.
    @inlinable
    @inline(__always)
    static func key(of name: JSONString) -> Key {
        let address = UnsafeRawPointer(name.address)
        let length = name.count
        let first = address.loadUnaligned(as: UInt64.self)  // the parser's buffer is readable eight bytes past any string
        if length < 8 { return (UInt64(littleEndian: first) & ~(~0 << UInt64(length &* 8)), 0, length) }
        return (UInt64(littleEndian: first), address.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self), length)
    }

    @inlinable
    @inline(__always)
    static func home(_ key: Key, _ multiplier: UInt64, _ mask: Int) -> Int {
        let mixed = (key.first ^ (key.last &* 0x9FB2_1C65_1E98_DF25) ^ UInt64(truncatingIfNeeded: key.length)) &* multiplier
        return Int(truncatingIfNeeded: mixed >> 40) & mask
    }

    /// Of some multipliers, the one under which the fewest names miss their first slot; the same one in every run.
    private static func multiplier(for keys: [Key], mask: Int) -> UInt64 {
        var best = (homes: -1, multiplier: UInt64(0))
        var candidate: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<256 where best.homes < keys.count {
            let homes = Set(keys.map { home($0, candidate, mask) }).count
            if homes > best.homes { best = (homes, candidate) }
            candidate = (candidate &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) | 1
        }
        return best.multiplier
    }

    private static func key(_ name: StaticString) -> Key {
        var bytes = [UInt8](repeating: 0, count: name.utf8CodeUnitCount + 8)
        for index in 0..<name.utf8CodeUnitCount { bytes[index] = name.utf8Start[index] }
        return bytes.withUnsafeBufferPointer { key(of: JSONString(UnsafeBufferPointer(rebasing: $0[..<name.utf8CodeUnitCount]))) }
    }
}
