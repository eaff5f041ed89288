internal import CZlib

/// Undoes gzip (RFC 1952, several members), zlib (RFC 1950) and raw deflate (RFC 1951) a piece at a time.
///
/// A class because zlib keeps a pointer to its stream; used again for other bodies by `reset`.
final class Inflater {
    private enum State {
        case start, running, memberEnd
    }

    private let stream: UnsafeMutablePointer<z_stream>
    private var coding = FramingFields.Coding.gzip
    private var state = State.start
    private var limits = HTTPLimits()
    private var bytesIn = 0
    private var bytesOut = 0
    /// Whether zlib may have more to give although it has taken all input.
    private(set) var hasMore = false

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib begins unless memory is out")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func reset(_ coding: FramingFields.Coding, _ limits: HTTPLimits) {
        self.coding = coding
        self.limits = limits
        state = .start
        bytesIn = 0
        bytesOut = 0
        hasMore = false
    }

    /// Inflates from `input` into `output`; answers how many bytes were taken and how many made. It takes all input
    /// unless `output` is full.
    func inflate(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) throws(HTTPRefusal) -> (taken: Int, made: Int) {
        var taken = 0
        var made = 0
        repeat {
            if state == .start {
                guard let first = input.first else { break }
                begin(first)
            }
            if state == .memberEnd {
                guard taken < input.count else { break }
                // Behind a member only another gzip member may follow.
                guard coding == .gzip, input[taken] == 0x1F else { throw .contentCorrupt }
                inflateReset(stream)
                state = .running
            }
            let step = try run(input.part(taken, input.count), output[made...])
            taken += step.taken
            made += step.made
        } while state == .memberEnd && taken < input.count && made < output.count
        return (taken, made)
    }

    /// Checks that the body ended where a member did.
    func finish() throws(HTTPRefusal) {
        guard state == .memberEnd else { throw .contentTruncated }
    }

    /// Sets zlib to the coding. Some clients send raw deflate (RFC 9110 section 8.4.1.2). The first byte tells: a zlib header has the
    /// method 8 in its low half (RFC 1950 section 2.2), which in raw deflate would be a stored block with its padding set.
    private func begin(_ first: UInt8) {
        let windowBits: Int32 =
            switch coding {
            case .deflate: first & 0x0F == 8 ? 15 : -15
            default: 15 + 16
            }
        inflateReset2(stream, windowBits)
        state = .running
    }

    private func run(
        _ input: UnsafeRawBufferPointer, _ output: Slice<UnsafeMutableRawBufferPointer>
    ) throws(HTTPRefusal) -> (taken: Int, made: Int) {
        let target = UnsafeMutableRawBufferPointer(rebasing: output)
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(target.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        let taken = input.count - Int(stream.pointee.avail_in)
        let made = target.count - Int(stream.pointee.avail_out)
        bytesIn += taken
        bytesOut += made
        hasMore = stream.pointee.avail_out == 0
        switch status {
        case Z_STREAM_END:
            state = .memberEnd
            hasMore = false
        case Z_OK, Z_BUF_ERROR: break
        default: throw .contentCorrupt
        }
        guard bytesOut <= limits.inflateRatioFreeBytes || bytesOut / max(bytesIn, 1) <= limits.inflateRatioMax else {
            throw .contentBomb
        }
        return (taken, made)
    }
}
