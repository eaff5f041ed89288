extension JSONWriter {
    @usableFromInline
    mutating func quote(_ text: String) {
        var text = text
        text.withUTF8 { quote($0) }
    }

    /// Writes a string in quotes; what is not UTF-8 becomes U+FFFD, as a document must be UTF-8 (RFC 8259 section 8.1).
    @usableFromInline
    mutating func quote(repairing text: UnsafeBufferPointer<UInt8>) {
        if (try? UTF8Span(validating: text.span)) != nil { quote(text) } else { quote(String(decoding: text, as: UTF8.self)) }
    }

    /// Writes a string in quotes (RFC 8259 section 7): runs without an escape are copied whole, eight bytes looked at together.
    @usableFromInline
    mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if let base = text.baseAddress {
            var start = 0
            while true {
                let stop = JSONWriter.plainEnd(base, from: start, to: text.count)
                append(base + start, stop - start)
                if stop == text.count { break }
                escape(base[stop])
                start = stop + 1
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The first byte at or behind `start` that must be escaped, or `end`.
    private static func plainEnd(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var at = start
        while at + 8 <= end {
            let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: UInt64.self)
            if mustEscape(word) { break }
            at += 8
        }
        while at < end && !mustEscape(base[at]) { at += 1 }
        return at
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether one of eight bytes must be escaped. A byte below n sets its top bit in (word − n…n) & ~word; a borrow may set
    /// another's as well, but only if there is one below.
    private static func mustEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let control = (word &- ones &* 0x20) & ~word
        let quote = (quotes &- ones) & ~quotes
        let backslash = (backslashes &- ones) & ~backslashes
        return (control | quote | backslash) & (ones &* 0x80) != 0
    }

    private mutating func escape(_ byte: UInt8) {
        let short: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): short = byte
        case 0x08: short = UInt8(ascii: "b")
        case 0x09: short = UInt8(ascii: "t")
        case 0x0A: short = UInt8(ascii: "n")
        case 0x0C: short = UInt8(ascii: "f")
        case 0x0D: short = UInt8(ascii: "r")
        default:
            append(("\\u00" as StaticString).utf8Start, 4)
            bytes.append(UInt8(ascii: "0") + (byte >> 4))
            return bytes.append(JSONWriter.hexDigits.utf8Start[Int(byte & 15)])
        }
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(short)
    }

    private static var hexDigits: StaticString { "0123456789abcdef" }
}
