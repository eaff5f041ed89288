internal import Glibc

/// The characters of HTTP, as tests on bytes.
enum Ascii {
    static let tab: UInt8 = 0x09
    static let lf: UInt8 = 0x0A
    static let cr: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    /// `tchar` of RFC 9110 section 5.6.2: a bit for each of the 128 characters.
    static func isToken(_ byte: UInt8) -> Bool {
        let low: UInt64 = 0x03FF_6CFA_0000_0000  // ! # $ % & ' * + - . 0-9
        let high: UInt64 = 0x57FF_FFFF_C7FF_FFFE  // A-Z ^ _ ` a-z | ~
        guard byte < 0x80 else { return false }
        return (byte < 0x40 ? low >> UInt64(byte) : high >> UInt64(byte & 0x3F)) & 1 == 1
    }

    /// The value of a hexadecimal digit, 0 to 15.
    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Whether a byte may stand in a field value: tab, space, visible ASCII or obs-text (RFC 9110 section 5.5).
    static func isFieldText(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == tab
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these bytes are exactly those of `text`.
    package func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && (count == 0 || memcmp(baseAddress!, text.utf8Start, count) == 0)
    }

    /// Whether these bytes are those of `text`, which is written in lower case, if ASCII letters are taken as equal to their capitals.
    package func equalsIgnoringCase(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        let expected = text.utf8Start
        for index in 0..<count {
            var byte = self[index]
            if byte &- UInt8(ascii: "A") < 26 { byte |= 0x20 }
            guard byte == expected[index] else { return false }
        }
        return true
    }

    /// A part of these bytes.
    func part(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[start..<end])
    }

    /// The index of a byte at or after `start`.
    func index(of byte: UInt8, from start: Int) -> Int? {
        guard start < count, let base = baseAddress,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// These bytes without the spaces and tabs around them (OWS of RFC 9110 section 5.6.3).
    package var trimmed: UnsafeRawBufferPointer {
        var start = 0
        var end = count
        while start < end, self[start] == Ascii.space || self[start] == Ascii.tab { start += 1 }
        while end > start, self[end - 1] == Ascii.space || self[end - 1] == Ascii.tab { end -= 1 }
        return part(start, end)
    }

    /// The value of these bytes if they are decimal digits and nothing else; nil too above 18 digits.
    package var decimal: Int? {
        guard (1...18).contains(count) else { return nil }
        var value = 0
        for byte in self {
            guard byte &- UInt8(ascii: "0") < 10 else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// Whether every byte may stand in a field value; eight at a time, since every byte of every head passes here.
    var isFieldText: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = 0
        while index + 8 <= count {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let flipped = word ^ (0x7F * ones)
            let control = (word &- 0x20 * ones) & ~word
            let delete = (flipped &- ones) & ~flipped
            // A hit may also be a tab, or a borrow from the byte below: then each byte is asked.
            if (control | delete) & (0x80 * ones) != 0 {
                for offset in index..<index + 8 where !Ascii.isFieldText(self[offset]) { return false }
            }
            index += 8
        }
        while index < count {
            guard Ascii.isFieldText(self[index]) else { return false }
            index += 1
        }
        return true
    }

    /// Calls `body` with each member of a comma-separated list, trimmed, empty ones left out (RFC 9110 section 5.6.1.2).
    package func forEachListMember(_ body: (UnsafeRawBufferPointer) -> Void) {
        var start = 0
        while start <= count {
            let end = index(of: UInt8(ascii: ","), from: start) ?? count
            let member = part(start, end).trimmed
            if !member.isEmpty { body(member) }
            start = end + 1
        }
    }
}
