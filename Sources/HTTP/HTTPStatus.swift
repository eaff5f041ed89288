/// A status code (RFC 9110 section 15), 200 to 599.
package struct HTTPStatus: Sendable, Hashable {
    /// The three digits.
    package let code: UInt16

    /// A status by its number; a bug if it is not a final one.
    package init(_ code: UInt16) {
        precondition((200...599).contains(code), "a reply has a final status")
        self.code = code
    }

    /// RFC 9110 section 15.3.1.
    package static let ok = HTTPStatus(200)
    /// RFC 9110 section 15.5.1.
    package static let badRequest = HTTPStatus(400)
    /// RFC 9110 section 15.5.5.
    package static let notFound = HTTPStatus(404)
    /// RFC 9110 section 15.5.6.
    package static let methodNotAllowed = HTTPStatus(405)
    /// RFC 9110 section 15.5.9.
    package static let requestTimeout = HTTPStatus(408)
    /// RFC 9110 section 15.5.14.
    package static let contentTooLarge = HTTPStatus(413)
    /// RFC 9110 section 15.5.15.
    package static let targetTooLong = HTTPStatus(414)
    /// RFC 9110 section 15.5.16.
    package static let unsupportedMediaType = HTTPStatus(415)
    /// RFC 9110 section 15.5.18.
    package static let expectationFailed = HTTPStatus(417)
    /// RFC 6585 section 5.
    package static let headTooLarge = HTTPStatus(431)
    /// RFC 9110 section 15.6.1.
    package static let internalServerError = HTTPStatus(500)
    /// RFC 9110 section 15.6.2.
    package static let notImplemented = HTTPStatus(501)
    /// RFC 9110 section 15.6.4.
    package static let serviceUnavailable = HTTPStatus(503)
    /// RFC 9110 section 15.6.6.
    package static let versionNotSupported = HTTPStatus(505)

    /// Whether a reply of this status has content at all (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5).
    var allowsContent: Bool { code != 204 && code != 205 && code != 304 }

    /// The reason phrase, which is also the title of a problem.
    package var reason: StaticString {
        switch code {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 205: "Reset Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 303: "See Other"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 410: "Gone"
        case 411: "Length Required"
        case 412: "Precondition Failed"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 417: "Expectation Failed"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        default: ""  // RFC 9112 section 4: the phrase may be empty
        }
    }
}
