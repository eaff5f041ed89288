import Glibc

/// A reply as a client sees it.
struct Reply: Equatable {
    var status: Int
    var fields: [String: String]
    var body: [UInt8]
    /// The framing's end was there: the whole length, or the last chunk.
    var isWhole = true

    var text: String { String(decoding: body, as: UTF8.self) }
}

struct ClientFault: Error {}

/// A blocking socket with a strict reader of replies; nothing of the server's own code is used in it.
final class Client {
    private let descriptor: Int32
    private var input: [UInt8] = []

    init(port: Int, receiveBufferBytes: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var bytes = receiveBufferBytes {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<Int32>.size))
        }
        var wait = timeval(tv_sec: 20, tv_usec: 0)
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
        guard status == 0 else { throw ClientFault() }
    }

    deinit {
        close(descriptor)
    }

    /// Sends all of it; false if the server has gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
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

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends as much as the server takes at once; answers how much.
    func sendWithoutWaiting(_ bytes: [UInt8]) -> Int {
        max(0, Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT)))
    }

    func shutWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Closes with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Receives more; false at the end or after twenty seconds.
    private func fill() -> Bool {
        var piece = [UInt8](repeating: 0, count: 64 * 1_024)
        let count = recv(descriptor, &piece, piece.count, 0)
        guard count > 0 else { return false }
        input.append(contentsOf: piece[..<count])
        return true
    }

    /// Whatever comes next, framing and all; nil at the end.
    func piece() -> [UInt8]? {
        guard !input.isEmpty || fill() else { return nil }
        defer { input = [] }
        return input
    }

    /// Whether the server has closed and nothing more is here.
    func isAtEnd() -> Bool { input.isEmpty && !fill() }

    /// The next line without its CRLF; nil at the end.
    private func line() -> String? {
        while true {
            if let end = input.firstIndex(of: 10) {
                guard end > 0, input[end - 1] == 13 else { return nil }
                let line = String(decoding: input[..<(end - 1)], as: UTF8.self)
                input.removeFirst(end + 1)
                return line
            }
            guard fill() else { return nil }
        }
    }

    private func take(_ count: Int) -> [UInt8] {
        while input.count < count, fill() {}
        let taken = Array(input.prefix(count))
        input.removeFirst(taken.count)
        return taken
    }

    /// The next reply; nil if the server closed instead, or sent what is no reply.
    func reply(isHead: Bool = false) -> Reply? {
        guard let statusLine = line(), statusLine.hasPrefix("HTTP/1.1 "), let status = Int(statusLine.dropFirst(9).prefix(3))
        else {
            return nil
        }
        var reply = Reply(status: status, fields: [:], body: [])
        while true {
            guard let line = line() else { return nil }
            if line.isEmpty { break }
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...].drop { $0 == " " })
            reply.fields[name] = reply.fields[name].map { $0 + ", " + value } ?? value
        }
        if isHead || status < 200 || status == 204 || status == 304 { return reply }
        if let length = reply.fields["content-length"] {
            guard let length = Int(length) else { return nil }
            reply.body = take(length)
            reply.isWhole = reply.body.count == length
        } else if reply.fields["transfer-encoding"] == "chunked" {
            readChunks(&reply)
        } else {
            while fill() {}
            reply.body = input
            input = []
        }
        return reply
    }

    private func readChunks(_ reply: inout Reply) {
        while let size = line() {
            guard let count = Int(size, radix: 16) else { break }
            if count == 0 {
                reply.isWhole = line() == ""
                return
            }
            let chunk = take(count)
            reply.body += chunk
            guard chunk.count == count, line() == "" else { break }
        }
        reply.isWhole = false
    }

    /// Every reply until the server closes.
    func repliesUntilEnd() -> [Reply] {
        var replies: [Reply] = []
        while let reply = reply() { replies.append(reply) }
        return replies
    }
}
