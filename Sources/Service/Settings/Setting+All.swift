import HTTP

extension Setting {
    /// Every setting but the feeds, in the order in which they are shown. A new setting is a member of `Settings` and a line here.
    package static let all: [Setting] = [
        Setting("host", .host(\.host), "The name or address to listen at."),
        Setting("port", .whole(\.port, 0...65_535), "The port to listen at; 0 takes any free one."),
        Setting("loops", .whole(\.limits.loops, 0...1_024), "Event loops, each on a thread; 0 is one for each core."),
        Setting(
            "drainSeconds", .whole(\.drainSeconds, 0...3_600), "Time for what is under way when the service is told to stop."),
        Setting("logLevel", .level(\.logLevel), "The least level of events that are logged."),
        Setting("payersDirectory", .path(\.payersDirectory), "Payers' profiles (*.json), over those in the program."),
        Setting("codesDirectory", .path(\.codesDirectory), "Reference tables in the place of those in the program."),
        Setting("cacheDirectory", .path(\.cacheDirectory), "Where feeds keep their last good copies."),
        limit("connectionsMax", .whole(\.limits.connectionsMax, 1...1_000_000), "Connections open at once; more get a 503."),
        limit("backlog", .whole(\.limits.backlog, 1...65_535), "Connections that wait in the kernel to be accepted."),
        limit("headBytesMax", .whole(\.limits.headBytesMax, 1_024...1 << 20), "Bytes of a request head; more get a 431."),
        limit("bodyBytesMax", .whole(\.limits.bodyBytesMax, bodyBytes), "Bytes of a body that is not streamed; more get a 413."),
        limit("inflatedBytesMax", .whole(\.limits.inflatedBytesMax, bodyBytes), "Bytes that such a body may inflate to."),
        limit("streamBytesMax", .whole(\.limits.streamBytesMax, 1_024...1 << 50), "Bytes of a streamed body; more get a 413."),
        limit("headMilliseconds", .whole(\.limits.headMilliseconds, time), "Time for a request head; then 408."),
        limit("bodyStallMilliseconds", .whole(\.limits.bodyStallMilliseconds, time), "Time that a body may pause; then 408."),
        limit(
            "bodyBytesPerSecondMin", .whole(\.limits.bodyBytesPerSecondMin, 0...1 << 30),
            "Bytes a second that a body must keep on average; fewer get a 408."),
        limit("idleMilliseconds", .whole(\.limits.idleMilliseconds, time), "Time that a connection may rest between requests."),
        limit(
            "writeStallMilliseconds", .whole(\.limits.writeStallMilliseconds, time),
            "Time that a client may leave a reply untaken; then it is cut off."),
        limit(
            "deferredMilliseconds", .whole(\.limits.deferredMilliseconds, time),
            "Time for a reply that waits for a feed; then 503."),
    ]

    private static let bodyBytes = 1_024...1 << 30
    private static let time = 100...86_400_000

    private static func limit(_ member: StaticString, _ kind: Kind, _ sentence: String) -> Setting {
        Setting(in: "limits", member, kind, sentence)
    }
}
