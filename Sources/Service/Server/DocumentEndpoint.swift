import Formats
import HTTP
import JSON

/// An endpoint that answers one JSON document with another: a companion of the scrub. It keeps nothing.
struct DocumentEndpoint: Sendable {
    /// What a request is given to answer from.
    struct Ask {
        let document: JSONValue
        /// What stands in the place of `{id}`; empty for a path without one.
        let id: String
        /// One of the endpoint's offers.
        let format: MediaType
    }

    /// What the body is to be, as `send …` to a request without one.
    let wants: String
    /// The types that it answers with, the standard one first.
    let offers: [MediaType]
    /// The body of the reply.
    let answer: @Sendable (Ask, inout Desk) throws(Refusal) -> [UInt8]

    /// Looks at the head, so that what cannot be answered is refused before its body has come.
    func intake(_ request: borrowing HTTPRequest) throws(Refusal) -> HTTPIntake {
        _ = try format(request)
        guard request.hasBody else { throw Refusal(.bodyMissing, "send \(wants)") }
        guard request.bodyType == .json || request.bodyType == .form else { throw Refusal(.unsupportedMediaType) }
        return ScrubApplication.collect
    }

    func respond(
        to request: borrowing HTTPRequest, id: UnsafeRawBufferPointer?, body: UnsafeRawBufferPointer, _ reply: HTTPReply,
        _ desk: inout Desk
    ) throws(Refusal) {
        let format = try format(request)
        let document = try desk.parse(body, of: request)
        let id = id?.percentDecoded(plusIsSpace: false) ?? ""
        desk.begin()
        desk.problems.reset()
        reply.answer(try answer(Ask(document: document, id: id, format: format), &desk), as: format)
    }

    /// What `?format=` says, else the Accept fields.
    private func format(_ request: borrowing HTTPRequest) throws(Refusal) -> MediaType {
        var asked: MediaType?
        for item in QueryItems(request.query) {
            guard offers.count > 1, item.name.percentDecoded(plusIsSpace: true) == "format" else {
                throw Refusal(
                    .unknownParameter,
                    offers.count > 1
                        ? "a query parameter is not known; the known one is format" : "this path takes no query parameters")
            }
            let word = item.value.percentDecoded(plusIsSpace: true)
            guard let offer = offers.first(where: { $0.word != nil && $0.word == word }) else {
                let known = offers.compactMap(\.word).sorted().joined(separator: ", ")
                throw Refusal(.unknownParameter, "format has a value that is not known; the known ones are \(known)")
            }
            asked = offer
        }
        if let asked { return asked }
        return try request.accepted(of: offers)
    }
}

extension Desk {
    /// A collected body as JSON.
    func parse(_ body: UnsafeRawBufferPointer, of request: borrowing HTTPRequest) throws(Refusal) -> JSONValue {
        do {
            return try parser.parse(padded: body)
        } catch {
            // What curl calls a form without being told otherwise is JSON exactly if it looks like it.
            let first = body.first { $0 > UInt8(ascii: " ") }
            if request.bodyType == .form, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
                throw Refusal(.unsupportedMediaType)
            }
            throw Refusal(error)
        }
    }

    /// What the writer holds, ended as a document.
    mutating func takeDocument() -> [UInt8] {
        writer.newline()
        defer { writer.removeAll() }
        return writer.bytes
    }
}

extension Refusal {
    /// A document in which something is wrong.
    static func notUnderstood(_ problems: JSONProblems, as name: String) -> Refusal {
        Refusal(
            .notUnderstood,
            problems.list.count == 1
                ? "the body is JSON, but 1 thing in it is not as \(name) has it"
                : "the body is JSON, but \(problems.list.count) things in it are not as \(name) has them",
            errors: problems.list)
    }
}
