import TestSupport
import Testing

/// What must not change a verdict, on many made claims.
@Suite struct InvarianceTests {
    private static let served = Served.standard
    private static let claims = ClaimMaker.claims(150, seed: 2026)

    private static let verdicts = try! served.verdicts(claims)

    /// Every claim gets a verdict, and the claims are varied enough to say something of most rules.
    @Test func madeClaimsAreVaried() {
        var rules: Set<String> = []
        for verdict in Self.verdicts {
            #expect(verdict["disposition"] != nil, "\(verdict.json)")
            for finding in verdict["findings"]?.elements ?? [] { rules.insert(finding["rule"]?.string ?? "?") }
        }
        #expect(rules.count >= 35, "\(rules.sorted())")
        #expect(Set(Self.verdicts.compactMap { $0["disposition"]?.string }) == ["accept", "flag"])
    }

    @Test func theSameClaimGetsTheSameBytes() throws {
        let first = try Self.served.stream(Self.claims.map(\.json))
        let second = try Self.served.stream(Self.claims.map(\.json))
        #expect(first == second)
    }

    @Test func orderOfLines() throws {
        var random = SeededRandom(1)
        let shuffled = Self.claims.map { claim in
            var claim = claim
            claim["serviceLines"] = .list(claim["serviceLines"]!.elements.shuffled(using: &random))
            return claim
        }
        compare(try Self.served.verdicts(shuffled), with: Self.verdicts, of: shuffled, by: \.maskedFindings)
    }

    @Test func orderOfModifiers() throws {
        var random = SeededRandom(2)
        let shuffled = changingLines { line in
            guard let modifiers = line["modifiers"]?.elements else { return }
            line["modifiers"] = .list(modifiers.shuffled(using: &random))
        }
        compare(try Self.served.verdicts(shuffled), with: Self.verdicts, of: shuffled, by: \.maskedFindings)
    }

    @Test func orderOfMembers() throws {
        var random = SeededRandom(3)
        func shuffled(_ node: Node) -> Node {
            switch node {
            case .object(let members):
                .object(members.shuffled(using: &random).map { Node.Member(name: $0.name, value: shuffled($0.value)) })
            case .list(let elements): .list(elements.map(shuffled))
            default: node
            }
        }
        let changed = Self.claims.map(shuffled)
        compare(try Self.served.verdicts(changed), with: Self.verdicts, of: changed, by: \.json)
    }

    @Test func orderOfMembersAndTheReadingOfNotes() throws {
        let changed = Self.claims.map { claim in
            func reversed(_ node: Node) -> Node {
                switch node {
                case .object(let members):
                    .object(members.reversed().map { Node.Member(name: $0.name, value: reversed($0.value)) })
                case .list(let elements): .list(elements.map(reversed))
                default: node
                }
            }
            return reversed(claim)
        }
        let query = "?include=documentation,coverage"
        compare(
            try Self.served.verdicts(changed, query), with: try Self.served.verdicts(Self.claims, query), of: changed, by: \.json)
    }

    @Test func spaceBetweenTokens() throws {
        for (claim, verdict) in zip(Self.claims, Self.verdicts).prefix(100) {
            let reply = try Self.served.scrub(claim.prettyJSON)
            #expect(reply.text == verdict.json + "\n")
        }
    }

    @Test func aloneInAnArrayAndInAStream() throws {
        let array = try Self.served.scrub(Node.list(Self.claims).json)
        #expect(array.text == "[" + Self.verdicts.map(\.json).joined(separator: ",") + "]\n")
        for (claim, verdict) in zip(Self.claims, Self.verdicts).prefix(60) {
            #expect(try Self.served.scrub(claim.json).text == verdict.json + "\n")
        }
    }

    /// A note as text and as an object with nothing else is the same note.
    @Test func textOrObject() throws {
        let changed = changingLines { line in
            if let text = line["documentation"]?.string { line["documentation"] = ["note": .text(text)] }
        }
        compare(try Self.served.verdicts(changed), with: Self.verdicts, of: changed, by: \.maskedFindings)
    }

    /// Lines take the claim's date where they have none.
    @Test func datesOfTheClaimOrOfItsLines() throws {
        let changed = Self.claims.map { claim in
            guard let date = claim["serviceDate"] else { return claim }
            var claim = claim.without("serviceDate")
            for list in ["serviceLines", "unbilledServices"] {
                guard let lines = claim[list]?.elements else { continue }
                claim[list] = .list(
                    lines.map { line in
                        var line = line
                        if line["serviceDate"] == nil { line["serviceDate"] = date }
                        return line
                    })
            }
            return claim
        }
        compare(try Self.served.verdicts(changed), with: Self.verdicts, of: changed, by: \.maskedFindings)
    }

