import Testing

@testable import HTTP

/// What the parser says of some bytes.
enum Reading: Equatable {
    case more
    case head(method: String, path: String, query: String, bytes: Int)
    case refused(HTTPRefusal)

    init(_ bytes: [UInt8], _ limits: HTTPLimits = HTTPLimits()) {
        var head = RequestHead()
        self = bytes.withUnsafeBytes { bytes in
            do throws(HTTPRefusal) {
                guard try head.parse(bytes, limits) == .complete else { return .more }
                let request = HTTPRequest(head, bytes)
                return .head(
                    method: String(decoding: request.methodName, as: UTF8.self),
                    path: String(decoding: request.path, as: UTF8.self),
                    query: String(decoding: request.query, as: UTF8.self), bytes: head.byteCount)
            } catch {
                return .refused(error)
            }
        }
    }

    /// What is said once anything is, as the bytes come one by one; a look is taken only when the parser asked for one.
    static func byteByByte(_ bytes: [UInt8]) -> Reading {
        var wakesAt = 1
        for count in 1...bytes.count where bytes[count - 1] == 10 || count >= wakesAt {
            let prefix = Array(bytes.prefix(count))
            let reading = Reading(prefix)
            guard reading == .more else { return reading }
            var head = RequestHead()
            prefix.withUnsafeBytes {
                if case .more(let atBytes)? = try? head.parse($0, HTTPLimits()) { wakesAt = atBytes }
            }
        }
        return .more
    }
}

/// Heads and what they are read as.
private let accepted: [(String, String, String, String)] = [
    ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/", ""),
    ("\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/x", ""),
    (
        "POST /v1/scrub?failOn=flag&a=%20 HTTP/1.1\r\nhOsT:\t a:80 \r\nContent-Length: 3\r\n\r\n", "POST", "/v1/scrub",
        "failOn=flag&a=%20"
    ),
    ("GET http://example.org:8080/p?q HTTP/1.1\r\nHost: example.org\r\n\r\n", "GET", "/p", "q"),
    ("GET HTTPS://example.org HTTP/1.1\r\nHost: example.org\r\n\r\n", "GET", "/", ""),
    ("GET http://example.org?q HTTP/1.1\r\nHost: example.org\r\n\r\n", "GET", "/", "q"),
    ("OPTIONS http://example.org HTTP/1.1\r\nHost: example.org\r\n\r\n", "OPTIONS", "*", ""),
    ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS", "*", ""),
    ("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n", "CONNECT", "", ""),
    ("BREW /pot HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", "BREW", "/pot", ""),
    ("GET / HTTP/1.0\r\n\r\n", "GET", "/", ""),
    ("GET / HTTP/1.9\r\nHost: a\r\n\r\n", "GET", "/", ""),
    ("GET /?? HTTP/1.1\r\nHost: a\r\nX: \r\nY:é\r\nZ: a\tb\r\n\r\n", "GET", "/", "?"),
    ("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: , CHUNKED ,\r\n\r\n", "PUT", "/", ""),
    ("PUT / HTTP/1.0\r\nExpect: miracles\r\n\r\n", "PUT", "/", ""),
]

/// Heads that are refused, and why.
private let refused: [(String, HTTPRefusal)] = [
    (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", .requestLineMalformed),
    ("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", .requestLineMalformed),
    ("\u{16}\u{03}\u{01}\u{02}", .requestLineMalformed),
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .requestLineMalformed),
    ("GET /\r\nHost: a\r\n\r\n", .requestLineMalformed),
    ("GET\r\n\r\n", .requestLineMalformed),
    ("GET / HTTP/1.1\nHost: a\n\n", .requestLineMalformed),
    ("G@T / HTTP/1.1\r\nHost: a\r\n\r\n", .requestLineMalformed),
    ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .versionMalformed),
    ("GET / http/1.1\r\nHost: a\r\n\r\n", .versionMalformed),
    ("GET / HTTP/11\r\nHost: a\r\n\r\n", .versionMalformed),
    ("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", .versionMalformed),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .versionUnsupported),
    ("GET / HTTP/3.0\r\nHost: a\r\n\r\n", .versionUnsupported),
    ("GET / HTTP/0.9\r\nHost: a\r\n\r\n", .versionUnsupported),
    ("\(String(repeating: "A", count: 33)) / HTTP/1.1\r\nHost: a\r\n\r\n", .methodTooLong),
    ("GET x HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /# HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /\u{00} HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /é HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET http:///p HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET http://me@a/ HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("CONNECT / HTTP/1.1\r\nHost: a\r\n\r\n", .targetMalformed),
    ("GET /\(String(repeating: "a", count: 8_192)) HTTP/1.1\r\nHost: a\r\n\r\n", .targetTooLong),
    ("GET /\(String(repeating: "a", count: 9_000))", .targetTooLong),
    ("GET / HTTP/1.1\r\n\r\n", .hostMissing),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .hostMissing),
    ("GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", .hostMissing),
    ("GET / HTTP/1.1\r\nHost:\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: me@a\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .hostInvalid),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{00}\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: 12345678\u{01}90\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{7F}\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\n", .fieldMalformed),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n", .headTooLarge),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 40_000))", .headTooLarge),
    ("GET / HTTP/1.1\r\n\(String(repeating: "X: y\r\n", count: 101))Host: a\r\n\r\n", .fieldsTooMany),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 2\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", .contentLengthInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", .bodyTooLarge),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", .framingConflict),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", .transferCodingUnknown),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .transferCodingUnknown),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", .transferCodingInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", .transferCodingInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n\r\n", .transferCodingInvalid),
    ("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .transferCodingInvalid),
    ("POST / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n", .expectationUnknown),
]

