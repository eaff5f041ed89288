extension JSONScanner {
    /// At the opening quote: reads a string whole (RFC 8259 section 7, RFC 3629 section 4).
    mutating func scanString() throws(Fault) {
        offset += 1
        while true {
            switch try byte() {
            case UInt8(ascii: "\""):
                offset += 1
                return
            case UInt8(ascii: "\\"): try scanEscape()
            case 0x00..<0x20: throw fault(.controlCharacter)
            case 0x20..<0x80: offset += 1
            case 0xC2...0xDF: try scanMultibyte(continuations: 1, second: 0x80...0xBF)
            case 0xE0: try scanMultibyte(continuations: 2, second: 0xA0...0xBF)
            case 0xED: try scanMultibyte(continuations: 2, second: 0x80...0x9F)
            case 0xE1...0xEF: try scanMultibyte(continuations: 2, second: 0x80...0xBF)
            case 0xF0: try scanMultibyte(continuations: 3, second: 0x90...0xBF)
            case 0xF1...0xF3: try scanMultibyte(continuations: 3, second: 0x80...0xBF)
            case 0xF4: try scanMultibyte(continuations: 3, second: 0x80...0x8F)
            default: throw fault(.invalidUTF8)
            }
        }
    }

    /// A fault stands at the first byte of the character, so that what precedes it is UTF-8.
    private mutating func scanMultibyte(continuations: Int, second: ClosedRange<UInt8>) throws(Fault) {
        for distance in 1...continuations {
            guard offset + distance < text.count else { throw Fault(offset: text.count, reason: .unexpectedEnd) }
            let allowed = distance == 1 ? second : 0x80...0xBF
            guard allowed.contains(text[offset + distance]) else { throw fault(.invalidUTF8) }
        }
        offset += continuations + 1
    }

    private mutating func scanEscape() throws(Fault) {
        let start = offset
        offset += 1
        switch try byte() {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 1
        case UInt8(ascii: "u"):
            offset += 1
            let unit = try scanHex()
            if unit & 0xFC00 == 0xDC00 { throw Fault(offset: start, reason: .loneSurrogate) }
            if unit & 0xFC00 == 0xD800 { try scanLowSurrogate(after: start) }
        default: throw fault(.invalidEscape)
        }
    }

    private mutating func scanLowSurrogate(after start: Int) throws(Fault) {
        guard try byte() == UInt8(ascii: "\\") else { throw Fault(offset: start, reason: .loneSurrogate) }
        offset += 1
        guard try byte() == UInt8(ascii: "u") else { throw Fault(offset: start, reason: .loneSurrogate) }
        offset += 1
        guard try scanHex() & 0xFC00 == 0xDC00 else { throw Fault(offset: start, reason: .loneSurrogate) }
    }

    private mutating func scanHex() throws(Fault) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = try hexDigit(byte()) else { throw fault(.invalidEscape) }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
