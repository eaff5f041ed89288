import TestSupport
import Testing

/// Claims that nobody should send, and that somebody will.
///
/// A reply that does not come within the connection's minute is a failure: work that grows faster than the claim shows so.
@Suite struct HostileTests {
    private static let served = Served.standard

    /// Every line gets a verdict or a problem, whatever is done to it.
    @Test func mutatedClaims() throws {
        var random = SeededRandom(0x97530)
        let claims = ClaimMaker.claims(40, seed: 7)
        var lines: [String] = []
        for _ in 0..<600 {
            var claim = claims.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 1...4, using: &random) { claim = Self.mutated(claim, &random) }
            var bytes = Array(claim.json.utf8)
            if Int.random(in: 0..<3, using: &random) == 0 {
                for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                    let place = bytes.indices.randomElement(using: &random)!
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes[place] = UInt8.random(in: 0x20...0x7e, using: &random)
                    case 1: bytes.remove(at: place)
                    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
                    }
                }
            }
            // A blank line is no claim, and is passed over.
            if !bytes.contains(where: { $0 > 0x20 }) { bytes = Array("0".utf8) }
            lines.append(String(decoding: bytes, as: UTF8.self).replacing("\n", with: " "))
        }
        let replies = try Self.served.stream(lines, "?include=documentation,coverage")
        try #require(replies.count == lines.count)
        var verdicts = 0
        for (index, reply) in replies.enumerated() {
            let node = Node(reply)
            if node?["disposition"] != nil {
                verdicts += 1
                for finding in node?["findings"]?.elements ?? [] {
                    for pointer in finding["pointers"]?.elements.compactMap(\.string) ?? [] {
                        #expect(Node(lines[index])?.at(pointer) != nil, "\(pointer) is not in \(lines[index])")
                    }
                }
            } else {
                #expect(node?["index"]?.integer == index && node?["problem"]?["status"] != nil, "\(lines[index]): \(reply)")
            }
        }
        #expect(verdicts > 50 && verdicts < 600)
    }

    private static func mutated(_ node: Node, _ random: inout SeededRandom) -> Node {
        let strange: [Node] = [
            .null, .bool(true), .number("-1"), .number("1e308"), .number("0.5"), .number("99999999999999999999"), "", "\u{0}",
            "2026-02-29", "9999-12-31", "0001-01-01", "ＧＰ", "é\u{301}", .list([]), .object([]), .list([.null, "x"]), "97530",
            "59",
            "2026-11-20T24:00:00Z", "2026-11-20T10:00:60Z",
        ]
        if Int.random(in: 0..<4, using: &random) == 0 { return strange.randomElement(using: &random)! }
        switch node {
        case .object(var members) where !members.isEmpty:
            let place = members.indices.randomElement(using: &random)!
            if Int.random(in: 0..<12, using: &random) == 0 {
                members.remove(at: place)
            } else {
                members[place].value = mutated(members[place].value, &random)
            }
            return .object(members)
        case .list(var elements) where !elements.isEmpty:
            let place = elements.indices.randomElement(using: &random)!
            elements[place] = mutated(elements[place], &random)
            return .list(elements)
        default: return strange.randomElement(using: &random)!
        }
    }

    @Test func manyLines() throws {
        var claim = Sample.clean
        let codes = ["97110", "97530", "97140", "97112", "97116", "97535", "97035", "92507", "97161", "97150"]
        claim["diagnoses"] = ["M54.50"]
        claim["serviceLines"] = .list(
            (0..<999).map { index in
                [
                    "procedureCode": .text(codes[index % codes.count]), "modifiers": ["GP", "59", "CQ", "KX"], "units": 2,
                    "minutes": 20, "assistantMinutes": 9, "diagnosisPointers": [1], "chargeAmount": "10.00",
                    "allowedAmount": "30.00", "documentation": .text("\(ClaimMaker.notes[index % 8]) \(index)"),
                ]
            })
        expectVerdict(try Self.served.scrub(claim.json, "?include=documentation,coverage"))
        claim["serviceLines"] = .list(claim["serviceLines"]!.elements + [["procedureCode": "97110", "units": 1]])
        #expect(try Self.served.scrub(claim.json).status == 422)
    }

    @Test func manyIntervals() throws {
        var claim = Sample.clean
        let intervals = (0..<999).map { index -> Node in
            let clock = [9 + index / 60 % 8, index % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            return [
                "start": .text("2026-11-20T\(clock[0]):\(clock[1]):00Z"), "end": "2026-11-20T20:00:00Z",
                "providerNpi": "1234567893",
            ]
        }
        claim["serviceLines"] = .list(
            ["97110", "97530"].map {
                ["procedureCode": .text($0), "modifiers": ["GP", "59"], "units": 2, "intervals": .list(intervals)]
            })
        expectVerdict(try Self.served.scrub(claim.json))
    }

    @Test func listsThatAreTooLong() throws {
        for (name, count) in [("modifiers", 99), ("modifiers", 5_000), ("diagnosisPointers", 99), ("diagnosisPointers", 5_000)] {
            var claim = Sample.clean
            var line = claim["serviceLines"]!.elements[0]
            line[name] = .list((0..<count).map { name == "modifiers" ? .text("M\($0 % 10)") : .number("\($0 % 7)") })
            claim["serviceLines"] = .list([line])
            let reply = try Self.served.scrub(claim.json)
            if count == 99 { expectVerdict(reply) } else { #expect(reply.status == 422) }
        }
        var claim = Sample.clean
        claim["diagnoses"] = .list(Array(repeating: "M54.50", count: 1_000))
        #expect(try Self.served.scrub(claim.json).status == 422)
    }

    @Test func longNotes() throws {
        var claim = Sample.clean
        let sentence = ClaimMaker.notes[2] + " "
        let note = String(repeating: sentence, count: 65_000 / sentence.utf8.count)
        let nonsense = [
            String(repeating: "a", count: 65_000), String(repeating: "goal: ", count: 10_000),
            String(repeating: "1 x ", count: 16_000),
        ]
        let notes = [note, note + "."] + nonsense
        claim["serviceLines"] = .list(
            notes.enumerated().map { index, note in
                [
                    "procedureCode": .text(["97530", "97110", "97112", "97535", "97140"][index]), "modifiers": ["GP", "59"],
                    "units": 1,
                    "minutes": 15, "documentation": .text(note),
                ]
            })
        expectVerdict(try Self.served.scrub(claim.json, "?include=documentation"))
        claim["sessionNote"] = .text(String(repeating: "a", count: 65_537))
        #expect(try Self.served.scrub(claim.json).status == 422)
    }

    private func expectVerdict(_ reply: WireReply, source: SourceLocation = #_sourceLocation) {
        #expect(reply.status == 200, "\(reply.text.prefix(500))", sourceLocation: source)
        #expect(reply.node?["disposition"] != nil, sourceLocation: source)
    }
}
