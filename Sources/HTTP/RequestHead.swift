/// The head of a request as offsets into the bytes that it was read from, so that reading one copies and allocates nothing.
///
/// A value without I/O: `parse` is given the bytes from the request's first one on, and what it says of them depends on
/// nothing else. Its table of fields is used again for the next request.
struct RequestHead {
    /// A field line: where its name and its trimmed value are.
    struct Field {
        var name: Extent
        var value: Extent
    }

    /// A stretch of the bytes.
    struct Extent {
        var start: UInt32 = 0
        var end: UInt32 = 0

        init() {}

        init(_ start: Int, _ end: Int) {
            self.start = UInt32(start)
            self.end = UInt32(end)
        }
    }

    enum Progress: Equatable {
        case complete
        /// Nothing new can be said before a line ends, or before this many bytes are there in all.
        case more(atBytes: Int)
    }

    private(set) var method = HTTPMethod.other
    private(set) var methodName = Extent()
    private(set) var target = RequestTarget()
    private(set) var isVersion10 = false
    private(set) var fields = ContiguousArray<Field>()
    private(set) var framing = FramingFields()
    /// Bytes from the first one to the empty line's end, or of what there is of them when a request is refused.
    private(set) var byteCount = 0

    /// Reads the head that begins at the first of `bytes`; throws at the first thing that is wrong with it.
    mutating func parse(_ bytes: UnsafeRawBufferPointer, _ limits: borrowing HTTPLimits) throws(HTTPRefusal) -> Progress {
        reset()
        byteCount = bytes.count
        guard let first = bytes.first else { return .more(atBytes: 1) }

        // RFC 9112 section 2.2: an empty line before the request line is ignored. One is enough.
        var start = 0
        if first == Ascii.cr {
            guard bytes.count >= 2 else { return .more(atBytes: 2) }
            guard bytes[1] == Ascii.lf else { throw .requestLineMalformed }
            start = 2
            guard bytes.count > 2 else { return .more(atBytes: 3) }
        }
        // What cannot begin a method (a TLS hello, say) is refused without waiting for its line to end.
        guard Ascii.isToken(bytes[start]) else { throw .requestLineMalformed }

        let lineBytesMax = start + limits.targetBytesMax + 64
        guard let lineEnd = try Self.lineEnd(in: bytes, from: start, else: .requestLineMalformed) else {
            guard bytes.count <= lineBytesMax else { throw .targetTooLong }
            return .more(atBytes: lineBytesMax + 1)
        }
        try parseRequestLine(bytes, start, lineEnd, limits)
        start = lineEnd + 2

        while let lineEnd = try Self.lineEnd(in: bytes, from: start, else: .fieldMalformed) {
            guard lineEnd + 2 <= limits.headBytesMax else { throw .headTooLarge }
            if lineEnd == start {
                byteCount = lineEnd + 2
                try framing.finish(isVersion10: isVersion10, target: target)
                return .complete
            }
            guard fields.count < limits.fieldsMax else { throw .fieldsTooMany }
            try parseField(bytes, start, lineEnd)
            start = lineEnd + 2
        }
        guard bytes.count <= limits.headBytesMax else { throw .headTooLarge }
        return .more(atBytes: limits.headBytesMax + 1)
    }

    /// Forgets the request: what stays is that of none.
    mutating func reset() {
        method = .other
        methodName = Extent()
        target = RequestTarget()
        isVersion10 = false
        fields.removeAll(keepingCapacity: true)
        framing = FramingFields()
        byteCount = 0
    }

    /// The index of the CRLF that ends the line at `start`. A bare LF ends no line here: RFC 9112 section 2.2 lets it, and smugglers like it.
    private static func lineEnd(
        in bytes: UnsafeRawBufferPointer, from start: Int, else refusal: HTTPRefusal
    ) throws(HTTPRefusal) -> Int? {
        guard let lf = bytes.index(of: Ascii.lf, from: start) else { return nil }
        guard lf > start, bytes[lf - 1] == Ascii.cr else { throw refusal }
        return lf - 1
    }

    /// RFC 9112 section 3: method, target and version, each parted by exactly one space.
    private mutating func parseRequestLine(
        _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ limits: borrowing HTTPLimits
    ) throws(HTTPRefusal) {
        var methodEnd = start
        while methodEnd < end, Ascii.isToken(bytes[methodEnd]) { methodEnd += 1 }
        guard methodEnd < end, bytes[methodEnd] == Ascii.space else { throw .requestLineMalformed }
        guard methodEnd - start <= 32 else { throw .methodTooLong }
        methodName = Extent(start, methodEnd)
        method = HTTPMethod(bytes.part(start, methodEnd))

        let targetStart = methodEnd + 1
        guard let targetEnd = bytes.part(0, end).index(of: Ascii.space, from: targetStart), targetEnd > targetStart else {
            throw .requestLineMalformed
        }
        guard targetEnd - targetStart <= limits.targetBytesMax else { throw .targetTooLong }
        isVersion10 = try Self.parseVersion(bytes.part(targetEnd + 1, end))
        target = try RequestTarget(bytes, targetStart, targetEnd, method)
    }

    /// RFC 9112 section 2.3 and RFC 9110 section 2.5: a higher minor version is served as the highest that is known.
    private static func parseVersion(_ bytes: UnsafeRawBufferPointer) throws(HTTPRefusal) -> Bool {
        guard bytes.count == 8, bytes.part(0, 5).equals("HTTP/"), bytes[6] == UInt8(ascii: "."),
            bytes[5] &- UInt8(ascii: "0") < 10, bytes[7] &- UInt8(ascii: "0") < 10
        else { throw .versionMalformed }
        guard bytes[5] == UInt8(ascii: "1") else { throw .versionUnsupported }
        return bytes[7] == UInt8(ascii: "0")
    }

    /// RFC 9112 section 5: no space before the colon, no line folding.
    private mutating func parseField(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) throws(HTTPRefusal) {
        var colon = start
        while colon < end, Ascii.isToken(bytes[colon]) { colon += 1 }
        guard colon > start, colon < end, bytes[colon] == UInt8(ascii: ":") else { throw .fieldMalformed }
        var valueStart = colon + 1
        var valueEnd = end
        while valueStart < valueEnd, bytes[valueStart] == Ascii.space || bytes[valueStart] == Ascii.tab { valueStart += 1 }
        while valueEnd > valueStart, bytes[valueEnd - 1] == Ascii.space || bytes[valueEnd - 1] == Ascii.tab { valueEnd -= 1 }
        let value = bytes.part(valueStart, valueEnd)
        guard value.isFieldText else { throw .fieldMalformed }
        fields.append(Field(name: Extent(start, colon), value: Extent(valueStart, valueEnd)))
        try framing.note(bytes.part(start, colon), value)
    }
}

extension UnsafeRawBufferPointer {
    func part(_ extent: RequestHead.Extent) -> UnsafeRawBufferPointer {
        part(Int(extent.start), Int(extent.end))
    }
}
