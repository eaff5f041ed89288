import Payers
import Synchronization
import Testing

/// Conditional GET, faults, limits and redirects against a real server.
@Suite struct FeedHTTPTests {
    @Test func `a document with an ETag is asked for conditionally and answered 304`() async throws {
        let server = try ScriptedServer { request in
            request.fields["if-none-match"] == "\"one\""
                ? .answer("304 Not Modified", ["ETag: \"one\""]) : .answer("200 OK", ["ETag: \"one\""], text: "good one")
        }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        #expect(await probe.refresh() == .notModified)
        let state = probe.feed.snapshot()
        #expect(state.value == "good one" && state.source == .feed && state.etag == "\"one\"" && state.consecutiveFaults == 0)
        #expect(probe.changes == ["good one"] && probe.validations == 1)
        #expect(server.requests[0].fields["if-none-match"] == nil)
        #expect(server.requests[0].fields["accept-encoding"] == "gzip")
        #expect(server.requests[0].fields["authorization"] == nil)
    }

    @Test func `Last-Modified is sent back as it came`() async throws {
        let date = "Wed, 01 Jul 2026 07:28:00 GMT"
        let server = try ScriptedServer { request in
            request.fields["if-modified-since"] == date
                ? .answer("304 Not Modified") : .answer("200 OK", ["Last-Modified: \(date)"], text: "good one")
        }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        #expect(await probe.refresh() == .notModified)
        #expect(await probe.refresh() == .notModified)
    }

    @Test func `a changed document is current, the same bytes again are not a change`() async throws {
        let server = try ScriptedServer { _ in .answer("200 OK", ["ETag: \"1\""], text: "good one") }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        let first = probe.feed.snapshot().version
        server.now { _ in .answer("200 OK", ["ETag: \"2\""], text: "good one") }
        #expect(await probe.refresh() == .notModified)
        #expect(probe.feed.snapshot().version == first && probe.feed.snapshot().etag == "\"2\"")
        server.now { _ in .answer("200 OK", ["ETag: \"3\""], text: "good two") }
        #expect(await probe.refresh() == .updated)
        #expect(probe.feed.snapshot().version != first && probe.changes == ["good one", "good two"])
    }

    @Test func `a feed that goes away and comes back`() async throws {
        let server = try ScriptedServer { _ in .answer(text: "good one") }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        server.close()
        for count in 1...2 {
            #expect(await probe.refresh() == .fault(.couldNotConnect))
            #expect(probe.feed.snapshot().consecutiveFaults == count)
        }
        #expect(probe.feed.snapshot().lastFault == .couldNotConnect && probe.value == "good one")
        let again = try ScriptedServer(port: server.port) { _ in .answer(text: "good two") }
        defer { again.close() }
        #expect(await probe.refresh() == .updated)
        let state = probe.feed.snapshot()
        #expect(state.value == "good two" && state.lastFault == nil && state.consecutiveFaults == 0)
    }

    @Test func `a bad new version never replaces a good one`() async throws {
        let server = try ScriptedServer { _ in .answer("200 OK", ["ETag: \"good\""], text: "good one") }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        server.now { _ in .answer("200 OK", ["ETag: \"bad\""], text: "bad") }
        #expect(await probe.refresh() == .rejected(FeedProbe.rejection))
        #expect(await probe.refresh() == .rejected(FeedProbe.rejection))
        let state = probe.feed.snapshot()
        #expect(state.value == "good one" && state.etag == "\"good\"" && state.lastRejection == FeedProbe.rejection)
        #expect(state.consecutiveFaults == 2 && server.requests[2].fields["if-none-match"] == "\"good\"")
    }

