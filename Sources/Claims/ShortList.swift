/// A list that keeps its first four elements in place and only more than that on the heap.
///
/// A claim line lawfully has at most four modifiers and four diagnosis pointers, and rarely as many intervals: such a list costs no
/// allocation, and an unlawful one still loses nothing. Inlinable, since other rooms would else go by way of type metadata (measured:
/// a third of all instructions of a claim).
@usableFromInline
package struct ShortList<Element: Sendable>: Sendable {
    @usableFromInline var first: Element?
    @usableFromInline var second: Element?
    @usableFromInline var third: Element?
    @usableFromInline var fourth: Element?
    /// nil while nothing is in it, so that copies of most lists count no reference.
    @usableFromInline var rest: [Element]?
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
        switch count {
        case 0: first = element
        case 1: second = element
        case 2: third = element
        case 3: fourth = element
        default:
            if rest == nil { rest = [] }
            rest!.append(element)
        }
        count += 1
    }

    package mutating func remove(at index: Int) {
        self = ShortList(enumerated().lazy.filter { $0.offset != index }.map(\.element))
    }

    @inlinable
    package subscript(index: Int) -> Element {
        switch index {
        case 0: first!
        case 1: second!
        case 2: third!
        case 3: fourth!
        default: rest![index - 4]
        }
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

extension ShortList: Equatable where Element: Equatable {}
