/// A value on simdjson's tape: two pointers and an index, free to copy, alive until the parser's next parse.
///
/// The tape (simdjson 3, doc/tape.md) is an array of 64-bit words with a tag in the top byte and a payload in the rest:
/// `{` and `[` carry the index past their end (low 32 bits), `"` an offset into the string buffer, where 4 bytes of length, the
/// bytes and a NUL stand; `l`, `u` and `d` are followed by a word with the number; `t`, `f` and `n` stand alone.
@usableFromInline
package struct JSONValue {
    @usableFromInline let tape: UnsafePointer<UInt64>
    @usableFromInline let strings: UnsafePointer<UInt8>
    @usableFromInline let index: Int

    @inlinable
    init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
        self.tape = tape
        self.strings = strings
        self.index = index
    }

    /// The kinds of value, whole numbers told apart from other numbers.
    @usableFromInline
    package enum Kind: Sendable { case null, boolean, integer, double, string, array, object }

    /// What the value is; a whole number beyond `Int64` is a double.
    @inlinable package var kind: Kind {
        switch tag {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "l"): .integer
        case UInt8(ascii: "u"), UInt8(ascii: "d"): .double
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        default: .null
        }
    }

    /// Whether this is null.
    @inlinable package var isNull: Bool { tag == UInt8(ascii: "n") }

    /// The truth value, or nil if it is something else.
    @inlinable package var bool: Bool? {
        switch tag {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    /// The number if it was written without fraction and exponent and fits `Int64`.
    @inlinable package var integer: Int64? {
        tag == UInt8(ascii: "l") ? Int64(bitPattern: tape[index + 1]) : nil
    }

    /// Any number as a double, rounded to the nearest; beyond the doubles, ±9e307.
    @inlinable package var double: Double? {
        switch tag {
        case UInt8(ascii: "d"): Double(bitPattern: tape[index + 1])
        case UInt8(ascii: "l"): Double(Int64(bitPattern: tape[index + 1]))
        case UInt8(ascii: "u"): Double(tape[index + 1])
        default: nil
        }
    }

    /// The string, or nil if the value is something else.
    @inlinable package var string: JSONString? {
        tag == UInt8(ascii: "\"") ? stringUnchecked : nil
    }

    /// Elements of an array or members of an object; 0 for anything else.
    @inlinable package var count: Int {
        guard tag == UInt8(ascii: "[") || tag == UInt8(ascii: "{") else { return 0 }
        // The tape's own count saturates at 24 bits.
        let counted = Int(truncatingIfNeeded: (word >> 32) & 0xFF_FFFF)
        return counted < 0xFF_FFFF ? counted : countByWalking()
    }

    @inlinable var word: UInt64 { tape[index] }
    @inlinable var tag: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }

    /// The tape's index behind this value.
    @inlinable var next: Int {
        let word = word
        switch UInt8(truncatingIfNeeded: word >> 56) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return Int(UInt32(truncatingIfNeeded: word))
        case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): return index + 2
        default: return index + 1
        }
    }

    /// The index of a container's closing word.
    @inlinable var end: Int { Int(UInt32(truncatingIfNeeded: word)) - 1 }

    @inlinable var stringUnchecked: JSONString {
        let start = strings + Int(truncatingIfNeeded: word & 0x00FF_FFFF_FFFF_FFFF)
        let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
        return JSONString(UnsafeBufferPointer(start: start + 4, count: Int(count)))
    }

    @inlinable
    func at(_ index: Int) -> JSONValue { JSONValue(tape: tape, strings: strings, index: index) }

    @usableFromInline
    func countByWalking() -> Int {
        tag == UInt8(ascii: "[") ? elements.reduce(0) { count, _ in count + 1 } : members.reduce(0) { count, _ in count + 1 }
    }
}
