import Foundation
import HTTP
import Logging
import Payers
import Testing

@testable import Service

/// A service that runs within the tests, and the ways to call it.
struct Served: Sendable {
    let running: Running

    var port: Int { running.port }

    /// With the defaults, on any free port; one for all the tests.
    static let standard = Served()

    init(_ change: (inout Settings) -> Void = { _ in }) {
        var settings = Settings()
        settings.port = 0
        settings.logLevel = .critical
        settings.limits.loops = 2
        change(&settings)
        do {
            running = try Running(settings)
        } catch {
            fatalError("the service did not start: \(error)")
        }
    }

    /// Sends one request on a connection of its own.
    func call(
        _ method: String, _ path: String, _ body: (some Collection<UInt8>)? = String?.none?.utf8, type: String? = nil,
        fields: [(String, String)] = [], source: SourceLocation = #_sourceLocation
    ) throws -> WireReply {
        let wire = try Wire(port: port)
        let fields = (type.map { [("Content-Type", $0)] } ?? []) + fields
        wire.send(Wire.head(method, path, length: body?.count, fields: fields).utf8)
        if let body { wire.send(body) }
        let reply = try #require(wire.reply(isHead: method == "HEAD"), "no reply", sourceLocation: source)
        #expect(reply.isWhole, sourceLocation: source)
        return reply
    }

    /// Posts claims to `/v1/scrub`.
    func scrub(
        _ body: String, _ query: String = "", type: String? = "application/json", fields: [(String, String)] = [],
        source: SourceLocation = #_sourceLocation
    ) throws -> WireReply {
        try call("POST", "/v1/scrub\(query)", body.utf8, type: type, fields: fields, source: source)
    }

    /// The lines that a stream of these lines is answered with.
    func stream(_ lines: [String], _ query: String = "", source: SourceLocation = #_sourceLocation) throws -> [String] {
        // From another thread, since the server answers before it has everything.
        let wire = try Wire(port: port)
        let body = Array((lines.joined(separator: "\n") + "\n").utf8)
        wire.send(
            Wire.head("POST", "/v1/scrub\(query)", length: body.count, fields: [("Content-Type", "application/x-ndjson")]).utf8)
        let sender = Sender(wire, body)
        Thread.detachNewThread { sender.run() }
        let reply = try #require(wire.reply(), sourceLocation: source)
        #expect(reply.status == 200 && reply.isWhole, sourceLocation: source)
        return reply.lines
    }

    /// The verdicts of these claims, in order.
    func verdicts(_ claims: [Node], _ query: String = "", source: SourceLocation = #_sourceLocation) throws -> [Node] {
        let verdicts = try stream(claims.map(\.json), query, source: source).compactMap { Node($0) }
        try #require(verdicts.count == claims.count, sourceLocation: source)
        return verdicts
    }

    /// `@unchecked Sendable`: Safe because one thread only sends on the connection, and the other only receives.
    private final class Sender: @unchecked Sendable {
        private let wire: Wire
        private let body: [UInt8]

        init(_ wire: Wire, _ body: [UInt8]) {
            self.wire = wire
            self.body = body
        }

        func run() {
            wire.send(body)
        }
    }
}

/// Small claims that the tests begin with.
enum Sample {
    /// Accepted by the default profile.
    static let clean: Node = [
        "claimId": "A-1", "serviceDate": "2026-11-20", "receivedDate": "2026-11-23", "discipline": "PT",
        "serviceLines": [["procedureCode": "97110", "modifiers": ["GP"], "units": 1, "minutes": 15]],
    ]

    /// Flagged: 4 units on 15 minutes.
    static let flagged: Node = [
        "claimId": "F-1", "serviceDate": "2026-11-20", "receivedDate": "2026-11-23", "discipline": "PT",
        "serviceLines": [["procedureCode": "97110", "modifiers": ["GP"], "units": 4, "minutes": 15]],
    ]
}

extension Node {
    /// What a verdict says, without lines, pointers and fixes: rule, fingerprint, severity and message, whose line numbers are masked and whose words are sorted: lines are named in the caller's order.
    var maskedFindings: [String] {
        (self["findings"]?.elements ?? []).map { finding in
            let message = (finding["message"]?.string ?? "")
                .replacing(/\d+ \(([0-9A-Z]+)\)/, with: { "# (\($0.1))" })
                .replacing(/(lines?) [0-9]+(, [0-9]+)*( and [0-9]+)?/, with: { "\($0.1) #" })
            let words = message.split(whereSeparator: { " ,".contains($0) }).sorted().joined(separator: " ")
            return [finding["rule"]?.string, finding["severity"]?.string, words, finding["fingerprint"]?.string]
                .map { $0 ?? "?" }.joined(separator: " | ")
        }.sorted()
    }

    func without(_ names: String...) -> Node {
        var copy = self
        for name in names { copy[name] = nil }
        return copy
    }
}
