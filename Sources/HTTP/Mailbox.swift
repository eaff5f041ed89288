internal import CLinux
internal import Glibc
internal import Synchronization

/// How other threads reach a loop: a locked list, and an eventfd that wakes the loop when the list was empty.
final class Mailbox: Sendable {
    enum Message: Sendable {
        /// A connection is given to the loop; one too many is only told so.
        case accepted(descriptor: Int32, isOverload: Bool)
        case completed(slot: Int, ticket: UInt64, write: @Sendable (HTTPReply) -> Void)
        case drain
        case stop
    }

    /// Readable while there is mail.
    let descriptor: Int32
    private let messages = Mutex<[Message]>([])

    init() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(descriptor >= 0, "a loop cannot be without its eventfd")
    }

    deinit {
        close(descriptor)
    }

    /// Leaves a message.
    func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { eventfd_write(descriptor, 1) }
    }

    /// Takes all messages into `taken`, which is empty and lends its memory to the next ones.
    func take(into taken: inout [Message]) {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
        messages.withLock { messages in swap(&messages, &taken) }
    }
}
