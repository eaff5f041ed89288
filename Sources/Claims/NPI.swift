/// A National Provider Identifier.
package struct NPI: Hashable, Sendable {
    /// The ten digits as a number; 0 for a text that is not ten ASCII digits.
    package let number: UInt64

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        var value: UInt64 = 0
        for byte in text where text.count == 10 {
            guard PackedText.isDigit(byte) else {
                number = 0
                return
            }
            value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
        }
        number = value
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { NPI($0) }
    }

    /// Ten digits, the first 1 or 2, and a Luhn check digit computed over 80840 and the NPI (45 CFR 162.406; ISO/IEC 7812-1).
    package var isValid: Bool {
        guard number >= 1_000_000_000, number < 3_000_000_000 else { return false }
        // The constant prefix 80840 adds 24 to the Luhn sum.
        var sum: UInt64 = 24
        var rest = number
        var doubled = false
        while rest > 0 {
            let digit = rest % 10
            let weighted = doubled ? digit * 2 : digit
            sum += weighted > 9 ? weighted - 9 : weighted
            doubled.toggle()
            rest /= 10
        }
        return sum % 10 == 0
    }
}
