extension JSONWriter {
    /// Writes the key of the next value: one of our own names, which need no escape (this is a bug's trap, not checked).
    @inlinable
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name.utf8Start, name.utf8CodeUnitCount)
        bytes.append(UInt8(ascii: "\""))
        endKey()
    }

    /// Writes the key of the next value, escaped as need be.
    @inlinable
    @_disfavoredOverload
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        endKey()
    }

    /// Writes the key of the next value, escaped as need be.
    @inlinable
    package mutating func key(_ name: JSONString) {
        separate()
        quote(name.bytes)
        endKey()
    }

    /// Writes a string, escaped as need be.
    @inlinable
    package mutating func string(_ value: StaticString) {
        beginValue()
        quote(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    /// Writes a string, escaped as need be.
    @inlinable
    @_disfavoredOverload
    package mutating func string(_ value: String) {
        beginValue()
        quote(value)
    }

    /// Writes a string of UTF-8 bytes, escaped as need be; bytes that are not UTF-8 are replaced by U+FFFD.
    @inlinable
    package mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        beginValue()
        quote(repairing: value)
    }

    /// Writes a string of UTF-8 bytes, escaped as need be; bytes that are not UTF-8 are replaced by U+FFFD.
    @inlinable
    package mutating func string(_ value: Span<UInt8>) {
        beginValue()
        value.withUnsafeBufferPointer { quote(repairing: $0) }
    }

    /// Writes a string from the parser's buffer, escaped as need be.
    @inlinable
    package mutating func string(_ value: JSONString) {
        beginValue()
        quote(value.bytes)
    }

    /// Writes a whole number, which must fit `Int64`.
    @inlinable
    package mutating func integer(_ value: some BinaryInteger) {
        beginValue()
        digits(Int64(value))
    }

    /// Writes a truth value.
    @inlinable
    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    @inlinable
    package mutating func null() { raw("null") }

    /// Writes a number in the fewest digits that read back the same; infinities and NaN, which JSON lacks, are written as null.
    package mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        beginValue()
        bytes.append(contentsOf: value.description.utf8)
    }

    /// Writes an amount of money as a string with two decimals: 14000 is "140.00".
    package mutating func cents(_ value: Int64) {
        beginValue()
        bytes.append(contentsOf: value < 0 ? [UInt8(ascii: "\""), UInt8(ascii: "-")] : [UInt8(ascii: "\"")])
        digits(Int64(value.magnitude / 100))
        let hundredths = UInt8(value.magnitude % 100)
        let zero = UInt8(ascii: "0")
        bytes.append(UInt8(ascii: "."))
        bytes.append(zero + hundredths / 10)
        bytes.append(zero + hundredths % 10)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a value that is JSON already, as it is.
    @inlinable
    package mutating func raw(_ json: StaticString) {
        beginValue()
        append(json.utf8Start, json.utf8CodeUnitCount)
    }

    /// Writes a value that is JSON already, as it is.
    @inlinable
    package mutating func raw(_ json: some Collection<UInt8>) {
        beginValue()
        bytes.append(contentsOf: json)
    }

    @inlinable
    mutating func endKey() {
        bytes.append(UInt8(ascii: ":"))
        if pretty { bytes.append(UInt8(ascii: " ")) }
        afterKey = true
    }

    @usableFromInline
    mutating func digits(_ value: Int64) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        if rest < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest)) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            var start = buffer.count
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
                rest = quotient
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }
}
