/// A JSON number as it can be held: exactly if it is whole, else as the nearest double.
@usableFromInline
package enum JSONNumber: Sendable, Equatable {
    /// A whole number, however it was written: 2, 2.0 and 2e0 are the same number.
    case whole(Int64)
    /// A number with a fraction, or one beyond `Int64`; beyond the doubles it is ±9e307.
    case other(Double)
}

// Readers for one value. Each reports a problem at the current path and answers nil if the value is of another type. null counts as
// a member that is not there: nil, and no problem; where it is required, the reader of the object says so.
extension JSONValue {
    /// The string; problems: `type`, and `tooLong` beyond `bytesMax` bytes of UTF-8.
    @inlinable
    package func readString(_ problems: inout JSONProblems, bytesMax: Int = .max) -> JSONString? {
        guard tag == UInt8(ascii: "\"") else { return wrongType("must be a string", &problems) }
        let string = stringUnchecked
        guard string.count <= bytesMax else {
            problems.report(.tooLong, "must be at most \(bytesMax) bytes long")
            return nil
        }
        return string
    }

    /// One of the words of a table, by its index; problems: `type`, and `unknownValue` that names the words.
    @inlinable
    package func readWord(_ words: JSONMembers, _ problems: inout JSONProblems) -> Int? {
        guard let string = readString(&problems) else { return nil }
        let index = words.index(of: string)
        if index >= 0 { return index }
        problems.report(.unknownValue, words.oneOf)
        return nil
    }

    /// The truth value; problem: `type`.
    @inlinable
    package func readBool(_ problems: inout JSONProblems) -> Bool? {
        bool ?? wrongType("must be true or false", &problems)
    }

    /// A whole number; problems: `type` for a fraction or no number, `range` outside `range`.
    @inlinable
    package func readInteger(_ problems: inout JSONProblems, in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
        if let integer, range.contains(Int(integer)) { return Int(integer) }
        return readIntegerSlowly(&problems, in: range)
    }

    /// Any number, told apart by whether it is whole, for readers to whom a fraction is a finding; problem: `type`.
    @inlinable
    package func readNumber(_ problems: inout JSONProblems) -> JSONNumber? {
        if let integer { return .whole(integer) }
        return number ?? wrongType("must be a number", &problems)
    }

    /// Any number as a double; problem: `type`.
    @inlinable
    package func readDouble(_ problems: inout JSONProblems) -> Double? {
        double ?? wrongType("must be a number", &problems)
    }

    /// The number, told apart by whether it is whole; nil if the value is not a number.
    @usableFromInline
    package var number: JSONNumber? {
        if let integer { return .whole(integer) }
        guard let double else { return nil }
        return Int64(exactly: double).map(JSONNumber.whole) ?? .other(double)
    }

    @usableFromInline
    @inline(never)
    func readIntegerSlowly(_ problems: inout JSONProblems, in range: ClosedRange<Int>) -> Int? {
        guard let number else { return wrongType("must be a whole number", &problems) }
        switch number {
        case .whole(let whole) where range.contains(Int(whole)):
            return Int(whole)
        case .other(let double) where double.rounded() != double:
            problems.report(.type, "must be a whole number")
        default:
            let bounds =
                range == Int.min...Int.max ? "must fit 64 bits" : "must be from \(range.lowerBound) to \(range.upperBound)"
            problems.report(.range, bounds)
        }
        return nil
    }

    @usableFromInline
    @inline(never)
    func wrongType<Result>(_ detail: String, _ problems: inout JSONProblems) -> Result? {
        if !isNull { problems.report(.type, detail) }
        return nil
    }
}
