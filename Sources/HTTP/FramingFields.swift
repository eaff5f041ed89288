/// What the fields of a head say about the message itself: where its body ends, whether the connection lasts, how the content is coded.
struct FramingFields {
    /// Where the body ends (RFC 9112 section 6.3).
    enum Body: Equatable {
        case none
        case length(Int)
        case chunked
    }

    /// The coding of a request's content.
    enum Coding: Equatable {
        case identity, gzip, deflate, unknown
    }

    private(set) var body = Body.none
    private(set) var coding = Coding.identity
    private(set) var expectsContinue = false
    private(set) var keepsAlive = true

    private var hosts = 0
    private var contentLength: Int?
    private var hasTransferEncoding = false
    private var chunkedMembers = 0
    private var lastMemberIsChunked = false
    private var hasUnknownTransferCoding = false
    private var saysClose = false
    private var saysKeepAlive = false
    private var hasUnknownExpectation = false

    /// Takes note of a field line, if it is one of those that matter here.
    mutating func note(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws(HTTPRefusal) {
        switch name.count {
        case 4 where name.equalsIgnoringCase("host"):
            hosts += 1
            guard RequestTarget.isAuthority(value) else { throw .hostInvalid }
        case 6 where name.equalsIgnoringCase("expect"):
            if value.equalsIgnoringCase("100-continue") { expectsContinue = true } else { hasUnknownExpectation = true }
        case 10 where name.equalsIgnoringCase("connection"):
            value.forEachListMember { member in
                if member.equalsIgnoringCase("close") { saysClose = true }
                if member.equalsIgnoringCase("keep-alive") { saysKeepAlive = true }
            }
        case 14 where name.equalsIgnoringCase("content-length"):
            try noteContentLength(value)
        case 16 where name.equalsIgnoringCase("content-encoding"):
            noteContentEncoding(value)
        case 17 where name.equalsIgnoringCase("transfer-encoding"):
            noteTransferEncoding(value)
        default: break
        }
    }

    /// RFC 9110 section 8.6. A repeated length is refused even when it repeats itself, as section 6.3 of RFC 9112 allows.
    private mutating func noteContentLength(_ value: UnsafeRawBufferPointer) throws(HTTPRefusal) {
        guard contentLength == nil, !value.isEmpty, value.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
            throw .contentLengthInvalid
        }
        guard let length = value.decimal else { throw .bodyTooLarge }
        contentLength = length
    }

    private mutating func noteContentEncoding(_ value: UnsafeRawBufferPointer) {
        value.forEachListMember { member in
            let next: Coding =
                if member.equalsIgnoringCase("gzip") || member.equalsIgnoringCase("x-gzip") {
                    .gzip
                } else if member.equalsIgnoringCase("deflate") {
                    .deflate
                } else if member.equalsIgnoringCase("identity") {
                    .identity
                } else {
                    .unknown
                }
            // Codings one inside the other are not undone.
            if next != .identity { coding = coding == .identity ? next : .unknown }
        }
    }

    private mutating func noteTransferEncoding(_ value: UnsafeRawBufferPointer) {
        hasTransferEncoding = true
        value.forEachListMember { member in
            lastMemberIsChunked = member.equalsIgnoringCase("chunked")
            if lastMemberIsChunked { chunkedMembers += 1 } else { hasUnknownTransferCoding = true }
        }
    }

    /// Draws the conclusions, once every field is known.
    mutating func finish(isVersion10: Bool, target: RequestTarget) throws(HTTPRefusal) {
        // RFC 9112 section 3.2: exactly one Host in HTTP/1.1, and never two.
        guard hosts == 1 || hosts == 0 && isVersion10 else { throw .hostMissing }
        if hasTransferEncoding {
            // RFC 9112 section 6.1: a message with both may be an attempt at smuggling, and HTTP/1.0 has no transfer codings.
            guard contentLength == nil else { throw .framingConflict }
            guard !isVersion10, lastMemberIsChunked, chunkedMembers == 1 else {
                throw hasUnknownTransferCoding && chunkedMembers == 0 && !isVersion10
                    ? .transferCodingUnknown : .transferCodingInvalid
            }
            guard !hasUnknownTransferCoding else { throw .transferCodingUnknown }
            body = .chunked
        } else if let contentLength {
            body = contentLength == 0 ? .none : .length(contentLength)
        }
        // RFC 9110 section 10.1.1: HTTP/1.0 clients expect nothing.
        guard !hasUnknownExpectation || isVersion10 else { throw .expectationUnknown }
        if isVersion10 || body == .none { expectsContinue = false }
        // RFC 9112 section 9.3.
        keepsAlive = !saysClose && (!isVersion10 || saysKeepAlive)
    }
}
