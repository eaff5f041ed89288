import Claims
import JSON
import Testing

@testable import Advice

@Suite struct LedgerReaderTests {
    @Test func everythingIsRead() throws {
        let (read, problems) = read(
            """
            { "payerId": "p", "episode": { "id": "E", "planOfCare": { "certifiedFrom": "2026-10-01", "certifiedThrough": "2026-12-29" },
              "lastProgressReport": "2026-11-02", "treatmentDaysSinceProgressReport": 8, "incurredExpenses": { "PT-SLP": "1.50", "OT": 2 },
              "authorization": { "number": "N", "visitsAuthorized": 12, "visitsUsed": 11, "from": "2026-10-01", "through": "2026-12-31" },
              "initialTreatment": "2026-10-01", "certificationSigned": true, "visits": ["2026-11-20", "2026-11-18", "2026-11-20"],
              "plannedVisits": ["2026-12-02", "2026-11-25"], "visitsPerWeek": 2,
              "expensesByDate": [{ "date": "2026-11-20", "allowedAmount": "71.40", "discipline": "OT" }],
              "unfiledServiceDates": ["2026-11-20"] }, "today": "2026-11-23" }
            """)
        #expect(problems.isEmpty && problems.unknownMembers.isEmpty)
        let ledger = try #require(read)
        #expect(ledger.today == day("2026-11-23") && ledger.payerId == "p" && ledger.episodeId == "E")
        #expect(ledger.visits == [day("2026-11-18"), day("2026-11-20")])
        #expect(ledger.plannedVisits == [day("2026-11-25"), day("2026-12-02")])
        #expect(ledger.episode.incurredPhysicalAndSpeech?.cents == 150 && ledger.episode.incurredOccupational?.cents == 200)
        #expect(ledger.episode.authorization?.visitsUsed == 11 && ledger.authorizationNumber == "N")
        #expect(ledger.expensesByDate?.first?.discipline == .occupationalTherapy)
    }

    @Test func nullsAreNotThere() {
        let (ledger, problems) = read(
            #"{"today":"2026-11-23","payerId":null,"episode":{"id":null,"planOfCare":null,"visits":null,"authorization":{"number":null}}}"#
        )
        #expect(ledger != nil && problems.isEmpty)
    }

    @Test(arguments: [
        (#"{}"#, ["/today", "/episode"]),
        (#"[]"#, [""]),
        (#"{"today":"2026-02-29","episode":[]}"#, ["/today", "/episode"]),
        (#"{"today":null,"episode":{}}"#, ["/today"]),
        (#"{"today":"9999-12-31","episode":{}}"#, ["/today"]),
        (#"{"today":"2026-11-23","today":"2026-11-24","episode":{}}"#, ["/today"]),
        (
            #"{"today":"2026-11-23","episode":{"visits":["2026-11-24","x",null],"visitsPerWeek":8}}"#,
            ["/episode/visits/1", "/episode/visits/2", "/episode/visitsPerWeek", "/episode/visits/0"]
        ),
        (#"{"episode":{"visits":["2026-11-01","2026-11-24"]},"today":"2026-11-23"}"#, ["/episode/visits/1"]),
        (
            #"{"today":"2026-11-23","episode":{"visits":["x","2026-11-24"],"expensesByDate":[{"date":"2026-11-25"}]}}"#,
            [
                "/episode/visits/0", "/episode/expensesByDate/0/allowedAmount", "/episode/expensesByDate/0/discipline",
                "/episode/visits/1", "/episode/expensesByDate/0",
            ]
        ),
        (#"{"today":"2026-11-23","episode":{"unfiledServiceDates":["2026-11-24"]}}"#, ["/episode/unfiledServiceDates/0"]),
        (
            #"{"today":"2026-11-23","episode":{"expensesByDate":[{"allowedAmount":"-1.00","discipline":"XX"}]}}"#,
            [
                "/episode/expensesByDate/0/allowedAmount", "/episode/expensesByDate/0/discipline",
                "/episode/expensesByDate/0/date",
            ]
        ),
        (
            #"{"today":"2026-11-23","episode":{"planOfCare":{"certifiedFrom":"2026-10-02","certifiedThrough":"2026-10-01"}}}"#,
            ["/episode/planOfCare/certifiedThrough"]
        ),
        (#"{"today":"2026-11-23","episode":{"incurredExpenses":{"OT":"99999999999.00"}}}"#, ["/episode/incurredExpenses/OT"]),
    ])
    func whatIsWrongIsNamed(json: String, pointers: [String]) {
        let (ledger, problems) = read(json)
        #expect(ledger == nil)
        #expect(problems.list.map(\.pointer) == pointers)
    }

    @Test func whatIsUnknownIsToldWithTheNearestName() {
        let (ledger, problems) = read(#"{"today":"2026-11-23","episode":{"visitPerWeek":2}}"#)
        #expect(ledger != nil)
        #expect(problems.unknownMembers.map(\.nearest) == ["visitsPerWeek"])
    }
}
