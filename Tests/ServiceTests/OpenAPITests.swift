import Formats
import Foundation
import FoundationNetworking
import HTTP
import Logging
import Rules
import Testing

@testable import Service

/// Holds `Docs/openapi.json` to the running server: its paths, its schemas, and every example in it.
@Suite struct OpenAPITests {
    @Test func isServedAsItIsWritten() async throws {
        let reply = try await call("GET", "/openapi.json")
        #expect(reply.body == Self.document.bytes)
        #expect(Self.document.root["openapi"]?.text?.hasPrefix("3.1.") == true)
    }

    @Test func pathsAreTheRoutes() {
        let documented = Self.document.root["paths"]!.members.flatMap { path, item in item.members.keys.map { "\($0) \(path)" } }
        #expect(Set(documented) == Set(Route.allCases.map { "\($0.isPost ? "post" : "get") \($0.path)" }))
    }

    /// A keyword that the checker passes over would be a promise that nobody holds.
    @Test func schemasUseOnlyWhatIsChecked() {
        var mistakes: [String] = []
        for (name, schema) in Self.document.root["components", "schemas"]!.members {
            Self.document.audit(schema, name, &mistakes)
        }
        #expect(mistakes.isEmpty, "\(mistakes)")
    }

    @Test func referencesLeadSomewhere() {
        func walk(_ tree: Tree) {
            if let reference = tree["$ref"]?.text { #expect(Self.document.resolve(reference) != nil, "\(reference)") }
            tree.members.values.forEach(walk)
            tree.elements.forEach(walk)
        }
        walk(Self.document.root)
    }

    @Test func problemKindsAreAllExplained() async throws {
        let kinds = Self.document.root["paths", "/problems/{id}", "get"]!["parameters"]!.elements[0]["schema", "enum"]!.elements
        #expect(kinds.compactMap(\.text) == Refusal.Kind.allCases.map(\.rawValue))
        for kind in Refusal.Kind.allCases {
            let reply = try await call("GET", kind.type)
            #expect(reply.status == 200)
            #expect(reply.text.contains(kind.explanation))
        }
    }

    @Test(arguments: Route.allCases.filter { !$0.isPost }) func getsAnswerAsDocumented(route: Route) async throws {
        let operation = Self.document.root["paths", route.path.description, "get"]!
        let path = Self.path(route.path.description, operation)
        let reply = try await call("GET", path)
        #expect(reply.status == 200)
        expectDocumented(reply, operation)
        let head = try await call("HEAD", path)
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.fields["content-type"] == reply.fields["content-type"])
    }

    /// A reply of the document is what the server says, but for versions, and for what more rules and other tables would want to know.
    @Test(arguments: OpenAPITests.document.requestExamples) func examplesAreReal(example: RequestExample) async throws {
        let operation = Self.document.root["paths", example.path, "post"]!
        let path = Self.path(example.path, operation) + example.query
        let reply = try await call("POST", path, example.body, type: example.type, accept: example.accept)
        expectDocumented(reply, operation)
        let documented = operation["responses", "\(reply.status)", "content", reply.type, "examples", example.name, "value"]
        let shown = try #require(documented, "no reply \(reply.status) \(reply.type) is documented")
        #expect(Tree(reply, like: shown).masked.differences(from: shown.lines.masked) == [])
        if example.type == "application/json", !reply.text.contains("/problems/") {
            let schema = operation["requestBody", "content", example.type, "schema"]!
            #expect(Self.document.mistakes(in: example.value, schema, isClosed: false) == [])
        }
    }

    /// A request with every member of the document: the reader knows them all.
    @Test(arguments: Route.allCases.filter { $0.isPost && $0 != .payerRefresh }) func membersAreRead(route: Route) async throws {
        let operation = Self.document.root["paths", route.path.description, "post"]!
        let schema = operation["requestBody", "content", "application/json", "schema"]!
        let reply = try await call("POST", Self.path(route.path.description, operation), Self.document.sample(of: schema).json)
        #expect(reply.status == 200, "\(reply.text)")
        #expect(reply.tree?["unknownMembers"]?.elements == [])
        expectDocumented(reply, operation)
    }

