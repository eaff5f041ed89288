/// A two-character HCPCS modifier as a packed integer.
@usableFromInline
package struct Modifier: Hashable, Comparable, Sendable {
    /// First character in the high byte; 0 for a text that is no modifier.
    @usableFromInline package let raw: UInt16

    @inlinable
    package init(bits: UInt16) {
        raw = bits
    }

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 2, let first = PackedText.fold(text[0]), let second = PackedText.fold(text[1]) else {
            raw = 0
            return
        }
        raw = UInt16(first) << 8 | UInt16(second)
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { Modifier($0) }
    }

    /// Two alphanumeric characters.
    package var isWellFormed: Bool {
        raw != 0
    }

    @inlinable
    package static func < (left: Modifier, right: Modifier) -> Bool {
        left.raw < right.raw
    }
}

extension Modifier: CustomStringConvertible, ExpressibleByStringLiteral {
    @usableFromInline
    package init(stringLiteral value: String) {
        self.init(value)
    }

    /// The two characters, upper case; empty for a text that is no modifier.
    @usableFromInline
    package var description: String {
        isWellFormed ? PackedText.unpack(UInt64(raw) << 48) : ""
    }
}
