import Formats
import HTTP
import JSON
import Rules

/// `GET /v1/rules`, `GET /v1/rules/{id}`: the cards.
enum RulesEndpoint {
    static func list(_ reply: HTTPReply) {
        var writer = JSONWriter()
        CardWriter.write(Catalogue.cards, to: &writer)
        writer.newline()
        reply.answer(writer.bytes, as: .json)
    }

    static func one(_ id: String, _ reply: HTTPReply) throws(Refusal) {
        guard let place = Catalogue.place(of: id) else {
            throw Refusal(.notFound, "no rule has this id; GET /v1/rules lists them")
        }
        var writer = JSONWriter()
        CardWriter.write(Catalogue.cards[place], to: &writer)
        writer.newline()
        reply.answer(writer.bytes, as: .json)
    }
}