    /// The clock or the minutes that it measured.
    @Test func minutesOrIntervals() throws {
        func changing(_ spell: (inout Node, Int, Int) -> Void) -> [Node] {
            Self.claims.map { claim in
                var claim = claim.without("totalTreatmentMinutes")
                var clock = 0
                claim["serviceLines"] = .list(
                    claim["serviceLines"]!.elements.map { line in
                        var line = line.without("intervals")
                        guard let minutes = line["minutes"]?.integer else { return line }
                        spell(&line, clock, minutes)
                        clock += minutes
                        return line
                    })
                return claim
            }
        }
        let recorded = changing { _, _, _ in }
        let timed = changing { line, clock, minutes in
            func time(_ minute: Int) -> Node {
                let parts = [8 + minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
                return .text("2026-11-20T\(parts[0]):\(parts[1]):00-05:00")
            }
            line["minutes"] = nil
            line["intervals"] = [["start": time(clock), "end": time(clock + minutes)]]
        }
        compare(try Self.served.verdicts(timed), with: try Self.served.verdicts(recorded), of: timed, by: \.maskedFindings)
    }

    /// null is as good as nothing.
    @Test func nullsAreAbsent() throws {
        let names = [
            "payerId", "receivedDate", "discipline", "setting", "placeOfService", "frequencyCode", "patient", "billingProvider",
            "renderingProvider", "diagnoses", "totalTreatmentMinutes", "sessionNote", "episode", "unbilledServices",
            "serviceDate",
        ]
        let changed = Self.claims.map { claim in
            var claim = claim
            for name in names where claim[name] == nil { claim[name] = .null }
            claim["serviceLines"] = .list(
                claim["serviceLines"]!.elements.map { line in
                    var line = line
                    for name in ["modifiers", "minutes", "intervals", "documentation", "serviceDate", "serviceDateThrough"]
                    where line[name] == nil { line[name] = .null }
                    return line
                })
            return claim
        }
        compare(try Self.served.verdicts(changed), with: Self.verdicts, of: changed, by: \.json)
    }

    /// What the rules of one day say of a claim of several days is what they say of each day alone.
    @Test func daysApart() throws {
        var parts: [(claim: Int, part: Node)] = []
        for (index, claim) in Self.claims.enumerated() {
            let dates = Set(claim["serviceLines"]!.elements.compactMap { ($0["serviceDate"] ?? claim["serviceDate"])?.string })
            for date in dates.sorted() {
                var part = claim
                for list in ["serviceLines", "unbilledServices"] {
                    part[list] = claim[list].map { lines in
                        .list(lines.elements.filter { ($0["serviceDate"] ?? claim["serviceDate"])?.string == date })
                    }
                }
                parts.append((index, part))
            }
        }
        let verdicts = try Self.served.verdicts(parts.map { $0.part.without("totalTreatmentMinutes") })
        let whole = try Self.served.verdicts(Self.claims.map { $0.without("totalTreatmentMinutes") })
        var apart = [Set<String>](repeating: [], count: Self.claims.count)
        for ((index, _), verdict) in zip(parts, verdicts) { apart[index].formUnion(ofOneDay(verdict)) }
        for index in Self.claims.indices where ofOneDay(whole[index]) != apart[index] {
            Issue.record(
                """
                only together: \(ofOneDay(whole[index]).subtracting(apart[index]))
                only apart: \(apart[index].subtracting(ofOneDay(whole[index])))
                \(Self.claims[index].json)
                """)
        }
    }

    /// Intervals are instants and know no day.
    private func ofOneDay(_ verdict: Node) -> Set<String> {
        Set(
            verdict.maskedFindings.filter { finding in
                ["units.", "pairing.", "coding."].contains { finding.hasPrefix($0) }
                    && !finding.hasPrefix("units.overlapping-intervals")
            })
    }

    private func changingLines(_ change: (inout Node) -> Void) -> [Node] {
        Self.claims.map { claim in
            var claim = claim
            claim["serviceLines"] = .list(
                claim["serviceLines"]!.elements.map { line in
                    var line = line
                    change(&line)
                    return line
                })
            return claim
        }
    }

    private func compare<Part: Equatable>(
        _ changed: [Node], with original: [Node], of claims: [Node], by part: (Node) -> Part,
        source: SourceLocation = #_sourceLocation
    ) {
        var reported = 0
        for index in original.indices where part(changed[index]) != part(original[index]) {
            reported += 1
            guard reported <= 3 else { continue }
            Issue.record(
                """
                as made: \(part(original[index]))
                changed: \(part(changed[index]))
                \(Self.claims[index].json)
                \(claims[index].json)
                """, sourceLocation: source)
        }
        #expect(reported == 0, sourceLocation: source)
    }
}
