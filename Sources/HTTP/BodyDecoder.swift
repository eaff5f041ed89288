/// Turns the bytes behind a head into content: framing undone first, then the content coding, within limits. A value but for zlib's state.
struct BodyDecoder {
    /// What one call found: how many bytes it took, and the content among them, which lies in the input or in the scratch.
    struct Piece {
        var taken: Int
        var content: UnsafeRawBufferPointer
        var isEnd: Bool

        /// Whether nothing more can be had from the bytes that are here.
        var isStarved: Bool { taken == 0 && content.isEmpty && !isEnd }
    }

    private enum Framing {
        case length(Int)
        case chunked(ChunkedFraming)
    }

    private var framing: Framing
    private let inflater: Inflater?
    private let contentBytesMax: Int
    private let wireBytesMax: Int
    private(set) var wireBytes = 0
    private var contentBytes = 0

    /// A decoder for a body that is there; `inflater` has been reset to its coding, or is nil for identity.
    init(
        _ body: FramingFields.Body, _ inflater: Inflater?, contentBytesMax: Int, wireBytesMax: Int, chunkLineBytesMax: Int
    ) {
        switch body {
        case .none: framing = .length(0)
        case .length(let length): framing = .length(length)
        case .chunked: framing = .chunked(ChunkedFraming(lineBytesMax: chunkLineBytesMax))
        }
        self.inflater = inflater
        self.contentBytesMax = contentBytesMax
        self.wireBytesMax = wireBytesMax
    }

    /// The next piece of content in `input`; `scratch` takes what is inflated.
    mutating func next(
        _ input: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer
    ) throws(HTTPRefusal) -> Piece {
        let skipped = try skip(input)
        let run = input.part(skipped, skipped + min(remaining, input.count - skipped))
        let piece = if let inflater { try inflate(inflater, run, scratch) } else { identity(run) }
        take(piece.taken)
        let taken = skipped + piece.taken
        wireBytes += taken
        contentBytes += piece.content.count
        guard contentBytes <= contentBytesMax, wireBytes <= wireBytesMax else { throw .bodyTooLarge }
        return Piece(taken: taken, content: piece.content, isEnd: piece.isEnd)
    }

    private func identity(_ run: UnsafeRawBufferPointer) -> Piece {
        Piece(taken: run.count, content: run, isEnd: isLast(run.count))
    }

    private func inflate(
        _ inflater: Inflater, _ run: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer
    ) throws(HTTPRefusal) -> Piece {
        guard !run.isEmpty || inflater.hasMore else {
            if isLast(0) { try inflater.finish() }
            return Piece(taken: 0, content: run, isEnd: isLast(0))
        }
        let step = try inflater.inflate(run, into: scratch)
        let isEnd = step.taken == run.count && !inflater.hasMore && isLast(run.count)
        if isEnd { try inflater.finish() }
        return Piece(taken: step.taken, content: UnsafeRawBufferPointer(scratch).part(0, step.made), isEnd: isEnd)
    }

    /// Whether there is content to be had without more bytes.
    var holdsContent: Bool { inflater?.hasMore ?? false }

    private var remaining: Int {
        switch framing {
        case .length(let remaining): remaining
        case .chunked(let chunks): chunks.remaining
        }
    }

    /// Whether the body ends once `count` more bytes of content are taken.
    private func isLast(_ count: Int) -> Bool {
        switch framing {
        case .length(let remaining): remaining == count
        case .chunked(let chunks): chunks.isDone
        }
    }

    private mutating func skip(_ input: UnsafeRawBufferPointer) throws(HTTPRefusal) -> Int {
        guard case .chunked(var chunks) = framing else { return 0 }
        let skipped = try chunks.skip(input)
        framing = .chunked(chunks)
        return skipped
    }

    private mutating func take(_ count: Int) {
        switch framing {
        case .length(let remaining): framing = .length(remaining - count)
        case .chunked(var chunks):
            chunks.take(count)
            framing = .chunked(chunks)
        }
    }
}
