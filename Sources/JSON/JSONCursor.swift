/// A place in memory that is known to have room: bytes go there without a check.
struct JSONCursor {
    /// Bytes that may be scribbled on behind what is written.
    static let slack = 8

    private var at: UnsafeMutableRawPointer

    /// `buffer` has room for everything that will be written, and `slack` more.
    @inline(__always)
    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { at = UnsafeMutableRawPointer(buffer.baseAddress.unsafelyUnwrapped) }

    /// How many bytes have been written; a bug that wrote past the end stops here.
    @inline(__always)
    func written(in buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = UnsafeRawPointer(at) - UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
        precondition(count + JSONCursor.slack <= buffer.count, "the writer ran past its buffer")
        return count
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        at.storeBytes(of: byte, as: UInt8.self)
        at += 1
    }

    /// Copies a run; short ones without a call.
    @inline(__always)
    mutating func append(_ run: UnsafePointer<UInt8>, _ count: Int) {
        let run = UnsafeRawPointer(run)
        if count > 16 {
            at.copyMemory(from: run, byteCount: count)
        } else if count >= 8 {
            copy(run, 0, as: UInt64.self)
            copy(run, count - 8, as: UInt64.self)
        } else if count >= 4 {
            copy(run, 0, as: UInt32.self)
            copy(run, count - 4, as: UInt32.self)
        } else {
            for offset in 0..<count { copy(run, offset, as: UInt8.self) }
        }
        at += count
    }

    /// Copies a run up to the first byte that a JSON string must escape; false if there is one, and then nothing has been written.
    @inline(__always)
    mutating func appendPlain(_ run: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let base = UnsafeRawPointer(run)
        if count < 8 {
            var word: UInt64 = 0x2020_2020_2020_2020
            if count >= 4 {
                let tail = base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
                word = UInt64(tail) << 32 | UInt64(base.loadUnaligned(as: UInt32.self))
            } else {
                for offset in 0..<count { word = word << 8 | UInt64(run[offset]) }
            }
            if JSONEscapes.isFlagged(JSONEscapes.flags(word)) { return false }
            append(run, count)
            return true
        }
        var flags: UInt64 = 0
        var offset = 0
        while offset < count &- 7 {
            flags |= copyLooking(base, offset)
            offset &+= 8
        }
        flags |= copyLooking(base, count &- 8)  // may overlap those before
        if JSONEscapes.isFlagged(flags) { return false }
        at += count
        return true
    }

    /// Copies a run with its escapes, in `JSONEscapes.count` bytes.
    @inline(never)
    mutating func appendEscaped(_ run: UnsafeBufferPointer<UInt8>) {
        for byte in run {
            let escape = JSONEscapes.escape(byte)
            if escape == 0 {
                append(byte)
                continue
            }
            append(UInt8(ascii: "\\"))
            append(escape)
            guard escape == UInt8(ascii: "u") else { continue }
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0") + (byte >> 4))
            append(byte & 15 < 10 ? UInt8(ascii: "0") + (byte & 15) : UInt8(ascii: "a") - 10 + (byte & 15))
        }
    }

    /// Writes a whole number, in at most 20 bytes.
    @inline(__always)
    mutating func append(_ number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let digits = JSONCursor.digitCount(rest)
        var place = digits
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            place -= 1
            at.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit), toByteOffset: place, as: UInt8.self)
            rest = quotient
        } while rest > 0
        at += digits
    }

    @inline(__always)
    private func copy<Word: BitwiseCopyable>(_ run: UnsafeRawPointer, _ offset: Int, as type: Word.Type) {
        at.storeBytes(of: run.loadUnaligned(fromByteOffset: offset, as: type), toByteOffset: offset, as: type)
    }

    @inline(__always)
    private func copyLooking(_ run: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        let word = run.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        at.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
        return JSONEscapes.flags(word)
    }

    @inline(__always)
    private static func digitCount(_ number: UInt64) -> Int {
        var count = 1
        var limit: UInt64 = 10
        while count < 19 && number >= limit {
            count += 1
            limit = limit &* 10
        }
        return number >= 10_000_000_000_000_000_000 ? 20 : count
    }
}

/// Which bytes a JSON string must escape (RFC 8259 section 7), and how.
enum JSONEscapes {
    /// Flags for eight bytes, to be gathered with `|`. A byte below n sets its top bit in (word − n…n) & ~word; a borrow may set
    /// another's as well, but only if there is one below.
    @inline(__always)
    static func flags(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let control = (word &- ones &* 0x20) & ~word
        let quote = (quotes &- ones) & ~quotes
        let backslash = (backslashes &- ones) & ~backslashes
        return control | quote | backslash
    }

    /// Whether one of the bytes looked at must be escaped.
    @inline(__always)
    static func isFlagged(_ flags: UInt64) -> Bool { flags & 0x8080_8080_8080_8080 != 0 }

    /// The letter behind the backslash, or 0 for a byte that stands for itself.
    static func escape(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        case 0x00..<0x20: UInt8(ascii: "u")
        default: 0
        }
    }

    /// Length of the text with its escapes.
    static func count(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        text.reduce(text.count) { count, byte in
            switch escape(byte) {
            case 0: count
            case UInt8(ascii: "u"): count + 5
            default: count + 1
            }
        }
    }
}
