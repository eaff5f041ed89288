/// Why something is not an amount of money in whole cents.
package enum JSONCentsError: Error, Sendable {
    case type, format, range

    /// What is asked for, in our own words.
    package var detail: String {
        switch self {
        case .type: "must be an amount such as \"140.00\""
        case .format: "must be an amount with at most two decimals, such as \"140.00\""
        case .range: "must be an amount below ten trillion"
        }
    }
}

extension JSONValue {
    /// The largest amount in cents, either way: up to 10¹⁵ each amount has a double of its own, so numbers stay exact.
    package static let centsMax: Int64 = 999_999_999_999_999

    /// An amount of money in hundredths, exactly, from a decimal string ("140.00", "-3.5", "140") or a number (140.00, 140, 1.4e2).
    ///
    /// The tape holds a number as a double, not as its text. The division n ÷ 100 is rounded correctly, so it gives the double at
    /// hand just when that is the nearest to n hundredths; up to `centsMax` no two amounts share a double. So 140.005 is refused,
    /// and digits beyond what a double tells apart (the 17th and on) are not seen.
    package func readCents(_ problems: inout JSONProblems) -> Int64? {
        if isNull { return nil }
        switch cents {
        case .success(let cents): return cents
        case .failure(let error):
            switch error {
            case .type: problems.report(.type, error.detail)
            case .format: problems.report(.format, error.detail)
            case .range: problems.report(.range, error.detail)
            }
            return nil
        }
    }

    /// The amount in hundredths, or why there is none.
    package var cents: Result<Int64, JSONCentsError> {
        if let string { return JSONValue.cents(string.bytes) }
        if let integer {
            let (cents, overflow) = integer.multipliedReportingOverflow(by: 100)
            return overflow || cents.magnitude > JSONValue.centsMax ? .failure(.range) : .success(cents)
        }
        guard let double else { return .failure(.type) }
        let hundredths = (double * 100).rounded()
        guard hundredths.magnitude <= Double(JSONValue.centsMax) else { return .failure(.range) }
        return hundredths / 100 == double ? .success(Int64(hundredths)) : .failure(.format)
    }

    /// Digits, and a point with digits behind it if there are any; beyond two decimals only zeros.
    private static func cents(_ text: UnsafeBufferPointer<UInt8>) -> Result<Int64, JSONCentsError> {
        let negative = text.first == UInt8(ascii: "-")
        var cents: Int64 = 0
        var digits = 0
        var decimals = -1
        for byte in text.dropFirst(negative ? 1 : 0) {
            let digit = byte &- UInt8(ascii: "0")
            if byte == UInt8(ascii: "."), decimals < 0, digits > 0 {
                decimals = 0
            } else if digit < 10 {
                digits += 1
                if decimals >= 0 { decimals += 1 }
                if decimals <= 2 {
                    cents = min(cents * 10 + Int64(digit), centsMax + 1)
                } else if digit != 0 {
                    return .failure(.format)
                }
            } else {
                return .failure(.format)
            }
        }
        if digits == 0 || decimals == 0 { return .failure(.format) }
        for _ in max(decimals, 0)..<max(2, decimals) { cents = min(cents * 10, centsMax + 1) }
        guard cents <= centsMax else { return .failure(.range) }
        return .success(negative ? -cents : cents)
    }
}