    static let moods: [Mood] = [
        Mood("404", .status(404), { _ in .answer("404 Not Found", text: "good") }),
        Mood("401", .status(401), { _ in .answer("401 Unauthorized", ["WWW-Authenticate: Bearer"]) }),
        Mood("500", .status(500), { _ in .answer("500 Oops", text: "good") }),
        Mood("500 without end", .status(500), { _ in [.send(bytes("HTTP/1.1 500 Oops\r\n\r\n")), .endless(bytes("good"))] }),
        Mood("206", .status(206), { _ in .answer("206 Partial Content", ["Content-Range: bytes 0-3/9"], text: "good") }),
        Mood("204", .status(204), { _ in .answer("204 No Content") }),
        Mood("304 unasked", .status(304), { _ in .answer("304 Not Modified") }),
        Mood("302 to nowhere", .status(302), { _ in .answer("302 Found") }),
        Mood("closes at once", .connectionLost, { _ in [] }),
        Mood("garbage", .notHTTP, { _ in [.send(bytes("SSH-2.0-OpenSSH_9.2\r\n"))] }),
        Mood("garbage after a redirect", .notHTTP, { $0.path == "/feed" ? .redirect(to: "/x") : [.send(bytes("hello\n"))] }),
        Mood("endless body", .tooLarge, { _ in [.send(bytes("HTTP/1.1 200 OK\r\n\r\ngood")), .endless(bytes("goodgood"))] }),
        Mood("declared too large", .tooLarge, { _ in .answer("200 OK", ["Content-Length: 99999999"], text: "good") }),
        Mood("one byte too large", .tooLarge, { _ in .answer(body: .init(repeating: 103, count: 1 << 20 + 1)) }),
        Mood("endless head", .headTooLarge, { _ in [.send(bytes("HTTP/1.1 200 OK\r\n")), .endless(bytes("X: \(long)\r\n"))] }),
        Mood("truncated", .truncated, { _ in .answer("200 OK", ["Content-Length: 50"], text: "good") }),
        Mood(
            "broken chunks", .truncated,
            { _ in .answer("200 OK", ["Transfer-Encoding: chunked", "Content-Length: 9"], text: "5\r\ngood") }
        ),
        Mood("corrupt gzip", .encodingBroken, { _ in .answer("200 OK", ["Content-Encoding: gzip"], text: "good, but not gzip") }),
        Mood("unknown encoding", .encodingBroken, { _ in .answer("200 OK", ["Content-Encoding: rot13"], text: "tbbq") }),
        Mood("redirect loop", .tooManyRedirects, { _ in .redirect(to: "/feed") }),
        Mood("redirect to a file", .forbiddenRedirect, { _ in .redirect(to: "file:///etc/passwd") }),
        Mood("redirect to ftp", .forbiddenRedirect, { _ in .redirect(to: "ftp://127.0.0.1/x") }),
        Mood("redirect to gopher", .forbiddenRedirect, { _ in .redirect(to: "gopher://127.0.0.1/x") }),
        Mood("redirect to no scheme at all", .forbiddenRedirect, { _ in .redirect(to: "nonsense:x") }),
        Mood("redirect to https", .forbiddenRedirect, { _ in .redirect(to: "https://127.0.0.1:1/") }),
        Mood("redirect with a password", .forbiddenRedirect, { _ in .redirect(to: "http://a:b@127.0.0.1:1/") }),
    ]

