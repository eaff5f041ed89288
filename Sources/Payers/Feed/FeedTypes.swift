/// What one fetch came to.
package enum FeedOutcome: Sendable, Equatable {
    /// A new document was found good and is current now.
    case updated
    /// 304, or the very bytes that are current already: the current document is confirmed.
    case notModified
    /// The document was fetched and is not good; the one before it stays.
    case rejected(FeedRejection)
    /// The fetch failed; the document before it stays.
    case fault(FeedFault)
}

/// Why a document is not good, as its validator says; shown to operators, never logged.
package struct FeedRejection: Error, Sendable, Equatable {
    package let mistakes: [Mistake]

    package init(mistakes: [Mistake]) { self.mistakes = mistakes }

    /// One mistake of the document.
    package struct Mistake: Sendable, Equatable {
        /// Where: a JSON Pointer (RFC 6901), or empty for the document as a whole.
        package let pointer: String
        /// What is wrong and what would be right.
        package let sentence: String

        package init(pointer: String = "", sentence: String) {
            self.pointer = pointer
            self.sentence = sentence
        }
    }
}

/// Who vouches for the current document; spelt as in `profile.source`.
package enum FeedSource: String, Sendable, Equatable {
    /// There is no document.
    case none
    /// The feed itself, since this process began.
    case feed
    /// The last good copy on disk; the feed has not answered yet.
    case feedCache
}

/// What is known of a feed at one moment: a value, to be read from any thread.
package struct FeedState<Value: Sendable>: Sendable {
    /// The current document as its validator made it; nil until there is a good one.
    package internal(set) var value: Value?
    package internal(set) var source = FeedSource.none
    /// The first 16 hex digits of the document's SHA-256.
    package internal(set) var version: String?
    /// The entity tag the feed gave it (RFC 9110 §8.8.3), quotes included.
    package internal(set) var etag: String?
    /// When the document was received; Unix seconds.
    package internal(set) var fetchedAt: Int64?
    /// When the feed last said that it is current (200 or 304); Unix seconds.
    package internal(set) var confirmedAt: Int64?
    /// When the last fetch ended, well or not; Unix seconds.
    package internal(set) var lastAttempt: Int64?
    /// What the last fetch failed of; nil after one that succeeded.
    package internal(set) var lastFault: FeedFault?
    /// What the last fetched document was refused for; nil after one that succeeded.
    package internal(set) var lastRejection: FeedRejection?
    /// Fetches since the last that succeeded, refused documents included.
    package internal(set) var consecutiveFaults = 0
    /// When this snapshot was taken; Unix seconds.
    package internal(set) var takenAt: Int64 = 0

    let staleAfterSeconds: Int

    init(staleAfterSeconds: Int) { self.staleAfterSeconds = staleAfterSeconds }

    /// Seconds since the feed last vouched for the current document; never negative; nil when there is none.
    package var ageSeconds: Int64? { confirmedAt.map { max(0, takenAt - $0) } }

    /// The second after which the current document is stale, for those who keep it beside the value; nil when there is none.
    package var staleAt: Int64? { confirmedAt.map { $0 + Int64(staleAfterSeconds) } }

    /// Whether there is a document and the feed has not vouched for it for longer than `staleAfterSeconds`.
    package var isStale: Bool { (ageSeconds ?? 0) > Int64(staleAfterSeconds) }
}

/// All that a feed may say to the log and the counters: our ids, numbers and closed enums, never a URL or a body.
package enum FeedEvent: Sendable, Equatable {
    case updated(feed: String, bytes: Int, milliseconds: Int)
    case notModified(feed: String, milliseconds: Int)
    case rejected(feed: String, mistakes: Int, consecutive: Int, retrySeconds: Int)
    case failed(feed: String, fault: FeedFault, consecutive: Int, retrySeconds: Int)
    case cacheLoaded(feed: String, bytes: Int, ageSeconds: Int)
    case cacheRefused(feed: String, refusal: CacheRefusal)
    /// The document is current all the same; `code` is the `errno`.
    case cacheNotWritten(feed: String, code: Int)
    case stopped(feed: String)
}

/// Why a copy on disk is not used.
package enum CacheRefusal: Error, Sendable, Hashable {
    /// The file is there and cannot be read; the number is the `errno`.
    case unreadable(code: Int)
    /// Larger than the feed's `bytesMax` allows.
    case tooLarge
    /// Not in the form that this version writes.
    case malformed
    /// Its SHA-256 does not fit: torn, or changed by someone.
    case checksum
    /// Written for a feed with another URL.
    case otherURL
    /// The validator refuses the document.
    case rejected
}
