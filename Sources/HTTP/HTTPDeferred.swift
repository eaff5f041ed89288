/// The right to complete a deferred reply, once, from any queue. If the client has gone or the time is over, completing it does nothing.
package struct HTTPDeferred: Sendable {
    let ticket: UInt64
    let slot: Int
    let mailbox: Mailbox

    /// Writes the reply on the connection's loop, soon.
    package func complete(_ write: @escaping @Sendable (HTTPReply) -> Void) {
        mailbox.post(.completed(slot: slot, ticket: ticket, write: write))
    }
}
