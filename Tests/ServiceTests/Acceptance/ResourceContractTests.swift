import Foundation
import Testing

@testable import Service

/// Everything of the contract beside `/v1/scrub`: methods, fields, problems, counts.
@Suite struct ResourceContractTests {
    private static let served = Served.standard

    private static func path(_ route: Route) -> String {
        let ids: [Route: String] = [
            .rule: "units.exceed-minutes", .payer: "medicare-part-b", .payerRefresh: "medicare-part-b", .problem: "not-json",
            .templateRender: "toilet-transfer",
        ]
        return route.path.description.replacingOccurrences(of: "{id}", with: ids[route] ?? "")
    }

    @Test(arguments: Route.allCases.filter { !$0.isPost }) func headIsGetWithoutABody(route: Route) throws {
        let path = Self.path(route)
        let get = try Self.served.call("GET", path)
        let head = try Self.served.call("HEAD", path)
        #expect(get.status == 200 && head.status == 200 && head.body.isEmpty && !get.body.isEmpty)
        #expect(head.fields["content-type"] == get.fields["content-type"])
        if route != .metrics { #expect(head.fields["content-length"] == get.fields["content-length"]) }
        #expect(try Self.served.call("GET", path + "?x=1").status == 400)
        #expect(try Self.served.call("GET", path + "?").status == 200)
    }

    @Test(arguments: Route.allCases) func otherMethodsAreTold(route: Route) throws {
        let path = Self.path(route)
        let allow = route.isPost ? "POST, OPTIONS" : "GET, HEAD, OPTIONS"
        let options = try Self.served.call("OPTIONS", path)
        #expect([200, 204].contains(options.status))
        #expect(options.fields["allow"] == allow)
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] where !allow.contains(method) {
            let reply = try Self.served.call(method, path, method == "HEAD" ? nil : "{}".utf8)
            #expect(reply.status == 405, "\(method) \(path)")
            #expect(reply.fields["allow"] == allow, "\(method) \(path)")
            #expect(reply.type == "application/problem+json")
        }
        #expect(try Self.served.call("BREW", path).status == 501)
    }

    @Test(arguments: [
        "/v1", "/v1/", "/v1/scrub/", "/V1/scrub", "/v1/rules/", "/v1/rules/none", "/v1/payers/a/b", "/problems/", "/problems/x",
        "/x",
        "/v1/rules/%2e%2e", "//", "/healthz/x", "/v1/payers/none/refresh",
    ])
    func nothingIsThere(path: String) throws {
        let isRefresh = path.hasSuffix("refresh")
        let reply = try Self.served.call(isRefresh ? "POST" : "GET", path)
        #expect(reply.status == 404)
        #expect(reply.type == "application/problem+json")
        #expect(reply.node?["type"]?.string == "/problems/not-found")
    }

    @Test(arguments: Refusal.Kind.allCases) func problemsAreExplained(kind: Refusal.Kind) throws {
        let reply = try Self.served.call("GET", kind.type)
        #expect(reply.status == 200)
        #expect(reply.text.contains(kind.title))
    }

