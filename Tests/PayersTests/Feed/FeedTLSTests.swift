import Foundation
import Payers
import Testing

/// Certificates, against `openssl s_server`; skipped, and listed as skipped, where there is no openssl.
@Suite(.enabled(if: tool("openssl") != nil, "There is no openssl command on this machine."))
struct FeedTLSTests {
    @Test func `a certificate nobody vouches for is refused, unless its own file is given`() async throws {
        try await withServer(names: "IP:127.0.0.1", page: "HTTP/1.0 200 OK\r\n\r\ngood tls") { url, certificate in
            let wary = FeedProbe(try settings(url))
            #expect(await wary.refresh() == .fault(.tlsNotTrusted))
            let told = FeedProbe(try settings(url, caFile: certificate))
            #expect(await told.refresh() == .updated)
            #expect(told.value == "good tls")
            #expect(await told.refresh() == .notModified)
        }
    }

    @Test func `a certificate for another host is refused`() async throws {
        try await withServer(names: "DNS:elsewhere.example", page: "HTTP/1.0 200 OK\r\n\r\ngood") { url, certificate in
            let probe = FeedProbe(try settings(url, caFile: certificate))
            #expect(await probe.refresh() == .fault(.tlsNotTrusted))
        }
    }

    @Test func `https is not led down to http`() async throws {
        let plain = try ScriptedServer { _ in .answer(text: "good, but plain") }
        defer { plain.close() }
        let page = "HTTP/1.0 302 Found\r\nLocation: \(plain.url)\r\nContent-Length: 0\r\n\r\n"
        try await withServer(names: "IP:127.0.0.1", page: page) { url, certificate in
            let probe = FeedProbe(try settings(url, caFile: certificate))
            #expect(await probe.refresh() == .fault(.forbiddenRedirect))
            #expect(plain.requests.isEmpty)
        }
    }

    @Test func `a caFile that cannot be read, and a server without TLS`() async throws {
        let plain = try ScriptedServer { _ in .answer(text: "good") }
        defer { plain.close() }
        let url = "https://127.0.0.1:\(plain.port)/"
        #expect(await FeedProbe(try settings(url, caFile: "/nonexistent")).refresh() == .fault(.caFileUnreadable))
        #expect(await FeedProbe(try settings(url)).refresh() == .fault(.tlsFailed))
    }

    /// A server with a fresh self-signed certificate for `names`, which answers any GET of /feed with `page`.
    private func withServer(
        names: String, page: String, _ body: (_ url: String, _ certificate: String) async throws -> Void
    ) async throws {
        let openssl = try #require(tool("openssl"))
        try await withDirectory { directory in
            try await run(
                openssl,
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=feed"
                    .split(separator: " ").map(String.init) + ["-addext", "subjectAltName=\(names)"], in: directory)
            try Data(page.utf8).write(to: URL(filePath: "\(directory)/feed"))
            let server = try begin(
                openssl, "s_server -accept 127.0.0.1:0 -cert cert.pem -key key.pem -HTTP".split(separator: " ").map(String.init),
                in: directory, output: "said")
            // Not SIGTERM: test threads block it, and their children inherit that.
            defer { kill(server.processIdentifier, SIGKILL) }
            var said = ""
            while !said.contains("ACCEPT 127.0.0.1:") || !said.hasSuffix("\n") {
                try #require(server.isRunning, "openssl s_server has ended.")
                try await Task.sleep(for: .milliseconds(10))
                said = try String(contentsOfFile: "\(directory)/said", encoding: .utf8)
            }
            let port = try #require(said.split(separator: "ACCEPT 127.0.0.1:").last).prefix { $0.isNumber }
            try await body("https://127.0.0.1:\(port)/feed", "\(directory)/cert.pem")
        }
    }
}
