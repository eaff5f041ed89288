/// A list that keeps its first four elements in place and only more than that on the heap.
///
/// A claim line lawfully has at most four modifiers and four diagnosis pointers, and rarely as many intervals: such a list costs no
/// allocation, and an unlawful one still loses nothing.
package struct ShortList<Element: Sendable>: Sendable {
    private var first: Element?
    private var second: Element?
    private var third: Element?
    private var fourth: Element?
    private var rest: [Element] = []
    package private(set) var count = 0

    package init() {}

    package init(_ elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    package var isEmpty: Bool {
        count == 0
    }

    package var indices: Range<Int> {
        0..<count
    }

    package mutating func append(_ element: Element) {
        switch count {
        case 0: first = element
        case 1: second = element
        case 2: third = element
        case 3: fourth = element
        default: rest.append(element)
        }
        count += 1
    }

    package mutating func remove(at index: Int) {
        self = ShortList(enumerated().lazy.filter { $0.offset != index }.map(\.element))
    }

    package subscript(index: Int) -> Element {
        switch index {
        case 0: first!
        case 1: second!
        case 2: third!
        case 3: fourth!
        default: rest[index - 4]
        }
    }
}

extension ShortList: Sequence {
    package struct Iterator: IteratorProtocol {
        let list: ShortList
        var index = 0

        package mutating func next() -> Element? {
            guard index < list.count else { return nil }
            defer { index += 1 }
            return list[index]
        }
    }

    package func makeIterator() -> Iterator {
        Iterator(list: self)
    }
}

extension ShortList: Equatable where Element: Equatable {}
