/// A request method (RFC 9110 section 9, RFC 5789); methods are case-sensitive.
package enum HTTPMethod: Sendable, Hashable {
    case get, head, post, put, delete, options, patch, trace, connect
    /// A token that is none of these; `HTTPRequest.methodName` has it.
    case other

    init(_ name: UnsafeRawBufferPointer) {
        self =
            switch name.count {
            case 3 where name.equals("GET"): .get
            case 3 where name.equals("PUT"): .put
            case 4 where name.equals("POST"): .post
            case 4 where name.equals("HEAD"): .head
            case 5 where name.equals("PATCH"): .patch
            case 5 where name.equals("TRACE"): .trace
            case 6 where name.equals("DELETE"): .delete
            case 7 where name.equals("OPTIONS"): .options
            case 7 where name.equals("CONNECT"): .connect
            default: .other
            }
    }
}
