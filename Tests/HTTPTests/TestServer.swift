import Dispatch
import HTTP
import Synchronization

/// What the tests' application does at each path.
///
/// `/hello` answers at once; `/echo` collects and answers the body; `/upper` streams it back; `/count` streams it in and answers
/// its length; `/many?n=` streams out that many bytes; `/later` is deferred; `/never` is deferred and forgotten; `/abort` begins and gives up.
final class TestApplication: HTTPApplication {
    private let log: EventLog

    init(_ log: EventLog) {
        self.log = log
    }

    func intake(_ request: borrowing HTTPRequest, _ reply: HTTPReply) -> HTTPIntake {
        reply.field("X-Test", "yes")
        if request.method == .options {
            reply.status = HTTPStatus(204)
            reply.field("Allow", "GET, HEAD, POST, OPTIONS")
            return .answered
        }
        if request.path.equals("/hello") {
            reply.field("Content-Type", "text/plain")
            reply.body.append("hello\n")
            return .answered
        }
        if request.path.equals("/long") {
            for _ in 0..<1_000 { reply.body.append("0123456789") }
            return .answered
        }
        if request.path.equals("/echo") { return .collect(bytesMax: 1 << 20) }
        if request.path.equals("/small") { return .collect(bytesMax: 10) }
        if request.path.equals("/upper") { return .stream(UpperStream(log)) }
        if request.path.equals("/count") { return .stream(CountStream(log)) }
        if request.path.equals("/early") { return .stream(EarlyStream()) }
        if request.path.equals("/abort") { return .stream(AbortStream()) }
        if request.path.equals("/many") {
            for item in QueryItems(request.query) where item.name.equals("n") {
                return .stream(ManyStream(item.value.decimal ?? 0))
            }
        }
        if request.path.equals("/later") || request.path.equals("/later-with-body") {
            if request.hasBody { return .collect(bytesMax: 1 << 20) }
            deferReply(reply)
            return .answered
        }
        if request.path.equals("/never") {
            _ = reply.defer()
            return .answered
        }
        reply.status = .notFound
        return .answered
    }

    func respond(to request: borrowing HTTPRequest, body: UnsafeRawBufferPointer, _ reply: HTTPReply) {
        // The padding is promised to be readable.
        let padded = UnsafeRawBufferPointer(start: body.baseAddress, count: body.count + ByteBuffer.padding)
        precondition(body.isEmpty || padded.reduce(0) { $0 &+ Int($1) } >= 0)
        if request.path.equals("/later-with-body") { return deferReply(reply) }
        reply.body.append(body)
    }

    func refuse(_ refusal: HTTPRefusal, _ request: borrowing HTTPRequest, _ reply: HTTPReply) {
        refusal.write(to: reply)
        if let id = request.field("x-request-id") { reply.field("X-Request-Id", id) }
    }

    func observe(_ event: HTTPEvent) {
        log.add(event)
    }

    private func deferReply(_ reply: HTTPReply) {
        let token = reply.defer()
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(30)) {
            token.complete { reply in reply.body.append("later\n") }
        }
    }
}

/// What happened, seen from the test's thread.
final class EventLog: Sendable {
    struct Counts {
        var opened = 0
        var closed = 0
        var statuses: [Int] = []
        var bytesIn = 0
        var bytesOut = 0
        var aborts: [HTTPAbort] = []
    }

    private let counts = Mutex(Counts())

    var now: Counts { counts.withLock { $0 } }

    func add(_ event: HTTPEvent) {
        counts.withLock { counts in
            switch event {
            case .connectionOpened: counts.opened += 1
            case .connectionClosed: counts.closed += 1
            case .requestDone(let status, let bytesIn, let bytesOut, _):
                counts.statuses.append(Int(status.code))
                counts.bytesIn += bytesIn
                counts.bytesOut += bytesOut
            }
        }
    }

    func add(_ abort: HTTPAbort) {
        counts.withLock { $0.aborts.append(abort) }
    }
}

/// Answers each piece in capitals while more are coming.
private final class UpperStream: HTTPStream {
    private let log: EventLog

    init(_ log: EventLog) {
        self.log = log
    }

    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) {
        reply.body.append(upTo: bytes.count) { room in
            for index in 0..<bytes.count {
                let byte = bytes[index]
                room[index] = byte &- UInt8(ascii: "a") < 26 ? byte - 32 : byte
            }
            return bytes.count
        }
    }

    func produce(_ reply: HTTPReply) -> Bool { true }

    func abort(_ cause: HTTPAbort) { log.add(cause) }
}

/// Answers how many bytes there were.
private final class CountStream: HTTPStream {
    private let log: EventLog
    private var count = 0

    init(_ log: EventLog) {
        self.log = log
    }

    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) { count += bytes.count }

    func produce(_ reply: HTTPReply) -> Bool {
        reply.body.append(decimal: count)
        return true
    }

    func abort(_ cause: HTTPAbort) { log.add(cause) }
}

/// Has enough after the first piece.
private final class EarlyStream: HTTPStream {
    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) {
        reply.status = HTTPStatus(422)
        reply.body.append("enough\n")
        reply.finish()
    }

    func produce(_ reply: HTTPReply) -> Bool { true }

    func abort(_ cause: HTTPAbort) {}
}

/// Begins a reply and gives it up.
private final class AbortStream: HTTPStream {
    private var hasBegun = false

    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) {}

    func produce(_ reply: HTTPReply) -> Bool {
        if hasBegun { reply.abort() } else { reply.body.append("partial") }
        hasBegun = true
        return false
    }

    func abort(_ cause: HTTPAbort) {}
}

/// Makes so many bytes, a slice at a time.
private final class ManyStream: HTTPStream {
    private var rest: Int

    init(_ count: Int) {
        rest = count
    }

    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) {}

    func produce(_ reply: HTTPReply) -> Bool {
        let slice = min(rest, 64 * 1_024)
        reply.body.append(upTo: slice) { room in
            for index in 0..<slice { room[index] = UInt8(ascii: "x") }
            return slice
        }
        rest -= slice
        return rest == 0
    }

    func abort(_ cause: HTTPAbort) {}
}

/// A server on a free port of the loopback, with its log.
struct TestServer {
    let server: HTTPServer
    let log = EventLog()
    var port: Int { server.address.port }

    init(host: String = "127.0.0.1", _ adjust: (inout HTTPLimits) -> Void = { _ in }) throws {
        var limits = HTTPLimits()
        limits.loops = 2
        limits.lingerMilliseconds = 300
        adjust(&limits)
        let log = log
        server = try HTTPServer(host: host, port: 0, serverName: "test", limits: limits) { _ in TestApplication(log) }
    }

    /// A connection to it.
    func connect() throws -> Client { try Client(port: port) }

    /// Sends text on a connection of its own and answers all that comes until the server closes.
    func exchange(_ text: String) throws -> [Reply] {
        let client = try connect()
        client.send(text)
        return client.repliesUntilEnd()
    }
}
