import Formats
package import HTTP
package import JSON

/// What is wrong with a request; holds nothing of the request but pointers into it.
package struct Refusal: Error, Sendable {
    package let kind: Kind
    package var detail: String
    package var errors: [JSONProblem]
    /// For 405: the methods that would do.
    package var allow: StaticString?

    package init(_ kind: Kind, _ detail: String? = nil, errors: [JSONProblem] = [], allow: StaticString? = nil) {
        self.kind = kind
        self.detail = detail ?? kind.explanation
        self.errors = errors
        self.allow = allow
    }

    /// The same as an RFC 9457 problem; `requestId` is ours or the caller's own.
    func problem(requestId: String) -> Problem {
        Problem(
            type: kind.type, title: kind.title, status: Int(kind.status.code), detail: detail, instance: "/requests/\(requestId)",
            errors: errors)
    }
}

extension Refusal {
    /// The kinds of refusals; `type` is a path that the server answers with the explanation.
    package enum Kind: String, Sendable, CaseIterable {
        case notJSON = "not-json"
        case notAClaim = "not-a-claim"
        case notUnderstood = "not-understood"
        case unknownParameter = "unknown-parameter"
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case notAcceptable = "not-acceptable"
        case unsupportedMediaType = "unsupported-media-type"
        case bodyMissing = "body-missing"
        case tooLarge = "too-large"
        case timedOut = "timed-out"
        case badRequest = "bad-request"
        case expectationFailed = "expectation-failed"
        case notImplemented = "not-implemented"
        case busy = "busy"
        case feedFailed = "feed-failed"

        package var status: HTTPStatus {
            switch self {
            case .notJSON, .unknownParameter, .badRequest, .bodyMissing: .badRequest
            case .notAClaim, .notUnderstood: HTTPStatus(422)
            case .notFound: .notFound
            case .methodNotAllowed: .methodNotAllowed
            case .notAcceptable: HTTPStatus(406)
            case .unsupportedMediaType: .unsupportedMediaType
            case .tooLarge: .contentTooLarge
            case .timedOut: .requestTimeout
            case .expectationFailed: .expectationFailed
            case .notImplemented: .notImplemented
            case .busy: .serviceUnavailable
            case .feedFailed: HTTPStatus(502)
            }
        }

        package var title: String {
            switch self {
            case .notJSON: "The body is not JSON"
            case .notAClaim: "The body is JSON, but not a claim"
            case .notUnderstood: "The body is JSON, but not what this path takes"
            case .unknownParameter: "A query parameter or its value is not known"
            case .notFound: "Nothing is here"
            case .methodNotAllowed: "The method does not apply here"
            case .notAcceptable: "None of the accepted media types can be made"
            case .unsupportedMediaType: "The body's media type or coding is not read here"
            case .bodyMissing: "A body is wanted"
            case .tooLarge: "The request is too large"
            case .timedOut: "The request took too long to arrive"
            case .badRequest: "The request is malformed"
            case .expectationFailed: "The expectation cannot be met"
            case .notImplemented: "The request needs what this server does not have"
            case .busy: "The server is busy"
            case .feedFailed: "The payer's feed could not be fetched"
            }
        }

        /// What the path of `type` answers.
        package var explanation: String {
            switch self {
            case .notJSON:
                "The body must be one JSON document (RFC 8259): a claim or an array of claims. The detail gives the place of the error."
            case .notAClaim:
                "Only what no rule can do without is required: serviceLines, in each procedureCode and units, and a service date on the line or on the claim. Each error has a JSON Pointer into the body."
            case .notUnderstood:
                "Each error has a JSON Pointer into the body and says what is wanted there; GET /openapi.json describes what each path takes."
            case .unknownParameter:
                "Query parameters are checked, so that a misspelt one is not silently ignored. The detail names the known ones."
            case .notFound: "No resource has this path. GET / lists the paths; GET /openapi.json describes them."
            case .methodNotAllowed: "The path exists, but not for this method; the Allow field lists those that apply."
            case .notAcceptable: "The Accept field excludes every media type that this path can answer with."
            case .unsupportedMediaType:
                "Send what the Accept field of the reply names, plain or with Content-Encoding gzip or deflate."
            case .bodyMissing: "This path judges what it is sent: the request needs a body."
            case .tooLarge:
                "The head, the target or the body is over its limit. A long batch goes as application/x-ndjson, which has none."
            case .timedOut: "Head and body must arrive within their deadlines."
            case .badRequest: "The request does not keep to HTTP/1.1 (RFC 9110, RFC 9112); the detail says where."
            case .expectationFailed: "Only 100-continue can be expected of this server."
            case .notImplemented: "A method or a transfer coding is not implemented, or the HTTP version is not spoken."
            case .busy: "Try again after the seconds that Retry-After gives."
            case .feedFailed: "The last good copy of the payer's profile stays in force; the detail says what went wrong."
            }
        }

        package var type: String {
            "/problems/\(rawValue)"
        }

        /// The kind that a refusal made by HTTP itself belongs to.
        package init(_ refusal: HTTPRefusal) {
            self =
                switch refusal.status.code {
                case 408: .timedOut
                case 413, 414, 431: .tooLarge
                case 415: .unsupportedMediaType
                case 417: .expectationFailed
                case 501, 505: .notImplemented
                case 503: .busy
                default: .badRequest
                }
        }
    }
}
