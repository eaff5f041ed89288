import Foundation
import Payers
import Synchronization
import Testing

/// A feed of text documents under test, with all that it told.
final class FeedProbe: Sendable {
    let feed: Feed<String>
    private let told: Told

    final class Told: Sendable {
        let changes = Mutex<[String]>([])
        let events = Mutex<[FeedEvent]>([])
        let validations = Mutex(0)
    }

    /// A good document begins with "good"; any other has one mistake.
    init(_ settings: FeedSettings, world: FeedWorld = .live) {
        let told = Told()
        self.told = told
        feed = Feed(
            settings, world: world,
            validate: { bytes in
                told.validations.withLock { $0 += 1 }
                let text = String(decoding: bytes, as: UTF8.self)
                return text.hasPrefix("good") ? .success(text) : .failure(FeedProbe.rejection)
            },
            onChange: { value in told.changes.withLock { $0.append(value) } },
            onEvent: { event in told.events.withLock { $0.append(event) } })
    }

    static let rejection = FeedRejection(mistakes: [.init(pointer: "/0", sentence: "It does not begin with good.")])

    var changes: [String] { told.changes.withLock { $0 } }
    var events: [FeedEvent] { told.events.withLock { $0 } }
    var validations: Int { told.validations.withLock { $0 } }
    var value: String? { feed.snapshot().value }

    func refresh() async -> FeedOutcome {
        await withCheckedContinuation { done in feed.refresh { done.resume(returning: $0) } }
    }
}

/// Settings for a test: short limits, the rest as by default.
func settings(
    _ url: String, intervalSeconds: Int = 3600, totalTimeoutSeconds: Int = 20, lowSpeedSeconds: Int = 20, bytesMax: Int = 1 << 20,
    redirectsMax: Int = 3,
    caFile: String? = nil, token: String? = nil, cache: String? = nil
) throws -> FeedSettings {
    try FeedSettings(
        id: "acme", url: url, intervalSeconds: intervalSeconds, backoffSeconds: 1, connectTimeoutSeconds: 10,
        totalTimeoutSeconds: totalTimeoutSeconds, lowSpeedSeconds: lowSpeedSeconds, bytesMax: bytesMax,
        redirectsMax: redirectsMax, staleAfterSeconds: 7200,
        caFile: caFile, bearerTokenVariable: token, cacheDirectory: cache)
}

/// Polls until `condition` holds; the bound is generous, and only there so that a broken feed fails instead of hanging.
func eventually(_ condition: @Sendable () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    for _ in 0..<3000 {
        if condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("This has not come about in 30 s.", sourceLocation: sourceLocation)
}

/// A directory of its own for one test, gone at the end.
func withDirectory(_ body: (String) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await body(directory)
}

/// A command line tool, or nil where this machine has none.
func tool(_ name: String) -> String? {
    ["/usr/bin/\(name)", "/bin/\(name)", "/usr/local/bin/\(name)"].first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// A tool at work, writing to a file; it is waited for without holding a thread, of which tests have only as many as cores.
func begin(_ path: String, _ arguments: [String], in directory: String, output: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory)
    let file = URL(filePath: "\(directory)/\(output)")
    try Data().write(to: file)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
}

/// Runs a tool to its end and answers what it wrote.
@discardableResult
func run(_ path: String, _ arguments: [String], in directory: String) async throws -> [UInt8] {
    let process = try begin(path, arguments, in: directory, output: "output")
    while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    try #require(process.terminationStatus == 0, "\(path) \(arguments)")
    return [UInt8](try Data(contentsOf: URL(filePath: "\(directory)/output")))
}

/// `command` of a shell, packed by gzip.
func gzipped(_ command: String) async throws -> [UInt8] {
    var packed: [UInt8] = []
    try await withDirectory { packed = try await run("/bin/sh", ["-c", "\(command) | gzip -1"], in: $0) }
    return packed
}

/// Counts from 1, from any thread.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
