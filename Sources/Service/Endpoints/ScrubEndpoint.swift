import Formats
import HTTP
import JSON

/// `POST /v1/scrub`: bytes → claim → findings → verdict → bytes.
enum ScrubEndpoint {
    /// Looks at the head: what the body is, what is asked for, and how the answer is to look.
    static func intake(_ request: borrowing HTTPRequest, _ reply: HTTPReply, _ application: ScrubApplication) throws(Refusal)
        -> HTTPIntake
    {
        let query = try ScrubQuery(request.query)
        guard request.hasBody else { throw Refusal(.bodyMissing, "send a claim, an array of claims, or claims as NDJSON") }
        switch request.bodyType {
        case .ndjson:
            guard !query.failsOnFlag else {
                throw Refusal(
                    .unknownParameter, "failOn applies to a claim or an array: a stream's status is sent before its verdicts")
            }
            let format = try replyFormat(request, query, offers: [.ndjson, .json, .text])
            reply.field("Content-Type", format == .text ? MediaType.text.field : MediaType.ndjson.field)
            return application.batch(query, format)
        case .json, .form:
            _ = try replyFormat(request, query, offers: [.json, .text])
            return ScrubApplication.collect
        case .other:
            throw Refusal(.unsupportedMediaType)
        }
    }

    /// Answers a body that has been collected: one claim or an array of them.
    static func respond(
        to request: borrowing HTTPRequest, body: UnsafeRawBufferPointer, _ reply: HTTPReply, _ desk: inout Desk, _ meter: Meter
    ) throws(Refusal) {
        let query = try ScrubQuery(request.query)
        let format = try replyFormat(request, query, offers: [.json, .text])
        let root = try desk.parse(body, of: request)
        desk.begin()
        let isFlagged =
            root.kind == .array
            ? scrubAll(root, query, format, &desk, meter) : try scrubOne(root, query, format, &desk, meter)
        if format == .json { desk.writer.newline() }
        if query.failsOnFlag, isFlagged { reply.status = HTTPStatus(422) }
        reply.field("Content-Type", format.field)
        desk.take { reply.body.append($0) }
    }

    private static func scrubOne(
        _ value: JSONValue, _ query: ScrubQuery, _ format: MediaType, _ desk: inout Desk, _ meter: Meter
    ) throws(Refusal) -> Bool {
        let outcome = try desk.scrub(value, query, as: format)
        meter.count { $0.count(outcome, desk.lastFindings) }
        return outcome.isFlagged
    }

    /// Each element gets the verdict that it would get alone, or its problem; the others are judged all the same.
    private static func scrubAll(_ array: JSONValue, _ query: ScrubQuery, _ format: MediaType, _ desk: inout Desk, _ meter: Meter)
        -> Bool
    {
        var isFlagged = false
        if format == .json { desk.writer.beginArray() }
        for (index, element) in array.elements.enumerated() {
            do throws(Refusal) {
                isFlagged = try scrubOne(element, query, format, &desk, meter) || isFlagged
            } catch {
                isFlagged = true
                meter.count { $0.refusedClaims += 1 }
                desk.write(error, asItem: index, format)
            }
        }
        if format == .json { desk.writer.endArray() }
        return isFlagged
    }

    private static func replyFormat(
        _ request: borrowing HTTPRequest, _ query: ScrubQuery, offers: [MediaType]
    ) throws(Refusal) -> MediaType {
        if let format = query.format { return format == .json ? offers[0] : format }
        return try request.accepted(of: offers)
    }
}

extension Meter.Counts {
    mutating func count(_ outcome: Desk.Outcome, _ findings: some Sequence<Int>) {
        if outcome.isFlagged { flagged += 1 } else { accepted += 1 }
        for rule in findings { self.findings[rule] += 1 }
    }
}
