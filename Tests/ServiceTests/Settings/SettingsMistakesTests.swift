import Testing

@testable import Service

@Suite struct SettingsMistakesTests {
    @Test func everyMistakeIsNamedAtOnce() throws {
        let document = #"""
            { "prot": 1, "port": "80", "loops": 1.5, "logLevel": "loud", "drainSeconds": -1, "host": "", "cacheDirectory": 7,
              "limits": { "bodyBytesMx": 1, "headBytesMax": 1, "backlog": true }, "colour": "red" }
            """#
        let found = try mistakes(
            in: document, environment: ["SCRUB_POTR": "1", "SCRUB_LOOPS": "many"], flags: [("port", "99999")])
        #expect(
            found == [
                "FILE:/port: must be a whole number",
                "FILE:/loops: must be a whole number",
                "FILE:/logLevel: must be one of trace, debug, info, notice, warning, error, critical",
                "FILE:/drainSeconds: must be from 0 to 3600",
                "FILE:/host: must be a host's name or address",
                "FILE:/cacheDirectory: must be a string",
                "FILE:/limits/headBytesMax: must be from 1024 to 1048576",
                "FILE:/limits/backlog: must be a whole number",
                #"FILE:/prot: is not a setting; did you mean "port"?"#,
                #"FILE:/limits/bodyBytesMx: is not a setting; did you mean "bodyBytesMax"?"#,
                "FILE:/colour: is not a setting",
                "environment:SCRUB_LOOPS: must be a whole number from 0 to 1024",
                "environment:SCRUB_POTR: is not a setting; did you mean SCRUB_PORT?",
                "flag:--port: must be a whole number from 0 to 65535",
            ])
    }

    @Test(arguments: [
        ("SCRUB_LIMITS_BODY_BYTE_MAX", "SCRUB_LIMITS_BODY_BYTES_MAX"), ("SCRUB_BODY_BYTES_MAX", "SCRUB_LIMITS_BODY_BYTES_MAX"),
        ("SCRUB_LOGLEVEL", "SCRUB_LOG_LEVEL"), ("SCRUB_PAYER_DIRECTORY", "SCRUB_PAYERS_DIRECTORY"),
    ])
    func aMisspeltVariableIsToldTheRightOne(wrong: String, right: String) throws {
        #expect(try mistakes(environment: [wrong: "1"]) == ["environment:\(wrong): is not a setting; did you mean \(right)?"])
    }

    @Test func kubernetesServiceLinksAreRecognised() throws {
        let found = try mistakes(environment: ["SCRUB_PORT": "tcp://10.0.0.1:8080", "SCRUB_SERVICE_HOST": "10.0.0.1"])
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("enableServiceLinks: false") })
        #expect(!found.joined().contains("10.0.0.1"))
    }

    @Test func aFileThatIsNotJSONIsOneMistake() throws {
        let found = try mistakes(in: "{ \"port\": 80,\n  host }", environment: ["SCRUB_PORT": "x"])
        #expect(found.count == 2)
        #expect(found[0].hasPrefix("FILE:: not JSON:"))
        #expect(found[0].hasSuffix("line 2, column 3"))
    }

    @Test func aFileThatIsNotThereIsAMistake() {
        #expect(throws: SettingsMistakes.self) { try SettingsReader.read(file: "/nowhere/scrub.json") }
    }

    @Test func theOuterValueMustBeAnObject() throws {
        #expect(try mistakes(in: "[]") == ["FILE:: must be an object"])
        #expect(
            try mistakes(in: #"{ "limits": 3, "feeds": {} }"#) == [
                "FILE:/limits: must be an object", "FILE:/feeds: must be an array",
            ])
        #expect(try mistakes(in: #"{ "port": 1, "port": 2 }"#) == ["FILE:/port: stands twice in its object"])
    }

    @Test func theSentenceCountsAndLists() throws {
        do {
            _ = try SettingsReader.read(flags: [("port", "x")])
            Issue.record("a port that is no number was taken")
        } catch {
            #expect(error.description == "the settings have 1 mistake:\n  flag:--port: must be a whole number from 0 to 65535")
        }
    }
}
