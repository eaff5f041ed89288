/// Where the content of a chunked body is (RFC 9112 section 7.1): a value that is fed bytes and keeps none of them.
///
/// Extensions and trailers are checked for their length and their characters, and dropped (sections 7.1.1 and 7.1.2).
struct ChunkedFraming {
    private enum Place {
        case size, sizeSpace, `extension`, sizeLF, content, contentCR, contentLF, trailer, trailerLine, trailerLF, endLF, done
    }

    private var place = Place.size
    private var digits = 0
    private var lineBytes = 0
    private var trailerBytes = 0
    private let lineBytesMax: Int
    /// Bytes of the present chunk that are still to come.
    private(set) var remaining = 0

    var isDone: Bool { place == .done }

    init(lineBytesMax: Int) {
        self.lineBytesMax = lineBytesMax
    }

    /// Takes `count` bytes of the present chunk as read.
    mutating func take(_ count: Int) {
        remaining -= count
        if remaining == 0, place == .content { place = .contentCR }
    }

    /// Passes over what is not content, up to the next content or the end; answers how many bytes that was.
    mutating func skip(_ bytes: UnsafeRawBufferPointer) throws(HTTPRefusal) -> Int {
        var index = 0
        while index < bytes.count, place != .content, place != .done {
            try step(bytes[index])
            index += 1
        }
        return index
    }

    private mutating func step(_ byte: UInt8) throws(HTTPRefusal) {
        switch place {
        case .size: try stepSize(byte)
        case .sizeSpace, .extension: try stepExtension(byte)
        case .sizeLF:
            guard byte == Ascii.lf else { throw .chunkMalformed }
            place = remaining == 0 ? .trailer : .content
            digits = 0
            lineBytes = 0
        case .contentCR: place = try expect(byte, Ascii.cr, then: .contentLF)
        case .contentLF: place = try expect(byte, Ascii.lf, then: .size)
        case .trailer, .trailerLine: try stepTrailer(byte)
        case .trailerLF: place = try expect(byte, Ascii.lf, then: .trailer)
        case .endLF: place = try expect(byte, Ascii.lf, then: .done)
        case .content, .done: break
        }
    }

    private func expect(_ byte: UInt8, _ wanted: UInt8, then next: Place) throws(HTTPRefusal) -> Place {
        guard byte == wanted else { throw .chunkMalformed }
        return next
    }

    private mutating func stepSize(_ byte: UInt8) throws(HTTPRefusal) {
        if let value = Ascii.hexValue(byte) {
            digits += 1
            // Twelve digits are 256 TiB; a 32-bit reader behind us would wrap, so leading zeros count as well.
            guard digits <= 12 else { throw .chunkMalformed }
            remaining = remaining << 4 | Int(value)
            return
        }
        guard digits > 0 else { throw .chunkMalformed }
        switch byte {
        case Ascii.cr: place = .sizeLF
        case UInt8(ascii: ";"): place = .extension
        case Ascii.space, Ascii.tab: place = .sizeSpace
        default: throw .chunkMalformed
        }
    }

    private mutating func stepExtension(_ byte: UInt8) throws(HTTPRefusal) {
        lineBytes += 1
        guard lineBytes <= lineBytesMax else { throw .chunkMalformed }
        if place == .extension {
            if byte == Ascii.cr { place = .sizeLF } else if !Ascii.isFieldText(byte) { throw .chunkMalformed }
            return
        }
        // Space behind a size is only the bad whitespace before an extension.
        switch byte {
        case Ascii.space, Ascii.tab: break
        case UInt8(ascii: ";"): place = .extension
        default: throw .chunkMalformed
        }
    }

    private mutating func stepTrailer(_ byte: UInt8) throws(HTTPRefusal) {
        trailerBytes += 1
        guard trailerBytes <= lineBytesMax else { throw .chunkMalformed }
        if place == .trailer {
            if byte == Ascii.cr {
                place = .endLF
            } else {
                guard Ascii.isToken(byte) else { throw .chunkMalformed }
                place = .trailerLine
            }
        } else if byte == Ascii.cr {
            place = .trailerLF
        } else if !Ascii.isFieldText(byte) {
            throw .chunkMalformed
        }
    }
}
