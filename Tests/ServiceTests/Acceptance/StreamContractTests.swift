import Foundation
import HTTP
import Testing

/// Bodies of many claims, a line each, and coded bodies.
@Suite struct StreamContractTests {
    private static let served = Served.standard
    private static let ndjson = "application/x-ndjson"

    private func claim(_ id: String, units: Int = 1) -> String {
        var claim = Sample.clean
        claim["claimId"] = .text(id)
        claim["serviceLines"] = [["procedureCode": "97110", "modifiers": ["GP"], "units": .number("\(units)"), "minutes": 15]]
        return claim.json
    }

    @Test func linesOfAllEnds() throws {
        let body = "\n\(claim("1"))\r\n\r\n   \t\n\(claim("2"))\n{\"claimId\":3}\nno claim at all\n\n[]\n\(claim("4", units: 4))"
        let reply = try Self.served.scrub(body, type: Self.ndjson)
        #expect(reply.status == 200)
        #expect(reply.type == Self.ndjson)
        let nodes = reply.lines.compactMap { Node($0) }
        try #require(nodes.count == 6 && reply.lines.count == 6)
        #expect(nodes.map { $0["claimId"]?.string } == ["1", "2", nil, nil, nil, "4"])
        #expect(nodes[2...4].map { $0["index"]?.integer } == [2, 3, 4])
        #expect(nodes[2...4].map { $0["problem"]?["status"]?.integer } == [422, 400, 422])
        #expect(nodes[5]["disposition"]?.string == "flag")
        #expect(reply.text.hasSuffix("\n"))
    }

