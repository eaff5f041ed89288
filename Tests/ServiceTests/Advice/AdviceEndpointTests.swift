import Foundation
import Testing

@testable import Service

/// The companions of the scrub, over a socket.
@Suite struct AdviceEndpointTests {
    @Test func unitsComeByBothMethods() async throws {
        let reply = try await AdviceServer.post(
            "/v1/units",
            #"{"lines":[{"procedureCode":"97112","minutes":24,"assistantMinutes":3},{"procedureCode":"97110","minutes":23}],"x":1}"#
        )
        #expect(reply.status == 200 && reply.type == "application/json")
        #expect(AdviceServer.mistakes(reply, "TimeAdvice") == [])
        #expect(reply.object["timedMinutes"] as? Int == 47)
        #expect(reply.list("methods").map { $0["method"] as? String } == ["cms", "ama"])
        #expect(reply.list("methods").map { $0["supportedUnits"] as? Int } == [3, 4])
        #expect(reply.list("methods")[0]["recommended"] as? [String: Int] == ["97112": 2, "97110": 1])
        #expect(reply.list("unknownMembers").count == 1)
    }

    @Test func aRunningVisitIsToldInFull() async throws {
        let reply = try await AdviceServer.post(
            "/v1/units",
            """
            {"method":"nearestQuarter","now":"2026-11-21T00:20:00-05:00","lines":[
            {"procedureCode":"97110","intervals":[{"start":"2026-11-20T23:50:00-05:00","end":"2026-11-21T00:05:00-05:00"},
            {"start":"2026-11-21T00:10:00-05:00","providerNpi":"1234567893"}]},
            {"procedureCode":"97530","intervals":[{"start":"2026-11-21T00:04:00-05:00","end":"2026-11-21T00:08:00-05:00"}]},
            {"procedureCode":"97150","minutes":20,"assistantMinutes":20},{"procedureCode":"00000","minutes":1}]}
            """)
        #expect(reply.status == 200)
        #expect(AdviceServer.mistakes(reply, "TimeAdvice") == [])
        #expect(reply.list("overlaps").count == 1 && reply.list("gaps").count == 1)
        #expect(reply.list("ifStopped").count == 3 && reply.list("methods").count == 3)
        let kinds = reply.list("notices").compactMap { $0["kind"] as? String }
        #expect(kinds == ["overMidnight", "unknownCode", "sharedTime"])
    }

