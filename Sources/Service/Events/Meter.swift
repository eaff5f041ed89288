import HTTP
import Rules
import Synchronization

/// What one loop has counted since the start. Only its loop writes; any loop may read, under a lock that is next to never contended.
final class Meter: Sendable {
    /// Upper bounds of the latency histogram, in microseconds.
    static let latencyBounds = [10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 100_000, 1_000_000]

    struct Counts: Sendable {
        /// By route (the last place: no route) and status.
        var requests: [Request: Int] = [:]
        /// By place in `latencyBounds`; the last: above all of them.
        var latency = [Int](repeating: 0, count: Meter.latencyBounds.count + 1)
        var latencyNanoseconds = 0
        /// By place of the rule in the catalogue.
        var findings = [Int](repeating: 0, count: Catalogue.rules.count)
        var accepted = 0
        var flagged = 0
        var refusedClaims = 0
        var connectionsOpened = 0
        var connectionsClosed = 0
        var bytesIn = 0
        var bytesOut = 0
    }

    struct Request: Hashable, Sendable {
        /// nil for a request that reached no route.
        let route: Route?
        let status: UInt16
    }

    private let counts = Mutex(Counts())

    func count(_ change: (inout Counts) -> Void) {
        counts.withLock { change(&$0) }
    }

    var now: Counts {
        counts.withLock { $0 }
    }
}

extension Meter.Counts {
    mutating func observe(_ event: HTTPEvent) {
        switch event {
        case .connectionOpened: connectionsOpened += 1
        case .connectionClosed: connectionsClosed += 1
        case .requestDone(_, let bytesIn, let bytesOut, let nanoseconds):
            self.bytesIn += bytesIn
            self.bytesOut += bytesOut
            latencyNanoseconds += nanoseconds
            latency[Meter.latencyBounds.firstIndex { nanoseconds <= $0 * 1_000 } ?? Meter.latencyBounds.count] += 1
        }
    }

    /// Adds another loop's counts.
    mutating func add(_ other: Meter.Counts) {
        requests.merge(other.requests, uniquingKeysWith: +)
        for index in latency.indices { latency[index] += other.latency[index] }
        for index in findings.indices { findings[index] += other.findings[index] }
        latencyNanoseconds += other.latencyNanoseconds
        accepted += other.accepted
        flagged += other.flagged
        refusedClaims += other.refusedClaims
        connectionsOpened += other.connectionsOpened
        connectionsClosed += other.connectionsClosed
        bytesIn += other.bytesIn
        bytesOut += other.bytesOut
    }
}
