extension Feed {
    /// What an answer comes to once the document has been looked into.
    enum Judgement {
        case adopted(FeedCopy, Value)
        case confirmed(FeedCopy)
        case rejected(FeedRejection)
        case fault(FeedFault, retryAfterSeconds: Int64?)

        /// The copy to write to disk; one that is only confirmed too, because its age counts after a restart.
        var copy: FeedCopy? {
            switch self {
            case .adopted(let copy, _), .confirmed(let copy): copy
            case .rejected, .fault: nil
            }
        }

        var outcome: FeedOutcome {
            switch self {
            case .adopted: .updated
            case .confirmed: .notModified
            case .rejected(let rejection): .rejected(rejection)
            case .fault(let fault, _): .fault(fault)
            }
        }

        /// Nil for a fetch that we ended ourselves: `stop` has told of that.
        func event(feed: String, milliseconds: Int, consecutive: Int, retrySeconds: Int) -> FeedEvent? {
            switch self {
            case .adopted(let copy, _): .updated(feed: feed, bytes: copy.document.count, milliseconds: milliseconds)
            case .confirmed: .notModified(feed: feed, milliseconds: milliseconds)
            case .rejected(let rejection):
                .rejected(
                    feed: feed, mistakes: rejection.mistakes.count, consecutive: consecutive, retrySeconds: retrySeconds)
            case .fault(.cancelled, _): nil
            case .fault(let fault, _):
                .failed(feed: feed, fault: fault, consecutive: consecutive, retrySeconds: retrySeconds)
            }
        }
    }
}

extension Feed.Inner {
    /// Makes a good document the current one.
    mutating func hold(_ copy: FeedCopy, _ value: Value, source: FeedSource) {
        state.value = value
        state.version = String(SHA256.hex(copy.document).prefix(16))
        confirm(copy, source: source)
    }

    /// Enters a fetch that ended in the books. One that we ended ourselves says nothing of the feed.
    mutating func enter(_ judgement: Feed.Judgement, at now: Int64, uptime: Int64, jitter: Double) {
        if case .fault(.cancelled, _) = judgement { return }
        (state.lastAttempt, state.lastFault, state.lastRejection) = (now, nil, nil)
        switch judgement {
        case .adopted(let copy, let value): hold(copy, value, source: .feed)
        case .confirmed(let copy): confirm(copy, source: .feed)
        case .rejected(let rejection): state.lastRejection = rejection
        case .fault(let fault, _): state.lastFault = fault
        }
        switch judgement {
        case .adopted, .confirmed: schedule.succeeded(now: uptime, jitter: jitter)
        case .rejected: schedule.failed(now: uptime, jitter: jitter)
        case .fault(_, let seconds): schedule.failed(now: uptime, retryAfterSeconds: seconds, jitter: jitter)
        }
        state.consecutiveFaults = schedule.consecutiveFaults
    }

    private mutating func confirm(_ copy: FeedCopy, source: FeedSource) {
        self.copy = copy
        state.source = source
        (state.etag, state.fetchedAt, state.confirmedAt) = (copy.validators.etag, copy.fetchedAt, copy.confirmedAt)
    }
}
