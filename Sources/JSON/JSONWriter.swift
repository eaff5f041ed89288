/// Writes JSON (RFC 8259) to bytes, compactly, or for people with two spaces of indent.
///
/// Commas, colons and line breaks are the writer's business: the caller names keys and values in order. It keeps no stack: brackets
/// that do not match, or a key without a value, are the caller's bug. Reused by `removeAll`, it allocates nothing once it has grown.
@usableFromInline
package struct JSONWriter {
    /// What has been written so far.
    @usableFromInline
    package var bytes: [UInt8] = []
    /// Whether a value stands before the next one in the same container.
    @usableFromInline var needsComma = false
    /// Whether a key stands before the next value.
    @usableFromInline var afterKey = false
    @usableFromInline let pretty: Bool
    /// Containers open, for the indent.
    @usableFromInline var depth = 0

    /// An empty writer; `pretty` is for people, with a line break after each value.
    @inlinable
    package init(pretty: Bool = false, capacity: Int = 0) {
        self.pretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// Empties the writer for another document.
    @inlinable
    package mutating func removeAll(keepingCapacity: Bool = true) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
        needsComma = false
        afterKey = false
        depth = 0
    }

    /// Ends a line between documents (NDJSON, or the end of a file): the next value needs no comma.
    @inlinable
    package mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    @inlinable package mutating func beginObject() { open(UInt8(ascii: "{")) }
    @inlinable package mutating func endObject() { close(UInt8(ascii: "}")) }
    @inlinable package mutating func beginArray() { open(UInt8(ascii: "[")) }
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

    /// What must stand before a key or an element: a comma, and in pretty mode a line break and the indent.
    @inlinable
    mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if pretty { breakLine() }
    }

    /// What must stand before a value.
    @inlinable
    mutating func beginValue() {
        if afterKey { afterKey = false } else { separate() }
        needsComma = true
    }

    @inlinable
    mutating func open(_ bracket: UInt8) {
        beginValue()
        bytes.append(bracket)
        needsComma = false
        depth &+= 1
    }

    @inlinable
    mutating func close(_ bracket: UInt8) {
        depth &-= 1
        if pretty && needsComma { breakLine() }
        bytes.append(bracket)
        needsComma = true
    }

    @usableFromInline
    @inline(never)
    mutating func breakLine() {
        guard let last = bytes.last, depth > 0 || last != UInt8(ascii: "\n") else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<max(depth, 0) * 2 { bytes.append(UInt8(ascii: " ")) }
    }

    /// Appends bytes as they are.
    @inlinable
    mutating func append(_ pointer: UnsafePointer<UInt8>, _ count: Int) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: pointer, count: count))
    }
}
