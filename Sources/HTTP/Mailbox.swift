internal import CLinux
internal import Glibc
internal import Synchronization

/// How other threads reach a loop: a locked list, and an eventfd that wakes the loop when the list was empty.
final class Mailbox: Sendable {
    enum Message: Sendable {
        /// A connection that another loop has accepted.
        case accepted(Int32)
        /// A deferred reply is ready.
        case completed(slot: Int, ticket: UInt64, write: @Sendable (HTTPReply) -> Void)
        case drain
        case stop
    }

    private struct State {
        var messages: [Message] = []
        var isClosed = false
    }

    /// Readable while there is mail.
    let descriptor: Int32
    /// The loop's connections, with those that are on their way to it.
    let connections = Atomic(0)
    private let state = Mutex(State())

    init() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(descriptor >= 0, "a loop cannot be without its eventfd")
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Leaves a message; false if the loop has ended and will not read it.
    @discardableResult
    func post(_ message: Message) -> Bool {
        let (isClosed, wasEmpty) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.messages.append(message)
            return (false, state.messages.count == 1)
        }
        if wasEmpty { eventfd_write(descriptor, 1) }
        return !isClosed
    }

    /// Takes all messages into `taken`, which is empty and lends its memory to the next ones.
    func take(into taken: inout [Message]) {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
        state.withLock { state in swap(&state.messages, &taken) }
    }

    /// Accepts no more messages.
    func close() {
        state.withLock { $0.isClosed = true }
    }
}
