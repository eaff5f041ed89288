internal import Dispatch
internal import Glibc

/// Where a server listens: a numeric host and a port.
package struct HTTPAddress: Sendable, Equatable {
    /// The numeric host, IPv6 without brackets.
    package let host: String
    /// The port, 1 to 65,535.
    package let port: Int
}

/// Why a server could not start, as a sentence.
package struct HTTPServerFault: Error, CustomStringConvertible {
    /// The sentence.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// A running HTTP/1.1 server (RFC 9110, RFC 9112): it accepts from its making until it is drained or let go.
///
/// Each loop holds a worker of its own serial queue for as long as the server runs; several servers may run in one process.
package final class HTTPServer: Sendable {
    /// Where it listens; for port 0, the port that was found.
    package let address: HTTPAddress

    private let group: LoopGroup
    private let loops = DispatchGroup()

    /// Listens on a host (a name or a numeric address of IPv4 or IPv6) and a port (0: any that is free).
    ///
    /// `application` is called once on each loop, with the loop's number.
    package init(
        host: String, port: Int, serverName: String, limits: HTTPLimits = HTTPLimits(),
        application: @escaping @Sendable (_ loop: Int) -> any HTTPApplication
    ) throws(HTTPServerFault) {
        guard limits.sliceBytes >= 1_024 else { throw HTTPServerFault("a slice is at least 1,024 bytes") }
        let listener = try Socket.listen(host: host, port: port, backlog: limits.backlog)
        address = Socket.address(listener)
        let count = limits.loops > 0 ? limits.loops : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let group = LoopGroup(count: count, listener: listener)
        self.group = group
        for index in 0..<count {
            DispatchQueue(label: "http.loop.\(index)").async(group: loops) {
                EventLoop(limits, serverName: serverName, group, index, application(index)).run()
            }
        }
    }

    deinit {
        group.post(.stop)
    }

    /// Stops accepting, closes idle connections, answers what is under way with `Connection: close`, and calls `done` when all is over.
    ///
    /// What is not over after `withinMilliseconds` is cut. Calling it again does no harm, and may shorten the time.
    package func drain(withinMilliseconds: Int, _ done: @escaping @Sendable () -> Void) {
        let group = group
        group.post(.drain)
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(withinMilliseconds)) { group.post(.stop) }
        loops.notify(queue: .global(), execute: done)
    }
}
