import Testing

@testable import HTTP

/// Decodes a body that arrives in pieces of `step` bytes, with room for `room` bytes of content at a time.
func decode(
    _ bytes: [UInt8], _ body: FramingFields.Body, _ coding: FramingFields.Coding = .identity, step: Int, room: Int = 1_000,
    contentBytesMax: Int = 1 << 24, limits: HTTPLimits = HTTPLimits()
) throws(HTTPRefusal) -> (content: [UInt8], rest: Int, isEnd: Bool) {
    var inflater: Inflater?
    if coding != .identity {
        inflater = Inflater()
        inflater?.reset(coding, limits)
    }
    var decoder = BodyDecoder(
        body, inflater, contentBytesMax: contentBytesMax, wireBytesMax: 1 << 24, chunkLineBytesMax: 100)
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
    defer { scratch.deallocate() }
    var content: [UInt8] = []
    var used = 0
    var here = 0
    while true {
        let input = Array(bytes[used..<here])
        var taken = 0
        var isEnd = false
        var isStarved = false
        var refusal: HTTPRefusal?
        input.withUnsafeBytes { input in
            do throws(HTTPRefusal) {
                let piece = try decoder.next(input, scratch)
                content.append(contentsOf: piece.content)
                taken = piece.taken
                isEnd = piece.isEnd
                isStarved = piece.isStarved
            } catch {
                refusal = error
            }
        }
        if let refusal { throw refusal }
        used += taken
        if isEnd { return (content, bytes.count - used, true) }
        if isStarved {
            guard here < bytes.count else { return (content, bytes.count - used, false) }
            here = min(bytes.count, here + step)
        }
    }
}

/// Compresses, for the tests' own use.
func compressed(_ bytes: [UInt8], _ coding: ReplyCoding) -> [UInt8] {
    var output = ByteBuffer()
    let deflater = Deflater(coding)
    bytes.withUnsafeBytes { deflater.deflate($0, isLast: true, into: &output) }
    return Array(output.bytes)
}

/// Bytes that neither compress away nor stay as they are.
func sample(_ count: Int) -> [UInt8] {
    var state: UInt64 = 42
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(ascii: "a") + UInt8(state >> 33 & 15)
    }
}

@Suite struct BodyDecoderTests {
    @Test func readsChunksAtEverySplit() throws {
        let text = "5\r\nhello\r\n006 ; a=\"b\";c\r\n world\r\n1\r\n!\r\n0;last\r\nX-Trailer: dropped\r\nY: z\r\n\r\nGET"
        let bytes = Array(text.utf8)
        for step in 1...bytes.count {
            let found = try decode(bytes, .chunked, step: step)
            #expect(String(decoding: found.content, as: UTF8.self) == "hello world!")
            #expect(found.isEnd)
        }
        #expect(try decode(bytes, .chunked, step: bytes.count).rest == 3)
        for count in 0..<(bytes.count - 3) {
            let found = try decode(Array(bytes.prefix(count)), .chunked, step: 7)
            #expect(!found.isEnd, "\(count)")
        }
    }

    @Test(arguments: [
        "x\r\n", "\r\n", ";\r\n", "-1\r\n", "0x1\r\n", "1\nA", "1\r\nAB", "1\r\nA\n", "1\r\nA\rB", "5 x\r\n", "1111111111111\r\n",
        "1;\u{01}\r\n", "1;a\rb\r\n", "1;\(String(repeating: "a", count: 101))\r\n", "0\r\n x: y\r\n\r\n",
        "0\r\nX: \u{00}\r\n\r\n",
        "0\r\n\rX", "0\r\nX\n\r\n", "0\r\n\(String(repeating: "X: y\r\n", count: 30))\r\n", " 1\r\n",
    ])
    func refusesMalformedChunks(_ text: String) {
        for step in [1, 2, 1_000] {
            #expect(throws: HTTPRefusal.chunkMalformed) { _ = try decode(Array(text.utf8), .chunked, step: step) }
        }
    }

    @Test func holdsBodiesToTheirLimit() throws {
        let bytes = Array("3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n".utf8)
        #expect(try decode(bytes, .chunked, step: 4, contentBytesMax: 6).isEnd)
        #expect(throws: HTTPRefusal.bodyTooLarge) { _ = try decode(bytes, .chunked, step: 4, contentBytesMax: 5) }
    }

    @Test func inflatesAtEverySplit() throws {
        let content = sample(3_000)
        for coding in [ReplyCoding.gzip, .deflate] {
            let bytes = compressed(content, coding)
            for step in [1, 2, 3, 17, 500, bytes.count] {
                for room in [1, 100, 3_000, 10_000] {
                    let found = try decode(
                        bytes + [7, 7], .length(bytes.count), coding == .gzip ? .gzip : .deflate, step: step, room: room)
                    #expect(found.content == content)
                    #expect(found.isEnd)
                }
            }
        }
    }

    @Test func inflatesRawDeflateAndSeveralMembers() throws {
        let content = sample(500)
        // Two bytes of zlib's header and four of its checksum around raw deflate.
        let raw = Array(compressed(content, .deflate).dropFirst(2).dropLast(4))
        #expect(try decode(raw, .length(raw.count), .deflate, step: 1).content == content)
        let members = compressed(content, .gzip) + compressed([], .gzip) + compressed(content, .gzip)
        for step in [1, 10, members.count] {
            #expect(try decode(members, .length(members.count), .gzip, step: step).content == content + content)
        }
    }

    @Test func refusesWhatDoesNotInflate() {
        let gzip = compressed(sample(500), .gzip)
        let zlib = compressed(sample(500), .deflate)
        for step in [1, 10, 1_000] {
            for count in 0..<gzip.count {
                #expect(throws: HTTPRefusal.contentTruncated) {
                    _ = try decode(Array(gzip.prefix(count)), .length(count), .gzip, step: step)
                }
            }
            for (bytes, coding) in [
                (gzip + [0], FramingFields.Coding.gzip), (gzip + [0x1F, 0], .gzip), (zlib + [0], .deflate),
                (Array("{\"not\": \"compressed\"}".utf8), .gzip),
                (Array(gzip.dropLast(8)) + Array(repeating: 1, count: 8), .gzip),
            ] {
                #expect(throws: HTTPRefusal.contentCorrupt) { _ = try decode(bytes, .length(bytes.count), coding, step: step) }
            }
        }
    }

    @Test func refusesBombs() {
        let bomb = compressed(Array(repeating: 0, count: 8 << 20), .gzip)
        var strict = HTTPLimits()
        strict.inflateRatioMax = 100
        #expect(throws: HTTPRefusal.contentBomb) {
            _ = try decode(bomb, .length(bomb.count), .gzip, step: 1_000, room: 64 * 1_024, limits: strict)
        }
        var generous = HTTPLimits()
        generous.inflateRatioMax = 10_000
        #expect(throws: HTTPRefusal.bodyTooLarge) {
            _ = try decode(
                bomb, .length(bomb.count), .gzip, step: 1_000, room: 64 * 1_024, contentBytesMax: 1 << 20, limits: generous)
        }
    }

    @Test func inflatesWithinChunks() throws {
        let content = sample(1_000)
        var bytes: [UInt8] = []
        for byte in compressed(content, .gzip) { bytes += Array("1\r\n".utf8) + [byte] + Array("\r\n".utf8) }
        bytes += Array("0\r\n\r\n".utf8)
        for step in [1, 5, bytes.count] {
            let found = try decode(bytes, .chunked, .gzip, step: step)
            #expect(found.content == content)
            #expect(found.isEnd)
        }
    }
}
