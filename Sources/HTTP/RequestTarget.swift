/// A request target (RFC 9112 section 3.2): where its path and query are.
struct RequestTarget {
    private(set) var path = RequestHead.Extent()
    private(set) var query = RequestHead.Extent()

    init() {}

    /// Reads the target that stands between `start` and `end`.
    init(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ method: HTTPMethod) throws(HTTPRefusal) {
        guard Self.isVisible(bytes.part(start, end)) else { throw .targetMalformed }
        if method == .connect {
            // Authority-form: there is no path.
            guard Self.isAuthority(bytes.part(start, end)) else { throw .targetMalformed }
            return
        }
        if bytes[start] == UInt8(ascii: "/") {
            setPath(bytes, start, end)
        } else if bytes[start] == UInt8(ascii: "*"), end == start + 1 {
            // Asterisk-form belongs to OPTIONS alone (section 3.2.4).
            guard method == .options else { throw .targetMalformed }
            path = RequestHead.Extent(start, end)
        } else {
            try setAbsolute(bytes, start, end)
        }
    }

    private mutating func setPath(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
        let mark = bytes.part(0, end).index(of: UInt8(ascii: "?"), from: start)
        path = RequestHead.Extent(start, mark ?? end)
        query = RequestHead.Extent(mark.map { $0 + 1 } ?? end, end)
    }

    /// Absolute-form (section 3.2.2), which a server must accept; its authority replaces that of Host, and here neither matters.
    private mutating func setAbsolute(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) throws(HTTPRefusal) {
        guard let colon = bytes.part(0, end).index(of: UInt8(ascii: ":"), from: start), colon + 3 < end,
            bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else { throw .targetMalformed }
        let scheme = bytes.part(start, colon)
        guard scheme.equalsIgnoringCase("http") || scheme.equalsIgnoringCase("https") else { throw .targetMalformed }
        let authorityStart = colon + 3
        var authorityEnd = authorityStart
        while authorityEnd < end, bytes[authorityEnd] != UInt8(ascii: "/"), bytes[authorityEnd] != UInt8(ascii: "?") {
            authorityEnd += 1
        }
        guard Self.isAuthority(bytes.part(authorityStart, authorityEnd)) else { throw .targetMalformed }
        setPath(bytes, authorityEnd, end)
    }

    /// Whether a target is visible ASCII without a fragment, and each percent sign begins an escape.
    private static func isVisible(_ target: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index < target.count {
            let byte = target[index]
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "#") else { return false }
            if byte == UInt8(ascii: "%") {
                guard index + 2 < target.count, Ascii.hexValue(target[index + 1]) != nil,
                    Ascii.hexValue(target[index + 2]) != nil
                else { return false }
                index += 2
            }
            index += 1
        }
        return true
    }

    /// Whether bytes are a host with an optional port (RFC 3986 section 3.2). An empty host names no origin (RFC 9110
    /// section 4.2.1), and user information is refused (section 4.2.4).
    static func isAuthority(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first else { return false }
        var index = 0
        if first == UInt8(ascii: "[") {
            guard let close = bytes.index(of: UInt8(ascii: "]"), from: 1), close > 1 else { return false }
            for byte in bytes.part(1, close) {
                guard Ascii.hexValue(byte) != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") else { return false }
            }
            index = close + 1
        } else {
            while index < bytes.count, bytes[index] != UInt8(ascii: ":") {
                guard isRegisteredName(bytes[index]) else { return false }
                index += 1
            }
            guard index > 0 else { return false }
        }
        guard index < bytes.count else { return true }
        guard bytes[index] == UInt8(ascii: ":"), bytes.count - index <= 6 else { return false }
        return bytes.part(index + 1, bytes.count).allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }

    /// Unreserved, sub-delims and the percent sign of RFC 3986 section 3.2.2.
    private static func isRegisteredName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "%"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }
}
