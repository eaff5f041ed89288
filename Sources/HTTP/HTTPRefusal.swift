/// Why HTTP itself will not serve a request: a closed list, each with its status and one sentence that echoes nothing of the request.
package enum HTTPRefusal: Error, Sendable, Equatable, CaseIterable {
    case requestLineMalformed, methodTooLong, targetMalformed, targetTooLong
    case versionMalformed, versionUnsupported
    case fieldMalformed, fieldsTooMany, headTooLarge
    case hostMissing, hostInvalid
    case contentLengthInvalid, framingConflict, transferCodingInvalid, transferCodingUnknown
    case expectationUnknown
    case requestTruncated, chunkMalformed, bodyTooLarge
    case contentCodingUnknown, contentCorrupt, contentTruncated, contentBomb
    case headTimeout, bodyTimeout, deferredTimeout
    case overloaded

    /// The status of the reply.
    package var status: HTTPStatus {
        switch self {
        case .requestLineMalformed, .targetMalformed, .versionMalformed, .fieldMalformed, .hostMissing, .hostInvalid,
            .contentLengthInvalid, .framingConflict, .transferCodingInvalid, .requestTruncated, .chunkMalformed,
            .contentCorrupt, .contentTruncated:
            .badRequest
        case .methodTooLong, .transferCodingUnknown: .notImplemented
        case .targetTooLong: .targetTooLong
        case .versionUnsupported: .versionNotSupported
        case .fieldsTooMany, .headTooLarge: .headTooLarge
        case .expectationUnknown: .expectationFailed
        case .bodyTooLarge, .contentBomb: .contentTooLarge
        case .contentCodingUnknown: .unsupportedMediaType
        case .headTimeout, .bodyTimeout: .requestTimeout
        case .deferredTimeout, .overloaded: .serviceUnavailable
        }
    }

    /// What is wrong, for the caller.
    package var detail: StaticString {
        switch self {
        case .requestLineMalformed: "the request line is not a method, a target and a version, each parted by one space"
        case .methodTooLong: "the method is longer than any that is known here"
        case .targetMalformed: "the request target is malformed"
        case .targetTooLong: "the request target is too long"
        case .versionMalformed: "the request line does not end in an HTTP version"
        case .versionUnsupported: "only HTTP/1.1 and HTTP/1.0 are spoken here"
        case .fieldMalformed: "a header field is malformed"
        case .fieldsTooMany: "there are too many header fields"
        case .headTooLarge: "the request head is too large"
        case .hostMissing: "HTTP/1.1 wants exactly one Host field"
        case .hostInvalid: "the host is not a valid one"
        case .contentLengthInvalid: "Content-Length is not one decimal number"
        case .framingConflict: "Content-Length and Transfer-Encoding exclude each other"
        case .transferCodingInvalid: "chunked must be the last transfer coding, once, and needs HTTP/1.1"
        case .transferCodingUnknown: "chunked is the only transfer coding understood here"
        case .expectationUnknown: "100-continue is the only expectation understood here"
        case .requestTruncated: "the request ended before it was complete"
        case .chunkMalformed: "the chunked body is malformed"
        case .bodyTooLarge: "the body is too large"
        case .contentCodingUnknown: "the content coding is not gzip, deflate or identity"
        case .contentCorrupt: "the compressed body is corrupt"
        case .contentTruncated: "the compressed body ended before it was complete"
        case .contentBomb: "the compressed body inflates out of all proportion"
        case .headTimeout: "the request head did not arrive in time"
        case .bodyTimeout: "the request body did not arrive in time"
        case .deferredTimeout: "the answer was not ready in time"
        case .overloaded: "too many connections are open"
        }
    }

    /// Writes status, the fields that the status demands, and a minimal problem document (RFC 9457) into an empty reply.
    package func write(to reply: HTTPReply) {
        writeFields(to: reply)
        reply.field("Content-Type", "application/problem+json")
        reply.body.append("{\"type\":\"about:blank\",\"title\":\"")
        reply.body.append(status.reason)
        reply.body.append("\",\"status\":")
        reply.body.append(decimal: Int(status.code))
        reply.body.append(",\"detail\":\"")
        reply.body.append(detail)
        reply.body.append("\"}\n")
    }

    /// Writes status and the fields that the status demands, for an application that renders its own document.
    package func writeFields(to reply: HTTPReply) {
        reply.status = status
        switch self {
        // RFC 9110 section 12.5.3: a 415 for the coding says which codings would do.
        case .contentCodingUnknown: reply.field("Accept-Encoding", "gzip, deflate")
        case .overloaded, .deferredTimeout: reply.field("Retry-After", "1")
        default: break
        }
    }
}
