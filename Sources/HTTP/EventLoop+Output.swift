internal import Glibc
internal import Synchronization

/// Sending, waiting, ending.
extension EventLoop {
    /// Bytes that the peer has not taken.
    func pendingBytes(_ slot: Int) -> Int {
        connections[slot].exchange?.output.count ?? 0
    }

    /// Sends the loop's output; what the peer does not take waits in its exchange.
    func flush(_ slot: Int) {
        guard !output.isEmpty else { return }
        defer { output.removeAll(keepingUpTo: 1 << 20) }
        guard !connections[slot].isBroken else { return }
        guard pendingBytes(slot) == 0 else { return exchange(slot).output.append(output.bytes) }
        switch Socket.send(connections[slot].descriptor, output.bytes) {
        case .bytes(let count) where count == output.count: break
        case .bytes(let count): wait(slot, output.bytes.part(count, output.count))
        case .blocked: wait(slot, output.bytes)
        case .ended, .failed: connections[slot].isBroken = true
        }
    }

    private func wait(_ slot: Int, _ rest: UnsafeRawBufferPointer) {
        exchange(slot).output.append(rest)
        arm(slot, limits.writeStallMilliseconds)
    }

    /// Sends what waited, now that the peer takes it, and goes on with what waited for that.
    func resumeOutput(_ slot: Int) {
        guard let exchange = connections[slot].exchange else { return settle(slot) }
        switch Socket.send(connections[slot].descriptor, exchange.output.bytes) {
        case .blocked: return
        case .ended, .failed: return close(slot, .disconnected)
        case .bytes(let count):
            exchange.output.removeFirst(count)
            arm(slot, limits.writeStallMilliseconds)
        }
        guard exchange.output.count <= limits.outputHighWaterBytes / 2 else { return }
        if exchange.output.isEmpty { rearm(slot, exchange) }
        advance(slot)
    }

    /// The peer has taken everything: the time of the phase itself counts again.
    private func rearm(_ slot: Int, _ exchange: Exchange) {
        switch connections[slot].phase {
        case .head: arm(slot, limits.headMilliseconds)
        case .collecting, .streaming: restartBodyClock(slot, exchange)
        case .deferred: arm(slot, limits.deferredMilliseconds)
        case .idle, .producing, .closing, .lingering: connections[slot].deadline = .max
        }
    }

    /// After work on a connection: sends, then rests, lingers or closes, and is watched for what it now waits for.
    func settle(_ slot: Int) {
        flush(slot)
        if connections[slot].isBroken { return close(slot, .disconnected) }
        let isBlocked = pendingBytes(slot) > 0
        switch connections[slot].phase {
        case .closing where !isBlocked:
            guard connections[slot].lingers, !connections[slot].inputEnded else { return close(slot, .disconnected) }
            // RFC 9112 section 9.6: shut our direction, and close only when the client has seen it.
            shutdown(connections[slot].descriptor, Int32(SHUT_WR))
            connections[slot].phase = .lingering
            arm(slot, limits.lingerMilliseconds)
        case .head where !isBlocked && connections[slot].exchange?.input.isEmpty ?? true:
            if connections[slot].inputEnded || isDraining { return close(slot, .disconnected) }
            release(slot)
            connections[slot].phase = .idle
            arm(slot, limits.idleMilliseconds)
        case .idle where isBlocked: connections[slot].phase = .head
        case .idle:
            if isDraining { return close(slot, .disconnected) }
            arm(slot, limits.idleMilliseconds)
        default: break
        }
        if isBlocked, connections[slot].deadline == .max { arm(slot, limits.writeStallMilliseconds) }
        watch(slot, isBlocked: isBlocked)
    }

    func watch(_ slot: Int, isBlocked: Bool) {
        var interest: Poller.Interest = isBlocked ? .write : []
        let connection = connections[slot]
        switch connection.phase {
        case .idle, .lingering: interest.insert(.read)
        case .head, .collecting, .streaming:
            // Whoever does not take our bytes does not get to send his.
            if !connection.inputEnded, pendingBytes(slot) <= limits.outputHighWaterBytes {
                interest.insert(.read)
            }
        case .producing, .deferred, .closing: break
        }
        guard interest != connection.interest else { return }
        connections[slot].interest = interest
        let isWatched =
            connection.interest == nil
            ? poller.add(connection.descriptor, slot: slot, interest)
            : poller.change(connection.descriptor, slot: slot, interest)
        if !isWatched { close(slot, .disconnected) }
    }

    private func release(_ slot: Int) {
        guard let exchange = connections[slot].exchange else { return }
        connections[slot].exchange = nil
        exchange.reset()
        if pool.count < 16 { pool.append(exchange) }
    }

    /// The connection's time is over.
    func expire(_ slot: Int) {
        let connection = connections[slot]
        guard let exchange = connection.exchange, exchange.output.isEmpty else { return close(slot, .disconnected) }
        switch connection.phase {
        case .head, .collecting, .streaming, .deferred: refuseLate(slot, exchange)
        case .idle, .producing, .closing, .lingering: close(slot, .disconnected)
        }
    }

    /// Throws away what comes behind a refusal, up to a limit.
    func receiveLingering(_ slot: Int) {
        switch Socket.receive(connections[slot].descriptor, into: receiveRoom) {
        case .blocked: return
        case .ended, .failed: close(slot, .disconnected)
        case .bytes(let count):
            let exchange = exchange(slot)
            exchange.lingeredBytes += count
            if exchange.lingeredBytes > limits.lingerBytesMax { close(slot, .disconnected) }
        }
    }

    /// Ends a connection and frees its slot.
    func close(_ slot: Int, _ cause: HTTPAbort) {
        connections[slot].exchange?.stream?.abort(cause)
        release(slot)
        // Closing takes the descriptor out of epoll as well: it was never duplicated.
        Glibc.close(connections[slot].descriptor)
        connections.remove(slot)
        mailbox.connections.subtract(1, ordering: .relaxed)
        application.observe(.connectionClosed)
    }
}