    /// Every card has claims that it reports and claims that it does not: their verdicts have every shape that there is.
    @Test(arguments: ["", "?include=coverage,documentation&stage=draft"]) func verdictsOfAllCards(query: String) async throws {
        let examples = Catalogue.cards.flatMap { $0.clean + $0.flagged }
        let claims = try examples.map { String(decoding: try Shorthand.json($0.claim), as: UTF8.self) }
        let reply = try await call("POST", "/v1/scrub\(query)", claims.joined(separator: "\n"), type: "application/x-ndjson")
        let verdicts = reply.text.split(separator: "\n").map { Tree(Data($0.utf8))! }
        #expect(verdicts.count == examples.count)
        for (verdict, example) in zip(verdicts, examples) {
            #expect(Self.document.mistakes(in: verdict, ["$ref": "#/components/schemas/Verdict"]) == [], "\(example.claim)")
        }
    }

    @Test(arguments: Wrong.all) func refusalsAreProblems(wrong: Wrong) async throws {
        let reply = try await call(
            wrong.method, wrong.path, wrong.body, type: wrong.type, accept: wrong.accept, fields: wrong.fields)
        #expect(reply.status == wrong.kind.status.code, "\(wrong)")
        #expect(reply.type == "application/problem+json", "\(wrong)")
        let problem = try #require(reply.tree)
        #expect(Self.document.mistakes(in: problem, ["$ref": "#/components/schemas/Problem"]) == [], "\(wrong)")
        #expect(problem["type"]?.text == wrong.kind.type, "\(wrong)")
        #expect(problem["instance"]?.text == "/requests/\(reply.fields["x-request-id"] ?? "")")
        if wrong.kind == .methodNotAllowed { #expect(reply.fields["allow"]?.isEmpty == false) }
        if let path = wrong.documentedAt {
            let operation = Self.document.root["paths", path]!.members.values.first!
            #expect(operation["responses", "\(reply.status)"] != nil, "\(wrong)")
        }
    }

    @Test(arguments: Route.allCases) func optionsNameTheMethods(route: Route) async throws {
        let reply = try await call("OPTIONS", route.path.description.replacing("{id}", with: "any"))
        #expect(reply.status == 204)
        #expect(reply.fields["allow"] == (route.isPost ? "POST, OPTIONS" : "GET, HEAD, OPTIONS"))
    }

    /// A path of the document with the id that it gives as an example.
    private static func path(_ path: String, _ operation: Tree) -> String {
        let id = operation["parameters"]?.elements.first { $0["in"]?.text == "path" }
        return path.replacing("{id}", with: id?["example"]?.text ?? "")
    }

    private func expectDocumented(_ reply: Reply, _ operation: Tree, source: SourceLocation = #_sourceLocation) {
        let content = operation["responses", "\(reply.status)"].flatMap { Self.document.resolved($0)["content", reply.type] }
        guard let schema = content?["schema"] else {
            Issue.record("\(reply.status) \(reply.type) is not documented", sourceLocation: source)
            return
        }
        let isJSON = ["application/json", "application/problem+json"].contains(reply.type)
        let value = isJSON ? reply.tree ?? .null : .text(reply.text)
        #expect(Self.document.mistakes(in: value, schema) == [], sourceLocation: source)
    }
}

extension OpenAPITests {
    /// A request that cannot be served, and the kind of problem that it gets.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let method: String
        let path: String
        var body: String?
        var type: String?
        var accept: String?
        var fields: [String: String] = [:]
        let kind: Refusal.Kind
        /// The path in the document; nil where the request has no place in it.
        var documentedAt: String?

        var testDescription: String { "\(method) \(path) \(body ?? "") \(type ?? "")" }

        static let claim = #"{"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97110","units":1}]}"#
        static let scrub = "/v1/scrub"

