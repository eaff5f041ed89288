import Claims
import JSON

// Readers for one value, beside those of the JSON room. Each reports a problem at the current path and answers nil where there is one.

extension JSONValue {
    /// A day as `YYYY-MM-DD`; problems: `type`, `format`.
    func readDate(_ problems: inout JSONProblems) -> CalendarDate? {
        guard let text = readString(&problems) else { return nil }
        if let date = CalendarDate(text.bytes) { return date }
        problems.report(.format, "must be a day that the calendar has, as YYYY-MM-DD")
        return nil
    }

    /// An RFC 3339 date-time; problems: `type`, `format`.
    func readInstant(_ problems: inout JSONProblems) -> Instant? {
        guard let text = readString(&problems) else { return nil }
        if let instant = Instant(text.bytes) { return instant }
        problems.report(.format, "must be a time with its offset, as 2026-11-20T14:00:00-05:00 (RFC 3339)")
        return nil
    }

    /// A decimal string or a number; problems: `type`, `format`, `range`.
    func readMoney(_ problems: inout JSONProblems) -> Money? {
        readCents(&problems).map(Money.init)
    }

    /// Any number, whole or not; problem: `type`.
    func readUnits(_ problems: inout JSONProblems) -> Units {
        if case .whole(let count) = readNumber(&problems) { .whole(Int(count)) } else { .notWhole }
    }

    /// One of a few words, in any case; problems: `type`, `unknownValue`.
    func readWord<Value>(_ words: [(StaticString, Value)], _ detail: String, _ problems: inout JSONProblems) -> Value? {
        guard let text = readString(&problems) else { return nil }
        for (word, value) in words where text.trimmed.isWord(word) { return value }
        problems.report(.unknownValue, detail)
        return nil
    }

    /// A code in any form, without the spaces around it. A whole number is taken for its digits, since EMRs send numbers.
    ///
    /// Problem: `type`.
    @inline(__always)
    func readCode<Code>(_ problems: inout JSONProblems, _ code: (UnsafeBufferPointer<UInt8>) -> Code) -> Code? {
        if let text = string { return code(text.trimmed) }
        guard case .whole(let number) = number, number >= 0 else {
            problems.report(.type, "must be a string")
            return nil
        }
        return withDigits(of: UInt64(number), code)
    }

    /// The elements of a list, each with its index from 0; answers how many there are and whether nulls follow them, or nil where there
    /// is no list.
    ///
    /// Nulls at the end count as absent, as in lists of fixed length; an element behind a null would leave its index in doubt.
    /// Problems: `type`, `tooMany`.
    @discardableResult
    func readList(
        _ problems: inout JSONProblems, countMax: Int, _ body: (Int, JSONValue, inout JSONProblems) -> Void
    ) -> (count: Int, isPadded: Bool)? {
        var count = 0
        var isPadded = false
        let isList = readArray(&problems, countMax: countMax) { index, value, problems in
            guard !value.isNull else {
                isPadded = true
                return
            }
            if index > count { problems.report(.type, "must not stand behind a null") }
            count = index + 1
            body(index, value, &problems)
        }
        return isList ? (count, isPadded) : nil
    }
}

extension ClaimDraft {
    /// Takes a copy of a text; problems: `type`, `tooLong`.
    mutating func addText(_ value: JSONValue, bytesMax: Int, _ problems: inout JSONProblems) -> Text? {
        value.readString(&problems, bytesMax: bytesMax).map { claim.text.add($0.bytes) }
    }

    /// Takes a copy of a text that says something; nil for a blank one, which is none. Problems: `type`, `tooLong`.
    mutating func addFilledText(_ value: JSONValue, bytesMax: Int, _ problems: inout JSONProblems) -> Text? {
        guard let text = value.readString(&problems, bytesMax: bytesMax), !text.isBlank else { return nil }
        return claim.text.add(text.bytes)
    }
}

extension JSONString {
    /// Whether there is nothing but white space and control characters.
    fileprivate var isBlank: Bool {
        bytes.allSatisfy { $0 <= UInt8(ascii: " ") }
    }

    /// The bytes without the white space at both ends.
    @inline(__always)
    fileprivate var trimmed: UnsafeBufferPointer<UInt8> {
        var range = bytes.indices
        while let first = range.first, bytes[first] <= UInt8(ascii: " ") { range.removeFirst() }
        while let last = range.last, bytes[last] <= UInt8(ascii: " ") { range.removeLast() }
        return UnsafeBufferPointer(rebasing: bytes[range])
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether this is that word of ASCII letters, in any case.
    fileprivate func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return indices.allSatisfy { self[$0] | 0x20 == word.utf8Start[$0] | 0x20 }
    }
}

/// The decimal digits of a number, for as long as `body` runs.
private func withDigits<Result>(of number: UInt64, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
        var start = buffer.count
        var rest = number
        repeat {
            start -= 1
            buffer.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        return body(UnsafeBufferPointer(rebasing: buffer[start...]))
    }
}
