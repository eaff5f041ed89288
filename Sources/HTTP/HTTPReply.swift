/// A reply while it is written: status, fields and content, in buffers that are used again for the next one.
///
/// HTTP adds `Date`, `Server`, the framing fields, `Content-Encoding` and `Vary`, so an application never writes these. Confined to its loop.
package final class HTTPReply {
    /// The status; 200 unless it is set. It counts until the first content of a streamed reply is sent.
    package var status = HTTPStatus.ok
    /// The content, or, in a streamed reply, the next slice of it.
    package var body = ByteBuffer()
    /// Whether the connection is closed behind this reply, whatever the client wants.
    package var closesConnection = false
    /// Whether the content may be compressed; set to false for content that is compressed already.
    package var mayEncode = true

    /// Field lines as they go out.
    private(set) var fields = ByteBuffer()
    private(set) var isDeferred = false
    private(set) var isAborted = false
    private(set) var isFinished = false
    /// Where the reply belongs: what a deferred one is found by.
    var slot = 0
    var ticket: UInt64 = 0
    private let mailbox: Mailbox

    init(_ mailbox: Mailbox) {
        self.mailbox = mailbox
    }

    /// Makes the reply empty again, with status 200.
    package func reset() {
        status = .ok
        closesConnection = false
        mayEncode = true
        isDeferred = false
        isAborted = false
        isFinished = false
        fields.removeAll()
        body.removeAll(keepingUpTo: 1 << 20)
    }

    /// Adds a field with a literal value.
    package func field(_ name: StaticString, _ value: StaticString) {
        fields.append(name)
        fields.append(": ")
        fields.append(value)
        fields.append("\r\n")
    }

    /// Adds a field; what may not stand in a value (RFC 9110 section 5.5) becomes a space, so that no value can break out of its line.
    package func field(_ name: StaticString, _ value: UnsafeRawBufferPointer) {
        fields.append(name)
        fields.append(": ")
        fields.append(upTo: value.count) { place in
            for index in 0..<value.count {
                place[index] = Ascii.isFieldText(value[index]) ? value[index] : Ascii.space
            }
            return value.count
        }
        fields.append("\r\n")
    }

    /// Adds a field with a value of text, guarded as bytes are.
    package func field(_ name: StaticString, _ value: String) {
        var value = value
        value.withUTF8 { field(name, UnsafeRawBufferPointer($0)) }
    }

    /// Adds a field with a number ≥ 0.
    package func field(_ name: StaticString, _ value: Int) {
        fields.append(name)
        fields.append(": ")
        fields.append(decimal: value)
        fields.append("\r\n")
    }

    /// Puts the reply off: the connection waits until the token is completed, from any queue, or `deferredMilliseconds` are over.
    /// Not for streamed replies.
    package func `defer`() -> HTTPDeferred {
        isDeferred = true
        return HTTPDeferred(ticket: ticket, slot: slot, mailbox: mailbox)
    }

    /// Ends a streamed reply although the request body is not over; the rest of the body is not read.
    package func finish() {
        isFinished = true
    }

    /// Gives up a streamed reply: the connection is cut without the end that the framing wants, so that the client sees it is not whole.
    package func abort() {
        isAborted = true
    }
}
