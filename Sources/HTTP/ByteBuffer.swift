internal import Glibc

/// A queue of bytes: appended at the end, taken from the front; grows by doubling and always has `padding` readable bytes behind its end.
package struct ByteBuffer: ~Copyable {
    /// Readable bytes behind the end of every buffer, for decoders that read past it in wide steps.
    package static let padding = 64

    private var storage: UnsafeMutableRawPointer?
    private var capacity = 0
    private var start = 0
    private var end = 0

    /// An empty buffer, which has no memory until bytes come.
    package init() {}

    /// An empty buffer with room for `capacity` bytes.
    package init(capacity: Int) {
        reserve(capacity)
    }

    deinit {
        free(storage)
    }

    /// Bytes held.
    package var count: Int { end - start }

    /// Whether none are held.
    package var isEmpty: Bool { start == end }

    /// Bytes that can be appended without growing.
    var room: Int { capacity - end }

    /// The bytes, valid until the next change.
    package var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: storage.map { UnsafeRawPointer($0) + start }, count: count)
    }

    /// Makes room for `extra` more bytes.
    package mutating func reserve(_ extra: Int) {
        guard extra > room else { return }
        let held = count
        if start > 0, held + extra <= capacity {
            memmove(storage!, storage! + start, held)
        } else {
            let wanted = max(held + extra, 2 * capacity, 256)
            guard let fresh = malloc(wanted + Self.padding) else { fatalError("out of memory") }
            if held > 0 { memcpy(fresh, storage! + start, held) }
            free(storage)
            storage = fresh
            capacity = wanted
        }
        start = 0
        end = held
    }

    /// Appends up to `extra` bytes that `fill` writes; `fill` answers how many.
    package mutating func append(upTo extra: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
        reserve(extra)
        let written = fill(UnsafeMutableRawBufferPointer(start: storage! + end, count: extra))
        precondition((0...extra).contains(written), "no more is written than there is room for")
        end += written
    }

    /// Appends bytes from elsewhere.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count)
        memcpy(storage! + end, source, bytes.count)
        end += bytes.count
    }

    /// Appends a literal.
    package mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a string as UTF-8.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Appends one byte.
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        storage!.storeBytes(of: byte, toByteOffset: end, as: UInt8.self)
        end += 1
    }

    /// Appends a number ≥ 0 in decimal.
    package mutating func append(decimal number: Int) {
        append(number, radix: 10)
    }

    /// Appends a number ≥ 0 in hexadecimal.
    package mutating func append(hex number: Int) {
        append(number, radix: 16)
    }

    private mutating func append(_ number: Int, radix: Int) {
        precondition(number >= 0, "lengths and codes are not negative")
        var digits = 1
        var rest = number / radix
        while rest > 0 {
            digits += 1
            rest /= radix
        }
        append(upTo: digits) { place in
            var rest = number
            for index in stride(from: digits - 1, through: 0, by: -1) {
                let digit = UInt8(rest % radix)
                place[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                rest /= radix
            }
            return digits
        }
    }

    /// Takes `count` bytes off the front.
    package mutating func removeFirst(_ count: Int) {
        precondition((0...self.count).contains(count), "no more is taken than there is")
        start += count
        if start == end { removeAll() }
    }

    /// Keeps only the first `count` bytes.
    package mutating func truncate(to count: Int) {
        precondition((0...self.count).contains(count), "a buffer is cut, not stretched")
        end = start + count
    }

    /// Empties the buffer and keeps its memory.
    package mutating func removeAll() {
        start = 0
        end = 0
    }

    /// Empties the buffer, and gives its memory back if there is more than `capacityMax` of it.
    mutating func removeAll(keepingUpTo capacityMax: Int) {
        removeAll()
        guard capacity > capacityMax else { return }
        free(storage)
        storage = nil
        capacity = 0
    }
}
