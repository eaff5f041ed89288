extension JSONWriter {
    /// Writes the key of the next value: one of our own names, which must need no escape.
    @inlinable
    package mutating func key(_ name: StaticString) {
        prefix.key = name.utf8Start
        prefix.keyCount = name.utf8CodeUnitCount
    }

    /// Writes the key of the next value, escaped as need be.
    @_disfavoredOverload
    package mutating func key(_ name: String) {
        string(name)
        endKey()
    }

    /// Writes the key of the next value, escaped as need be.
    package mutating func key(_ name: JSONString) {
        string(name)
        endKey()
    }

    /// Writes a string, escaped as need be.
    @inlinable
    package mutating func string(_ value: StaticString) {
        quote(value.utf8Start, value.utf8CodeUnitCount)
    }

    /// Writes a string, escaped as need be.
    @_disfavoredOverload
    package mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { quote($0) }
    }

    /// Writes a string from the parser's buffer, escaped as need be.
    package mutating func string(_ value: JSONString) { quote(value.bytes) }

    /// Writes a string of bytes, escaped as need be; what is not UTF-8 becomes U+FFFD, as a document must be UTF-8 (RFC 8259
    /// section 8.1).
    package mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        if (try? UTF8Span(validating: value.span)) != nil { quote(value) } else { string(String(decoding: value, as: UTF8.self)) }
    }

    /// Writes a string of bytes, escaped as need be; what is not UTF-8 becomes U+FFFD.
    package mutating func string(_ value: Span<UInt8>) {
        value.withUnsafeBufferPointer { string($0) }
    }

    /// Writes a whole number, which must fit `Int64`.
    @inlinable
    package mutating func integer(_ value: some BinaryInteger) { number(Int64(value)) }

    /// Writes a truth value.
    @inlinable
    package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    /// Writes null.
    @inlinable
    package mutating func null() { raw("null") }

    /// Writes a number in the fewest digits that read back the same; infinities and NaN, which JSON lacks, are written as null.
    package mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        raw(value.description.utf8)
    }

    /// Writes an amount of money as a string with two decimals: 14000 is "140.00".
    package mutating func cents(_ value: Int64) {
        emit(24) { cursor in
            cursor.append(UInt8(ascii: "\""))
            if value < 0 { cursor.append(UInt8(ascii: "-")) }
            cursor.append(Int64(value.magnitude / 100))
            cursor.append(UInt8(ascii: "."))
            cursor.append(UInt8(ascii: "0") + UInt8(value.magnitude % 100 / 10))
            cursor.append(UInt8(ascii: "0") + UInt8(value.magnitude % 10))
            cursor.append(UInt8(ascii: "\""))
        }
    }

    /// Writes a value that is JSON already, as it is.
    @inlinable
    package mutating func raw(_ json: StaticString) { verbatim(json.utf8Start, json.utf8CodeUnitCount) }

    /// Writes a value that is JSON already, as it is.
    package mutating func raw(_ json: some Collection<UInt8>) {
        emit(0) { _ in }
        bytes.append(contentsOf: json)
    }

    @usableFromInline
    mutating func verbatim(_ json: UnsafePointer<UInt8>, _ count: Int) {
        emit(count) { $0.append(json, count) }
    }

    @usableFromInline
    mutating func number(_ value: Int64) {
        emit(20) { $0.append(value) }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        guard let base = text.baseAddress else { return verbatim(("\"\"" as StaticString).utf8Start, 2) }
        quote(base, text.count)
    }

    /// Writes a string in quotes: in one go if nothing needs an escape, which is known once it has been copied.
    @usableFromInline
    mutating func quote(_ text: UnsafePointer<UInt8>, _ count: Int) {
        var plain = true
        emit(count + 2) { cursor in
            cursor.append(UInt8(ascii: "\""))
            plain = cursor.appendPlain(text, count)
            if plain { cursor.append(UInt8(ascii: "\"")) }
        }
        if !plain { finishEscaped(UnsafeBufferPointer(start: text, count: count)) }
    }

    /// Behind an opening quote: the text with its escapes, and the closing quote.
    @inline(never)
    private mutating func finishEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(addingCapacity: JSONEscapes.count(text) + 1 + JSONCursor.slack) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                var cursor = JSONCursor(buffer)
                cursor.appendEscaped(text)
                cursor.append(UInt8(ascii: "\""))
                count = cursor.written(in: buffer)
            }
        }
    }

    private mutating func endKey() {
        bytes.append(UInt8(ascii: ":"))
        if pretty { bytes.append(UInt8(ascii: " ")) }
        prefix = Prefix(afterKey: true)
    }
}
