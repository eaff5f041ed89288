/// Writes JSON (RFC 8259) to bytes, compactly, or for people with two spaces of indent.
///
/// Commas, colons and line breaks are the writer's business: the caller names keys and values in order. It keeps no stack: brackets
/// that do not match, or a key without a value, are the caller's bug. Reused by `removeAll`, it allocates nothing once it has grown.
@usableFromInline
package struct JSONWriter {
    /// What has been written so far.
    @usableFromInline
    package var bytes: [UInt8] = []
    /// What must stand before the next value.
    @usableFromInline var prefix = Prefix()
    @usableFromInline let pretty: Bool
    /// Containers open, for the indent.
    @usableFromInline var depth = 0

    /// A comma, and a key that is written together with its value: one check of the buffer instead of six.
    @usableFromInline
    struct Prefix {
        @usableFromInline var comma: Bool
        /// Whether a key has been written already, and the value belongs behind it.
        @usableFromInline var afterKey: Bool
        @usableFromInline var key: UnsafePointer<UInt8>?
        @usableFromInline var keyCount = 0

        @inlinable
        init(comma: Bool = false, afterKey: Bool = false) {
            self.comma = comma
            self.afterKey = afterKey
        }
    }

    /// An empty writer; `pretty` is for people, with a line break after each value.
    package init(pretty: Bool = false, capacity: Int = 0) {
        self.pretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// Empties the writer for another document.
    package mutating func removeAll(keepingCapacity: Bool = true) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
        prefix = Prefix()
        depth = 0
    }

    /// Ends a line between documents (NDJSON, or the end of a file): the next value needs no comma.
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
        prefix = Prefix()
    }

    /// Opens an object.
    @inlinable package mutating func beginObject() { open(UInt8(ascii: "{")) }
    /// Closes the object opened last.
    @inlinable package mutating func endObject() { close(UInt8(ascii: "}")) }
    /// Opens an array.
    @inlinable package mutating func beginArray() { open(UInt8(ascii: "[")) }
    /// Closes the array opened last.
    @inlinable package mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes an object; `body` writes its members.
    @inlinable
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// Writes an array; `body` writes its elements.
    @inlinable
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        beginArray()
        body(&self)
        endArray()
    }

    @usableFromInline
    mutating func open(_ bracket: UInt8) {
        emit(1) { $0.append(bracket) }
        prefix = Prefix()
        depth += 1
    }

    @usableFromInline
    mutating func close(_ bracket: UInt8) {
        depth -= 1
        if pretty && prefix.comma { breakLine() }
        bytes.append(bracket)
        prefix = Prefix(comma: true)
    }

    /// Writes what must stand before a value, and then the value, for which `fill` may use up to `capacity` bytes.
    @inline(__always)
    mutating func emit(_ capacity: Int, _ fill: (inout JSONCursor) -> Void) {
        if pretty { writePrettyPrefix() }
        let prefix = prefix
        bytes.append(addingCapacity: capacity + prefix.keyCount + 4 + JSONCursor.slack) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                var cursor = JSONCursor(buffer)
                if prefix.comma { cursor.append(UInt8(ascii: ",")) }
                if let key = prefix.key {
                    cursor.append(UInt8(ascii: "\""))
                    cursor.append(key, prefix.keyCount)
                    cursor.append(UInt8(ascii: "\""))
                    cursor.append(UInt8(ascii: ":"))
                }
                fill(&cursor)
                count = cursor.written(in: buffer)
            }
        }
        self.prefix = Prefix(comma: true)
    }

    /// Takes over the prefix, with line break and indent before it and a space behind the colon.
    @inline(never)
    private mutating func writePrettyPrefix() {
        if prefix.comma { bytes.append(UInt8(ascii: ",")) }
        if !prefix.afterKey { breakLine() }
        if let key = prefix.key {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: UnsafeBufferPointer(start: key, count: prefix.keyCount))
            bytes.append(contentsOf: "\": ".utf8)
        }
        prefix = Prefix()
    }

    private mutating func breakLine() {
        guard let last = bytes.last, depth > 0 || last != UInt8(ascii: "\n") else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(depth, 0) * 2))
    }
}
