internal import Dispatch
internal import Synchronization

/// A document fetched from afar, again and again, of which there is always the last good version at hand.
///
/// All fetching is done on a serial queue of its own, because libcurl blocks; so are all callbacks, but for those of `start`
/// that tell of the copy on disk. A new version is current, and is kept on disk, only when `validate` finds it good.
package final class Feed<Value: Sendable>: Sendable {
    /// Turns the bytes of a document into what it is used as, or says all that is wrong with it. May take its time.
    package typealias Validator = @Sendable ([UInt8]) -> Result<Value, FeedRejection>
    package typealias Completion = @Sendable (FeedOutcome) -> Void

    package let settings: FeedSettings
    let validate: Validator
    let world: FeedWorld
    let onChange: @Sendable (Value) -> Void
    let onEvent: @Sendable (FeedEvent) -> Void

    let transfer: CurlTransfer
    let cache: FeedCache?
    let inner: Mutex<Inner>
    private let cacheIsRead = Mutex(false)
    private let queue: DispatchQueue
    private let alarm = Mutex<FeedAlarm?>(nil)

    /// What changes; never held while libcurl, the disk, the validator or a callback is at work.
    struct Inner {
        var state: FeedState<Value>
        var copy: FeedCopy?
        var schedule: FeedSchedule
        var waiting: [Completion] = []
        var fetching = false
        var started = false
        var stopped = false
    }

    /// Makes the feed and does nothing yet: no file is read and no host asked before `start` or `refresh`.
    ///
    /// `onChange` has each new value that becomes current, the copy on disk included; `onEvent` what is to be logged and counted.
    package init(
        _ settings: FeedSettings, world: FeedWorld = .live, validate: @escaping Validator,
        onChange: @escaping @Sendable (Value) -> Void = { _ in }, onEvent: @escaping @Sendable (FeedEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.world = world
        self.validate = validate
        self.onChange = onChange
        self.onEvent = onEvent
        transfer = CurlTransfer(settings)
        cache = settings.cacheDirectory.map {
            FeedCache(directory: $0, id: settings.id, url: settings.url, bytesMax: settings.bytesMax)
        }
        let schedule = FeedSchedule(settings, now: world.uptimeMs())
        inner = Mutex(Inner(state: FeedState(staleAfterSeconds: settings.staleAfterSeconds), schedule: schedule))
        queue = DispatchQueue(label: "feed.\(settings.id)")
    }

    /// Takes up the last good copy from disk before it returns, then fetches now and whenever it is due. Once only; later calls do nothing.
    package func start() {
        let first = inner.withLock { inner in
            defer { inner.started = true }
            return !inner.started && !inner.stopped
        }
        guard first else { return }
        alarm.withLock { $0 = FeedAlarm(on: queue) { [weak self] in self?.join(nil) } }
        readCacheOnce()
        join(nil)
    }

    /// Ends a fetch under way within milliseconds and fetches no more; the current value stays. Returns at once.
    ///
    /// Those who wait for a fetch are answered `cancelled`. A stopped feed cannot be started again.
    package func stop() {
        let first = inner.withLock { inner in
            defer { inner.stopped = true }
            return !inner.stopped
        }
        guard first else { return }
        transfer.cancel()
        alarm.withLock { $0 = nil }
        onEvent(.stopped(feed: settings.id))
    }

    /// Fetches now, whatever the schedule says, or joins the fetch under way; all who wait for it get the same outcome.
    ///
    /// `completion` is called once, on the feed's queue, when the outcome is in `snapshot` already.
    package func refresh(completion: @escaping Completion) { join(completion) }

    /// What is known now. Costs an uncontended lock and a reading of the clock; waits for nothing.
    package func snapshot() -> FeedState<Value> {
        var state = inner.withLock { $0.state }
        state.takenAt = world.unixSeconds()
        return state
    }

    /// Waits for the fetch under way, or begins one.
    private func join(_ completion: Completion?) {
        let (stopped, fetching) = inner.withLock { inner in
            if let completion, !inner.stopped { inner.waiting.append(completion) }
            defer { inner.fetching = inner.fetching || !inner.stopped }
            return (inner.stopped, inner.fetching)
        }
        if stopped { return queue.async { completion?(.fault(.cancelled)) } }
        if !fetching { queue.async { self.fetch() } }
    }

    /// Reads the copy on disk, if that has not been done; who comes second waits for the first.
    func readCacheOnce() {
        cacheIsRead.withLock { isRead in
            if !isRead { adoptCache() }
            isRead = true
        }
    }

    /// Sets the alarm to when the next fetch is due; a feed that is not started, or is stopped, has none.
    func arm() {
        let wait = inner.withLock { $0.schedule.waitMs(now: world.uptimeMs()) }
        alarm.withLock { $0?.set(afterMs: wait) }
    }
}
