internal import Dispatch
internal import Glibc
internal import Synchronization

/// Connections open over all loops of a server.
final class ServerLoad: Sendable {
    let connections = Atomic(0)
}

/// Accepts connections and deals them out to the loops in turn, which balances better than a listener for each loop.
///
/// Safe because everything in it is touched on its own queue alone.
final class Acceptor: @unchecked Sendable {
    private let queue = DispatchQueue(label: "http.accept")
    private let source: any DispatchSourceRead
    private let listener: Int32
    private let limits: HTTPLimits
    private let load: ServerLoad
    private let mailboxes: [Mailbox]
    private var next = 0
    private var isPaused = false

    init(_ listener: Int32, _ limits: HTTPLimits, _ load: ServerLoad, _ mailboxes: [Mailbox]) {
        self.listener = listener
        self.limits = limits
        self.load = load
        self.mailboxes = mailboxes
        source = DispatchSource.makeReadSource(fileDescriptor: listener, queue: queue)
        source.setEventHandler { [weak self] in self?.acceptAll() }
        // libdispatch must let go of the descriptor before its number can be given to another socket.
        source.setCancelHandler { close(listener) }
        source.activate()
    }

    /// Deals out what the kernel has already accepted, stops listening, and then calls `done`.
    func stop(_ done: @escaping @Sendable () -> Void) {
        queue.async { [self] in
            acceptAll()
            source.cancel()
            // A suspended source never gets to its cancel handler.
            if isPaused { source.resume() }
            isPaused = false
            done()
        }
    }

    private func acceptAll() {
        while !source.isCancelled {
            switch Socket.accept(listener) {
            case .none: return
            case .exhausted: return pause()
            case .connection(let descriptor): deal(descriptor)
            }
        }
    }

    private func deal(_ descriptor: Int32) {
        let open = load.connections.add(1, ordering: .relaxed).newValue
        let isOverload = open > limits.connectionsMax
        // Even those that are told 503 are bounded; beyond that, a closed door says it as well.
        guard open <= limits.connectionsMax + limits.connectionsMax / 8 + 8 else {
            load.connections.subtract(1, ordering: .relaxed)
            close(descriptor)
            return
        }
        mailboxes[next].post(.accepted(descriptor: descriptor, isOverload: isOverload))
        next = (next + 1) % mailboxes.count
    }

    /// Out of descriptors: the kernel would call again at once, so it is not listened to for a while.
    private func pause() {
        guard !isPaused else { return }
        isPaused = true
        source.suspend()
        queue.asyncAfter(deadline: .now() + .milliseconds(100)) { [self] in
            guard isPaused else { return }
            isPaused = false
            source.resume()
        }
    }
}