    @Test func wrongSheetsAreRefusedWithPointers() async throws {
        let reply = try await AdviceServer.post(
            "/v1/units", #"{"method":"secret","lines":[{"procedureCode":"97110"},{"minutes":-1}]}"#)
        #expect(reply.status == 422 && reply.type == "application/problem+json")
        #expect(AdviceServer.mistakes(reply, "Problem") == [])
        #expect(reply.object["type"] as? String == "/problems/not-understood")
        let pointers = reply.list("errors").compactMap { $0["pointer"] as? String }
        #expect(Set(pointers) == ["/method", "/lines/0", "/lines/1/minutes", "/lines/1/procedureCode"])
        #expect(!reply.text.contains("secret"))
    }

    @Test func thePairOfTheGuideIsPolicy() async throws {
        let reply = try await AdviceServer.post(
            "/v1/modifiers/advise",
            """
            {"serviceDate":"2026-11-20","serviceLines":[
            {"procedureCode":"97530","minutes":15,"documentation":"Sit to stand from toilet x8 to improve toileting."},
            {"procedureCode":"97110","minutes":15,"documentation":"R shoulder flexion 3x10 to increase strength."}]}
            """)
        #expect(reply.status == 200)
        #expect(AdviceServer.mistakes(reply, "ModifierAdvice") == [])
        let pair = try #require(reply.list("pairs").first)
        #expect(pair["status"] as? String == "payerPolicy")
        #expect(pair["line"] as? Int == 2)
        #expect(pair["supported"] as? Bool == true)
        #expect((pair["sentence"] as? String)?.contains("____") == true)
    }

    @Test func wrongClaimsAreRefusedWithPointers() async throws {
        let reply = try await AdviceServer.post("/v1/modifiers/advise", #"{"serviceLines":[{"units":1}]}"#)
        #expect(reply.status == 422)
        #expect(reply.list("errors").count == 2)
        let line = #"{"procedureCode":"97530"}"#
        let lines = Array(repeating: line, count: 101).joined(separator: ",")
        let many = try await AdviceServer.post(
            "/v1/modifiers/advise", #"{"serviceDate":"2026-11-20","serviceLines":[\#(lines)]}"#)
        #expect(many.status == 422)
        #expect(many.list("errors").map { $0["pointer"] as? String } == ["/serviceLines"])
    }

    @Test func aNoteIsCheckedAsTheScrubWould() async throws {
        let note = "Patient performed dynamic standing activity."
        let reply = try await AdviceServer.post(
            "/v1/documentation/check", #"{"procedureCode":"97530","documentation":"\#(note)"}"#)
        #expect(reply.status == 200)
        #expect(AdviceServer.mistakes(reply, "NoteCheck") == [])
        let scrub = try await AdviceServer.post(
            "/v1/scrub",
            #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","units":1,"documentation":"\#(note)"}]}"#)
        func rules(_ reply: AdviceServer.Reply) -> [String] {
            reply.list("findings").compactMap { $0["rule"] as? String }.filter { $0.hasPrefix("documentation.") }
        }
        #expect(rules(reply) == rules(scrub) && !rules(reply).isEmpty)
        #expect(reply.list("findings").count == rules(reply).count)
        for finding in reply.list("findings") {
            #expect(finding["pointers"] as? [String] == ["/documentation"])
            #expect((finding["facts"] as? [String: Any])?["serviceDate"] == nil)
        }
    }

    @Test func evidencePointsIntoTheNote() async throws {
        let note = "Sit to stand from toilet height x8 to improve toileting."
        for (document, source) in [(#""\#(note)""#, "/documentation"), (#"{"note":"\#(note)"}"#, "/documentation/note")] {
            let reply = try await AdviceServer.post(
                "/v1/documentation/check", #"{"procedureCode":97530,"documentation":\#(document)}"#)
            let reading = try #require(reply.object["documentation"] as? [String: Any])
            #expect(reading["content"] as? String == "functional")
            let activity = try #require(reading["activity"] as? [String: Any])
            let evidence = try #require((activity["evidence"] as? [[String: Any]])?.first)
            #expect(evidence["source"] as? String == source)
            #expect(evidence["start"] as? Int == 0)
        }
    }

    @Test func aBlankNoteSaysNothing() async throws {
        let reply = try await AdviceServer.post("/v1/documentation/check", #"{"procedureCode":"97530","documentation":""}"#)
        #expect(reply.status == 200)
        #expect(AdviceServer.mistakes(reply, "NoteCheck") == [])
        let wrong = try await AdviceServer.post("/v1/documentation/check", #"{"documentation":7}"#)
        #expect(wrong.status == 422)
        #expect(Set(wrong.list("errors").compactMap { $0["pointer"] as? String }).contains("/documentation"))
    }

    @Test func theDocumentsExamplesAreAnswered() async throws {
        for (route, schemas) in [
            (Route.units, ("TimeSheet", "TimeAdvice")), (.modifierAdvice, ("Claim", "ModifierAdvice")),
            (.documentationCheck, ("NoteToCheck", "NoteCheck")),
        ] {
            let path = route.path.description
            let operation = try #require(OpenAPITests.document.root["paths", path, "post"])
            let example = try #require(
                operation["requestBody", "content", "application/json", "examples", "usual", "value"])
            #expect(
                OpenAPITests.document.mistakes(
                    in: example, ["$ref": .text("#/components/schemas/\(schemas.0)")], isClosed: false) == [])
            let body = String(decoding: try JSONEncoder().encode(example), as: UTF8.self)
            let reply = try await AdviceServer.post(path, body)
            #expect(reply.status == 200)
            #expect(AdviceServer.mistakes(reply, schemas.1) == [])
        }
    }

    @Test(arguments: [Route.units, .modifierAdvice, .documentationCheck]) func theHeadIsHeldTo(route: Route) async throws {
        let path = route.path.description
        #expect(try await AdviceServer.post(path, "{").status == 400)
        #expect(try await AdviceServer.post(path, "a=b").status == 415)
        let typed = try await AdviceServer.post(path, "{}", type: "application/x-ndjson")
        #expect(typed.status == 415)
        #expect(typed.object["detail"] as? String == "send application/json, plain or with Content-Encoding gzip or deflate")
        #expect(try await AdviceServer.post(path, "{}", accept: "image/png").status == 406)
        #expect(try await AdviceServer.post("\(path)?colour=red", "{}").status == 400)
        #expect(try await AdviceServer.post(path, "").status == 400)
        #expect(try await AdviceServer.post(path, "[]").status == 422)
    }

    @Test func peopleGetText() async throws {
        let body = #"{"lines":[{"procedureCode":"97110","minutes":15}]}"#
        let byAccept = try await AdviceServer.post("/v1/units", body, accept: "text/plain")
        let byQuery = try await AdviceServer.post("/v1/units?format=text", body)
        #expect(byAccept.type == "text/plain" && byAccept.text == byQuery.text)
        #expect(byAccept.text.hasPrefix("15 timed minutes of 15"))
        #expect(byAccept.text.contains("CMS (all timed minutes together): 1 timed unit\n"))
    }

    /// What JSON says in `unknownMembers` and `payerIsKnown` is not kept from who reads text.
    @Test func peopleAreToldWhatWasNotRead() async throws {
        let units = try await AdviceServer.post(
            "/v1/units?format=text", #"{"lines":[{"procedureCode":"97110","minutes":15,"assistantMinuts":15}]}"#)
        #expect(
            units.text.hasPrefix("Note: /lines/0/assistantMinuts is not known here; did you mean \"assistantMinutes\"?\n15 timed")
        )
        let claim = #"{"payerId":"nobody","serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530"}]}"#
        let advice = try await AdviceServer.post("/v1/modifiers/advise?format=text", claim)
        #expect(advice.text.hasPrefix("Note: no profile has this payerId: the default one counted\n"))
        #expect(try await AdviceServer.post("/v1/modifiers/advise", claim).object["payerIsKnown"] as? Bool == false)
    }
}
