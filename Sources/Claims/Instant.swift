/// A point in time with the offset of the clock that showed it, as an RFC 3339 date-time gives it.
package struct Instant: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; fractions of a second are dropped.
    package let epochSeconds: Int64
    /// Seconds that the clock at the place was ahead of UTC, -86,340...86,340.
    package let offsetSeconds: Int32

    package init(epochSeconds: Int64, offsetSeconds: Int32) {
        self.epochSeconds = epochSeconds
        self.offsetSeconds = offsetSeconds
    }

    /// Reads an RFC 3339 §5.6 date-time (`2026-11-20T14:00:00-05:00`, `…Z`, `t`/space as separator, a fraction); nil otherwise.
    ///
    /// A leap second (`:60`) counts as the second after `:59`.
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count >= 20, let date = CalendarDate(UnsafeBufferPointer(rebasing: text[0..<10])) else { return nil }
        guard text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            let hour = Self.two(text, 11), hour < 24, let minute = Self.two(text, 14), minute < 60,
            let second = Self.two(text, 17), second <= 60
        else { return nil }
        var index = 19
        if text[index] == UInt8(ascii: ".") {
            index += 1
            let firstDigit = index
            while index < text.count, Self.isDigit(text[index]) { index += 1 }
            guard index > firstDigit else { return nil }
        }
        guard index < text.count, let offset = Self.offset(text, index) else { return nil }
        let local = Int64(date.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        self.init(epochSeconds: local - Int64(offset), offsetSeconds: offset)
    }

    /// The date that the clock at the place showed.
    package var localDate: CalendarDate {
        let local = epochSeconds + Int64(offsetSeconds)
        return CalendarDate(dayNumber: Int32((Double(local) / 86_400).rounded(.down)))
    }

    private static func offset(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int32? {
        switch text[start] {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"):
            return start + 1 == text.count ? 0 : nil
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard text.count == start + 6, text[start + 3] == UInt8(ascii: ":"),
                let hours = two(text, start + 1), hours < 24, let minutes = two(text, start + 4), minutes < 60
            else { return nil }
            let seconds = Int32(hours * 3_600 + minutes * 60)
            return text[start] == UInt8(ascii: "-") ? -seconds : seconds
        default:
            return nil
        }
    }

    private static func two(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard isDigit(text[start]), isDigit(text[start + 1]) else { return nil }
        return Int(text[start] - UInt8(ascii: "0")) * 10 + Int(text[start + 1] - UInt8(ascii: "0"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
