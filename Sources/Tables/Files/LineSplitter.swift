internal import Glibc

/// Cuts stretches of bytes into lines, which may begin in one stretch and end in the next.
struct LineSplitter {
    /// Bytes of a line of which the end has not come yet.
    private var rest: [UInt8] = []
    /// Number of the line that was given last, from 1.
    private(set) var line = 0

    /// Longest line that is read: a file without line ends must not fill the memory.
    static let lineBytesMax = 1 << 20

    /// Calls `body` with each complete line, without its end (LF or CR LF); false where a line is too long.
    mutating func feed(_ stretch: UnsafeRawBufferPointer, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) -> Bool {
        guard let base = stretch.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
        var start = 0
        while start < stretch.count {
            guard let found = memchr(base + start, Int32(UInt8(ascii: "\n")), stretch.count - start) else {
                rest.append(contentsOf: UnsafeBufferPointer(start: base + start, count: stretch.count - start))
                return rest.count <= Self.lineBytesMax
            }
            let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if rest.isEmpty {
                give(UnsafeBufferPointer(start: base + start, count: end - start), body)
            } else {
                rest.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
                giveRest(body)
            }
            start = end + 1
        }
        return true
    }

    /// Gives the last line, where no line end follows it.
    mutating func finish(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
        if !rest.isEmpty { giveRest(body) }
    }

    private mutating func giveRest(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
        var whole: [UInt8] = []
        swap(&whole, &rest)
        whole.withUnsafeBufferPointer { give($0, body) }
        whole.removeAll(keepingCapacity: true)
        swap(&whole, &rest)
    }

    private mutating func give(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
        line += 1
        let count = text.last == UInt8(ascii: "\r") ? text.count - 1 : text.count
        body(UnsafeBufferPointer(start: text.baseAddress, count: count), line)
    }
}
