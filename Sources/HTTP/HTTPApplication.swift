/// What answers requests: one object for each loop, made by the server's factory on that loop and confined to it, so that it may
/// hold its own scratch. Nothing in it may block: a call's time is taken from every other connection of the loop.
package protocol HTTPApplication: AnyObject {
    /// Decides about a request whose head is complete, before any of its body is asked for.
    func intake(_ request: borrowing HTTPRequest, _ reply: HTTPReply) -> HTTPIntake

    /// Answers a request whose body was collected, decoded. The body is lent for the call and has at least `ByteBuffer.padding`
    /// readable bytes behind its end.
    func respond(to request: borrowing HTTPRequest, body: UnsafeRawBufferPointer, _ reply: HTTPReply)

    /// Renders a refusal that HTTP makes by itself into an empty reply; `refusal.writeFields(to:)` sets what its status demands.
    /// The request is what could be read of it, which may be nothing at all: then its method is `.other` and it has no fields.
    func refuse(_ refusal: HTTPRefusal, _ request: borrowing HTTPRequest, _ reply: HTTPReply)

    /// Sees what happens on the loop, for metrics.
    func observe(_ event: HTTPEvent)
}

extension HTTPApplication {
    /// Writes HTTP's own minimal problem document.
    package func refuse(_ refusal: HTTPRefusal, _ request: borrowing HTTPRequest, _ reply: HTTPReply) {
        refusal.write(to: reply)
    }

    /// Looks away.
    package func observe(_ event: HTTPEvent) {}
}

/// What an application wants done about a request.
package enum HTTPIntake {
    /// The reply is written (or deferred). A body that has not arrived is not read: the connection closes instead.
    case answered
    /// Collect the body, at most so many bytes decoded (more is a 413), then call `respond`. `HTTPLimits` is a ceiling to it.
    case collect(bytesMax: Int)
    /// Hand the body to the stream as it comes; what the reply holds by now is the beginning of a streamed reply.
    case stream(any HTTPStream)
}

/// A request body taken in as it comes, and a reply given out as it is made: memory stays flat however long they are.
///
/// After each call, what was appended to `reply.body` is sent as one slice; a reply that is finished with its first slice gets its exact length.
package protocol HTTPStream: AnyObject {
    /// Takes decoded bytes, lent for the call, with `ByteBuffer.padding` readable bytes behind them. At most `sliceBytes` at a time.
    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply)

    /// The body is over. Answers true when the reply is complete; else it is called again once its slice has gone out.
    func produce(_ reply: HTTPReply) -> Bool

    /// The exchange ended early; nothing that is written now is sent. Called at most once, and not after the end.
    func abort(_ cause: HTTPAbort)
}

/// Why a streamed exchange ended early.
package enum HTTPAbort: Sendable, Equatable {
    /// The client is gone, or takes nothing.
    case disconnected
    /// The body cannot be read on: malformed, too large, truncated or too slow.
    case refused(HTTPRefusal)
    /// The application asked for it.
    case asked
    /// The server was stopped.
    case stopped
}

/// What a loop reports.
package enum HTTPEvent: Sendable {
    case connectionOpened
    case connectionClosed
    /// A request was answered: bytes with heads and framing, and the time from the loop's wake with its last byte (for a collected
    /// or streamed one: with its head) until its reply was handed to the kernel's queue.
    case requestDone(status: HTTPStatus, bytesIn: Int, bytesOut: Int, nanoseconds: Int)
}
