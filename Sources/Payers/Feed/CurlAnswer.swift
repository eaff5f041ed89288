internal import CCurl

/// One GET as `CurlTransfer` is asked for it.
struct CurlRequest: Sendable {
    let validators: FeedValidators
    /// Sent to the host of the first URL only; nil for none.
    let token: String?
}

/// What came of it, before anybody has looked into the document.
enum CurlAnswer: Sendable {
    case document([UInt8], FeedValidators)
    /// 304; with the validators it repeated, if any (RFC 9110 §15.4.5).
    case notModified(FeedValidators)
    case fault(FeedFault, retryAfterSeconds: Int64?)
}

/// What is received while libcurl works, and when to break it off: the context of its callbacks.
final class CurlReception {
    private(set) var body: [UInt8] = []
    /// Whether the answer to the request under way has begun; no more than a status line is asked.
    private(set) var answered = false
    /// Why we broke the transfer off, when it was us.
    private(set) var refused: FeedFault?

    private let bytesMax: Int
    private var headBytes = 0

    /// For all heads of a fetch together, redirects and trailers too: libcurl before 8.4 keeps them without limit.
    static let headBytesMax = 64 << 10

    init(bytesMax: Int) { self.bytesMax = bytesMax }

    /// A request goes out: the first, or one after a redirect.
    func begin() { answered = false }

    /// One line of a head; false breaks off.
    func takeHead(_ bytes: UnsafeRawBufferPointer) -> Bool {
        answered = true
        headBytes += bytes.count
        if headBytes > Self.headBytesMax { refused = .headTooLarge }
        return refused == nil
    }

    /// A piece of the body, decompressed already; false breaks off.
    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if bytes.count > bytesMax - body.count { refused = .tooLarge } else { body.append(contentsOf: bytes) }
        return refused == nil
    }
}

extension FeedFault {
    /// The fault that a libcurl result stands for.
    init(_ result: CURLcode, reception: CurlReception) {
        if let refused = reception.refused {
            self = refused
        } else if result == CURLE_UNSUPPORTED_PROTOCOL {
            // One code for two things: HTTP/0.9, when no head has come, and a redirect to a scheme that is not allowed.
            self = reception.answered ? .forbiddenRedirect : .notHTTP
        } else {
            self = Self.byResult[result.rawValue] ?? .other(code: Int(result.rawValue))
        }
    }

    private static let byResult: [UInt32: FeedFault] = [
        CURLE_COULDNT_RESOLVE_HOST.rawValue: .couldNotResolve,
        CURLE_COULDNT_CONNECT.rawValue: .couldNotConnect,
        CURLE_GOT_NOTHING.rawValue: .connectionLost,
        CURLE_SEND_ERROR.rawValue: .connectionLost,
        CURLE_RECV_ERROR.rawValue: .connectionLost,
        CURLE_OPERATION_TIMEDOUT.rawValue: .timedOut,
        CURLE_FILESIZE_EXCEEDED.rawValue: .tooLarge,
        CURLE_PEER_FAILED_VERIFICATION.rawValue: .tlsNotTrusted,
        CURLE_SSL_ISSUER_ERROR.rawValue: .tlsNotTrusted,
        CURLE_SSL_CONNECT_ERROR.rawValue: .tlsFailed,
        CURLE_SSL_CACERT_BADFILE.rawValue: .caFileUnreadable,
        CURLE_TOO_MANY_REDIRECTS.rawValue: .tooManyRedirects,
        CURLE_LOGIN_DENIED.rawValue: .forbiddenRedirect,
        CURLE_URL_MALFORMAT.rawValue: .forbiddenRedirect,
        CURLE_WEIRD_SERVER_REPLY.rawValue: .notHTTP,
        CURLE_BAD_CONTENT_ENCODING.rawValue: .encodingBroken,
        CURLE_PARTIAL_FILE.rawValue: .truncated,
    ]
}
