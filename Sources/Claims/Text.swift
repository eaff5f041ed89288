/// A stretch of UTF-8 in a claim's `TextPool`.
package struct Text: Hashable, Sendable {
    package let start: Int32
    package let count: Int32

    package init(start: Int32, count: Int32) {
        self.start = start
        self.count = count
    }

    package var isEmpty: Bool {
        count == 0
    }
}

/// The free text of one claim, in one buffer that is reused from claim to claim.
package struct TextPool: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Takes a copy of the bytes.
    package mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Text {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return Text(start: Int32(start), count: Int32(text.count))
    }

    package mutating func add(_ text: String) -> Text {
        var text = text
        return text.withUTF8 { add($0) }
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// The bytes of a text.
    package subscript(text: Text) -> ArraySlice<UInt8> {
        bytes[Int(text.start)..<Int(text.start) + Int(text.count)]
    }

    /// Whether a text has nothing but white space.
    package func isBlank(_ text: Text) -> Bool {
        !self[text].contains { $0 > UInt8(ascii: " ") }
    }
}
