import Testing

@testable import HTTP

/// SplitMix64: the same seed gives the same run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

private let seeds = [
    "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n",
    "POST /echo?a=b%20c HTTP/1.1\r\nHost: [::1]:80\r\nContent-Length: 5\r\nAccept-Encoding: gzip;q=0.5, *\r\n\r\nhello",
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nT: u\r\n\r\n",
    "POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    "PUT http://a:1/count HTTP/1.0\r\nContent-Length: 3\r\nConnection: keep-alive\r\nContent-Encoding: deflate\r\n\r\nabc",
    "OPTIONS * HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
]

private let fragments = [
    "\r\n", "\n", "\r", "\0", " ", "\t", ":", ";", ",", "HTTP/1.1", "HTTP/2.0", "Host: b\r\n", "Content-Length: 1\r\n",
    "0\r\n\r\n",
    "Transfer-Encoding: chunked\r\n", "%", "é", "ffffffff", "/", "?", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
]

/// One of the seeds with some bytes changed, doubled, dropped or put in.
func mutant(_ random: inout Seeded) -> [UInt8] {
    var bytes = Array(seeds.randomElement(using: &random)!.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array(fragments.randomElement(using: &random)!.utf8), at: place)
        case 3: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...10, using: &random)))
        }
    }
    return bytes
}

@Suite struct FuzzTests {
    /// However a mutant is cut, the parser says the same of it, and what it accepts lies within the bytes.
    @Test func theParserDependsOnTheBytesAlone() {
        var random = Seeded(state: 1)
        for _ in 0..<4_000 {
            let bytes = mutant(&random)
            guard !bytes.isEmpty else { continue }
            let whole = Reading(bytes)
            #expect(Reading.byteByByte(bytes) == whole, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if case .head(_, _, _, let count) = whole { #expect(count <= bytes.count) }
        }
    }

    /// However chunks are cut, they decode to the same content or the same refusal.
    @Test func chunksDecodeTheSameHoweverTheyAreCut() {
        var random = Seeded(state: 2)
        for _ in 0..<4_000 {
            var bytes = Array("5;x\r\nhello\r\n6\r\n world\r\n0\r\nT: u\r\n\r\n".utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...127, using: &random)
            }
            let whole = Result { () throws(HTTPRefusal) in try decode(bytes, .chunked, step: bytes.count).content }
            let split = Result { () throws(HTTPRefusal) in try decode(bytes, .chunked, step: 1).content }
            #expect(whole == split)
        }
    }

    /// The server answers mutants with replies or silence, never with garbage, and goes on serving.
    @Test func theServerOutlivesMutants() throws {
        let test = try TestServer { limits in
            limits.headMilliseconds = 200
            limits.bodyStallMilliseconds = 200
            limits.lingerMilliseconds = 50
        }
        var random = Seeded(state: 3)
        for _ in 0..<300 {
            let client = try test.connect()
            client.send(mutant(&random))
            client.shutWriting()
            for reply in client.repliesUntilEnd() {
                #expect((100...505).contains(reply.status))
            }
            #expect(client.isAtEnd(), "what was sent is replies and nothing else")
        }
        #expect(try test.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").first?.text == "hello\n")
    }
}
