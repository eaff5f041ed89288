import Foundation
import FoundationNetworking
import HTTP
import Logging
import Testing

@testable import Service

/// A running service on a free port, and calls to it.
enum AdviceServer {
    private static let running = Served { $0.limits.loops = 1 }.running

    struct Reply {
        let status: Int
        let type: String
        let body: Data

        var text: String { String(decoding: body, as: UTF8.self) }
        var object: [String: Any] { (try? JSONSerialization.jsonObject(with: body)) as? [String: Any] ?? [:] }

        func list(_ name: String) -> [[String: Any]] { object[name] as? [[String: Any]] ?? [] }
    }

    /// Posts as curl does, which calls everything a form.
    static func post(
        _ path: String, _ body: String, type: String = "application/x-www-form-urlencoded", accept: String = "*/*"
    ) async throws -> Reply {
        var request = URLRequest(url: try #require(URL(string: "http://\(running.address)\(path)")))
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        request.setValue(type, forHTTPHeaderField: "Content-Type")
        request.setValue(accept, forHTTPHeaderField: "Accept")
        let (data, response) = try await URLSession.shared.data(for: request)
        let head = try #require(response as? HTTPURLResponse)
        let field = head.value(forHTTPHeaderField: "Content-Type") ?? ""
        return Reply(status: head.statusCode, type: String(field.prefix { $0 != ";" }), body: data)
    }

    /// What is wrong with a reply by the document's schema.
    static func mistakes(_ reply: Reply, _ schema: String) -> [String] {
        OpenAPITests.document.mistakes(
            in: OpenAPITests.Tree(reply.body) ?? .null, ["$ref": .text("#/components/schemas/\(schema)")])
    }
}
