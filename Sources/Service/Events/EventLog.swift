import Glibc
import JSON
package import Logging
import Payers
import Synchronization

/// Writes events as one JSON line each to standard error, by way of swift-log.
package struct EventLog: Sendable {
    private let logger: Logger

    package init(level: Logger.Level) {
        var logger = Logger(label: "claim-scrubber") { _ in JSONLineHandler() }
        logger.logLevel = level
        self.logger = logger
    }

    package func record(_ event: Event) {
        let shape = event.shape
        var metadata: Logger.Metadata = [:]
        for (name, value) in shape.values { metadata[name.description] = .string(value) }
        logger.log(level: shape.isWarning ? .warning : .info, "\(shape.name)", metadata: metadata)
    }
}

/// A swift-log handler that prints `{"time":…,"level":…,"event":…,…}`.
private struct JSONLineHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.key("time")
        writer.string(Self.now)
        writer.key("level")
        writer.string(event.level.rawValue)
        writer.key("event")
        writer.string(event.message.description)
        for (key, value) in (event.metadata ?? [:]).sorted(by: { $0.key < $1.key }) {
            writer.key(key)
            writer.string(value.description)
        }
        writer.endObject()
        writer.newline()
        // One write a line, so that lines of several threads do not mix.
        _ = writer.bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static var now: String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension Event {
    /// What a feed tells, as an event of the service.
    init(_ event: FeedEvent) {
        self =
            switch event {
            case .updated(let feed, let bytes, let milliseconds):
                .feedUpdated(feed: feed, bytes: bytes, milliseconds: milliseconds)
            case .notModified(let feed, let milliseconds): .feedNotModified(feed: feed, milliseconds: milliseconds)
            case .rejected(let feed, let mistakes, _, let retry):
                .feedRejected(feed: feed, mistakes: mistakes, retrySeconds: retry)
            case .failed(let feed, let fault, let consecutive, let retry):
                .feedFailed(feed: feed, fault: fault.name, consecutive: consecutive, retrySeconds: retry)
            case .cacheLoaded(let feed, let bytes, let age): .feedCacheLoaded(feed: feed, bytes: bytes, ageSeconds: age)
            case .cacheRefused(let feed, _): .feedCacheRefused(feed: feed)
            case .cacheNotWritten(let feed, let code): .feedCacheNotWritten(feed: feed, code: code)
            case .stopped(let feed): .feedStopped(feed: feed)
            }
    }
}
