internal import Dispatch

/// A timer on a feed's queue that is set for one moment, and set anew.
///
/// Safe because the source is a constant and libdispatch lets any thread set or cancel one; Swift's import merely does not say so.
final class FeedAlarm: @unchecked Sendable {
    private let source: any DispatchSourceTimer

    /// Silent until it is set; `ring` is called on `queue`.
    init(on queue: DispatchQueue, ring: @escaping @Sendable () -> Void) {
        source = DispatchSource.makeTimerSource(queue: queue)
        source.setEventHandler(handler: ring)
        source.schedule(deadline: .distantFuture)
        source.activate()
    }

    /// Rings no more.
    deinit { source.cancel() }

    /// Rings once, so long from now; forgets what it was set to before.
    func set(afterMs wait: Int64) { source.schedule(deadline: .now() + .milliseconds(Int(wait))) }
}
