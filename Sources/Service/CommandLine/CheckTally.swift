/// How many claims fared how.
package struct CheckTally: Sendable, Equatable {
    package var accepted = 0
    package var flagged = 0
    package var unreadable = 0

    package init() {}

    package var total: Int { accepted + flagged + unreadable }

    package mutating func count(isFlagged: Bool) {
        if isFlagged { flagged += 1 } else { accepted += 1 }
    }

    package mutating func add(_ other: CheckTally) {
        accepted += other.accepted
        flagged += other.flagged
        unreadable += other.unreadable
    }

    /// 0: all accepted; 1: some flagged; 2: some unreadable.
    package var exitCode: Int32 {
        if unreadable > 0 { return 2 }
        return flagged > 0 ? 1 : 0
    }

    /// `3 claims: 2 accepted, 1 flagged`
    package var sentence: String {
        let parts = [(accepted, "accepted"), (flagged, "flagged"), (unreadable, "unreadable")].filter { $0.0 > 0 }
        let head = total == 1 ? "1 claim" : "\(total) claims"
        return parts.isEmpty ? head : "\(head): " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