@Suite struct RequestHeadTests {
    @Test func readsWhatIsWellFormedAtEverySplit() {
        for (text, method, path, query) in accepted {
            let bytes = Array(text.utf8)
            let expected = Reading.head(method: method, path: path, query: query, bytes: bytes.count)
            #expect(Reading(bytes) == expected, "\(text.debugDescription)")
            #expect(Reading.byteByByte(bytes) == expected, "\(text.debugDescription)")
            for count in 1..<bytes.count {
                #expect(Reading(Array(bytes.prefix(count))) == .more, "\(count) bytes of \(text.debugDescription)")
            }
            #expect(Reading(bytes + Array("GET".utf8)) == expected, "what follows is another request's")
        }
    }

    @Test func refusesWhatIsNotAtEverySplit() {
        for (text, refusal) in refused {
            let bytes = Array(text.utf8)
            #expect(Reading(bytes) == .refused(refusal), "\(text.prefix(200).debugDescription)")
            #expect(Reading.byteByByte(bytes) == .refused(refusal), "\(text.prefix(200).debugDescription)")
        }
    }

    @Test func aRefusalStandsWhateverFollows() {
        for (text, _) in refused where text.utf8.count < 300 {
            let bytes = Array(text.utf8)
            var first: Reading?
            for count in 1...bytes.count {
                let reading = Reading(Array(bytes.prefix(count)))
                if let first { #expect(reading == first, "\(count) bytes of \(text.debugDescription)") }
                if case .refused = reading, first == nil { first = reading }
            }
        }
    }

    @Test func tellsKeepAliveAndBody() throws {
        func framing(_ text: String) throws -> FramingFields {
            var head = RequestHead()
            var text = text
            _ = try text.withUTF8 { try head.parse(UnsafeRawBufferPointer($0), HTTPLimits()) }
            return head.framing
        }
        #expect(try framing("GET / HTTP/1.1\r\nHost: a\r\n\r\n").keepsAlive)
        #expect(try !framing("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, CLOSE\r\n\r\n").keepsAlive)
        #expect(try !framing("GET / HTTP/1.0\r\n\r\n").keepsAlive)
        #expect(try framing("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepsAlive)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n").body == .length(7))
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n").body == .chunked)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\nExpect: 100-Continue\r\n\r\n").expectsContinue)
        #expect(try !framing("PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n").expectsContinue)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Encoding: X-GZIP\r\n\r\n").coding == .gzip)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Encoding: identity, deflate\r\n\r\n").coding == .deflate)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip, gzip\r\n\r\n").coding == .unknown)
        #expect(try framing("PUT / HTTP/1.1\r\nHost: a\r\nContent-Encoding: br\r\n\r\n").coding == .unknown)
    }

    @Test func findsFieldsWithoutRegardToCase() throws {
        var head = RequestHead()
        var text = "GET / HTTP/1.1\r\nHost: a\r\nACCEPT: x\r\naccept:  y, z \r\n\r\n"
        try text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let progress = try head.parse(bytes, HTTPLimits())
            #expect(progress == .complete)
            let request = HTTPRequest(head, bytes)
            #expect(request.field("accept")?.equals("x") == true)
            #expect(request.field("accept-") == nil)
            var members: [String] = []
            request.forEachField("accept") { value in
                value.forEachListMember { members.append(String(decoding: $0, as: UTF8.self)) }
            }
            #expect(members == ["x", "y", "z"])
        }
    }
}
