internal import Dispatch
internal import Glibc

/// The clocks, the chance and the environment as a feed sees them; tests put others in their place.
package struct FeedWorld: Sendable {
    /// Seconds since 1970, for what is written down and shown.
    package var unixSeconds: @Sendable () -> Int64
    /// Milliseconds of a clock that never goes back, for waiting.
    package var uptimeMs: @Sendable () -> Int64
    /// Chance, 0 ..< 1.
    package var jitter: @Sendable () -> Double
    /// The value of an environment variable, or nil.
    package var variable: @Sendable (String) -> String?

    package init(
        unixSeconds: @escaping @Sendable () -> Int64 = { Int64(time(nil)) },
        uptimeMs: @escaping @Sendable () -> Int64 = { Int64(DispatchTime.now().uptimeNanoseconds / 1_000_000) },
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        variable: @escaping @Sendable (String) -> String? = { getenv($0).map { String(cString: $0) } }
    ) {
        self.unixSeconds = unixSeconds
        self.uptimeMs = uptimeMs
        self.jitter = jitter
        self.variable = variable
    }

    /// The real one.
    package static let live = FeedWorld()
}
