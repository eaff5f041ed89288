/// A list that keeps up to four small elements in one word, and more than that, or larger ones, on the heap.
///
/// A claim line lawfully has at most four modifiers and four diagnosis pointers: such a list costs no allocation, and an unlawful one
/// still loses nothing. It is three words long, since rules copy lines by the hundred, and inlinable, since other rooms would else go by
/// way of type metadata (measured: a third of all instructions of a claim).
@usableFromInline
package struct ShortList<Element: ShortListElement>: Sendable, Equatable {
    /// The first four elements from the lowest bits up; 0 where they are in `all`.
    @usableFromInline var word: UInt64 = 0
    /// All elements of a list that does not fit the word.
    @usableFromInline var all: [Element]?
    @usableFromInline package internal(set) var count = 0

    @inlinable
    package init() {}

    @inlinable
    package init(_ elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    @inlinable
    package var isEmpty: Bool {
        count == 0
    }

    @inlinable
    package var indices: Range<Int> {
        0..<count
    }

    @inlinable
    package mutating func append(_ element: Element) {
        if all == nil, count < 4, let bits = element.bits {
            word |= UInt64(bits) << UInt64(16 * count)
        } else {
            if all == nil { all = Array(self) }
            word = 0
            all!.append(element)
        }
        count += 1
    }

    package mutating func remove(at index: Int) {
        self = ShortList(enumerated().lazy.filter { $0.offset != index }.map(\.element))
    }

    @inlinable
    package func contains(_ element: Element) -> Bool {
        for index in indices where self[index] == element { return true }
        return false
    }

    @inlinable
    package subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count, "an index of the list")
        if let all { return all[index] }
        return Element(bits: UInt16(truncatingIfNeeded: word >> UInt64(16 * index)))
    }
}

extension ShortList: Sequence {
    @usableFromInline
    package struct Iterator: IteratorProtocol {
        @usableFromInline let list: ShortList
        @usableFromInline var index = 0

        @inlinable
        init(list: ShortList) {
            self.list = list
        }

        @inlinable
        package mutating func next() -> Element? {
            guard index < list.count else { return nil }
            defer { index += 1 }
            return list[index]
        }
    }

    @inlinable
    package func makeIterator() -> Iterator {
        Iterator(list: self)
    }
}

/// What a `ShortList` holds: a value that mostly fits sixteen bits.
@usableFromInline
package protocol ShortListElement: Equatable, Sendable {
    /// nil where it does not fit.
    var bits: UInt16? { get }
    init(bits: UInt16)
}

extension Modifier: ShortListElement {
    @inlinable
    package var bits: UInt16? {
        raw
    }
}

extension Int: ShortListElement {
    @inlinable
    package var bits: UInt16? {
        Int16(exactly: self).map(UInt16.init(bitPattern:))
    }

    @inlinable
    package init(bits: UInt16) {
        self = Int(Int16(bitPattern: bits))
    }
}
