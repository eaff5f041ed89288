/// A line on the terminal while a long input is judged, if a person watches it.
struct Progress {
    private let isShown = Console.hasSpectator
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    /// Shows how far it has come, from the second second on, five times a second.
    mutating func show(claims: Int, bytes: Int, of size: Int?) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start > .seconds(1), last.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
        last = now
        let share = size.map { $0 > 0 ? ", \(min(100, bytes * 100 / $0)) %" : "" } ?? ""
        Console.note("\r\u{1B}[K\(claims) claims, \(bytes >> 20) MB\(share)")
    }

    /// Takes the line away again.
    mutating func clear() {
        guard last != nil else { return }
        last = nil
        Console.note("\r\u{1B}[K")
    }
}
