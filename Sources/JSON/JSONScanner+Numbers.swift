extension JSONScanner {
    /// At a digit or a minus: reads a number whole (RFC 8259 section 6), and notes it if simdjson cannot hold it.
    mutating func scanNumber() throws(Fault) {
        let start = offset
        if text[offset] == UInt8(ascii: "-") { offset += 1 }
        if try byte() == UInt8(ascii: "0") {
            offset += 1
            if let next = peek(), isDigit(next) { throw fault(.invalidNumber) }
        } else {
            try scanDigits()
        }
        var whole = true
        if peek() == UInt8(ascii: ".") {
            whole = false
            offset += 1
            try scanDigits()
        }
        if let next = peek(), next | 0x20 == UInt8(ascii: "e") {
            whole = false
            offset += 1
            let sign = try byte()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
            try scanDigits()
        }
        if !fits(start..<offset, whole: whole) { outsized.append(start..<offset) }
    }

    private mutating func scanDigits() throws(Fault) {
        guard try isDigit(byte()) else { throw fault(.invalidNumber) }
        while let next = peek(), isDigit(next) { offset += 1 }
    }

    private func peek() -> UInt8? { offset < text.count ? text[offset] : nil }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private func fits(_ range: Range<Int>, whole: Bool) -> Bool {
        if range.count <= 18 && whole { return true }
        let token = String(decoding: text[range], as: UTF8.self)
        if whole { return text[range.lowerBound] == UInt8(ascii: "-") ? Int64(token) != nil : UInt64(token) != nil }
        // nil is not expected of a legal number; such a one is patched too, which is the safe side.
        return Double(token)?.isFinite ?? false
    }
}

/// Puts a double that simdjson can hold in the place of each number that it cannot.
///
/// A whole number keeps its first sixteen digits (`123…` becomes `1230000000000000e4`); what lies beyond the doubles becomes
/// ±9e307: whoever asks for such a number is told that it is too large, and not what it was.
enum JSONOutsizedNumbers {
    static func patch(_ ranges: [Range<Int>], in text: UnsafeMutableRawBufferPointer) {
        for range in ranges {
            let number = UnsafeMutableRawBufferPointer(rebasing: text[range])
            let start = number[0] == UInt8(ascii: "-") ? 1 : 0
            let digits = number.count - start
            let whole = number[start...].allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
            // 9,99…e(digits - 1) is below 9e307 up to 307 digits.
            let kept = whole && digits <= 307 ? 16 : 0
            let tail = kept > 0 ? "e\(digits - kept)" : "9e307"
            var at = start + kept
            for byte in tail.utf8 {
                number[at] = byte
                at += 1
            }
            while at < number.count {
                number[at] = UInt8(ascii: " ")
                at += 1
            }
        }
    }
}
