import Formats
import HTTP
import JSON

// What the paths that take a JSON document share: the head is looked at before the body comes, the body when all of it is there.

/// The head of a request that is to bring a document.
enum DocumentIntake {
    /// Collects the body, if the head says that it is JSON.
    /// - Parameter wants: what the body is to be, for a request that has none.
    static func collect(_ request: borrowing HTTPRequest, wants: String) throws(Refusal) -> HTTPIntake {
        guard request.hasBody else { throw Refusal(.bodyMissing, wants) }
        switch request.mediaType {
        case nil, "application/json", "application/x-www-form-urlencoded", "text/json": return ScrubApplication.collect
        default: throw Refusal(.unsupportedMediaType, "send application/json")
        }
    }

    /// The best of the offered types for the client; the first where it has no wish.
    static func replyType(_ request: borrowing HTTPRequest, offers: [MediaType]) throws(Refusal) -> MediaType {
        guard request.field("accept") != nil else { return offers[0] }
        guard let best = Accepted(request).best(of: offers) else {
            throw Refusal(
                .notAcceptable, "this path answers with \(offers.map { $0.name.description }.joined(separator: " or "))")
        }
        return best
    }
}

extension Desk {
    /// The body as a JSON value, which is valid until the next is parsed.
    func parse(_ body: UnsafeRawBufferPointer, of request: borrowing HTTPRequest) throws(Refusal) -> JSONValue {
        do {
            return try parser.parse(padded: body)
        } catch {
            // What curl calls a form without being told otherwise is JSON exactly if it looks like it.
            let first = body.first { $0 > UInt8(ascii: " ") }
            if request.mediaType == "application/x-www-form-urlencoded", first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
                throw Refusal(.unsupportedMediaType)
            }
            throw Refusal(error)
        }
    }
}

extension Refusal {
    /// A document in which something is not as its path takes it.
    static func notUnderstood(_ problems: JSONProblems) -> Refusal {
        let count = problems.list.count
        return Refusal(
            .notUnderstood,
            count == 1
                ? "the body is JSON, but 1 thing in it is not as this path takes it"
                : "the body is JSON, but \(count) things in it are not as this path takes them",
            errors: problems.list)
    }
}
