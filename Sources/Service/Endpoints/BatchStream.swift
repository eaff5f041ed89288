import Formats
import Glibc
import HTTP
import JSON

/// NDJSON: a claim a line in, a line a claim out, in order, however long the body.
final class BatchStream: HTTPStream {
    private var desk: Desk
    private let meter: Meter
    private let query: ScrubQuery
    private let format: MediaType
    /// The beginning of a line whose end has not come.
    private var partial: [UInt8] = []
    /// Whether what comes until the next line end belongs to a line that was refused for its length.
    private var isSkipping = false
    private var index = 0
    private var isCounted = false

    /// Most bytes of one line; a longer one is a problem in its place.
    static let lineBytesMax = 1 << 20

    init(_ house: House, _ meter: Meter, _ query: ScrubQuery, _ format: MediaType) {
        desk = Desk(house.current)
        self.meter = meter
        self.query = query
        self.format = format
    }

    func receive(_ bytes: UnsafeRawBufferPointer, _ reply: HTTPReply) {
        var rest = bytes
        while let base = rest.baseAddress, let newline = memchr(base, Int32(UInt8(ascii: "\n")), rest.count) {
            let count = UnsafeRawPointer(newline) - base
            take(UnsafeRawBufferPointer(rebasing: rest[..<count]), isComplete: true)
            rest = UnsafeRawBufferPointer(rebasing: rest[(count + 1)...])
        }
        if !rest.isEmpty { take(rest, isComplete: false) }
        flush(reply)
    }

    func produce(_ reply: HTTPReply) -> Bool {
        take(UnsafeRawBufferPointer(start: nil, count: 0), isComplete: true)
        flush(reply)
        if !isCounted {
            isCounted = true
            meter.count { $0.requests[Meter.Request(route: .scrub, status: 200), default: 0] += 1 }
        }
        return true
    }

    func abort(_ cause: HTTPAbort) {}

    /// Takes a stretch of a line; `isComplete` says that the line ends with it.
    private func take(_ bytes: UnsafeRawBufferPointer, isComplete: Bool) {
        if isSkipping {
            isSkipping = !isComplete
            return
        }
        if partial.isEmpty, isComplete { return judge(bytes) }
        partial.append(contentsOf: bytes)
        if partial.count > Self.lineBytesMax {
            refuse(Refusal(.tooLarge, "a line has more than \(Self.lineBytesMax) bytes"))
            partial.removeAll()
            isSkipping = !isComplete
            return
        }
        guard isComplete else { return }
        let count = partial.count
        partial.append(contentsOf: repeatElement(0, count: JSONParser.padding))
        partial.withUnsafeBytes { judge(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        partial.removeAll(keepingCapacity: true)
    }

    /// Judges a whole line, which has padding behind it; blank lines are nothing.
    private func judge(_ line: UnsafeRawBufferPointer) {
        guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
        do throws(Refusal) {
            let value: JSONValue
            do {
                value = try desk.parser.parse(padded: line)
            } catch {
                throw Refusal(error)
            }
            let outcome = try desk.scrub(value, query, as: format)
            meter.count { $0.count(outcome, desk.lastFindings) }
        } catch {
            refuse(error)
            return
        }
        index += 1
        if format != .text { desk.writer.newline() }
    }

    private func refuse(_ refusal: Refusal) {
        meter.count { $0.refusedClaims += 1 }
        desk.write(refusal, asItem: index, format)
        index += 1
        if format != .text { desk.writer.newline() }
    }

    private func flush(_ reply: HTTPReply) {
        desk.take { reply.body.append($0) }
    }
}
