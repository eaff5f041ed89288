import Foundation
import Testing

/// What a run of `scrub` came to.
struct Ran {
    let code: Int
    let output: String
    let errors: String

    var lines: [Substring] { output.split(separator: "\n") }

    /// Each line of the output as JSON, without what changes from version to version.
    var documents: [NSDictionary] {
        get throws { try lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary) } }
    }
}

/// Runs the program that was built with the tests, in a directory of its own that holds `files`.
func scrub(
    _ arguments: String..., input: String = "", files: [String: String] = [:], environment: [String: String] = [:]
) throws -> Ran {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("scrub-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    for (name, text) in files { try Data(text.utf8).write(to: directory.appendingPathComponent(name)) }
    // Files and not pipes, so that no output is too long.
    let names = ["_input", "_output", "_errors"].map { directory.appendingPathComponent($0) }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }

    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = directory
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Ran(
        code: Int(process.terminationStatus), output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
}

/// The built `scrub`, which lies beside the tests.
let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("scrub")

/// Claims that the default profile accepts and flags.
enum SampleClaim {
    static let accepted = claim("A", units: 1)
    static let flagged = claim("F", units: 4)
    /// JSON, but not a claim.
    static let unreadable = #"{"claimId":"U","serviceDate":"2026-11-20","serviceLines":[{"procedureCode":7}]}"#

    static func claim(_ id: String, units: Int, payer: String? = nil) -> String {
        let payer = payer.map { #""payerId":"\#($0)","# } ?? ""
        return #"{"claimId":"\#(id)",\#(payer)"serviceDate":"2026-11-20","discipline":"PT","#
            + #""serviceLines":[{"procedureCode":"97110","modifiers":["GP"],"units":\#(units),"minutes":15}]}"#
    }
}
