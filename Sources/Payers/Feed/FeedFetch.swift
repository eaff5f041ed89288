internal import Synchronization

/// One fetch as a straight line: the copy on disk, the question, the judgement, the books.
extension Feed {
    /// On the feed's queue only.
    func fetch() {
        readCacheOnce()
        let began = world.uptimeMs()
        let judgement = judge(ask())
        settle(judgement, milliseconds: Int(world.uptimeMs() - began))
    }

    /// Makes the copy on disk current, if it is whole and still good.
    func adoptCache() {
        guard let loaded = cache?.load() else { return }
        let adopted = loaded.flatMap { copy in
            validate(copy.document).map { (copy, $0) }.mapError { _ in CacheRefusal.rejected }
        }
        switch adopted {
        case .failure(let refusal): onEvent(.cacheRefused(feed: settings.id, refusal: refusal))
        case .success((var copy, let value)):
            let now = world.unixSeconds()
            // A time in the future was told by a clock that was wrong, or is: the copy counts as old until the feed confirms it.
            if copy.confirmedAt > now { copy.confirmedAt = 0 }
            inner.withLock { $0.hold(copy, value, source: .feedCache) }
            onEvent(.cacheLoaded(feed: settings.id, bytes: copy.document.count, ageSeconds: Int(now - copy.confirmedAt)))
            onChange(value)
        }
    }

    private func ask() -> CurlAnswer {
        let validators = inner.withLock { $0.copy?.validators ?? .none }
        return switch BearerToken.read(settings, world) {
        case .failure(let fault): .fault(fault, retryAfterSeconds: nil)
        case .success(let token): transfer.fetch(CurlRequest(validators: validators, token: token))
        }
    }

    private func judge(_ answer: CurlAnswer) -> Judgement {
        let (now, current) = (world.unixSeconds(), inner.withLock { $0.copy })
        switch answer {
        case .fault(let fault, let retryAfter): return .fault(fault, retryAfterSeconds: retryAfter)
        case .notModified(let validators):
            guard var copy = current else { return .fault(.status(304), retryAfterSeconds: nil) }
            copy.validators = FeedValidators(
                etag: validators.etag ?? copy.validators.etag,
                lastModified: validators.lastModified ?? copy.validators.lastModified)
            copy.confirmedAt = now
            return .confirmed(copy)
        case .document(let bytes, let validators):
            var copy = FeedCopy(document: bytes, validators: validators, fetchedAt: now, confirmedAt: now)
            if let current, current.document == bytes {
                copy.fetchedAt = current.fetchedAt
                return .confirmed(copy)
            }
            return switch validate(bytes) {
            case .success(let value): .adopted(copy, value)
            case .failure(let rejection): .rejected(rejection)
            }
        }
    }

    /// Disk first, then the books, then everybody who wants to know.
    private func settle(_ judgement: Judgement, milliseconds: Int) {
        if let copy = judgement.copy, let code = cache?.store(copy) {
            onEvent(.cacheNotWritten(feed: settings.id, code: Int(code)))
        }
        let (now, uptime, jitter) = (world.unixSeconds(), world.uptimeMs(), world.jitter())
        let (waiting, schedule) = inner.withLock { inner in
            inner.enter(judgement, at: now, uptime: uptime, jitter: jitter)
            defer { (inner.waiting, inner.fetching) = ([], false) }
            return (inner.waiting, inner.schedule)
        }
        let retrySeconds = Int(schedule.waitMs(now: uptime) / 1000)
        let event = judgement.event(
            feed: settings.id, milliseconds: milliseconds, consecutive: schedule.consecutiveFaults, retrySeconds: retrySeconds)
        if let event { onEvent(event) }
        if case .adopted(_, let value) = judgement { onChange(value) }
        for completion in waiting { completion(judgement.outcome) }
        arm()
    }
}
