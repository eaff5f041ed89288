internal import CSimdJSON

/// A JSON parser (RFC 8259) and its buffers, reused for each document; confined to one thread.
///
/// Memory: about 14 bytes for each byte of the longest document so far, of which only the pages in use are resident.
package final class JSONParser {
    /// Readable bytes required behind the end of a text that is parsed in place.
    package static let padding = 64

    /// Nested containers allowed; an empty one at the bottom is not counted.
    package let depthMax: Int
    /// Bytes of text allowed.
    package let bytesMax: Int

    private var handle: OpaquePointer?
    /// Own padded copy of a text that came without padding, or whose numbers had to be patched.
    private var copy = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    /// A parser without buffers as yet; they are allocated by the first parse, and grow by doubling.
    package init(depthMax: Int = 32, bytesMax: Int = 1 << 30) {
        precondition(depthMax > 0 && bytesMax >= 0 && bytesMax < Int(UInt32.max) - JSONParser.padding, "limits of simdjson")
        self.depthMax = depthMax
        self.bytesMax = bytesMax
    }

    deinit {
        sj_free(handle)
        copy.deallocate()
    }

    /// Parses a text in place; the value is valid until the next parse and no longer than the parser.
    ///
    /// `padding` readable bytes must follow the text; what they hold does not matter. Throws for anything that is not one JSON
    /// document in UTF-8 without a byte order mark, and for what is over `depthMax` or `bytesMax`.
    package func parse(padded text: UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONValue {
        guard text.count <= bytesMax else { throw JSONSyntaxError(.tooLong, at: 0, in: text) }
        // Not RFC 8259 section 8.1's "MAY ignore": a claim's pointers and offsets count from the first byte.
        if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
            throw JSONSyntaxError(.byteOrderMark, at: 0, in: text)
        }
        var value: JSONValue?
        let status = run(text, &value)
        if let value { return value }
        return try explain(status, text)
    }

    /// Parses a copy of the bytes: for configuration files and tests.
    package func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        reserveCopy(bytes.count)
        copy.copyBytes(from: bytes)
        return try parse(padded: UnsafeRawBufferPointer(rebasing: copy[..<bytes.count]))
    }

    /// Gives all buffers back, after a document that was far larger than most; no value may be in use.
    package func releaseMemory() {
        sj_free(handle)
        handle = nil
        copy.deallocate()
        copy = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }

    private func run(_ text: UnsafeRawBufferPointer, _ value: inout JSONValue?) -> sj_status {
        if handle == nil { handle = sj_new(depthMax) }
        guard let handle else { return SJ_OUT_OF_MEMORY }
        var tape: UnsafePointer<UInt64>?
        var strings: UnsafePointer<UInt8>?
        // An empty buffer may have no address.
        guard let base = text.baseAddress else { return SJ_INVALID }
        let status = sj_parse(handle, base.assumingMemoryBound(to: UInt8.self), text.count, &tape, &strings)
        if status == SJ_OK, let tape, let strings {
            value = JSONValue(tape: tape, strings: strings, index: 1)  // word 0 is the root's
        }
        return status
    }

    /// The cold path: finds what is wrong and where, or mends numbers that are legal but too large for simdjson.
    @inline(never)
    private func explain(_ status: sj_status, _ text: UnsafeRawBufferPointer) throws(JSONSyntaxError) -> JSONValue {
        if status == SJ_TOO_LONG { throw JSONSyntaxError(.tooLong, at: 0, in: text) }
        if status == SJ_OUT_OF_MEMORY { throw JSONSyntaxError(.outOfMemory, at: 0, in: text) }
        var scanner = JSONScanner(text, depthMax: depthMax)
        do {
            try scanner.scan()
        } catch {
            throw JSONSyntaxError(error.reason, at: error.offset, in: text)
        }
        guard !scanner.outsized.isEmpty else { throw JSONSyntaxError(.unreadable, at: 0, in: text) }
        return try parsePatched(text, scanner.outsized)
    }

    private func parsePatched(_ text: UnsafeRawBufferPointer, _ outsized: [Range<Int>]) throws(JSONSyntaxError) -> JSONValue {
        if text.baseAddress != UnsafeRawPointer(copy.baseAddress) {
            reserveCopy(text.count)
            copy.copyMemory(from: text)
        }
        JSONOutsizedNumbers.patch(outsized, in: copy)
        var value: JSONValue?
        _ = run(UnsafeRawBufferPointer(rebasing: copy[..<text.count]), &value)
        guard let value else { throw JSONSyntaxError(.unreadable, at: 0, in: text) }
        return value
    }

    private func reserveCopy(_ count: Int) {
        guard copy.count < count + JSONParser.padding else { return }
        copy.deallocate()
        copy = .allocate(byteCount: max(4096, (count + JSONParser.padding) * 2), alignment: 64)
        copy.initializeMemory(as: UInt8.self, repeating: 0)
    }
}
