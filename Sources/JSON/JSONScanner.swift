/// A strict RFC 8259 reader that keeps nothing: it says whether a text is a document, where it first is not, and which numbers
/// are too large for simdjson. It runs only after simdjson has refused a text, so it is written to be plain, not fast.
struct JSONScanner {
    struct Fault: Error {
        let offset: Int
        let reason: JSONSyntaxError.Reason
    }

    let text: UnsafeRawBufferPointer
    /// Containers open at once, those that are empty not counted (simdjson counts so).
    let depthMax: Int
    var offset = 0
    /// Legal numbers that fit neither `Int64`, `UInt64` nor a finite double, as ranges of bytes.
    var outsized: [Range<Int>] = []
    /// For each open container, whether it is an object.
    private var open: [Bool] = []

    init(_ text: UnsafeRawBufferPointer, depthMax: Int) {
        self.text = text
        self.depthMax = depthMax
    }

    /// Reads the whole text as one document.
    mutating func scan() throws(Fault) {
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw Fault(offset: 0, reason: .byteOrderMark) }
        skipSpace()
        if offset == text.count { throw fault(.emptyDocument) }
        repeat {
            try scanValueOrOpen()
            try closeAndContinue()
        } while !open.isEmpty
        if offset < text.count { throw fault(.trailingContent) }
    }

    /// At a value: reads a scalar or an empty container whole, or opens containers down to the first scalar in them.
    private mutating func scanValueOrOpen() throws(Fault) {
        while true {
            switch try byte() {
            case UInt8(ascii: "{"):
                if try !opened(closedBy: UInt8(ascii: "}"), object: true) { return }
                try scanName()
            case UInt8(ascii: "["):
                if try !opened(closedBy: UInt8(ascii: "]"), object: false) { return }
            case UInt8(ascii: "\""): return try scanString()
            case UInt8(ascii: "t"): return try scanLiteral("true")
            case UInt8(ascii: "f"): return try scanLiteral("false")
            case UInt8(ascii: "n"): return try scanLiteral("null")
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanNumber()
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): throw fault(.invalidLiteral)
            default: throw fault(.expectedValue)
            }
        }
    }

    /// Past an opening bracket: false if the container is empty, and then it is behind us.
    private mutating func opened(closedBy closing: UInt8, object: Bool) throws(Fault) -> Bool {
        let start = offset
        offset += 1
        skipSpace()
        if try byte() == closing {
            offset += 1
            return false
        }
        if open.count == depthMax { throw Fault(offset: start, reason: .tooDeep) }
        open.append(object)
        return true
    }

    /// Behind a value: closes what ends here, and stops at the next value, or at the end of the document.
    private mutating func closeAndContinue() throws(Fault) {
        skipSpace()
        while let object = open.last {
            let closing = UInt8(ascii: object ? "}" : "]")
            switch try byte() {
            case closing:
                offset += 1
                open.removeLast()
                skipSpace()
            case UInt8(ascii: ","):
                offset += 1
                skipSpace()
                if object { try scanName() }
                return
            default:
                throw fault(object ? .expectedCommaOrBrace : .expectedCommaOrBracket)
            }
        }
    }

    private mutating func scanName() throws(Fault) {
        guard try byte() == UInt8(ascii: "\"") else { throw fault(.expectedName) }
        try scanString()
        skipSpace()
        guard try byte() == UInt8(ascii: ":") else { throw fault(.expectedColon) }
        offset += 1
        skipSpace()
    }

    private mutating func scanLiteral(_ word: StaticString) throws(Fault) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try byte() == word.utf8Start[index] else { throw fault(.invalidLiteral) }
            offset += 1
        }
    }

    /// RFC 8259 section 2: space, tab, line feed, carriage return.
    private mutating func skipSpace() {
        while offset < text.count {
            switch text[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    /// The byte at hand.
    func byte() throws(Fault) -> UInt8 {
        guard offset < text.count else { throw fault(.unexpectedEnd) }
        return text[offset]
    }

    func fault(_ reason: JSONSyntaxError.Reason) -> Fault { Fault(offset: offset, reason: reason) }
}
