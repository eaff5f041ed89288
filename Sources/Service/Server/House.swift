import Formats
import HTTP
import Payers
import Rules
import Synchronization

/// What all loops of a service share: the world, the payers, the counts, and whether it is ready.
final class House: Sendable {
    let current: CurrentWorld
    let payers: PayerDirectory
    let meters: [Meter]
    let limits: HTTPLimits
    let isDraining = Atomic<Bool>(false)

    init(current: CurrentWorld, payers: PayerDirectory, limits: HTTPLimits) {
        self.current = current
        self.payers = payers
        self.limits = limits
        meters = (0..<limits.loops).map { _ in Meter() }
    }

    /// All loops' counts together.
    var counts: Meter.Counts {
        var sum = Meter.Counts()
        for meter in meters { sum.add(meter.now) }
        return sum
    }

    /// Answers every route but the one that is fast and the one that waits.
    func answer(_ route: Route, id: UnsafeRawBufferPointer?, _ request: borrowing HTTPRequest, _ reply: HTTPReply) throws(Refusal)
    {
        guard request.query.isEmpty || route == .templates else {
            throw Refusal(.unknownParameter, "this path takes no query parameters")
        }
        let id = id?.percentDecoded(plusIsSpace: false) ?? ""
        switch route {
        case .scrub, .units, .modifierAdvice, .documentationCheck, .templateRender, .reminders:
            preconditionFailure("a document is answered when all of it has come")
        case .templates: try TemplatesEndpoint.list(request, reply)
        case .payerRefresh: preconditionFailure("a refresh is answered when its outcome is known")
        case .rules: RulesEndpoint.list(reply)
        case .rule: try RulesEndpoint.one(id, reply)
        case .payers: PayersEndpoint.list(self, reply)
        case .payer: try PayersEndpoint.one(id, self, reply)
        case .data: DataEndpoint.answer(current.now, reply)
        case .health: reply.answer("ok\n", as: .text)
        case .ready:
            guard !isDraining.load(ordering: .relaxed) else { throw Refusal(.busy, "the server is draining") }
            reply.answer("ready\n", as: .text)
        case .metrics: reply.answer(MetricsText(counts, feeds: feedAges).text, as: .prometheus)
        case .openAPI: reply.answer(Embedded.openAPI, as: .json)
        case .problem: try ProblemsEndpoint.one(id, reply)
        case .root: RootEndpoint.answer(request, reply)
        }
    }

    private var feedAges: [(id: String, ageSeconds: Int?, isStale: Bool)] {
        payers.feedIds.compactMap { id in payers.feedState(id).map { (id, $0.ageSeconds.map(Int.init), $0.isStale) } }
    }
}

extension HTTPReply {
    /// A whole body of one type.
    func answer(_ text: String, as type: MediaType) {
        field("Content-Type", type.field)
        body.append(text)
    }

    func answer(_ bytes: UnsafeRawBufferPointer, as type: MediaType) {
        field("Content-Type", type.field)
        body.append(bytes)
    }

    func answer(_ bytes: [UInt8], as type: MediaType) {
        bytes.withUnsafeBytes { answer($0, as: type) }
    }
}
