import Foundation
import HTTP
import Logging
import Testing

@testable import Service

@Suite struct SettingsMergeTests {
    @Test func nothingGivenIsTheDefaults() throws {
        let inForce = try SettingsReader.read()
        #expect(inForce.settings.host == "127.0.0.1")
        #expect(inForce.settings.port == 8080)
        #expect(inForce.settings.logLevel == .info)
        #expect(inForce.settings.payersDirectory == nil)
        #expect(inForce.settings.feeds.isEmpty)
        #expect(inForce.rows.allSatisfy { $0.origin == .standard })
    }

    @Test func laterSourcesWin() throws {
        let document = #"{ "host": "a", "port": 1, "loops": 1, "limits": { "bodyBytesMax": 2048 }, "logLevel": "debug" }"#
        try withFile(document) { path in
            let inForce = try SettingsReader.read(
                file: path,
                environment: [
                    "SCRUB_PORT": "2", "SCRUB_HOST": "b", "SCRUB_LIMITS_BODY_BYTES_MAX": "4096", "SCRUB_LOG_LEVEL": "error",
                    "SCRUB_PAYERS_DIRECTORY": "/payers", "PORT": "7",
                ],
                flags: [("port", "3")])
            #expect(inForce.settings.port == 3)
            #expect(inForce.settings.host == "b")
            #expect(inForce.settings.limits.loops == 1)
            #expect(inForce.settings.limits.bodyBytesMax == 4096)
            #expect(inForce.settings.logLevel == .error)
            #expect(inForce.settings.payersDirectory == "/payers")
            let origins = Dictionary(uniqueKeysWithValues: inForce.rows.map { ($0.name, $0.origin) })
            #expect(origins["port"] == .flag("--port"))
            #expect(origins["host"] == .environment("SCRUB_HOST"))
            #expect(origins["loops"] == .file(path, pointer: "/loops"))
            #expect(origins["limits.bodyBytesMax"] == .environment("SCRUB_LIMITS_BODY_BYTES_MAX"))
            #expect(origins["drainSeconds"] == .standard)
        }
    }

    @Test func theEnvironmentMayNameTheFile() throws {
        try withFile(#"{ "limits": { "headBytesMax": 4096 } }"#) { path in
            let inForce = try SettingsReader.read(environment: ["SCRUB_CONFIG": path])
            #expect(inForce.settings.limits.headBytesMax == 4096)
            let row = inForce.rows.first { $0.name == "limits.headBytesMax" }
            #expect(row?.origin.description == "\(path):/limits/headBytesMax")
            // A flag wins over the variable.
            try withFile("{}") { other in
                let inForce = try SettingsReader.read(file: other, environment: ["SCRUB_CONFIG": path])
                #expect(inForce.settings.limits.headBytesMax == 32_768)
            }
        }
    }

    @Test func nullAndEmptyAreNotGiven() throws {
        try withFile(#"{ "port": null, "payersDirectory": null, "limits": {} }"#) { path in
            let inForce = try SettingsReader.read(file: path, environment: ["SCRUB_PORT": "", "SCRUB_CACHE_DIRECTORY": ""])
            #expect(inForce.settings.port == 8080)
            #expect(inForce.rows.allSatisfy { $0.origin == .standard })
        }
    }

    @Test func eachSettingHasItsVariable() {
        let variables = Setting.all.map(\.variable)
        #expect(Set(variables).count == Setting.all.count)
        #expect(variables.contains("SCRUB_PAYERS_DIRECTORY"))
        #expect(variables.contains("SCRUB_LIMITS_BODY_BYTES_PER_SECOND_MIN"))
    }

    /// Whoever copies `config/scrub.json` changes nothing by it, and finds every setting in it.
    @Test func theFileOfDefaultsHoldsEverySettingWithItsDefault() throws {
        let path = packageDirectory.appendingPathComponent("config/scrub.json").path
        let given = try SettingsReader.read(file: path).rows
        let standard = try SettingsReader.read().rows
        #expect(given.map(\.name) == standard.map(\.name))
        #expect(given.map(\.value) == standard.map(\.value))
        let document = try JSONSerialization.jsonObject(with: try Data(contentsOf: URL(fileURLWithPath: path)))
        let root = try #require(document as? [String: Any])
        let limits = try #require(root["limits"] as? [String: Any])
        #expect(Set(root.keys) == Set(Setting.all.filter { $0.group == nil }.map { "\($0.member)" } + ["limits", "feeds"]))
        #expect(Set(limits.keys) == Set(Setting.all.filter { $0.group != nil }.map { "\($0.member)" }))
    }
}
