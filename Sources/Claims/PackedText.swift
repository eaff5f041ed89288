/// Up to eight ASCII letters and digits in one integer, first character highest, lower case folded to upper.
///
/// Codes compare and hash as integers; the order is that of the text.
package enum PackedText {
    /// The packed form, or nil for an empty text, one of more than eight characters, or one with any other character.
    package static func pack(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard !text.isEmpty, text.count <= 8 else { return nil }
        var raw: UInt64 = 0
        for byte in text {
            guard let folded = fold(byte) else { return nil }
            raw = raw << 8 | UInt64(folded)
        }
        return raw << UInt64(8 * (8 - text.count))
    }

    /// The characters of a packed text.
    package static func unpack(_ raw: UInt64) -> String {
        String(unsafeUninitializedCapacity: 8) { buffer in
            let count = count(raw)
            for place in 0..<count { buffer[place] = byte(raw, at: place) }
            return count
        }
    }

    /// How many characters a packed text has, 0...8.
    package static func count(_ raw: UInt64) -> Int {
        (64 - raw.trailingZeroBitCount + 7) / 8
    }

    /// The character at a place, 0 beyond the end.
    package static func byte(_ raw: UInt64, at place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: raw >> UInt64(56 - 8 * place))
    }

    /// The upper-case letter or digit for an ASCII letter or digit; nil for any other byte.
    package static func fold(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
        default: nil
        }
    }

    /// Whether the byte is an ASCII digit.
    package static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
