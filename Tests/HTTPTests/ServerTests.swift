import HTTP
import Testing

private let get = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"
private let lastGet = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

/// Heads, framing and the life of a connection, over real sockets.
@Suite struct ServerTests {
    @Test func answersWithItsStandingFields() throws {
        let test = try TestServer()
        let client = try test.connect()
        for _ in 0..<3 {
            client.send(get)
            let reply = try #require(client.reply())
            #expect(reply.status == 200)
            #expect(reply.text == "hello\n")
            #expect(reply.fields["server"] == "test")
            #expect(reply.fields["date"]?.hasSuffix(" GMT") == true)
            #expect(reply.fields["content-length"] == "6")
            #expect(reply.fields["connection"] == nil)
            #expect(reply.fields["x-test"] == "yes")
        }
    }

    @Test func answersAPipelineInOrder() throws {
        let test = try TestServer()
        let client = try test.connect()
        var batch = ""
        for index in 0..<2_000 {
            let body = "number \(index)"
            batch += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        }
        client.send(batch + lastGet)
        let replies = client.repliesUntilEnd()
        #expect(replies.count == 2_001)
        for (index, reply) in replies.dropLast().enumerated() { #expect(reply.text == "number \(index)") }
    }

    @Test func answersMixedPipelines() throws {
        let test = try TestServer()
        let batch =
            get + "GET /later HTTP/1.1\r\nHost: a\r\n\r\n" + "POST /upper HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
            + "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"
            + "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
            + "POST /later-with-body HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" + lastGet
        #expect(try test.exchange(batch).map(\.text) == ["hello\n", "later\n", "ABC", "hi", "", "", "later\n", "hello\n"])
    }

    @Test func answersRequestsThatComeByteByByte() throws {
        let test = try TestServer()
        let client = try test.connect()
        let text =
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
            + "POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n0\r\nT: u\r\n\r\n" + lastGet
        for byte in text.utf8 { client.send([byte]) }
        #expect(client.repliesUntilEnd().map(\.text) == ["hello", "ABC", "hello\n"])
    }

    @Test func headHasTheFieldsAndNoBody() throws {
        let test = try TestServer()
        let client = try test.connect()
        for path in ["/hello", "/long", "/many?n=100000"] {
            client.send("HEAD \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try #require(client.reply(isHead: true)).status == 200)
        }
        client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + lastGet)
        #expect(client.reply(isHead: true)?.fields["content-length"] == "6")
        #expect(client.repliesUntilEnd().map(\.text) == ["hello\n"])
    }

    @Test func optionsAndAbsoluteForm() throws {
        let test = try TestServer()
        let replies = try test.exchange(
            "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n" + "GET http://a/hello HTTP/1.1\r\nHost: a\r\n\r\n"
                + "GET /none HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(replies.map(\.status) == [204, 200, 404])
        #expect(replies.first?.fields["allow"] == "GET, HEAD, POST, OPTIONS")
        #expect(replies.first?.fields["content-length"] == nil)
    }

    @Test func servesHTTP10() throws {
        let test = try TestServer()
        let plain = try test.exchange("GET /hello HTTP/1.0\r\n\r\n")
        #expect(plain.map(\.text) == ["hello\n"])
        #expect(plain.first?.fields["connection"] == "close")
        let kept = try test.exchange("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /hello HTTP/1.0\r\n\r\n")
        #expect(kept.map { $0.fields["connection"] } == ["keep-alive", "close"])
        let streamed = try test.exchange("GET /many?n=200000 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(streamed.first?.fields["transfer-encoding"] == nil)
        #expect(streamed.first?.body.count == 200_000)
    }

    @Test func aHalfClosedClientStillGetsItsAnswers() throws {
        let test = try TestServer()
        for path in ["/hello", "/later", "/many?n=3000000"] {
            let client = try test.connect()
            client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            client.shutWriting()
            let replies = client.repliesUntilEnd()
            #expect(replies.count == 1)
            #expect(replies.first?.status == 200)
            #expect(replies.first?.isWhole == true)
        }
    }

    @Test(arguments: [
        ("GARBAGE\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505), ("POST / HTTP/1.1\r\nHost: a\r\nExpect: x\r\nContent-Length: 1\r\n\r\n", 417),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x, chunked\r\n\r\n", 501),
        ("GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n", 431),
        ("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello world", 413),
        ("POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n", 413),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", 413),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx", 415),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        ("POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello", 400),
    ])
    func refusesAndCloses(_ request: String, _ status: Int) throws {
        let test = try TestServer()
        // What follows is not served, and does not keep the refusal from arriving.
        let replies = try test.exchange(request + String(repeating: get, count: 1_000))
        #expect(replies.map(\.status) == [status])
        #expect(replies.first?.fields["content-type"] == "application/problem+json")
        #expect(replies.first?.fields["connection"] == "close")
        #expect(replies.first?.text.contains("\"status\":\(status)") == true)
        #expect((replies.first?.fields["accept-encoding"] != nil) == (status == 415))
    }

    @Test func aRefusalKnowsTheRequest() throws {
        let test = try TestServer()
        let replies = try test.exchange("GET / HTTP/1.1\r\nX-Request-Id: abc\r\nHost: a b\r\n\r\n")
        #expect(replies.first?.fields["x-request-id"] == "abc")
        let late = try test.exchange("POST /small HTTP/1.1\r\nHost: a\r\nX-Request-Id: def\r\nContent-Length: 11\r\n\r\n")
        #expect(late.first?.fields["x-request-id"] == "def")
    }

    @Test func continuesOnlyWhatItTakes() throws {
        let test = try TestServer()
        let client = try test.connect()
        for path in ["/echo", "/upper"] {
            client.send("POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
            #expect(client.reply()?.status == 100)
            client.send("ABC")
            #expect(client.reply()?.text == "ABC")
        }
        client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n")
        #expect(client.repliesUntilEnd().map(\.status) == [413])
        let other = try test.exchange("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n")
        #expect(other.map(\.status) == [404])
        #expect(other.first?.fields["connection"] == "close")
    }

    @Test func refusalsReachAClientThatGoesOnSending() throws {
        let test = try TestServer()
        let client = try test.connect()
        client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
        client.send([UInt8](repeating: 0, count: 1_000_000))
        #expect(client.repliesUntilEnd().map(\.status) == [413])
    }

    @Test func truncatedRequestsAreTold() throws {
        let test = try TestServer()
        for text in [
            "GET /hello HTTP/1.1\r\nHo", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel",
            "POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r",
        ] {
            let client = try test.connect()
            client.send(text)
            client.shutWriting()
            #expect(client.repliesUntilEnd().map(\.status) == [400])
        }
        #expect(test.log.now.aborts == [.refused(.requestTruncated)])
    }

    @Test func servesAThousandConnections() throws {
        let test = try TestServer()
        let clients = try (0..<1_000).map { _ in try test.connect() }
        for _ in 0..<2 {
            for client in clients { client.send(get) }
            for client in clients { #expect(client.reply()?.text == "hello\n") }
        }
        #expect(test.log.now.opened == 1_000)
        #expect(test.log.now.statuses.count == 2_000)
    }

    @Test func tellsThoseBeyondTheLimit() throws {
        let test = try TestServer { $0.connectionsMax = 4 }
        let clients = try (0..<4).map { _ in try test.connect() }
        for client in clients {
            client.send(get)
            #expect(client.reply()?.status == 200)
        }
        let replies = try test.exchange(get)
        #expect(replies.map(\.status) == [503])
        #expect(replies.first?.fields["retry-after"] == "1")
        clients[0].send(get)
        #expect(clients[0].reply()?.status == 200, "the others are served on")
    }

    @Test func listensOnIPv6AndTellsFaults() throws {
        let test = try TestServer(host: "::1")
        #expect(test.server.address.host == "::1")
        #expect(test.port > 0)
        #expect(throws: HTTPServerFault.self) {
            try HTTPServer(host: "::1", port: test.port, serverName: "test") { _ in TestApplication(EventLog()) }
        }
        #expect(throws: HTTPServerFault.self) {
            try HTTPServer(host: "not a host", port: 0, serverName: "test") { _ in TestApplication(EventLog()) }
        }
    }

    @Test func countsWhatItServes() throws {
        let test = try TestServer()
        let request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"
        _ = try test.exchange(request)
        let chunked =
            "POST /upper HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\na\r\n0\r\n\r\n"
        _ = try test.exchange(chunked)
        #expect(test.log.now.statuses == [200, 200])
        #expect(test.log.now.bytesIn == request.utf8.count + chunked.utf8.count)
    }
}
