import Foundation
import HTTP
import Logging
import FoundationNetworking
import Testing

@testable import Payers
@testable import Service

/// `GET /`: the page to browsers, the text to everyone else, and nothing in the page that reaches out or runs a claim's text.
@Suite struct PageTests {
    static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"

    @Test(arguments: [browser, "text/html", "text/html;q=0.5, text/plain;q=0.4", "TEXT/HTML, */*;q=0.1"])
    func goesToBrowsers(accept: String) async throws {
        let reply = try await get(accept: accept)
        #expect(reply.status == 200)
        #expect(reply.fields["content-type"] == "text/html; charset=utf-8")
        #expect(Array(reply.body) == RootEndpoint.page)
    }

    @Test(arguments: ["*/*", "text/*", "text/plain", "application/json", "text/html;q=0", "text/plain, text/html;q=0.9"])
    func leavesTheTextToOthers(accept: String) async throws {
        let reply = try await get(accept: accept)
        #expect(reply.status == 200)
        #expect(reply.fields["content-type"] == "text/plain; charset=utf-8")
        #expect(String(decoding: reply.body, as: UTF8.self) == RootEndpoint.text)
        #expect(reply.fields["vary"]?.contains("Accept") == true)
    }

    @Test func isFencedIn() async throws {
        let fields = try await get(accept: Self.browser).fields
        #expect(fields["referrer-policy"] == "no-referrer")
        #expect(fields["x-content-type-options"] == "nosniff")
        #expect(fields["vary"]?.contains("Accept") == true)
        let directives = try #require(fields["content-security-policy"]).split(separator: ";").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        let others = directives.filter { !$0.hasPrefix("script-src") && !$0.hasPrefix("style-src") }
        #expect(
            Set(others) == [
                "default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
            ])
        // Changed the page? These two lines say what RootEndpoint.policy has to name.
        #expect(directives.contains("script-src 'sha256-\(try Self.digest(of: "script"))'"))
        #expect(directives.contains("style-src 'sha256-\(try Self.digest(of: "style"))'"))
    }

    @Test func headHasTheSameFields() async throws {
        let (get, head) = (try await get(accept: Self.browser), try await get("HEAD", accept: Self.browser))
        #expect(head.status == 200 && head.body.isEmpty)
        for name in ["content-type", "content-security-policy", "referrer-policy", "x-content-type-options", "vary"] {
            #expect(head.fields[name] == get.fields[name], "\(name)")
        }
    }

    /// No address but this server's own, and nothing kept in the browser.
    @Test(arguments: [
        "http:", "https:", "\"//", "'//", "@import", "url(", " src=", "localStorage", "sessionStorage", "indexedDB", "cookie",
        "sendBeacon", "WebSocket", "EventSource", "XMLHttpRequest",
    ])
    func reachesNowhere(word: String) {
        #expect(!Self.text.contains(word), "\(word) is in the page")
    }

    /// Text from a claim or a reply becomes text, never markup or script; the policy would stop what stands in attributes.
    @Test(arguments: [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "Function(", "srcdoc", " style=",
        " onclick=", " onload=", " onsubmit=", "javascript:",
    ])
    func makesNoMarkupOfText(word: String) {
        #expect(!Self.text.contains(word), "\(word) is in the page")
    }

    @Test func hasOneScriptAndOneStyle() {
        #expect(Self.text.components(separatedBy: "<script").count == 2)
        #expect(Self.text.components(separatedBy: "<style").count == 2)
    }

    /// All paths that the script fetches are routes.
    @Test func asksOnlyWhatIsServed() {
        let paths = Self.text.matches(of: /fetch\(['"`](\/[^'"`?$]*)/).map { String($0.output.1) }
        let routes = Route.allCases.map(\.path.description)
        #expect(!paths.isEmpty)
        for path in paths { #expect(routes.contains(path), "\(path)") }
    }
}

// MARK: The page, and the server

extension PageTests {
    static let text = String(decoding: RootEndpoint.page, as: UTF8.self)

    /// SHA-256 in base64 of what stands between the tags, as a browser counts it.
    static func digest(of tag: String) throws -> String {
        let start = try #require(text.range(of: "<\(tag)>")).upperBound
        let end = try #require(text.range(of: "</\(tag)>", range: start..<text.endIndex)).lowerBound
        let hex = SHA256.hex(text[start..<end].utf8)
        let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
        return Data(bytes).base64EncodedString()
    }

    private static let server = Served { $0.limits.loops = 1 }.running

    private func get(_ method: String = "GET", accept: String) async throws -> OpenAPITests.Reply {
        var request = URLRequest(url: try #require(URL(string: "http://\(Self.server.address)/")))
        request.httpMethod = method
        request.setValue(accept, forHTTPHeaderField: "Accept")
        let (data, response) = try await URLSession.shared.data(for: request)
        let head = try #require(response as? HTTPURLResponse)
        let named = head.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }
        return OpenAPITests.Reply(status: head.statusCode, fields: Dictionary(named, uniquingKeysWith: { $1 }), body: data)
    }
}
