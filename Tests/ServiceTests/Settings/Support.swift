import Foundation
import Testing

@testable import Service

/// A file that is there for the time of one test.
func withFile<Result>(_ text: String, named name: String = "scrub.json", _ body: (String) throws -> Result) throws -> Result {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("scrub-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return try body(file.path)
}

/// The mistakes of settings, each as `origin: detail`, with `FILE` in the place of the file's path.
func mistakes(
    in document: String = "{}", environment: [String: String] = [:], flags: [SettingsReader.Flag] = []
) throws -> [String] {
    try withFile(document) { path in
        do throws(SettingsMistakes) {
            _ = try SettingsReader.read(file: path, environment: environment, flags: flags)
            return []
        } catch {
            return error.list.map { "\($0.origin): \($0.detail)".replacingOccurrences(of: path, with: "FILE") }
        }
    }
}

/// Where the package's files are.
let packageDirectory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