    @Test func everyReplyIsNamedAndDated() throws {
        let replies = try [
            Self.served.call("GET", "/healthz"), Self.served.call("GET", "/nothing"), Self.served.scrub("{"),
            Self.served.scrub(Sample.clean.json), Self.served.scrub(Sample.clean.json, type: "application/x-ndjson"),
            Self.served.call("OPTIONS", "/v1/scrub"), Self.served.scrub("x", type: "text/csv"),
        ]
        for reply in replies {
            for name in ["date", "server", "x-request-id"] { #expect(reply.fields[name]?.isEmpty == false, "\(name): \(reply)") }
        }
        #expect(Set(replies.compactMap { $0.fields["x-request-id"] }).count == replies.count)
    }

    @Test(arguments: ["abc-123", "a", "trace:01/x_y.z+=", String(repeating: "a", count: 128)])
    func requestIdsThatAreKept(id: String) throws {
        for reply in try [
            Self.served.call("GET", "/healthz", fields: [("X-Request-Id", id)]),
            Self.served.scrub("{", fields: [("x-request-id", id)]),
            Self.served.scrub(Sample.clean.json, type: "application/x-ndjson", fields: [("X-REQUEST-ID", id)]),
        ] {
            #expect(reply.fields["x-request-id"] == id)
        }
    }

    @Test(arguments: ["", " ", "a b", "a\"b", "<script>", "a,b", "ä", String(repeating: "a", count: 129), "a\tb", "{x}"])
    func requestIdsThatAreNotKept(id: String) throws {
        let reply = try Self.served.call("GET", "/healthz", fields: [("X-Request-Id", id)])
        #expect(reply.status == 200)
        #expect(reply.fields["x-request-id"] != id)
        #expect(reply.fields["x-request-id"]?.isEmpty == false)
    }

    @Test func countsMove() throws {
        let served = Served()
        func count(_ name: String) throws -> Int {
            let line = try served.call("GET", "/metrics").lines.first { $0.hasPrefix(name + " ") }
            return line.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? 0
        }
        let names = [
            "scrub_verdicts_total{disposition=\"accept\"}": 3, "scrub_verdicts_total{disposition=\"flag\"}": 2,
            "scrub_unreadable_claims_total": 4, "scrub_findings_total{rule=\"units.exceed-minutes\"}": 2,
            "scrub_requests_total{route=\"/v1/scrub\",status=\"200\"}": 4,
            "scrub_requests_total{route=\"/v1/scrub\",status=\"400\"}": 1,
            "scrub_requests_total{route=\"/v1/scrub\",status=\"422\"}": 1,
            "scrub_requests_total{route=\"none\",status=\"404\"}": 1,
        ]
        for name in names.keys { #expect(try count(name) == 0, "\(name)") }
        _ = try served.scrub(Sample.clean.json)
        _ = try served.scrub(Sample.flagged.json)
        _ = try served.scrub("[\(Sample.clean.json),{}]")
        _ = try served.scrub("\(Sample.clean.json)\n\(Sample.flagged.json)\nx\n", type: "application/x-ndjson")
        _ = try served.scrub("{")
        _ = try served.scrub("{}")
        _ = try served.call("GET", "/nothing")
        for (name, expected) in names { #expect(try count(name) == expected, "\(name)") }
        let text = try served.call("GET", "/metrics").text
        #expect(text.contains("scrub_request_duration_seconds_bucket{le=\"+Inf\"}"))
    }

    @Test func noLongerReadyWhileDraining() throws {
        let served = Served()
        #expect(try served.call("GET", "/readyz").status == 200)
        // A stream that is under way keeps the server from ending.
        let stream = try Wire(port: served.port)
        stream.send(
            Wire.head("POST", "/v1/scrub", fields: [("Content-Type", "application/x-ndjson"), ("Transfer-Encoding", "chunked")])
                .utf8)
        let line = Array((Sample.clean.json + "\n").utf8)
        let chunk = Array("\(String(line.count, radix: 16))\r\n".utf8) + line + Array("\r\n".utf8)
        stream.send(chunk)
        #expect(stream.piece(until: "\"ruleset\"") != nil)
        let probe = try Wire(port: served.port)
        probe.send("GET /readyz HTTP/1.1\r\n".utf8)
        let ended = DispatchSemaphore(value: 0)
        served.running.drain { ended.signal() }
        probe.send("Host: x\r\n\r\n".utf8)
        if let reply = probe.reply() {
            #expect(reply.status == 503)
            #expect(reply.fields["retry-after"] != nil)
        }
        stream.send(chunk)
        stream.send("0\r\n\r\n".utf8)
        #expect(stream.piece(until: "0\r\n\r\n")?.contains("\"claimId\":\"A-1\"") == true)
        #expect(ended.wait(timeout: .now() + 30) == .success)
    }
}
