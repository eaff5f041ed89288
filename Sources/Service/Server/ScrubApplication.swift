import Formats
import Glibc
import HTTP
import JSON

/// Answers the requests of one loop: finds the route, lets its endpoint answer, and turns what is thrown into a problem document.
final class ScrubApplication: HTTPApplication {
    private let house: House
    private let meter: Meter
    private var desk: Desk
    private var requestIds = RequestIds()

    init(_ house: House, loop: Int) {
        self.house = house
        meter = house.meters[loop]
        desk = Desk(house.current)
    }

    func intake(_ request: borrowing HTTPRequest, _ reply: HTTPReply) -> HTTPIntake {
        desk.world.renew()
        requestIds.name(request, in: reply)
        let match = Route.match(request.path)
        do throws(Refusal) {
            if request.method == .options { return options(request, match?.route, reply) }
            guard let match else { throw Refusal(.notFound) }
            guard match.route.isPost ? request.method == .post : request.method == .get || request.method == .head else {
                throw Refusal(
                    request.method == .other ? .notImplemented : .methodNotAllowed,
                    "this path takes \(match.route.allow)", allow: match.route.allow)
            }
            if match.route == .scrub { return try ScrubEndpoint.intake(request, reply, self) }
            if let endpoint = match.route.documentEndpoint { return try endpoint.intake(request) }
            if match.route == .payerRefresh {
                try refresh(match.id, request, reply)
                return .answered
            }
            try house.answer(match.route, id: match.id, request, reply)
            count(match.route, reply.status)
            return .answered
        } catch {
            refuse(error, match?.route, request, reply)
            return .answered
        }
    }

    func respond(to request: borrowing HTTPRequest, body: UnsafeRawBufferPointer, _ reply: HTTPReply) {
        requestIds.name(request, in: reply)
        guard let (route, id) = Route.match(request.path) else { preconditionFailure("only a known path's body is collected") }
        do throws(Refusal) {
            if let endpoint = route.documentEndpoint {
                try endpoint.respond(to: request, id: id, body: body, reply, &desk)
            } else {
                try ScrubEndpoint.respond(to: request, body: body, reply, &desk, meter)
            }
            count(route, reply.status)
        } catch {
            refuse(error, route, request, reply)
        }
    }

    func refuse(_ refusal: HTTPRefusal, _ request: borrowing HTTPRequest, _ reply: HTTPReply) {
        refusal.writeFields(to: reply)
        requestIds.name(request, in: reply)
        write(Refusal(Refusal.Kind(refusal), detail(refusal)), status: refusal.status, reply)
        count(nil, refusal.status)
    }

    private func detail(_ refusal: HTTPRefusal) -> String {
        guard refusal == .bodyTooLarge else { return "\(refusal.detail)" }
        let (sent, inflated) = (house.limits.bodyBytesMax, house.limits.inflatedBytesMax)
        return "the body is too large: \(sent) bytes are the most, and \(inflated) after decompression"
    }

    func observe(_ event: HTTPEvent) {
        meter.count { $0.observe(event) }
    }

    /// A stream of claims on this loop, one a line.
    func batch(_ query: ScrubQuery, _ format: MediaType) -> HTTPIntake {
        .stream(BatchStream(house, meter, query, format))
    }

    static var collect: HTTPIntake {
        .collect(bytesMax: .max)
    }

    /// Counted when the outcome is known, by what it came to.
    private func refresh(_ id: UnsafeRawBufferPointer?, _ request: borrowing HTTPRequest, _ reply: HTTPReply) throws(Refusal) {
        guard request.query.isEmpty else { throw Refusal(.unknownParameter, "this path takes no query parameters") }
        let meter = meter
        try PayersEndpoint.refresh(
            id?.percentDecoded(plusIsSpace: false) ?? "", house, reply, requestId: requestIds.current
        ) { status in
            meter.count { $0.requests[Meter.Request(route: .payerRefresh, status: status.code), default: 0] += 1 }
        }
    }

    private func options(_ request: borrowing HTTPRequest, _ route: Route?, _ reply: HTTPReply) -> HTTPIntake {
        guard route != nil || request.path.elementsEqual("*".utf8) else {
            refuse(Refusal(.notFound), nil, request, reply)
            return .answered
        }
        reply.status = HTTPStatus(204)
        reply.field("Allow", route?.allow ?? "GET, HEAD, POST, OPTIONS")
        count(route, reply.status)
        return .answered
    }

    private func refuse(_ refusal: Refusal, _ route: Route?, _ request: borrowing HTTPRequest, _ reply: HTTPReply) {
        reply.status = refusal.kind.status
        if let allow = refusal.allow { reply.field("Allow", allow) }
        var refusal = refusal
        if refusal.kind == .unsupportedMediaType {
            let types: StaticString = route == .scrub ? "application/json, application/x-ndjson" : "application/json"
            reply.field("Accept", types)
            refusal.detail = "send \(types), plain or with Content-Encoding gzip or deflate"
        }
        if refusal.kind == .busy { reply.field("Retry-After", "1") }
        write(refusal, status: refusal.kind.status, reply)
        count(route, refusal.kind.status)
        if route == .scrub, refusal.kind == .notAClaim || refusal.kind == .notJSON { meter.count { $0.refusedClaims += 1 } }
    }

    private func write(_ refusal: Refusal, status: HTTPStatus, _ reply: HTTPReply) {
        reply.field("Content-Type", MediaType.problem.field)
        var problem = refusal.problem(requestId: requestIds.current)
        problem.status = Int(status.code)
        desk.writer.removeAll()
        problem.write(to: &desk.writer)
        desk.writer.newline()
        reply.body.removeAll()
        desk.writer.bytes.withUnsafeBytes { reply.body.append($0) }
    }

    private func count(_ route: Route?, _ status: HTTPStatus) {
        meter.count { $0.requests[Meter.Request(route: route, status: status.code), default: 0] += 1 }
    }
}

/// Names requests: by the caller's `X-Request-Id` where it is sane, else by a number of ours.
struct RequestIds {
    private var next = UInt64.random(in: .min ... .max)
    /// The last id, in a buffer that is used again for every request.
    private var bytes: [UInt8] = []

    /// The id of the last request.
    var current: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Puts the request's id into the reply.
    mutating func name(_ request: borrowing HTTPRequest, in reply: HTTPReply) {
        bytes.removeAll(keepingCapacity: true)
        if let given = request.field("x-request-id"), (1...128).contains(given.count), given.allSatisfy(Self.isSane) {
            bytes.append(contentsOf: given)
        } else {
            next &+= 0x9e37_79b9_7f4a_7c15
            for shift in stride(from: 60, through: 0, by: -4) { bytes.append(Self.digit(next >> UInt64(shift) & 15)) }
        }
        bytes.withUnsafeBytes { reply.field("X-Request-Id", $0) }
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        UInt8(value) + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }

    private static func isSane(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }
}
