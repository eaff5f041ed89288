internal import Glibc
internal import Synchronization

/// What the loops of a server share: the listening socket, which each of them watches, and a mailbox for each.
///
/// The loops accept for themselves. Handing every connection over from one accepting thread was measured at 1.4 times
/// the processor time of a short connection, since each costs two threads' waking.
final class LoopGroup: Sendable {
    let mailboxes: [Mailbox]
    let listener: Int32
    private let listening: Atomic<Int>

    init(count: Int, listener: Int32) {
        mailboxes = (0..<count).map { _ in Mailbox() }
        self.listener = listener
        listening = Atomic(count)
    }

    /// One loop accepts no more; behind the last one the socket is closed.
    func stopListening() {
        if listening.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { close(listener) }
    }

    /// Tells every loop.
    func post(_ message: Mailbox.Message) {
        for mailbox in mailboxes { mailbox.post(message) }
    }

    /// Connections open over all loops.
    var connections: Int {
        mailboxes.reduce(0) { $0 + $1.connections.load(ordering: .relaxed) }
    }

    /// The loop that is to have a connection which `own` has accepted: itself, unless another has fewer by two.
    func loop(insteadOf own: Int) -> Int {
        var best = own
        var fewest = mailboxes[own].connections.load(ordering: .relaxed) - 1
        for index in mailboxes.indices {
            let count = mailboxes[index].connections.load(ordering: .relaxed)
            if count < fewest {
                best = index
                fewest = count
            }
        }
        return best
    }
}
