import Foundation
import Testing

@testable import Service

/// `GET /v1/templates` and its render, over HTTP.
@Suite struct TemplatesEndpointTests {
    private typealias Tree = OpenAPITests.Tree
    private let api = OpenAPITests()

    @Test func theListIsFilteredByDisciplineAndDomain() async throws {
        let all = try await list("")
        #expect(all.count >= 24)
        #expect(try await list("?discipline=SLP").allSatisfy { $0["discipline"]?.text == "SLP" })
        let transfers = try await list("?domain=transfers&discipline=pt")
        #expect(transfers.count > 1 && transfers.count < all.count)
        #expect(transfers.allSatisfy { $0["domain"]?.text == "transfers" && $0["discipline"]?.text == "PT" })
    }

    @Test(arguments: ["?discipline=XX", "?domain=nothing", "?colour=red", "?domain=%ff"])
    func unknownFiltersAreRefused(query: String) async throws {
        let reply = try await api.call("GET", "/v1/templates\(query)")
        #expect(reply.status == 400)
        #expect(reply.tree?["type"]?.text == "/problems/unknown-parameter")
    }

    /// What a template gives, filled from its own examples, is accepted by the scrub: as text and as documentation.
    @Test func everyFilledTemplateIsScrubbedClean() async throws {
        var claims: [String] = []
        for template in try await list("") {
            let id = try #require(template["id"]?.text)
            let facts = template["facts"]!.elements.map { ($0["name"]!.text!, $0["example"]!) }
            let body = Tree.object(["facts": .object(Dictionary(uniqueKeysWithValues: facts))]).json
            let reply = try await api.call("POST", "/v1/templates/\(id)/render", body)
            #expect(reply.status == 200)
            expectDocumented(reply, "Rendering")
            let rendering = try #require(reply.tree)
            #expect(rendering["missing"]?.elements == [] && rendering["unknownMembers"]?.elements == [])
            for documentation in [rendering["text"]!, rendering["documentation"]!] {
                claims.append(
                    #"{"claimId":"\#(id)","serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","modifiers":["GP"],"#
                        + #""units":1,"minutes":15,"documentation":\#(documentation.json)}]}"#)
            }
        }
        let reply = try await api.call(
            "POST", "/v1/scrub?include=documentation", claims.joined(separator: "\n"), type: "application/x-ndjson")
        let verdicts = reply.text.split(separator: "\n").compactMap { Tree(Data($0.utf8)) }
        #expect(verdicts.count == claims.count)
        for verdict in verdicts {
            let rules = verdict["findings"]!.elements.compactMap { $0["rule"]?.text }.filter { $0.hasPrefix("documentation.") }
            #expect(rules.isEmpty, "\(verdict["claimId"]!): \(rules)")
        }
    }

    @Test func whatIsNotGivenIsMissing() async throws {
        let reply = try await api.call(
            "POST", "/v1/templates/toilet-transfer/render", #"{"facts":{"start":" bed ","asistance":"min A"}}"#)
        let rendering = try #require(reply.tree)
        #expect(rendering["text"]?.text?.hasPrefix("Patient practised toilet transfers from bed to ____ by ____.") == true)
        #expect(rendering["missing"]?.elements.contains("assistance") == true)
        #expect(rendering["missing"]?.elements.contains("start") == false)
        #expect(rendering["documentation"] == .object([:]))
        #expect(rendering["unknownMembers"]?.elements.first?["nearest"]?.text == "assistance")
    }

    @Test func aRefusalNamesEveryPlace() async throws {
        let reply = try await api.call(
            "POST", "/v1/templates/stairs/render", #"{"facts":{"stairs":true,"pattern":[],"stairs":"12"}}"#)
        #expect(reply.status == 422)
        expectDocumented(reply, "Problem")
        #expect(reply.tree?["type"]?.text == "/problems/not-understood")
        #expect(
            reply.tree?["errors"]?.elements.compactMap { $0["pointer"]?.text } == [
                "/facts/stairs", "/facts/pattern", "/facts/stairs",
            ])
    }

    @Test(arguments: ["{}", #"{"facts":null}"#]) func factsAreWanted(body: String) async throws {
        let reply = try await api.call("POST", "/v1/templates/stairs/render", body)
        #expect(reply.status == 422)
        #expect(reply.tree?["detail"] == "the body is JSON, but 1 thing in it is not as a request to fill a template has it")
        #expect(reply.tree?["errors"]?.elements == [["pointer": "/facts", "detail": "is required", "code": "required"]])
    }

    @Test func theExampleIsReal() async throws {
        let operation = OpenAPITests.document.root["paths", "/v1/templates/{id}/render", "post"]!
        let example = operation["requestBody", "content", "application/json", "examples", "toiletTransfer", "value"]!
        let reply = try await api.call("POST", "/v1/templates/toilet-transfer/render", example.json)
        #expect(
            reply.tree == operation["responses", "200", "content", "application/json", "examples", "toiletTransfer", "value"])
    }

    private func list(_ query: String) async throws -> [OpenAPITests.Tree] {
        let reply = try await api.call("GET", "/v1/templates\(query)")
        #expect(reply.status == 200)
        return reply.tree?["templates"]?.elements ?? []
    }
}

/// Holds a reply to a schema of the document.
func expectDocumented(_ reply: OpenAPITests.Reply, _ schema: String, source: SourceLocation = #_sourceLocation) {
    let mistakes = OpenAPITests.document.mistakes(in: reply.tree ?? .null, ["$ref": .text("#/components/schemas/\(schema)")])
    #expect(mistakes == [], sourceLocation: source)
}
