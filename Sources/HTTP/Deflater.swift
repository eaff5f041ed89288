internal import CZlib

/// Compresses a reply, whole or a slice at a time, at zlib's level 1: the level that a busy server can afford.
final class Deflater {
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ coding: ReplyCoding) {
        precondition(coding != .identity, "identity needs no compressor")
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16 above the window's 15 bits asks for gzip's wrapping; "deflate" in HTTP is zlib's (RFC 9110 section 8.4.1.2).
        let windowBits: Int32 = coding == .gzip ? 15 + 16 : 15
        let status = deflateInit2_(
            stream, 1, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib begins unless memory is out")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Begins another reply.
    func reset() {
        deflateReset(stream)
    }

    /// Appends the compressed form of `input`: to the end of the stream if it is the last, else flushed so that the peer can read all of it.
    func deflate(_ input: UnsafeRawBufferPointer, isLast: Bool, into output: inout ByteBuffer) {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(input.count)
        repeat {
            output.append(upTo: 16 * 1_024) { room in
                stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.pointee.avail_out = UInt32(room.count)
                _ = CZlib.deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                return room.count - Int(stream.pointee.avail_out)
            }
        } while stream.pointee.avail_out == 0
    }
}
