/// What can be wrong with the world when a feed is fetched; closed, and free of anything the far side said.
package enum FeedFault: Error, Sendable, Hashable {
    case couldNotResolve
    case couldNotConnect
    case connectionLost
    case timedOut
    case tooLarge
    case headTooLarge
    case tlsNotTrusted
    case tlsFailed
    case caFileUnreadable
    case tooManyRedirects
    case forbiddenRedirect
    case status(Int)
    case notHTTP
    case encodingBroken
    case truncated
    case tokenMissing
    case tokenMalformed
    case cancelled
    /// A libcurl result that has no name of its own here: the number is a `CURLcode`.
    case other(code: Int)
}

extension FeedFault {
    /// A stable name for events, metrics and JSON.
    package var name: StaticString { words.name }

    /// One sentence for a person.
    package var sentence: String {
        switch self {
        case .status(let status): "The feed answered with status \(status)."
        case .other(let code): "The fetch failed with libcurl's code \(code)."
        default: "\(words.sentence)"
        }
    }

    private var words: (name: StaticString, sentence: StaticString) {
        switch self {
        case .couldNotResolve: ("couldNotResolve", "The feed's host name could not be resolved.")
        case .couldNotConnect: ("couldNotConnect", "Nothing accepts connections at the feed's address.")
        case .connectionLost: ("connectionLost", "The connection broke before the answer had begun, or while it came.")
        case .timedOut: ("timedOut", "The feed did not answer, or not fast enough, within its time limits.")
        case .tooLarge: ("tooLarge", "The document is larger than bytesMax.")
        case .headTooLarge: ("headTooLarge", "The heads of the answer are larger than 64 KiB.")
        case .tlsNotTrusted: ("tlsNotTrusted", "The feed's certificate is not trusted, or is for another host.")
        case .tlsFailed: ("tlsFailed", "No TLS 1.2 or later connection could be agreed with the feed.")
        case .caFileUnreadable: ("caFileUnreadable", "The caFile cannot be read as PEM certificates.")
        case .tooManyRedirects: ("tooManyRedirects", "The feed redirects more often than redirectsMax allows.")
        case .forbiddenRedirect: ("forbiddenRedirect", "The feed redirects to another scheme or to a URL with a password.")
        case .status: ("status", "The feed answered with a status other than 200 and 304.")
        case .notHTTP: ("notHTTP", "What answers at the feed's address does not speak HTTP.")
        case .encodingBroken: ("encodingBroken", "The document's compression is broken or of an unknown kind.")
        case .truncated: ("truncated", "The document ended before its declared end.")
        case .tokenMissing: ("tokenMissing", "The environment variable for the bearer token is not set, or is empty.")
        case .tokenMalformed: ("tokenMalformed", "The bearer token has characters that no token may have (RFC 6750 §2.1).")
        case .cancelled: ("cancelled", "The feed was stopped.")
        case .other: ("other", "The fetch failed in a way that has no name.")
        }
    }
}
