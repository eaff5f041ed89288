/// The items of a query, `name=value&name=value`, in order, without allocating.
package struct QueryItems: Sequence, IteratorProtocol {
    /// A name and a value as they were sent, each a form-encoded stretch of bytes; the value is empty if there is no `=`.
    package struct Item {
        /// The bytes before the first `=`.
        package let name: UnsafeRawBufferPointer
        /// The bytes behind it.
        package let value: UnsafeRawBufferPointer
    }

    private var rest: UnsafeRawBufferPointer

    /// The items of a query without its question mark.
    package init(_ query: UnsafeRawBufferPointer) {
        rest = query
    }

    /// The next item that is not empty.
    package mutating func next() -> Item? {
        while !rest.isEmpty {
            let end = rest.index(of: UInt8(ascii: "&"), from: 0)
            let item = rest.part(0, end ?? rest.count)
            rest = rest.part(end.map { $0 + 1 } ?? rest.count, rest.count)
            if item.isEmpty { continue }
            let equals = item.index(of: UInt8(ascii: "="), from: 0)
            return Item(
                name: item.part(0, equals ?? item.count), value: item.part(equals.map { $0 + 1 } ?? item.count, item.count))
        }
        return nil
    }
}

extension UnsafeRawBufferPointer {
    /// These bytes with their percent escapes undone, and `+` as a space if they come from a form; nil if that is not UTF-8, or an
    /// escape is broken (RFC 3986 section 2.1; the WHATWG URL standard for `+`).
    package func percentDecoded(plusIsSpace: Bool) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(count)
        var index = 0
        while index < count {
            switch self[index] {
            case UInt8(ascii: "%"):
                guard index + 2 < count, let high = Ascii.hexValue(self[index + 1]), let low = Ascii.hexValue(self[index + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                index += 3
            case UInt8(ascii: "+") where plusIsSpace:
                decoded.append(Ascii.space)
                index += 1
            case let byte:
                decoded.append(byte)
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }
}