    @Test(arguments: moods)
    func `each fault has its name, and the document before it stays`(mood: Mood) async throws {
        let server = try ScriptedServer { _ in .answer(text: "good one") }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        server.now(mood.script)
        #expect(await probe.refresh() == .fault(mood.fault))
        #expect(probe.value == "good one" && probe.feed.snapshot().lastFault == mood.fault)
        server.now { _ in .answer(text: "good two") }
        #expect(await probe.refresh() == .updated)
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ngood"])
    func `an answer that does not come, or not to its end, times out`(beginning: String) async throws {
        let server = try ScriptedServer { _ in [.send(bytes(beginning)), .hang] }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url, totalTimeoutSeconds: 1))
        #expect(await probe.refresh() == .fault(.timedOut))
    }

    @Test func `an answer that only trickles times out`() async throws {
        let server = try ScriptedServer { _ in [.send(bytes("HTTP/1.1 200 OK\r\n\r\ngood")), .hang] }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url, totalTimeoutSeconds: 3600, lowSpeedSeconds: 1))
        #expect(await probe.refresh() == .fault(.timedOut))
    }

    @Test func `a name that no resolver can even ask for`() async throws {
        let label = String(repeating: "x", count: 64)  // RFC 1035 §2.3.4 allows 63
        let probe = FeedProbe(try settings("http://\(label)/"))
        #expect(await probe.refresh() == .fault(.couldNotResolve))
    }

    @Test func `a redirect is followed, as often as is allowed`() async throws {
        let server = try ScriptedServer { request in
            switch request.path {
            case "/feed": .redirect(to: "/two")
            case "/two": .redirect(to: "/three")
            default: .answer("200 OK", ["ETag: \"3\""], text: "good three")
            }
        }
        defer { server.close() }
        for (allowed, outcome) in [(2, FeedOutcome.updated), (1, .fault(.tooManyRedirects)), (0, .fault(.tooManyRedirects))] {
            let probe = FeedProbe(try settings(server.url, redirectsMax: allowed))
            #expect(await probe.refresh() == outcome)
            #expect(probe.feed.snapshot().etag == (allowed == 2 ? "\"3\"" : nil))
        }
    }

    @Test(arguments: [
        ("7", 7), ("100000", 3600), ("Fri, 31 Dec 1999 23:59:59 GMT", 0), ("Thu, 31 Dec 2099 23:59:59 GMT", 3600), ("soon", 0),
    ])
    func `Retry-After puts the next fetch off`(field: String, seconds: Int) async throws {
        let server = try ScriptedServer { _ in .answer("503 Busy", ["Retry-After: \(field)"]) }
        defer { server.close() }
        var world = FeedWorld.live
        world.jitter = { 0 }
        let probe = FeedProbe(try settings(server.url), world: world)
        #expect(await probe.refresh() == .fault(.status(503)))
        #expect(probe.events == [.failed(feed: "acme", fault: .status(503), consecutive: 1, retrySeconds: seconds)])
    }

    @Test(needsGzip) func `gzip is asked for and read`() async throws {
        let packed = try await gzipped("printf 'good gzip'")
        let server = try ScriptedServer { _ in .answer("200 OK", ["Content-Encoding: gzip"], body: packed) }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .updated)
        #expect(probe.value == "good gzip")
        var torn = packed
        torn[torn.count - 6] ^= 0xff  // in the CRC
        server.now { [torn] _ in .answer("200 OK", ["Content-Encoding: gzip"], body: torn) }
        #expect(await probe.refresh() == .fault(.encodingBroken))
    }

    /// libcurl 7.88 takes a gzip stream without its end for whole: a validator has to know the end of a document, as JSON's does.
    @Test(needsGzip) func `a gzip stream that ends early is for the validator to find`() async throws {
        let packed = try await gzipped("printf '[%01000d]' $(seq 1000)")
        let server = try ScriptedServer { _ in
            .answer("200 OK", ["Content-Encoding: gzip"], body: Array(packed[..<(packed.count / 2)]))
        }
        defer { server.close() }
        let feed = Feed<Int>(
            try settings(server.url),
            validate: { $0.last == UInt8(ascii: "]") ? .success($0.count) : .failure(FeedProbe.rejection) })
        let outcome = await withCheckedContinuation { done in feed.refresh { done.resume(returning: $0) } }
        #expect(outcome == .rejected(FeedProbe.rejection))
    }

    @Test(needsGzip) func `a gzip bomb is given up at the size allowed`() async throws {
        let bomb = try await gzipped("head -c 100000000 /dev/zero")
        #expect(bomb.count < 1 << 20)
        let server = try ScriptedServer { _ in .answer("200 OK", ["Content-Encoding: gzip"], body: bomb) }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        #expect(await probe.refresh() == .fault(.tooLarge))
        #expect(probe.validations == 0)
    }

    @Test func `the token is read at each fetch, sent to its host, and to no other`() async throws {
        let token = Mutex("first")
        var world = FeedWorld.live
        world.variable = { name in name == "ACME_TOKEN" ? token.withLock { $0 } : nil }
        let other = try ScriptedServer { _ in .answer(text: "good elsewhere") }
        let server = try ScriptedServer { request in
            request.path == "/feed" ? .redirect(to: "/here") : .answer(text: "good here")
        }
        defer {
            other.close()
            server.close()
        }
        let probe = FeedProbe(try settings(server.url, token: "ACME_TOKEN"), world: world)
        #expect(await probe.refresh() == .updated)
        #expect(server.requests.map { $0.fields["authorization"] } == ["Bearer first", "Bearer first"])
        token.withLock { $0 = "second" }
        for host in ["127.0.0.1", "localhost"] {
            server.now { _ in .redirect(to: "http://\(host):\(other.port)/") }
            _ = await probe.refresh()
            #expect(server.requests.last?.fields["authorization"] == "Bearer second")
        }
        #expect(probe.value == "good elsewhere" && other.requests.count == 2)
        #expect(other.requests.allSatisfy { $0.fields["authorization"] == nil })
    }

    @Test(arguments: [(nil, .tokenMissing), ("", .tokenMissing), ("a\r\nX: y", .tokenMalformed)] as [(String?, FeedFault)])
    func `without a token that can be sent nothing is asked`(token: String?, fault: FeedFault) async throws {
        let server = try ScriptedServer { _ in .answer(text: "good") }
        defer { server.close() }
        var world = FeedWorld.live
        world.variable = { _ in token }
        let probe = FeedProbe(try settings(server.url, token: "ACME_TOKEN"), world: world)
        #expect(await probe.refresh() == .fault(fault))
        #expect(server.requests.isEmpty)
    }

    @Test func `cookies are not kept`() async throws {
        let server = try ScriptedServer { _ in .answer("200 OK", ["Set-Cookie: a=b"], text: "good") }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        _ = await probe.refresh()
        _ = await probe.refresh()
        #expect(server.requests.map { $0.fields["cookie"] } == [nil, nil])
    }

    private static let needsGzip = ConditionTrait.enabled(if: tool("gzip") != nil, "There is no gzip command on this machine.")
    private static let long = String(repeating: "x", count: 1000)
    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

/// A way for a server to misbehave, and what the feed calls it.
struct Mood: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fault: FeedFault
    let script: ScriptedServer.Script

    init(_ name: String, _ fault: FeedFault, _ script: @escaping ScriptedServer.Script) {
        (testDescription, self.fault, self.script) = (name, fault, script)
    }
}
