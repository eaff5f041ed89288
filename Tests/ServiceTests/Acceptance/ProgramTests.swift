import Foundation
import Testing

/// What only the program itself can show: its log, its signals, its end.
@Suite struct ProgramTests {
    private static let ndjson = ("Content-Type", "application/x-ndjson")

    /// A claim whose every text says that it must not be told.
    private static let marked = #"""
        {"claimId":"MARKER1","payerId":"MARKER2","serviceDate":"2026-11-20","frequencyCode":"MARKER3","originalReferenceNumber":"MARKER4",
        "priorAuthorizationNumber":"MARKER5","placeOfService":"MARKER6","patient":{"id":"MARKER7","birthDate":"1951-04-02"},
        "billingProvider":{"npi":"MARKER8","taxonomyCode":"MARKER9"},"diagnoses":["MARKERA"],"sessionNote":"MARKERB","MARKERC":"MARKERD",
        "episode":{"id":"MARKERE","authorization":{"number":"MARKERF"}},
        "serviceLines":[{"procedureCode":"MARKERG","modifiers":["MARKERH"],"units":1,"minutes":15,"documentation":{"note":"MARKERI","equipment":["MARKERJ"]}}]}
        """#.replacingOccurrences(of: "\n", with: "")

    @Test func noByteOfAClaimIsLoggedOrCounted() throws {
        let program = try ServedProgram()
        let bodies = [
            Self.marked, "[\(Self.marked),{\"MARKER\":1}]", #"{"claimId":"MARKER"#, "MARKER",
            #"{"serviceLines":"MARKER","serviceDate":"MARKER"}"#,
            #"{"MARKER":1,"MARKER":2}"#,
        ]
        for body in bodies {
            for fields in [[], [("Content-Type", "application/json")], [Self.ndjson]] {
                let reply = try program.call("POST", "/v1/scrub", body, fields: fields)
                // A refusal never echoes a value.
                if reply.type == "application/problem+json" {
                    #expect(!reply.text.contains("\"detail\":\"MARKER"))
                    #expect(reply.node?["detail"]?.string?.contains("MARKER") == false)
                }
            }
        }
        let strange: [(String, String)] = [
            ("GET", "/MARKER"), ("GET", "/v1/rules/MARKER"), ("GET", "/v1/payers/MARKER"), ("POST", "/v1/payers/MARKER/refresh"),
            ("POST", "/v1/scrub?MARKER=1"), ("POST", "/v1/scrub?stage=MARKER"), ("MARKER", "/"), ("GET", "/problems/MARKER"),
        ]
        for (method, path) in strange {
            let reply = try program.call(method, path, method == "POST" ? "{}" : nil, fields: [("Accept", "MARKER/x")])
            #expect(reply.status >= 400)
            #expect(!reply.text.contains("MARKER"), "\(method) \(path): \(reply.text)")
        }
        let wire = try Wire(port: program.port)
        wire.send("MARKER MARKER MARKER\r\n\r\n".utf8)
        #expect(wire.reply()?.text.contains("MARKER") == false)
        let metrics = try program.call("GET", "/metrics").text
        #expect(!metrics.contains("MARKER"))
        program.signal(SIGTERM)
        #expect(program.end() == 0)
        let errors = program.errors
        #expect(!errors.contains("MARKER"))
        for line in errors.split(separator: "\n") { #expect(Node(String(line))?["event"] != nil, "\(line)") }
        #expect(errors.contains("\"stopped\""))
    }

    @Test(arguments: [SIGTERM, SIGINT]) func drainsWhatIsUnderWay(signal: Int32) throws {
        let program = try ServedProgram()
        let wire = try Wire(port: program.port)
        wire.send(Wire.head("POST", "/v1/scrub", fields: [Self.ndjson, ("Transfer-Encoding", "chunked")]).utf8)
        let line = Array((Sample.clean.json + "\n").utf8)
        let chunk = Array("\(String(line.count, radix: 16))\r\n".utf8) + line + Array("\r\n".utf8)
        wire.send(chunk)
        #expect(wire.piece(until: "\"ruleset\"") != nil)
        program.signal(signal)
        #expect(program.wait { program.errors.contains("\"draining\"") })
        for _ in 0..<3 { wire.send(chunk) }
        wire.send("0\r\n\r\n".utf8)
        let rest = wire.piece(until: "0\r\n\r\n")
        #expect(rest?.components(separatedBy: "\"claimId\":\"A-1\"").count == 4)
        #expect(program.end() == 0)
    }

    @Test func aBadProfileIsNotTakenUp() throws {
        func profile(_ version: String, _ rules: String) -> String {
            #"{"id":"acme","name":"Acme","version":"\#(version)","extends":"default","rules":\#(rules)}"#
        }
        let off = #"{"units.exceed-minutes":{"enabled":false,"source":"test","because":"test"}}"#
        let program = try ServedProgram(
            files: ["payers/acme.json": profile("1", off)], environment: ["SCRUB_PAYERS_DIRECTORY": "payers"])
        var claim = Sample.flagged
        claim["payerId"] = "acme"
        func verdict() throws -> Node { try #require(try program.call("POST", "/v1/scrub", claim.json).node) }
        #expect(try verdict()["profile"] == ["id": "acme", "version": "1", "source": "file"])
        #expect(try !verdict().json.contains("units.exceed-minutes"))

        try program.write("payers/acme.json", profile("2", #"{"no.such-rule":{"enabled":false,"source":"x"}}"#))
        program.signal(SIGHUP)
        #expect(program.wait { program.errors.contains("\"reloadRefused\"") })
        #expect(try verdict()["profile"]?["version"] == "1")
        #expect(program.errors.contains("no.such-rule"))

        try program.write("payers/acme.json", profile("3", "{}"))
        program.signal(SIGHUP)
        #expect(program.wait { program.errors.contains("\"profilesReloaded\"") })
        #expect(try verdict()["profile"]?["version"] == "3")
        #expect(try verdict().json.contains("units.exceed-minutes"))
    }
}
