import Foundation
import HTTP
import Testing

/// The server as a client that everyone has sees it.
@Suite struct CurlTests {
    /// Runs curl against a server; answers what it printed.
    private func curl(_ test: TestServer, _ path: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["curl", "--silent", "--show-error", "--max-time", "20"] + arguments + ["http://127.0.0.1:\(test.port)\(path)"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }

    @Test func theFirstCurlWorks() throws {
        let test = try TestServer()
        #expect(try curl(test, "/hello", []) == "hello\n")
        #expect(try curl(test, "/echo", ["-d", "{\"a\":1}"]) == "{\"a\":1}")
        #expect(try curl(test, "/hello", ["--http1.0"]) == "hello\n")
        #expect(try curl(test, "/hello", ["-I"]).hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(try curl(test, "/hello", ["-X", "OPTIONS", "-i"]).contains("Allow: GET, HEAD, POST, OPTIONS\r\n"))
        #expect(try curl(test, "/long", ["--compressed"]).count == 10_000)
        #expect(try curl(test, "/many?n=1000000", ["--compressed"]).count == 1_000_000)
    }

    @Test func uploadsInEveryFashion() throws {
        let test = try TestServer()
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(repeating: UInt8(ascii: "a"), count: 700_000).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        // Bodies above a megabyte would be asked for with 100-continue by themselves; here it is said.
        for arguments in [[], ["-H", "Expect: 100-continue"], ["-H", "Transfer-Encoding: chunked"]] {
            let upload = arguments + ["-X", "POST", "-T", file.path]
            #expect(try curl(test, "/echo", upload).count == 700_000)
            #expect(try curl(test, "/upper", upload) == String(repeating: "A", count: 700_000))
            #expect(try curl(test, "/small", upload + ["-o", "/dev/null", "-w", "%{http_code}"]) == "413")
        }
    }
}
