import HTTP

/// `GET /problems/{id}`: what a problem's `type` means.
enum ProblemsEndpoint {
    static func one(_ id: String, _ reply: HTTPReply) throws(Refusal) {
        guard let kind = Refusal.Kind(rawValue: id) else {
            let known = Refusal.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(.notFound, "no such problem; the known ones are \(known)")
        }
        reply.answer("\(kind.title) (\(kind.status.code))\n\n\(kind.explanation)\n", as: .text)
    }
}
