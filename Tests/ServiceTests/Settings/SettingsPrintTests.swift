import Foundation
import JSON
import Testing

@testable import Service

@Suite struct SettingsPrintTests {
    @Test func columnsAreAligned() throws {
        let text = try SettingsReader.read(environment: ["SCRUB_PORT": "9"], flags: [("host", "::1")]).text
        let lines = text.split(separator: "\n")
        #expect(lines.count == Setting.all.count)
        #expect(lines[0].split(separator: " ") == ["host", "::1", "flag:--host"])
        #expect(lines[1].split(separator: " ") == ["port", "9", "environment:SCRUB_PORT"])
        #expect(lines[5].split(separator: " ") == ["payersDirectory", "-", "default"])
        let columns = Set(lines.map { $0.distance(from: $0.startIndex, to: $0.range(of: "  ", options: .backwards)!.upperBound) })
        #expect(columns.count == 1)
    }

    @Test func jsonHoldsTheSame() throws {
        var writer = JSONWriter()
        try SettingsReader.read(environment: ["SCRUB_PORT": "9"]).write(to: &writer)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.contains(#"{"name":"port","value":9,"origin":"environment:SCRUB_PORT"}"#))
        #expect(text.contains(#"{"name":"cacheDirectory","value":null,"origin":"default"}"#))
    }

    @Test func theProcessEnvironmentIsRead() {
        #expect(ProcessEnvironment.variables["PATH"] == ProcessInfo.processInfo.environment["PATH"])
    }
}
