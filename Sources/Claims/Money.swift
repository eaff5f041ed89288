/// An amount of United States dollars in whole cents.
package struct Money: Hashable, Comparable, Sendable {
    package let cents: Int64

    package init(cents: Int64) {
        self.cents = cents
    }

    /// Reads a decimal string with at most two places (`140`, `140.5`, `140.00`, `-3.10`), below 10^12 dollars; nil otherwise.
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let negative = text.first == UInt8(ascii: "-")
        if negative { index = 1 }
        var value: Int64 = 0
        var digits = 0
        while index < text.count, let digit = Self.digit(text[index]) {
            value = value * 10 + digit
            digits += 1
            index += 1
            guard digits <= 12 else { return nil }
        }
        guard digits > 0 else { return nil }
        var places = 0
        if index < text.count {
            guard text[index] == UInt8(ascii: ".") else { return nil }
            index += 1
            while index < text.count, let digit = Self.digit(text[index]), places < 2 {
                value = value * 10 + digit
                places += 1
                index += 1
            }
            // Third and later places may only be zeros: a fraction of a cent is not a charge.
            while index < text.count, text[index] == UInt8(ascii: "0") { index += 1 }
            guard places > 0, index == text.count else { return nil }
        }
        while places < 2 {
            value *= 10
            places += 1
        }
        cents = negative ? -value : value
    }

    package static func + (left: Money, right: Money) -> Money {
        Money(cents: left.cents + right.cents)
    }

    package static func < (left: Money, right: Money) -> Bool {
        left.cents < right.cents
    }

    private static func digit(_ byte: UInt8) -> Int64? {
        let digit = byte &- UInt8(ascii: "0")
        return digit <= 9 ? Int64(digit) : nil
    }
}

extension Money: CustomStringConvertible {
    /// Dollars and cents with two places: `140.00`.
    package var description: String {
        let magnitude = cents.magnitude
        let places = magnitude % 100
        return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(places < 10 ? "0" : "")\(places)"
    }
}
