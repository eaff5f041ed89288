/// Every bound of the server in one place: what is not bounded here is not accepted.
package struct HTTPLimits: Sendable {
    /// Event loops, each on a thread of its own; 0 means one for each core on line.
    package var loops = 0
    /// Connections open at once over all loops; the next ones are answered 503 and closed.
    package var connectionsMax = 16_384
    /// Connections that the kernel holds until they are accepted (`listen`).
    package var backlog = 1_024

    /// Bytes of a request head, from the request line to the empty line; more is a 431.
    package var headBytesMax = 32 * 1_024
    /// Field lines in a head; more is a 431.
    package var fieldsMax = 100
    /// Bytes of a request target; more is a 414 (RFC 9112 section 3 asks for at least 8,000).
    package var targetBytesMax = 8 * 1_024
    /// Bytes of one chunk-size line with its extensions, and of all trailer lines; more is a 400.
    package var chunkLineBytesMax = 4 * 1_024

    /// Bytes of a body that is collected before it is answered; more is a 413. An application may ask for less.
    package var bodyBytesMax = 16 << 20
    /// Bytes that a compressed body may inflate to when it is collected; more is a 413.
    package var inflatedBytesMax = 16 << 20
    /// Bytes of a body that is streamed, on the wire and decoded; more is a 413.
    package var streamBytesMax = 1 << 40
    /// Bytes out for each byte in that a compressed body may reach, once it has passed `inflateRatioFreeBytes`; more is a 413.
    /// One short line said over and over reaches some 350, a body of zeros 1,030.
    package var inflateRatioMax = 400
    /// Inflated bytes below which the ratio is not looked at: a short and repetitive body is no bomb.
    package var inflateRatioFreeBytes = 1 << 20

    /// Bytes of a streamed body that are worked before the next connection has its turn.
    package var sliceBytes = 64 * 1_024
    /// Bytes of answers to one pipelined batch that are gathered before they are sent.
    package var batchBytes = 256 * 1_024
    /// Bytes that the peer has not taken above which nothing more is read from it.
    package var outputHighWaterBytes = 256 * 1_024
    /// Bytes of a reply body below which it is not compressed: deflating 1.7 KB costs more than making it.
    package var encodedBytesMin = 4 * 1_024
    /// Bytes that are read and thrown away after a refusal, so that the refusal reaches the client (RFC 9112 section 9.6).
    package var lingerBytesMax = 4 << 20

    /// Time in which a head must be complete, from its first byte (or from the connection's start); then 408.
    package var headMilliseconds = 10_000
    /// Time that a body may pause; then 408.
    package var bodyStallMilliseconds = 20_000
    /// Bytes a second that a body must keep on average, beyond one `bodyStallMilliseconds` of grace; less is a 408.
    package var bodyBytesPerSecondMin = 256
    /// Time that a connection may rest between requests.
    package var idleMilliseconds = 75_000
    /// Time that a peer may leave our bytes untaken; then the connection is cut.
    package var writeStallMilliseconds = 20_000
    /// Time in which a deferred reply must be completed; then 503.
    package var deferredMilliseconds = 60_000
    /// Time that is spent on throwing input away after a refusal.
    package var lingerMilliseconds = 2_000

    /// The defaults, each of them documented above.
    package init() {}
}
