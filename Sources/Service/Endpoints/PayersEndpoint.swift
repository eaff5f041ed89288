import Formats
import HTTP
import JSON
import Payers
import Rules

/// `GET /v1/payers`, `GET /v1/payers/{id}`, `POST /v1/payers/{id}/refresh`.
enum PayersEndpoint {
    static func list(_ house: House, _ reply: HTTPReply) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("payers")
            writer.array { writer in
                for (entry, feed) in house.payers.listing { writer.payer(entry, feed) }
            }
        }
        writer.newline()
        reply.answer(writer.bytes, as: .json)
    }

    static func one(_ id: String, _ house: House, _ reply: HTTPReply) throws(Refusal) {
        guard let (entry, feed) = house.payers.listing.first(where: { $0.entry.profile.id == id }) else {
            throw Refusal(.notFound, "no payer profile has this id; GET /v1/payers lists them")
        }
        var writer = JSONWriter()
        writer.payer(entry, feed)
        writer.newline()
        reply.answer(writer.bytes, as: .json)
    }

    /// Fetches the payer's feed now; the reply waits for the outcome, and its status is told when it is known.
    static func refresh(
        _ id: String, _ house: House, _ reply: HTTPReply, requestId: String, _ count: @escaping @Sendable (HTTPStatus) -> Void
    ) throws(Refusal) {
        guard house.payers.feedIds.contains(id) else {
            throw Refusal(.notFound, "no feed is set up for this payer id; GET /v1/payers tells which payers have one")
        }
        let token = reply.defer()
        _ = house.payers.refresh(id) { outcome in
            token.complete { reply in
                // What a reply was given before it was deferred is not kept.
                reply.field("X-Request-Id", requestId)
                write(outcome, id, reply, requestId: requestId)
                count(reply.status)
            }
        }
    }

    private static func write(_ outcome: FeedOutcome, _ id: String, _ reply: HTTPReply, requestId: String) {
        var writer = JSONWriter()
        switch outcome {
        case .updated, .notModified:
            writer.object { writer in
                writer.key("id")
                writer.string(id)
                writer.key("outcome")
                writer.string(outcome == .updated ? "updated" : "notModified")
            }
            writer.newline()
            reply.answer(writer.bytes, as: .json)
        case .rejected(let rejection):
            let errors = rejection.mistakes.map { JSONProblem(pointer: $0.pointer, code: .format, detail: $0.sentence) }
            refuse("the feed's document is not a good profile; the one before it stays in force", errors, reply, requestId)
        case .fault(let fault):
            refuse("\(fault.sentence) The last good copy stays in force.", [], reply, requestId)
        }
    }

    private static func refuse(_ detail: String, _ errors: [JSONProblem], _ reply: HTTPReply, _ requestId: String) {
        let kind = Refusal.Kind.feedFailed
        var writer = JSONWriter()
        Refusal(kind, detail, errors: errors).problem(requestId: requestId).write(to: &writer)
        writer.newline()
        reply.status = kind.status
        reply.answer(writer.bytes, as: .problem)
    }
}

extension JSONWriter {
    /// A profile that is in force: which version, from where, how old.
    fileprivate mutating func payer(_ entry: PayerDirectory.Entry, _ feed: FeedState<PayerProfile>?) {
        object { writer in
            writer.key("id")
            writer.string(entry.profile.id)
            writer.key("name")
            writer.string(entry.profile.name)
            writer.key("version")
            writer.string(entry.profile.version)
            writer.key("extends")
            if let parent = entry.profile.extends { writer.string(parent) } else { writer.null() }
            writer.key("source")
            writer.string(entry.origin.rawValue)
            writer.key("feed")
            if let feed { writer.feed(feed) } else { writer.null() }
        }
    }

    private mutating func feed(_ feed: FeedState<PayerProfile>) {
        object { writer in
            writer.key("version")
            if let version = feed.version { writer.string(version) } else { writer.null() }
            writer.key("ageSeconds")
            if let age = feed.ageSeconds { writer.integer(age) } else { writer.null() }
            writer.key("isStale")
            writer.bool(feed.isStale)
            writer.key("consecutiveFaults")
            writer.integer(feed.consecutiveFaults)
            writer.key("lastFault")
            if let fault = feed.lastFault { writer.string(fault.name) } else { writer.null() }
        }
    }
}
