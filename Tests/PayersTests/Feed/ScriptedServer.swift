import Foundation
import Synchronization

/// A real HTTP server on 127.0.0.1 that does as it is told, in order to be a feed in all its moods.
final class ScriptedServer: Sendable {
    /// A request as it came: its first line, and its fields by lower-case name.
    struct Request: Sendable {
        let line: String
        let fields: [String: String]
        var path: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    }

    /// What the server does with a connection, one after the other; then it closes it.
    enum Act: Sendable {
        case send([UInt8])
        /// Says nothing until the client goes or the server is closed.
        case hang
        /// Sends this again and again until the client goes or the server is closed.
        case endless([UInt8])
    }

    typealias Script = @Sendable (Request) -> [Act]

    let port: UInt16
    private let listener: Int32
    private let state: Mutex<State>

    private struct State {
        var script: Script
        var requests: [Request] = []
        var closed = false
    }

    /// Listens at once; port 0 is any free one.
    init(port: UInt16 = 0, _ script: @escaping Script) throws {
        state = Mutex(State(script: script))
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, address, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRINUSE) }
        self.port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { self.accept() }
    }

    var url: String { "http://127.0.0.1:\(port)/feed" }
    var requests: [Request] { state.withLock { $0.requests } }

    /// What is done from the next request on.
    func now(_ script: @escaping Script) { state.withLock { $0.script = script } }

    /// Ends all: from now on connections are refused.
    func close() {
        let first = state.withLock { state in
            defer { state.closed = true }
            return !state.closed
        }
        if first { shutdown(listener, Int32(SHUT_RDWR)) }
    }

    private var isClosed: Bool { state.withLock { $0.closed } }

    private func accept() {
        while !isClosed {
            let connection = Glibc.accept(listener, nil, nil)
            if connection < 0 { break }
            Thread.detachNewThread { self.serve(connection) }
        }
        Glibc.close(listener)
    }

    private func serve(_ connection: Int32) {
        defer { Glibc.close(connection) }
        guard let request = read(connection) else { return }
        let script = state.withLock { state in
            state.requests.append(request)
            return state.script
        }
        for act in script(request) {
            switch act {
            case .send(let bytes): if !send(bytes, connection) { return }
            case .hang: while !isClosed && !hasGone(connection) {}
            case .endless(let bytes): while !isClosed && send(bytes, connection) {}
            }
        }
        // Read what is left until the client goes: closing with unread bytes would reset the connection under our last words.
        shutdown(connection, Int32(SHUT_WR))
        var rest = 0
        while !isClosed && rest < 500 && !hasGone(connection) { rest += 1 }
    }

    /// Waits 10 ms for the far side to close.
    private func hasGone(_ connection: Int32) -> Bool {
        var ready = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 10) > 0 else { return false }
        var byte: UInt8 = 0
        return recv(connection, &byte, 1, 0) <= 0
    }

    private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let put = bytes.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            if put <= 0 { return false }
            sent += put
        }
        return true
    }

    private func read(_ connection: Int32) -> Request? {
        var head: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let got = recv(connection, &piece, piece.count, 0)
            if got <= 0 { return nil }
            head += piece[..<got]
            if head[0] == 0x16 { return Request(line: "TLS", fields: [:]) }  // a TLS handshake
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n").map(String.init)
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
        }
        return Request(line: lines.first ?? "", fields: Dictionary(fields) { "\($0), \($1)" })
    }
}

extension [ScriptedServer.Act] {
    /// A whole answer, with a `Content-Length` that is right unless `fields` has another.
    static func answer(_ status: String = "200 OK", _ fields: [String] = [], body: [UInt8] = []) -> Self {
        let length = fields.contains { $0.hasPrefix("Content-Length") } ? [] : ["Content-Length: \(body.count)"]
        let head = (["HTTP/1.1 \(status)"] + fields + length + ["Connection: close", "", ""]).joined(separator: "\r\n")
        return [.send([UInt8](head.utf8) + body)]
    }

    static func answer(_ status: String = "200 OK", _ fields: [String] = [], text: String) -> Self {
        answer(status, fields, body: [UInt8](text.utf8))
    }

    static func redirect(to url: String) -> Self { answer("302 Found", ["Location: \(url)"]) }
}
