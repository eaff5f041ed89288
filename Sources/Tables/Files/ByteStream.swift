internal import CZlib

/// The bytes of a plain or packed file, a stretch at a time.
///
/// A class because zlib keeps a pointer to its stream.
final class ByteStream {
    enum Packing: Equatable {
        case plain
        /// RFC 1952, of one member or several.
        case gzip
        /// RFC 1951, as in a zip archive.
        case deflate
    }

    /// Why the bytes cannot be had.
    struct Fault: Error {
        let reason: String
    }

    static let stretchBytes = 1 << 20

    private let source: UnsafeRawBufferPointer
    private let packing: Packing
    /// How many bytes of the source have been taken.
    private(set) var taken = 0
    /// Of a zip archive's member, what its directory says.
    private let expected: (count: Int, crc: UInt32)?
    private var made = 0
    private var crc: UInt = 0
    private var isAtEnd = false
    /// What has been looked at and not been given yet.
    private var ahead: UnsafeRawBufferPointer?
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer: UnsafeMutableRawBufferPointer

    init(_ source: UnsafeRawBufferPointer, _ packing: Packing, expected: (count: Int, crc: UInt32)? = nil) {
        self.source = source
        self.packing = packing
        self.expected = expected
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        buffer = .allocate(byteCount: packing == .plain ? 0 : Self.stretchBytes, alignment: 16)
        let windowBits: Int32 = packing == .gzip ? 15 + 16 : -15
        let status = inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib begins unless memory is out")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        buffer.deallocate()
    }

    /// The next bytes, good until the next call; nil at the end.
    func next() throws(Fault) -> UnsafeRawBufferPointer? {
        if let ahead {
            self.ahead = nil
            return ahead
        }
        return try read()
    }

    /// What `next` will give.
    func peek() throws(Fault) -> UnsafeRawBufferPointer? {
        if ahead == nil { ahead = try read() }
        return ahead
    }

    private func read() throws(Fault) -> UnsafeRawBufferPointer? {
        guard !isAtEnd else { return nil }
        let stretch = packing == .plain ? nextPlain() : try nextInflated()
        guard let expected else { return stretch }
        if let stretch {
            made += stretch.count
            crc = crc32_z(crc, stretch.baseAddress?.assumingMemoryBound(to: UInt8.self), stretch.count)
        }
        // A member that goes on beyond what its archive says would be a bomb.
        guard made <= expected.count, !isAtEnd || made == expected.count && UInt32(truncatingIfNeeded: crc) == expected.crc else {
            throw Fault(reason: "the archive is damaged: its checksum does not fit")
        }
        return stretch
    }

    private func nextPlain() -> UnsafeRawBufferPointer? {
        let count = min(Self.stretchBytes, source.count - taken)
        defer {
            taken += count
            isAtEnd = taken == source.count
        }
        return count == 0 ? nil : UnsafeRawBufferPointer(rebasing: source[taken..<taken + count])
    }

    private func nextInflated() throws(Fault) -> UnsafeRawBufferPointer? {
        var count = 0
        while count < buffer.count {
            let input = UnsafeRawBufferPointer(rebasing: source[taken...].prefix(1 << 30))
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.pointee.avail_in = UInt32(input.count)
            stream.pointee.next_out = (buffer.baseAddress! + count).assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(buffer.count - count)
            let status = inflate(stream, Z_NO_FLUSH)
            taken += input.count - Int(stream.pointee.avail_in)
            count = buffer.count - Int(stream.pointee.avail_out)
            if status == Z_STREAM_END {
                guard packing == .gzip, taken < source.count else {
                    isAtEnd = true
                    break
                }
                guard source[taken] == 0x1F else { throw Fault(reason: "the gzip file has other bytes behind its end") }
                inflateReset(stream)
            } else if status == Z_BUF_ERROR, taken == source.count {
                throw Fault(reason: "the file is cut off")
            } else if status != Z_OK {
                throw Fault(reason: "the packed data are damaged")
            }
        }
        return count == 0 ? nil : UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }
}
