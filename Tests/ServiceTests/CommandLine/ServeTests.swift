import Foundation
import Testing

@Suite struct ServeTests {
    @Test func theConfigurationIsPrinted() throws {
        let ran = try scrub(
            "serve", "--print-config", "--port", "9", "--config", "s.json", files: ["s.json": #"{ "loops": 2, "port": 3 }"#],
            environment: ["SCRUB_HOST": "::1"])
        #expect(ran.code == 0)
        let rows = ran.lines.map { $0.split(separator: " ").map(String.init) }
        #expect(rows[0] == ["host", "::1", "environment:SCRUB_HOST"])
        #expect(rows[1] == ["port", "9", "flag:--port"])
        #expect(rows[2] == ["loops", "2", "s.json:/loops"])
        #expect(rows[3] == ["drainSeconds", "10", "default"])
    }

    @Test func theConfigurationIsPrintedAsJSON() throws {
        let ran = try scrub("serve", "--print-config", "--format", "json", environment: ["SCRUB_LOG_LEVEL": "debug"])
        let root = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: [NSDictionary]])
        let row = try #require(root["settings"]?.first { $0["name"] as? String == "logLevel" })
        #expect(row == ["name": "logLevel", "value": "debug", "origin": "environment:SCRUB_LOG_LEVEL"])
    }

    @Test func mistakesInTheSettingsAreAllNamed() throws {
        let ran = try scrub(
            "serve", "--port", "70000", "--config", "s.json", files: ["s.json": #"{ "prot": 1 }"#],
            environment: ["SCRUB_LOOPS": "x"])
        #expect(ran.code == 2)
        #expect(ran.output.isEmpty)
        #expect(
            ran.errors == """
                scrub: the settings have 3 mistakes:
                  s.json:/prot: is not a setting; did you mean "port"?
                  environment:SCRUB_LOOPS: must be a whole number from 0 to 1024
                  flag:--port: must be a whole number from 0 to 65535

                """)
    }

    @Test func itServesUntilItIsToldToStop() throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = program
        process.arguments = ["serve", "--port", "0"]
        process.environment = ["SCRUB_LOOPS": "1"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        #expect(line.hasPrefix("listening on http://127.0.0.1:"))
        let port = try #require(line.split(separator: ":").last).filter(\.isNumber)
        // The port is taken: a second one cannot start.
        let second = try scrub("serve", "--port", port)
        #expect(second.code == 1)
        #expect(second.errors.hasPrefix("scrub: ") || second.errors.contains("\nscrub: "))
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