        static let all = [
            Wrong(method: "GET", path: "/v1/nothing", kind: .notFound),
            Wrong(method: "GET", path: "/v1/rules/none", kind: .notFound, documentedAt: "/v1/rules/{id}"),
            Wrong(method: "GET", path: "/v1/payers/none", kind: .notFound, documentedAt: "/v1/payers/{id}"),
            Wrong(method: "POST", path: "/v1/payers/default/refresh", kind: .notFound, documentedAt: "/v1/payers/{id}/refresh"),
            Wrong(method: "GET", path: "/problems/none", kind: .notFound, documentedAt: "/problems/{id}"),
            Wrong(method: "GET", path: scrub, kind: .methodNotAllowed, documentedAt: scrub),
            Wrong(
                method: "POST", path: "/v1/templates/none/render", body: #"{"facts":{}}"#, kind: .notFound,
                documentedAt: "/v1/templates/{id}/render"),
            Wrong(
                method: "POST", path: "/v1/templates/stairs/render", body: "{}", kind: .notUnderstood,
                documentedAt: "/v1/templates/{id}/render"),
            Wrong(method: "POST", path: "/v1/reminders", body: "[]", kind: .notUnderstood, documentedAt: "/v1/reminders"),
            Wrong(method: "DELETE", path: "/v1/rules", kind: .methodNotAllowed, documentedAt: "/v1/rules"),
            Wrong(method: "POST", path: "/healthz", body: claim, kind: .methodNotAllowed, documentedAt: "/healthz"),
            Wrong(method: "GET", path: "/v1/rules?id=1", kind: .unknownParameter, documentedAt: "/v1/rules"),
            Wrong(method: "POST", path: scrub + "?colour=red", body: claim, kind: .unknownParameter, documentedAt: scrub),
            Wrong(method: "POST", path: scrub + "?stage=late", body: claim, kind: .unknownParameter, documentedAt: scrub),
            Wrong(
                method: "POST", path: scrub + "?failOn=flag", body: claim, type: "application/x-ndjson", kind: .unknownParameter,
                documentedAt: scrub),
            Wrong(method: "POST", path: scrub, kind: .bodyMissing, documentedAt: scrub),
            Wrong(method: "POST", path: scrub, body: "claim", type: "text/csv", kind: .unsupportedMediaType, documentedAt: scrub),
            Wrong(
                method: "POST", path: scrub, body: claim, fields: ["Content-Encoding": "br"], kind: .unsupportedMediaType,
                documentedAt: scrub),
            Wrong(method: "POST", path: scrub, body: claim, accept: "image/png", kind: .notAcceptable, documentedAt: scrub),
            Wrong(method: "POST", path: scrub, body: "{", kind: .notJSON, documentedAt: scrub),
            Wrong(
                method: "POST", path: scrub, body: "[1]", fields: ["Content-Encoding": "gzip"], kind: .badRequest,
                documentedAt: scrub),
            Wrong(method: "POST", path: scrub, body: "{}", kind: .notAClaim, documentedAt: scrub),
            Wrong(method: "POST", path: "/v1/units", body: "{}", kind: .notUnderstood, documentedAt: "/v1/units"),
            Wrong(method: "GET", path: "/v1/templates?domain=x", kind: .unknownParameter, documentedAt: "/v1/templates"),
            Wrong(
                method: "POST", path: scrub, body: String(repeating: " ", count: 16 << 20) + claim, kind: .tooLarge,
                documentedAt: scrub),
        ]
    }
}

// MARK: The server

extension OpenAPITests {
    private static let server = Served().running

    struct Reply: Sendable {
        let status: Int
        /// By name in lower case.
        let fields: [String: String]
        let body: Data

        /// The media type, without parameters.
        var type: String { fields["content-type"].map { String($0.prefix { $0 != ";" }) } ?? "" }
        var text: String { String(decoding: body, as: UTF8.self) }
        var tree: Tree? { Tree(body) }
    }

    func call(
        _ method: String, _ path: String, _ body: String? = nil, type: String? = nil, accept: String? = nil,
        fields: [String: String] = [:]
    ) async throws -> Reply {
        var request = URLRequest(url: try #require(URL(string: "http://\(Self.server.address)\(path)")))
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        if body != nil { request.setValue(type ?? "application/json", forHTTPHeaderField: "Content-Type") }
        request.setValue(accept ?? "*/*", forHTTPHeaderField: "Accept")
        for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let head = try #require(response as? HTTPURLResponse)
        let named = head.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
        return Reply(status: head.statusCode, fields: Dictionary(named, uniquingKeysWith: { $1 }), body: data)
    }
}
