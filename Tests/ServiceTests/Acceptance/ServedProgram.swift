import Foundation
import Testing

/// The built program, serving in a process and a directory of its own.
final class ServedProgram {
    let port: Int
    let directory: URL
    private let process = Process()
    private let output = Pipe()

    init(files: [String: String] = [:], environment: [String: String] = [:]) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("serve-\(UUID().uuidString)")
        for name in ["payers", "cache"] {
            try FileManager.default.createDirectory(
                at: directory.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        for (name, text) in files { try Data(text.utf8).write(to: directory.appendingPathComponent(name)) }
        let errors = directory.appendingPathComponent("errors")
        try Data().write(to: errors)
        process.executableURL = program
        process.arguments = ["serve", "--port", "0"]
        process.environment = environment.merging(["SCRUB_LOOPS": "1", "SCRUB_LOG_LEVEL": "trace"]) { own, _ in own }
        process.currentDirectoryURL = directory
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(line.split(separator: ":").last.flatMap { Int($0.filter(\.isNumber)) }, "\(line)")
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: directory)
    }

    var errors: String {
        (try? String(contentsOf: directory.appendingPathComponent("errors"), encoding: .utf8)) ?? ""
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: directory.appendingPathComponent(name))
    }

    func signal(_ number: Int32) {
        kill(process.processIdentifier, number)
    }

    /// The exit status, once it has ended.
    func end() -> Int {
        process.waitUntilExit()
        return process.terminationReason == .exit ? Int(process.terminationStatus) : -1
    }

    /// Waits until something is so; false if it does not become so in half a minute.
    func wait(until isSo: () throws -> Bool) rethrows -> Bool {
        try waited(until: isSo)
    }

    func call(_ method: String, _ path: String, _ body: String? = nil, fields: [(String, String)] = []) throws -> WireReply {
        let wire = try Wire(port: port)
        wire.send(Wire.head(method, path, length: body?.utf8.count, fields: fields).utf8)
        if let body { wire.send(body.utf8) }
        return try #require(wire.reply())
    }
}

/// Waits until something is so; false if it does not become so in half a minute.
func waited(until isSo: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<600 {
        if try isSo() { return true }
        usleep(50_000)
    }
    return false
}
