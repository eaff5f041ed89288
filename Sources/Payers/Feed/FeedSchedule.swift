/// When a feed is fetched next: a value that is told the time and a jitter, and has no clock or generator of its own.
///
/// Times are milliseconds of any clock that does not go back; jitters are 0 ..< 1.
package struct FeedSchedule: Sendable, Equatable {
    private let intervalMs: Int64
    private let backoffMs: Int64
    private let retryAfterMaxMs: Int64

    /// The fetches since the last that succeeded.
    package private(set) var consecutiveFaults = 0
    /// When the next fetch is due.
    package private(set) var nextDue: Int64

    /// Due at once.
    package init(_ settings: FeedSettings, now: Int64) {
        intervalMs = Int64(settings.intervalSeconds) * 1000
        backoffMs = Int64(settings.backoffSeconds) * 1000
        retryAfterMaxMs = Int64(settings.retryAfterMaxSeconds) * 1000
        nextDue = now
    }

    /// The next is due an interval from now, ±10 %, so that many feeds do not fall into step.
    package mutating func succeeded(now: Int64, jitter: Double) {
        consecutiveFaults = 0
        nextDue = now + Int64(Double(intervalMs) * (0.9 + 0.2 * Self.unit(jitter)))
    }

    /// The next is due after a wait that doubles with each fault up to the interval, of which the upper half is by chance,
    /// and not before the `Retry-After` that the feed asked for (RFC 9110 §10.2.3), as far as that is within bounds.
    package mutating func failed(now: Int64, retryAfterSeconds: Int64? = nil, jitter: Double) {
        consecutiveFaults += 1
        let doublings = Int64(min(consecutiveFaults - 1, 30))
        let whole = min(backoffMs << doublings, max(intervalMs, backoffMs))
        let wait = Int64(Double(whole) * (0.5 + 0.5 * Self.unit(jitter)))
        let asked = max(0, min(retryAfterSeconds ?? 0, retryAfterMaxMs / 1000)) * 1000
        nextDue = now + max(wait, asked)
    }

    /// How long until the next is due; 0 when it is overdue.
    package func waitMs(now: Int64) -> Int64 { max(0, nextDue - now) }

    private static func unit(_ jitter: Double) -> Double { min(max(jitter, 0), 1) }
}
