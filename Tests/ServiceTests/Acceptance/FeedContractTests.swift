import Foundation
import Payers
import Service
import Synchronization
import Testing

/// A payer's feed from its first fetch to its death, over real HTTP on both sides.
@Suite struct FeedContractTests {
    @Test func aFeedsLife() throws {
        let feed = try TinyFeed(Self.profile("1", Self.off))
        let cache = FileManager.default.temporaryDirectory.appendingPathComponent("feeds-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: cache) }
        let settings = try FeedSettings(id: "acme", url: feed.url, cacheDirectory: cache)
        let served = Served { $0.feeds = [settings] }

        // Fetched at the start.
        #expect(try waited { try served.call("GET", "/v1/payers/acme").status == 200 })
        #expect(try Self.verdict(served)["profile"] == ["id": "acme", "version": "1", "source": "feed"])
        #expect(try !Self.verdict(served).json.contains("units.exceed-minutes"))

        // Changed: the next fetch brings another verdict.
        feed.serve(Self.profile("2", "{}"))
        let updated = try served.call("POST", "/v1/payers/acme/refresh")
        #expect(updated.status == 200)
        #expect(updated.node?["outcome"] == "updated")
        #expect(try Self.verdict(served)["profile"]?["version"] == "2")
        #expect(try Self.verdict(served)["disposition"] == "flag")

        // Bad: all that is wrong with it is told, and the one before it stays.
        feed.serve(Self.profile("3", #"{"no.such-rule":{"enabled":false},"units.exceed-minutes":{"severity":"dire"}}"#))
        let rejected = try served.call("POST", "/v1/payers/acme/refresh")
        #expect(rejected.status == 502)
        #expect(rejected.type == "application/problem+json")
        #expect(rejected.node?["type"] == "/problems/feed-failed")
        let pointers = rejected.node?["errors"]?.elements.compactMap { $0["pointer"]?.string } ?? []
        #expect(pointers.contains { $0.hasPrefix("/rules/no.such-rule") }, "\(rejected.text)")
        #expect(pointers.contains { $0.hasPrefix("/rules/units.exceed-minutes/severity") }, "\(rejected.text)")
        #expect(rejected.fields["x-request-id"] != nil)
        #expect(rejected.node?["instance"] == .text("/requests/\(rejected.fields["x-request-id"] ?? "")"))
        #expect(try Self.verdict(served)["profile"]?["version"] == "2")
        feed.serve("no profile")
        #expect(try served.call("POST", "/v1/payers/acme/refresh").status == 502)

        // Counted by what it came to.
        let metrics = try served.call("GET", "/metrics").text
        #expect(metrics.contains("scrub_requests_total{route=\"/v1/payers/{id}/refresh\",status=\"502\"} 2"), "\(metrics)")
        #expect(metrics.contains("scrub_feed_stale{feed=\"acme\"} 0"))

        // Gone: the last good copy stays.
        feed.close()
        #expect(try served.call("POST", "/v1/payers/acme/refresh").status == 502)
        #expect(try Self.verdict(served)["profile"] == ["id": "acme", "version": "2", "source": "feed"])

        // Another start without the feed: the cached copy.
        let again = Served { $0.feeds = [settings] }
        #expect(try waited { try again.call("GET", "/v1/payers/acme").status == 200 })
        #expect(try Self.verdict(again)["profile"] == ["id": "acme", "version": "2", "source": "feedCache"])
    }

    @Test func aFeedThatIsSilentForTooLong() throws {
        let feed = try TinyFeed(Self.profile("1", "{}"))
        let settings = try FeedSettings(id: "acme", url: feed.url, staleAfterSeconds: 1)
        let served = Served { $0.feeds = [settings] }
        #expect(try waited { try served.call("GET", "/v1/payers/acme").status == 200 })
        feed.close()
        #expect(try waited { try Self.verdict(served).json.contains("\"payer.profile-stale\"") })
        let stale = try Self.verdict(served)["findings"]?.elements.first { $0["rule"] == "payer.profile-stale" }
        #expect(stale?["severity"] == "notice")
        #expect(stale?["pointers"] == ["/payerId"])
        #expect(try served.call("GET", "/metrics").text.contains("scrub_feed_stale{feed=\"acme\"} 1"))
    }

    @Test func aPayerThatNobodyKnows() throws {
        let verdict = try Self.verdict(Served.standard)
        let finding = verdict["findings"]?.elements.first { $0["rule"] == "payer.unknown" }
        #expect(finding?["severity"] == "notice")
        #expect(finding?["pointers"] == ["/payerId"])
        #expect(verdict["profile"]?["id"] == "default")
        #expect(try !Served.standard.scrub(Sample.clean.json).text.contains("payer.unknown"))
    }

    private static let off = #"{"units.exceed-minutes":{"enabled":false,"source":"test","because":"test"}}"#

    private static func profile(_ version: String, _ rules: String) -> String {
        #"{"id":"acme","name":"Acme","version":"\#(version)","extends":"default","rules":\#(rules)}"#
    }

    private static func verdict(_ served: Served) throws -> Node {
        var claim = Sample.flagged
        claim["payerId"] = "acme"
        return try #require(try served.scrub(claim.json).node)
    }
}

/// A server that answers every request with one document.
private final class TinyFeed: Sendable {
    private let listener: Int32
    private let port: Int
    private let document: Mutex<String>

    init(_ document: String) throws {
        self.document = Mutex(document)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { self.run() }
    }

    var url: String { "http://127.0.0.1:\(port)/acme.json" }

    func serve(_ document: String) {
        self.document.withLock { $0 = document }
    }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private func run() {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            var request = [UInt8](repeating: 0, count: 8_192)
            _ = recv(connection, &request, request.count, 0)
            let body = document.withLock { $0 }
            let reply = Array(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                    .utf8)
            _ = send(connection, reply, reply.count, Int32(MSG_NOSIGNAL))
            Glibc.close(connection)
        }
        Glibc.close(listener)
    }
}
