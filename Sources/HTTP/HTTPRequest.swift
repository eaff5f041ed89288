/// A request whose head is complete. It cannot be kept: it is lent for one call, and so are the bytes that it gives out.
package struct HTTPRequest: ~Copyable {
    private let head: RequestHead
    private let bytes: UnsafeRawBufferPointer

    init(_ head: RequestHead, _ bytes: UnsafeRawBufferPointer) {
        self.head = head
        self.bytes = bytes
    }

    /// The method; `.other` for a token that is none of the known ones.
    package var method: HTTPMethod { head.method }

    /// The method as it was sent.
    package var methodName: UnsafeRawBufferPointer { bytes.part(head.methodName) }

    /// The path as it was sent, percent escapes and all; `*` for `OPTIONS *`, empty for CONNECT.
    package var path: UnsafeRawBufferPointer {
        let path = bytes.part(head.target.path)
        guard path.isEmpty else { return path }
        // RFC 9112 sections 3.2.1 and 3.2.4: what an absolute target without a path stands for.
        switch head.method {
        case .connect: return path
        case .options: return Self.bytes(of: "*")
        default: return Self.bytes(of: "/")
        }
    }

    private static func bytes(of text: StaticString) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// The query as it was sent, without the question mark; empty if there is none. `QueryItems` reads it.
    package var query: UnsafeRawBufferPointer { bytes.part(head.target.query) }

    /// Whether the client speaks HTTP/1.0 (else 1.1).
    package var isVersion10: Bool { head.isVersion10 }

    /// Whether a body follows.
    package var hasBody: Bool { head.framing.body != .none }

    /// Bytes of the body as they are sent, if the head says; nil for a chunked one.
    package var contentLength: Int? {
        switch head.framing.body {
        case .none: 0
        case .length(let length): length
        case .chunked: nil
        }
    }

    /// The first value of a field whose name, in lower case, is `name`; trimmed; nil if there is no such field.
    package func field(_ name: StaticString) -> UnsafeRawBufferPointer? {
        for field in head.fields where bytes.part(field.name).equalsIgnoringCase(name) {
            return bytes.part(field.value)
        }
        return nil
    }

    /// Calls `body` with every value of a field, in order; a list may be spread over several (RFC 9110 section 5.3).
    package func forEachField(_ name: StaticString, _ body: (UnsafeRawBufferPointer) -> Void) {
        for field in head.fields where bytes.part(field.name).equalsIgnoringCase(name) {
            body(bytes.part(field.value))
        }
    }
}
