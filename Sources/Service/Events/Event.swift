/// Everything that may be logged or counted outside a request's own reply: numbers, our own ids and literals, never a claim or free text
/// of a request.
package enum Event: Sendable {
    case listening(port: Int, loops: Int)
    case draining(connections: Int)
    case stopped(seconds: Int)
    case profilesLoaded(count: Int)
    case profilesReloaded(count: Int)
    /// The service goes on with what it had.
    case reloadRefused(mistakes: Int)
    case feedUpdated(feed: String, bytes: Int, milliseconds: Int)
    case feedNotModified(feed: String, milliseconds: Int)
    case feedRejected(feed: String, mistakes: Int, retrySeconds: Int)
    case feedFailed(feed: String, fault: StaticString, consecutive: Int, retrySeconds: Int)
    case feedCacheLoaded(feed: String, bytes: Int, ageSeconds: Int)
    case feedCacheRefused(feed: String)
    case feedCacheNotWritten(feed: String, code: Int)
    case feedStopped(feed: String)

    /// How an event is shown: its name, whether it is bad news, and its values.
    struct Shape {
        let name: StaticString
        var isWarning = false
        var values: [(StaticString, String)] = []
    }

    var shape: Shape {
        switch self {
        case .listening(let port, let loops): Shape(name: "listening", values: [("port", "\(port)"), ("loops", "\(loops)")])
        case .draining(let connections): Shape(name: "draining", values: [("connections", "\(connections)")])
        case .stopped(let seconds): Shape(name: "stopped", values: [("seconds", "\(seconds)")])
        case .profilesLoaded(let count): Shape(name: "profilesLoaded", values: [("count", "\(count)")])
        case .profilesReloaded(let count): Shape(name: "profilesReloaded", values: [("count", "\(count)")])
        case .reloadRefused(let mistakes): Shape(name: "reloadRefused", isWarning: true, values: [("mistakes", "\(mistakes)")])
        case .feedUpdated(let feed, let bytes, let milliseconds):
            Shape(name: "feedUpdated", values: [("feed", feed), ("bytes", "\(bytes)"), ("milliseconds", "\(milliseconds)")])
        case .feedNotModified(let feed, let milliseconds):
            Shape(name: "feedNotModified", values: [("feed", feed), ("milliseconds", "\(milliseconds)")])
        case .feedRejected(let feed, let mistakes, let retry):
            Shape(
                name: "feedRejected", isWarning: true,
                values: [("feed", feed), ("mistakes", "\(mistakes)"), ("retrySeconds", "\(retry)")])
        case .feedFailed(let feed, let fault, let consecutive, let retry):
            Shape(
                name: "feedFailed", isWarning: true,
                values: [
                    ("feed", feed), ("fault", fault.description), ("consecutive", "\(consecutive)"), ("retrySeconds", "\(retry)"),
                ])
        case .feedCacheLoaded(let feed, let bytes, let age):
            Shape(name: "feedCacheLoaded", values: [("feed", feed), ("bytes", "\(bytes)"), ("ageSeconds", "\(age)")])
        case .feedCacheRefused(let feed): Shape(name: "feedCacheRefused", isWarning: true, values: [("feed", feed)])
        case .feedCacheNotWritten(let feed, let code):
            Shape(name: "feedCacheNotWritten", isWarning: true, values: [("feed", feed), ("code", "\(code)")])
        case .feedStopped(let feed): Shape(name: "feedStopped", values: [("feed", feed)])
        }
    }
}
