import Service

/// What an input is, by what stands in it.
enum InputKind {
    /// A JSON document: a claim or an array of claims.
    case document
    /// Claims, one a line.
    case lines
    /// A claim as a person types it.
    case shorthand

    /// Looks at the beginning of an input, and leaves it there but for a byte order mark.
    init(_ input: inout InputBuffer) throws(InputFault) {
        var isMore = true
        // The first line decides; a longer one than a claim may have is a document.
        while isMore, input.unread.count <= Checker.lineBytesMax, Self.firstLine(input.unread) == nil {
            isMore = try input.readMore()
        }
        if input.unread.starts(with: [0xEF, 0xBB, 0xBF]) { input.drop(3) }
        let text = input.unread
        switch text.first(where: { !Self.isBlank($0) }) {
        case UInt8(ascii: "{"): self = Self.isObject(Self.firstLine(text) ?? text) ? .lines : .document
        case UInt8(ascii: "["), nil: self = .document
        default: self = .shorthand
        }
    }

    /// The first line that is not blank, if its end is there.
    private static func firstLine(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard let first = text.firstIndex(where: { !isBlank($0) && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
            let end = text[first...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return UnsafeRawBufferPointer(rebasing: text[first..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ")
    }

    /// Whether the braces that are opened on a line are closed at its end, as in NDJSON, but not in a document of many lines.
    private static func isObject(_ line: UnsafeRawBufferPointer) -> Bool {
        var depth = 0
        var isString = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                isEscaped = false
            } else if isString {
                isEscaped = byte == UInt8(ascii: "\\")
                isString = byte != UInt8(ascii: "\"")
            } else if byte == UInt8(ascii: "\"") {
                isString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return depth == 0 && !isString
    }
}
