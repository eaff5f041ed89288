import Glibc
import Testing

@testable import HTTP

/// Bytes of this process that are in memory now.
private func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var pages = 0
    var resident = 0
    withUnsafeMutablePointer(to: &pages) { pages in
        withUnsafeMutablePointer(to: &resident) { resident in
            _ = withVaList([pages, resident]) { vfscanf(file, "%ld %ld", $0) }
        }
    }
    return resident * 4_096
}

/// Streamed bodies and replies, compression, back-pressure and aborts, over real sockets.
@Suite(.serialized) struct ServerStreamTests {
    private func chunked(_ path: String, _ body: [UInt8], _ fields: String = "") -> [UInt8] {
        var bytes = Array("POST \(path) HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\(fields)\r\n".utf8)
        var rest = body[...]
        while !rest.isEmpty {
            let piece = rest.prefix(10_000)
            bytes += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8)
            rest = rest.dropFirst(10_000)
        }
        return bytes + Array("0\r\n\r\n".utf8)
    }

    @Test func answersWhileTheBodyIsComing() throws {
        let test = try TestServer()
        let client = try test.connect()
        client.send("POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
        // The reply's head and first chunk are here before the body's second.
        var reply = Reply(status: 0, fields: [:], body: [])
        while !reply.text.contains("HELLO") {
            guard let piece = client.piece() else { break }
            reply.body += piece
        }
        #expect(reply.text.hasSuffix("5\r\nHELLO\r\n"))
        client.send("1\r\n!\r\n0\r\n\r\n")
        var rest: [UInt8] = []
        while !rest.elementsEqual(Array("1\r\n!\r\n0\r\n\r\n".utf8)), let piece = client.piece() { rest += piece }
        #expect(String(decoding: rest, as: UTF8.self) == "1\r\n!\r\n0\r\n\r\n")
    }

    @Test func streamsInAndOutWhole() throws {
        let test = try TestServer()
        let body = sample(300_000)
        let upper = body.map { $0 - 32 }
        for (path, expected) in [("/echo", body), ("/upper", upper)] {
            let client = try test.connect()
            client.send(chunked(path, body))
            #expect(client.reply()?.body == expected)
            client.send(
                Array("POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body)
            #expect(client.reply()?.body == expected)
        }
    }

    @Test func inflatesWhatComes() throws {
        let test = try TestServer()
        let body = sample(300_000)
        for (name, coding) in [("gzip", ReplyCoding.gzip), ("deflate", .deflate)] {
            let bytes = compressed(body, coding)
            let client = try test.connect()
            client.send(chunked("/echo", bytes, "Content-Encoding: \(name)\r\n"))
            #expect(client.reply()?.body == body)
            client.send(chunked("/count", bytes, "Content-Encoding: \(name)\r\n"))
            #expect(client.reply()?.text == "300000")
            let head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Encoding: \(name)\r\nContent-Length: \(bytes.count)\r\n\r\n"
            client.send(Array(head.utf8) + bytes + Array("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
            #expect(client.reply()?.body == body)
            #expect(client.reply()?.text == "hello\n")
        }
    }

    @Test func refusesBombsAndTruncations() throws {
        let test = try TestServer { $0.inflateRatioMax = 100 }
        let bomb = compressed([UInt8](repeating: 0, count: 20 << 20), .gzip)
        for path in ["/echo", "/count"] {
            let client = try test.connect()
            client.send(chunked(path, bomb, "Content-Encoding: gzip\r\n"))
            #expect(client.reply()?.status == 413)
        }
        let whole = compressed(sample(1_000), .gzip)
        let client = try test.connect()
        client.send(chunked("/echo", Array(whole.dropLast(4)), "Content-Encoding: gzip\r\n"))
        #expect(client.reply()?.status == 400)
        #expect(test.log.now.aborts == [.refused(.contentBomb)])
    }

    @Test func compressesLongReplies() throws {
        let test = try TestServer()
        let client = try test.connect()
        for (field, coding) in [("gzip", "gzip"), ("deflate", "deflate"), ("gzip;q=0", nil), ("br", nil)] {
            for path in ["/long", "/many?n=100000"] {
                client.send("GET \(path) HTTP/1.1\r\nHost: a\r\nAccept-Encoding: \(field)\r\n\r\n")
                let reply = try #require(client.reply())
                #expect(reply.fields["content-encoding"] == coding)
                #expect(reply.fields["vary"] == "Accept-Encoding")
                guard let coding else { continue }
                let content = try decode(
                    reply.body, .length(reply.body.count), coding == "gzip" ? .gzip : .deflate, step: 10_000, room: 200_000)
                #expect(content.content.count == (path == "/long" ? 10_000 : 100_000))
                #expect(content.isEnd)
            }
        }
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
        let short = try #require(client.reply())
        #expect(short.fields["content-encoding"] == nil)
        #expect(short.fields["vary"] == nil)
    }

    @Test func aStreamMayEndEarlyOrGiveUp() throws {
        let test = try TestServer()
        let client = try test.connect()
        client.send("POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nhello")
        let early = try #require(client.reply())
        #expect(early.status == 422)
        #expect(early.fields["content-length"] == "7")
        #expect(early.fields["connection"] == "close")

        let cut = try test.exchange("GET /abort HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(cut.first?.text == "partial")
        #expect(cut.first?.isWhole == false, "the last chunk is missing")
        let cutLater = try test.connect()
        cutLater.send("POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n")
        #expect(cutLater.reply()?.isWhole == false, "a body that goes wrong behind the reply's head cuts it")
    }

    @Test func aClientThatGoesIsTold() async throws {
        let test = try TestServer()
        do {
            let client = try test.connect()
            client.send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nhello")
            client.send("more")
            client.reset()
        }
        while test.log.now.closed == 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(test.log.now.aborts.count == 1)
        // A deferred reply whose client has gone does no harm.
        do {
            let client = try test.connect()
            client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        while test.log.now.closed < 2 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try test.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").count == 1)
    }

    @Test func whoDoesNotReadDoesNotGetToSend() async throws {
        let test = try TestServer()
        let client = try Client(port: test.port, receiveBufferBytes: 16 * 1_024)
        let piece = sample(50_000)
        let chunk = Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8)
        client.send("POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        let before = residentBytes()
        // Send until the server stops reading: its kernel's buffers and ours are bounded.
        var sent = 0
        var offset = 0
        var idle = 0
        while idle < 40, sent < 50 << 20 {
            let count = client.sendWithoutWaiting(Array(chunk[offset...]))
            sent += count
            offset = (offset + count) % chunk.count
            if count > 0 { idle = 0 } else { idle += 1 }
            if count == 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
        #expect(sent < 30 << 20, "the sender was stopped")
        #expect(residentBytes() - before < 16 << 20)
        // Another connection is served meanwhile, and the first one goes on as soon as it reads.
        #expect(try test.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").count == 1)
        var received = 0
        while received < sent / 2, let bytes = client.piece() { received += bytes.count }
        #expect(received >= sent / 2)
    }

    @Test func aLongReplyWaitsForItsReader() throws {
        let test = try TestServer()
        let client = try Client(port: test.port, receiveBufferBytes: 16 * 1_024)
        let before = residentBytes()
        client.send("GET /many?n=50000000 HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(try test.exchange("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").count == 1)
        #expect(residentBytes() - before < 16 << 20)
        #expect(client.reply()?.body.count == 50_000_000)
        #expect(client.reply()?.text == "hello\n")
    }
}
