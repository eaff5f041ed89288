import Foundation
import Testing

/// A reply as it came over the wire.
struct WireReply: Sendable {
    var status: Int
    /// By name in lower case.
    var fields: [String: String]
    var body: [UInt8]
    /// Whether the framing's end was there.
    var isWhole = true

    var text: String { String(decoding: body, as: UTF8.self) }
    var node: Node? { Node(body) }
    /// The media type, without parameters.
    var type: String { fields["content-type"].map { String($0.prefix { $0 != ";" }) } ?? "" }
    /// A line each, as in NDJSON.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// A client of one connection on a blocking socket, which sends just the bytes that it is given.
final class Wire {
    private let descriptor: Int32
    private var input: [UInt8] = []
    private var start = 0

    struct Fault: Error {}

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var wait = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Fault() }
    }

    deinit {
        close(descriptor)
    }

    @discardableResult
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// The head of a request with a body of that length, or of none.
    static func head(_ method: String, _ path: String, length: Int? = nil, fields: [(String, String)] = []) -> String {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
        if let length { head += "Content-Length: \(length)\r\n" }
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        return head + "\r\n"
    }

    /// The next reply; nil if the server closed instead.
    func reply(isHead: Bool = false) -> WireReply? {
        guard let statusLine = line(), statusLine.hasPrefix("HTTP/1.1 "), let status = Int(statusLine.dropFirst(9).prefix(3))
        else {
            return nil
        }
        var reply = WireReply(status: status, fields: [:], body: [])
        while true {
            guard let line = line() else { return nil }
            if line.isEmpty { break }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let value = parts[1].trimmingCharacters(in: .whitespaces)
            let name = parts[0].lowercased()
            reply.fields[name] = reply.fields[name].map { "\($0), \(value)" } ?? value
        }
        if isHead || status < 200 || status == 204 || status == 304 { return reply }
        if let length = reply.fields["content-length"].flatMap(Int.init) {
            reply.body = take(length)
            reply.isWhole = reply.body.count == length
        } else {
            reply.isWhole = readChunks(into: &reply.body)
        }
        return reply
    }

    /// Whatever comes until a text is in it; nil if it does not come.
    func piece(until text: String) -> String? {
        while true {
            let piece = String(decoding: input[start...], as: UTF8.self)
            if piece.contains(text) {
                start = input.count
                return piece
            }
            guard fill() else { return nil }
        }
    }

    private func readChunks(into body: inout [UInt8]) -> Bool {
        while let size = line() {
            guard let count = Int(size, radix: 16) else { return false }
            if count == 0 { return line() == "" }
            body += take(count)
            guard line() == "" else { return false }
        }
        return false
    }

    private func fill() -> Bool {
        if start > 0 {
            input.removeFirst(start)
            start = 0
        }
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &piece, piece.count, 0)
        guard count > 0 else { return false }
        input.append(contentsOf: piece[..<count])
        return true
    }

    private func line() -> String? {
        while true {
            if let end = input[start...].firstIndex(of: 10) {
                let line = String(decoding: input[start..<max(start, end - 1)], as: UTF8.self)
                start = end + 1
                return line
            }
            guard fill() else { return nil }
        }
    }

    private func take(_ count: Int) -> [UInt8] {
        while input.count - start < count, fill() {}
        let taken = Array(input[start...].prefix(count))
        start += taken.count
        return taken
    }
}
