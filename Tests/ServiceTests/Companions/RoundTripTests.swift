import Testing

@testable import Service

/// `Docs/round-trip.md` as a program would walk it: what each step answers is what the next one is sent.
@Suite struct RoundTripTests {
    private typealias Tree = OpenAPITests.Tree
    private let api = OpenAPITests()

    @Test func aVisitIsWrittenTimedSeparatedAndAccepted() async throws {
        let rendering = try await ask("/v1/templates/sit-to-stand/render", ["facts": .object(Self.facts)])
        #expect(rendering["missing"]?.elements == [])

        // 12:30 and 10:45 minutes are 23, for their seconds are added; 97110 runs.
        let activity = Self.line("97530", [("10:00:00", "10:12:30"), ("10:14:00", "10:24:45")])
        let running: Tree = [
            "lines": .list([activity, Self.line("97110", [("10:25:00", nil)])]), "now": .text(Self.time("10:35:00")),
        ]
        let outlook = try await ask("/v1/units", running)["ifStopped"]!.elements
        #expect(outlook.map { $0["supportedUnits"] } == [.number(2), .number(3), .number(4)])
        #expect(outlook[1]["inMinutes"] == .number(5))

        // It is stopped when the next unit is reached.
        let timed = [activity, Self.line("97110", [("10:25:00", "10:40:00")])]
        let units = try await ask("/v1/units", ["lines": .list(timed)])
        let recommended = units["methods"]!.elements[0]["recommended"]!
        #expect(recommended == ["97530": .number(2), "97110": .number(1)])

        let notes = [rendering["documentation"]!, "Right shoulder flexion with red band, 3 sets of 10, to increase strength."]
        var lines = zip(timed, notes).map { line, note in
            line.adding([
                "modifiers": .list(["GP"]), "units": recommended[line["procedureCode"]!.text!]!, "documentation": note,
                "chargeAmount": "100.00", "diagnosisPointers": .list([.number(1)]),
            ])
        }
        let claim = Self.claim.adding(["serviceDate": units["serviceDate"]!, "totalTreatmentMinutes": units["totalMinutes"]!])
        func scrub() async throws -> Tree { try await ask("/v1/scrub", claim.adding(["serviceLines": .list(lines)])) }
        let flagged = try await scrub()
        #expect(flagged["disposition"] == "flag")
        #expect(flagged["findings"]?.elements.map { $0["rule"] } == ["pairing.therapeutic-pair-without-59"])

        let pairs = try await ask("/v1/modifiers/advise", claim.adding(["serviceLines": .list(lines)]))["pairs"]!.elements
        let advice = try #require(pairs.first)
        #expect(advice["status"] == "payerPolicy" && advice["line"] == .number(2) && advice["supported"] == .flag(true))
        lines[1] = lines[1].adding(["modifiers": .list(["GP", advice["modifier"]!])])
        let accepted = try await scrub()
        #expect(accepted["disposition"] == "accept" && accepted["findings"]?.elements == [])
        #expect(accepted["units"]?.elements.first?["supportedUnits"] == .number(3))

        let episode = claim["episode"]!.adding(["unfiledServiceDates": .list([claim["serviceDate"]!])])
        let reminders = try await ask("/v1/reminders", ["today": "2026-11-23", "payerId": claim["payerId"]!, "episode": episode])
        let kinds = reminders["reminders"]?.elements.map { $0["kind"] }
        #expect(kinds == ["progressReport", "planOfCare", "timelyFiling"])
    }

    private func ask(_ path: String, _ body: Tree) async throws -> Tree {
        let reply = try await api.call("POST", path, body.json)
        #expect(reply.status == 200, "\(path): \(reply.text)")
        return try #require(reply.tree)
    }

    private static let facts: [String: Tree] = [
        "surface": "a toilet of standard height", "manner": "with both hands on the grab bar", "trials": .number(8),
        "assistance": "minimal assistance", "cueing": "verbal cues for foot placement", "equipment": "grab bar",
        "result": "6 of 8 trials without loss of balance, 3 of 8 last week", "goal": "independent toilet transfers",
        "timeFrame": "3 weeks", "skilledNeed": "corrected the weight shift", "response": "no pain after the task",
    ]

    private static let claim: Tree = [
        "payerId": "medicare-part-b", "discipline": "PT", "receivedDate": "2026-11-23", "placeOfService": "11",
        "patient": ["birthDate": "1951-04-02"], "billingProvider": ["npi": "1234567893"],
        "renderingProvider": ["npi": "2000000002", "taxonomyCode": "225100000X"], "diagnoses": .list(["I69.351"]),
        "episode": [
            "planOfCare": ["certifiedFrom": "2026-11-02", "certifiedThrough": "2026-12-31"],
            "treatmentDaysSinceProgressReport": .number(7), "incurredExpenses": ["PT-SLP": "2210.00"],
        ],
    ]

    private static func line(_ code: String, _ intervals: [(start: String, end: String?)]) -> Tree {
        let intervals = intervals.map { interval -> Tree in
            let start: Tree = ["start": .text(time(interval.start))]
            return interval.end.map { start.adding(["end": .text(time($0))]) } ?? start
        }
        return ["procedureCode": .text(code), "intervals": .list(intervals)]
    }

    private static func time(_ clock: String) -> String {
        "2026-11-20T\(clock)-05:00"
    }
}

extension OpenAPITests.Tree {
    /// The object with members over its own.
    fileprivate func adding(_ members: [String: Self]) -> Self {
        .object(self.members.merging(members) { $1 })
    }
}
