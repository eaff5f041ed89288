import Testing

@testable import Service

/// `POST /v1/reminders`, over HTTP.
@Suite struct RemindersEndpointTests {
    private typealias Tree = OpenAPITests.Tree
    private let api = OpenAPITests()
    private static let path = "/v1/reminders"
    private static let ledger = """
        {"today":"2026-11-23","payerId":"medicare-part-b","episode":{"id":"E-7",
         "planOfCare":{"certifiedFrom":"2026-10-01","certifiedThrough":"2026-12-29"},"lastProgressReport":"2026-11-02",
         "treatmentDaysSinceProgressReport":8,"incurredExpenses":{"PT-SLP":"2310.00","OT":"0.00"},
         "authorization":{"number":"X1","visitsAuthorized":12,"visitsUsed":11,"from":"2026-10-01","through":"2026-12-31"},
         "unfiledServiceDates":["2026-11-20"]}}
        """

    /// The ledger of the contract's own example.
    @Test func everyKindIsCountedAndSorted() async throws {
        let reply = try await api.call("POST", Self.path, Self.ledger)
        #expect(reply.status == 200)
        expectDocumented(reply, "Reminders")
        let reminders = try #require(reply.tree?["reminders"]?.elements)
        #expect(
            reminders.compactMap { $0["kind"]?.text } == [
                "authorizationVisits", "progressReport", "threshold", "planOfCare", "authorizationDates", "timelyFiling",
            ])
        let dates = reminders.compactMap { $0["dueDate"]?.text }
        #expect(dates == dates.sorted())
        #expect(reply.tree?["payerIsKnown"] == .flag(true))
    }

    @Test func payersCountTheirOwnWay() async throws {
        func due(_ payer: String) async throws -> [String: String] {
            let reply = try await api.call("POST", Self.path, Self.ledger.replacing("medicare-part-b", with: payer))
            expectDocumented(reply, "Reminders")
            let reminders = reply.tree?["reminders"]?.elements ?? []
            return Dictionary(uniqueKeysWithValues: reminders.map { ($0["kind"]!.text!, $0["dueDate"]!.text!) })
        }
        #expect(try await due("medicare-part-b")["timelyFiling"] == "2027-11-20")
        let anthem = try await due("anthem")
        #expect(anthem["timelyFiling"] == "2027-02-18")
        #expect(anthem["threshold"] == nil)
        let unknown = try await api.call("POST", Self.path, Self.ledger.replacing("medicare-part-b", with: "nobody"))
        #expect(unknown.tree?["payerIsKnown"] == .flag(false))
        #expect(unknown.tree?["profile", "id"] == "default")
    }

    @Test(arguments: [("text/calendar", ""), ("application/json", "?format=calendar")])
    func asACalendar(accept: String, query: String) async throws {
        let reply = try await api.call("POST", Self.path + query, Self.ledger, accept: accept)
        #expect(reply.status == 200 && reply.type == "text/calendar")
        #expect(reply.text.hasPrefix("BEGIN:VCALENDAR\r\n") && reply.text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(reply.text.split(separator: "BEGIN:VEVENT").count == 7)
        let again = try await api.call("POST", Self.path + query, Self.ledger, accept: accept)
        #expect(again.body == reply.body)
    }

    @Test func asText() async throws {
        let reply = try await api.call("POST", Self.path, Self.ledger, accept: "text/plain")
        #expect(reply.type == "text/plain")
        #expect(reply.text.contains("2026-12-29  notice: Plan of care, in 36 days"))
    }

    @Test func aRefusalNamesEveryPlace() async throws {
        let reply = try await api.call(
            "POST", Self.path, #"{"today":"tomorrow","episode":{"visitsPerWeek":0,"visits":["2026-11-31"]}}"#)
        #expect(reply.status == 422)
        expectDocumented(reply, "Problem")
        #expect(
            reply.tree?["errors"]?.elements.compactMap { $0["pointer"]?.text } == [
                "/today", "/episode/visitsPerWeek", "/episode/visits/0",
            ])
        #expect(!reply.text.contains("tomorrow"))
    }

    @Test(
        arguments: [
            ("GET", "", nil, nil, 405), ("POST", "", nil, nil, 400), ("POST", "?format=pdf", "{}", nil, 400),
            ("POST", "?x=1", "{}", nil, 400), ("POST", "", "{", nil, 400), ("POST", "", "{}", "image/png", 406),
        ] as [(String, String, String?, String?, Int)])
    func whatCannotBeAnswered(method: String, query: String, body: String?, accept: String?, status: Int) async throws {
        let reply = try await api.call(method, Self.path + query, body, accept: accept)
        #expect(reply.status == status)
        expectDocumented(reply, "Problem")
    }

    @Test func theExamplesAreReal() async throws {
        let operation = OpenAPITests.document.root["paths", Self.path, "post"]!
        let example = operation["requestBody", "content", "application/json", "examples", "medicare", "value"]!
        #expect(
            OpenAPITests.document.mistakes(in: example, ["$ref": "#/components/schemas/Ledger"]) == [])
        let reply = try await api.call("POST", Self.path, example.json)
        let documented = operation["responses", "200", "content", "application/json", "examples", "medicare", "value"]
        #expect(reply.tree?.masked == documented?.masked)
    }
}
