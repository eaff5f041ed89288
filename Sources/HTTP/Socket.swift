internal import CLinux
internal import Glibc

/// The system calls on sockets, with their failures sorted into what is done about them.
enum Socket {
    enum Transfer {
        case bytes(Int)
        /// Nothing now: the kernel's buffer is empty, or full.
        case blocked
        /// The peer sends no more.
        case ended
        case failed
    }

    static func receive(_ descriptor: Int32, into target: UnsafeMutableRawBufferPointer) -> Transfer {
        while true {
            let count = recv(descriptor, target.baseAddress, target.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            if errno != EINTR { return errno == EAGAIN ? .blocked : .failed }
        }
    }

    /// Sends without SIGPIPE: a peer that is gone is a `.failed`.
    static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Transfer {
        while true {
            let count = Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            if count >= 0 { return .bytes(count) }
            if errno != EINTR { return errno == EAGAIN ? .blocked : .failed }
        }
    }

    enum Acceptance {
        case connection(Int32)
        case none
        /// The process or the system is out of descriptors or memory: it must wait.
        case exhausted
    }

    static func accept(_ listener: Int32) -> Acceptance {
        while true {
            let descriptor = accept4(listener, nil, nil, Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
            if descriptor >= 0 { return .connection(descriptor) }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
            // Nobody is there, or accept(2) passes on what befell a connection: epoll tells of the next one.
            default: return .none
            }
        }
    }

    /// Makes the coming close a reset, for a reply whose only end is that of the connection and which must not look whole.
    static func closeAbruptly(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// A listening socket on the first address of the host that can be bound.
    static func listen(host: String, port: Int, backlog: Int) throws(HTTPServerFault) -> Int32 {
        guard (0...65_535).contains(port) else { throw HTTPServerFault("there is no port \(port)") }
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, String(port), &hints, &found)
        guard status == 0 else { throw HTTPServerFault("\(host) is no address: \(String(cString: gai_strerror(status)))") }
        defer { freeaddrinfo(found) }
        var fault = HTTPServerFault("\(host) has no address")
        var next = found
        while let info = next {
            if let descriptor = listen(info.pointee, backlog) { return descriptor }
            fault = HTTPServerFault("cannot listen on \(host) port \(port): \(String(cString: strerror(errno)))")
            next = info.pointee.ai_next
        }
        throw fault
    }

    private static func listen(_ info: addrinfo, _ backlog: Int) -> Int32? {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(info.ai_family, kind, info.ai_protocol)
        guard descriptor >= 0 else { return nil }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        // Accepted sockets inherit it, so that no reply waits for an acknowledgement.
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, size)
        guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0, Glibc.listen(descriptor, Int32(backlog)) == 0 else {
            let cause = errno
            close(descriptor)
            errno = cause
            return nil
        }
        return descriptor
    }

    /// The numeric address that a socket is bound to.
    static func address(_ descriptor: Int32) -> HTTPAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var service = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                getsockname(descriptor, address, &length)
                getnameinfo(
                    address, length, &host, socklen_t(host.count), &service, socklen_t(service.count),
                    NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        return HTTPAddress(
            host: String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self),
            port: Int(String(decoding: service.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)) ?? 0)
    }
}