    /// What a line gets does not depend on how the bytes come.
    @Test func linesInPieces() throws {
        let body = Array(("\(claim("1"))\n\(claim("2", units: 4))\r\nx\n\(claim("3"))").utf8)
        let whole = try Self.served.call("POST", "/v1/scrub", body, type: Self.ndjson)
        for size in [1, 7, 64, 333] {
            let wire = try Wire(port: Self.served.port)
            wire.send(
                Wire.head("POST", "/v1/scrub", fields: [("Content-Type", Self.ndjson), ("Transfer-Encoding", "chunked")]).utf8)
            var start = 0
            while start < body.count {
                let piece = body[start..<min(start + size, body.count)]
                wire.send(Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8))
                start += size
            }
            wire.send("0\r\n\r\n".utf8)
            #expect(wire.reply()?.body == whole.body)
        }
    }

    @Test func tenThousandLines() throws {
        let lines = (0..<10_000).map { $0 % 1_000 == 999 ? "{\"bad\":\($0)}" : claim("C-\($0)", units: $0 % 100 == 7 ? 4 : 1) }
        let replies = try Self.served.stream(lines)
        try #require(replies.count == lines.count)
        for (index, line) in replies.enumerated() {
            let isRight =
                index % 1_000 == 999
                ? line.hasPrefix("{\"index\":\(index),\"problem\":")
                : line.hasPrefix("{\"claimId\":\"C-\(index)\",\"disposition\":\"\(index % 100 == 7 ? "flag" : "accept")\"")
            guard isRight else {
                Issue.record("line \(index): \(line.prefix(200))")
                break
            }
        }
    }

    /// A verdict comes while the body is still being sent.
    @Test func verdictsComeBeforeTheBodyEnds() throws {
        let wire = try Wire(port: Self.served.port)
        wire.send(Wire.head("POST", "/v1/scrub", fields: [("Content-Type", Self.ndjson), ("Transfer-Encoding", "chunked")]).utf8)
        let line = Array((claim("early") + "\n").utf8)
        wire.send(Array("\(String(line.count, radix: 16))\r\n".utf8) + line + Array("\r\n".utf8))
        // The head and the first verdict are here although the body has not ended.
        let early = try #require(wire.piece(until: "\"ruleset\""))
        #expect(early.contains("\"claimId\":\"early\""))
        wire.send("0\r\n\r\n".utf8)
        #expect(wire.piece(until: "0\r\n\r\n") != nil)
    }

    @Test func longLines() throws {
        func padded(_ id: String, _ bytes: Int) -> String {
            let claim = claim(id)
            return claim + String(repeating: " ", count: bytes - claim.utf8.count)
        }
        let replies = try Self.served.stream([padded("fits", 1 << 20), padded("too long", (1 << 20) + 1), claim("next")])
        try #require(replies.count == 3)
        #expect(Node(replies[0])?["claimId"]?.string == "fits")
        #expect(Node(replies[1])?["problem"]?["status"]?.integer == 413)
        #expect(Node(replies[1])?["index"]?.integer == 1)
        #expect(Node(replies[2])?["claimId"]?.string == "next")
    }

    @Test func aStreamAsText() throws {
        let reply = try Self.served.scrub("\(claim("1"))\n{}\n", type: Self.ndjson, fields: [("Accept", "text/plain")])
        #expect(reply.status == 200)
        #expect(reply.fields["content-type"] == "text/plain; charset=utf-8")
    }

    // MARK: Codings

    @Test(arguments: ["application/json", "application/x-ndjson"], ["gzip", "deflate", "identity"])
    func codedBodies(type: String, coding: String) throws {
        let plain = try Self.served.scrub(claim("1"), type: type)
        let body = Array(claim("1").utf8)
        let coded = coding == "identity" ? body : try Self.coded(body, as: coding)
        let reply = try Self.served.call("POST", "/v1/scrub", coded, type: type, fields: [("Content-Encoding", coding)])
        #expect(reply.status == 200)
        #expect(reply.body == plain.body)
    }

    @Test(arguments: ["application/json", "application/x-ndjson"], ["gzip", "deflate"])
    func codedReplies(type: String, coding: String) throws {
        let lines = (0..<50).map { claim("\($0)", units: 4) }
        let body = type == Self.ndjson ? lines.joined(separator: "\n") : "[\(lines.joined(separator: ","))]"
        let plain = try Self.served.scrub(body, type: type)
        let reply = try Self.served.scrub(body, type: type, fields: [("Accept-Encoding", coding)])
        #expect(reply.status == 200)
        #expect(reply.fields["content-encoding"] == coding)
        #expect(reply.fields["vary"]?.lowercased().contains("accept-encoding") == true)
        #expect(reply.body.count < plain.body.count / 3)
        #expect(try Self.decoded(reply.body, as: coding) == plain.body)
    }

    @Test func codingsThatAreNotRead() throws {
        for coding in ["br", "zstd"] {
            let reply = try Self.served.scrub(claim("1"), fields: [("Content-Encoding", coding)])
            #expect(reply.status == 415)
            #expect(reply.type == "application/problem+json")
        }
        #expect(try Self.served.scrub(claim("1"), fields: [("Accept-Encoding", "br, zstd")]).fields["content-encoding"] == nil)
        #expect(try Self.served.scrub(claim("1"), fields: [("Accept-Encoding", "gzip;q=0")]).fields["content-encoding"] == nil)
    }

    @Test func codedBodiesThatAreBroken() throws {
        var coded = try Self.coded(Array(claim("1").utf8), as: "gzip")
        coded[coded.count / 2] ^= 0x55
        let reply = try Self.served.call(
            "POST", "/v1/scrub", coded, type: "application/json", fields: [("Content-Encoding", "gzip")])
        #expect(reply.status == 400)
        let cut = try Self.coded(Array(claim("1").utf8), as: "gzip").dropLast(20)
        let other = try Self.served.call(
            "POST", "/v1/scrub", cut, type: "application/json", fields: [("Content-Encoding", "gzip")])
        #expect(other.status == 400)
        // A small body that would be a large one.
        let bomb = try Self.coded([UInt8](repeating: 32, count: 40 << 20), as: "gzip")
        let refused = try Self.served.call(
            "POST", "/v1/scrub", bomb, type: "application/json", fields: [("Content-Encoding", "gzip")])
        #expect(refused.status == 413)
    }

    /// Who announces too much is told how much would do.
    @Test func aBodyOverTheLimit() throws {
        let wire = try Wire(port: Self.served.port)
        wire.send(Wire.head("POST", "/v1/scrub", length: 17_000_000, fields: [("Content-Type", "application/json")]).utf8)
        let refused = try #require(wire.reply())
        #expect(refused.status == 413)
        #expect(refused.node?["detail"]?.string?.contains("16777216 bytes are the most") == true, "\(refused.text)")
    }

    private static func coded(_ bytes: [UInt8], as coding: String) throws -> [UInt8] {
        try python(
            "import sys,zlib;d=sys.stdin.buffer.read();c=zlib.compressobj(9,8,\(coding == "gzip" ? 31 : 15));sys.stdout.buffer.write(c.compress(d)+c.flush())",
            bytes)
    }

    private static func decoded(_ bytes: [UInt8], as coding: String) throws -> [UInt8] {
        try python(
            "import sys,zlib;sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read(),\(coding == "gzip" ? 31 : 15)))",
            bytes)
    }

    /// A coder that is not the service's own.
    private static func python(_ program: String, _ input: [UInt8]) throws -> [UInt8] {
        let directory = FileManager.default.temporaryDirectory
        let names = [0, 1].map { _ in directory.appendingPathComponent("coding-\(UUID().uuidString)") }
        defer { for name in names { try? FileManager.default.removeItem(at: name) } }
        try Data(input).write(to: names[0])
        try Data().write(to: names[1])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        process.standardInput = try FileHandle(forReadingFrom: names[0])
        process.standardOutput = try FileHandle(forWritingTo: names[1])
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return Array(try Data(contentsOf: names[1]))
    }
}
