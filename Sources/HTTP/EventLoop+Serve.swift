/// The straight line: whole requests, answered where they lie.
extension EventLoop {
    /// What became of the bytes that `serve` was given.
    enum Served {
        /// All are answered.
        case all
        /// The rest is the beginning of a head; nothing changes before a line ends or so many bytes are there.
        case partial(wakesAtBytes: Int)
        /// The rest are requests whose turn comes when the peer has taken more of its replies.
        case paused
        /// The rest begins with a request whose head is in `head` and about which this was decided.
        case begun(HTTPIntake)
        /// Nothing more is read from this connection.
        case closing
    }

    /// Reads what has come for a connection, and does what it asks.
    func receive(_ slot: Int) {
        switch connections[slot].phase {
        case .idle: receiveIdle(slot)
        case .head, .collecting, .streaming: receivePart(slot)
        case .lingering: receiveLingering(slot)
        case .producing, .deferred, .closing: close(slot, .disconnected)
        }
    }

    private func receiveIdle(_ slot: Int) {
        switch Socket.receive(connections[slot].descriptor, into: receiveRoom) {
        case .blocked: watch(slot, isBlocked: false)
        case .ended, .failed: close(slot, .disconnected)
        case .bytes(let count):
            let window = UnsafeRawBufferPointer(receiveRoom).part(0, count)
            let (taken, served) = serve(slot, window)
            switch served {
            case .all, .closing: settle(slot)
            case .partial, .paused, .begun:
                // From here on the connection needs memory of its own.
                let exchange = exchange(slot)
                exchange.input.append(window.part(taken, count))
                connections[slot].phase = .head
                connections[slot].deadline = .max
                if note(slot, exchange, served) { advance(slot) } else { settle(slot) }
            }
        }
    }

    /// Answers the requests that are wholly in `window`, one after the other; stops at the first that is not.
    func serve(_ slot: Int, _ window: UnsafeRawBufferPointer) -> (taken: Int, Served) {
        var taken = 0
        while taken < window.count {
            if output.count > limits.batchBytes {
                flush(slot)
                if connections[slot].isBroken { return (window.count, .closing) }
                if pendingBytes(slot) > limits.outputHighWaterBytes { return (taken, .paused) }
            }
            let rest = window.part(taken, window.count)
            do throws(HTTPRefusal) {
                if case .more(let atBytes) = try head.parse(rest, limits) { return (taken, .partial(wakesAtBytes: atBytes)) }
            } catch {
                refuse(slot, error, rest)
                return (window.count, .closing)
            }
            switch serveOne(slot, rest) {
            case .answered(let count): taken += count
            case .begun(let intake): return (taken, .begun(intake))
            }
            if connections[slot].phase == .closing {
                // What the client sent beyond the request that was to be the last.
                if taken < window.count { connections[slot].lingers = true }
                return (window.count, .closing)
            }
        }
        return (taken, .all)
    }

    private enum ServedOne {
        case answered(Int)
        case begun(HTTPIntake)
    }

    /// Answers the request whose head is in `head`, if its body is here as it is, or is not wanted.
    private func serveOne(_ slot: Int, _ rest: UnsafeRawBufferPointer) -> ServedOne {
        let request = HTTPRequest(head, rest)
        let wholeBytes = wholeBytes(rest)
        prepareReply(slot)
        let intake = application.intake(request, reply)
        switch intake {
        case .stream: return .begun(intake)
        case .answered: break
        case .collect(let bytesMax):
            guard let wholeBytes else { return .begun(intake) }
            let body = rest.part(head.byteCount, wholeBytes)
            guard body.count <= min(bytesMax, limits.bodyBytesMax) else {
                refuse(slot, .bodyTooLarge, rest)
                return .answered(wholeBytes)
            }
            reply.reset()
            application.respond(to: request, body: body, reply)
        }
        if reply.isDeferred { return .begun(.answered) }
        var framing = ReplyFraming(head, rest)
        let count = wholeBytes ?? rest.count
        if wholeBytes == nil {
            // RFC 9112 section 9.3: a body that is not read through leaves the connection unusable.
            framing.keepsAlive = false
            connections[slot].lingers = true
        }
        answer(slot, framing, bytesIn: count, since: now)
        return .answered(count)
    }

    /// Bytes of the request in `head` with its body, if all of it is here and the body needs no decoding.
    func wholeBytes(_ rest: UnsafeRawBufferPointer) -> Int? {
        switch head.framing.body {
        case .none: head.byteCount
        case .chunked: nil
        case .length(let length):
            length <= rest.count - head.byteCount && head.framing.coding == .identity ? head.byteCount + length : nil
        }
    }

    /// Makes the loop's reply ready for another request.
    func prepareReply(_ slot: Int) {
        lastTicket += 1
        reply.reset()
        reply.slot = slot
        reply.ticket = lastTicket
    }

    /// Puts the loop's reply into the output, whole.
    func answer(_ slot: Int, _ framing: ReplyFraming, bytesIn: Int, since start: Int) {
        var framing = framing
        if isDraining || reply.closesConnection { framing.keepsAlive = false }
        let before = output.count
        framing.appendWhole(reply, standing.lines, codings, to: &output)
        observe(reply.status, bytesIn: bytesIn, bytesOut: output.count - before, since: start)
        if !framing.keepsAlive { connections[slot].phase = .closing }
    }

    func observe(_ status: HTTPStatus, bytesIn: Int, bytesOut: Int, since start: Int) {
        application.observe(
            .requestDone(
                status: status, bytesIn: bytesIn, bytesOut: bytesOut, nanoseconds: max(0, monotonicNanoseconds() - start)))
    }

    /// Answers a request that HTTP itself will not serve, and lets nothing follow it. `head` is as much of its head as was read from `bytes`.
    func refuse(_ slot: Int, _ refusal: HTTPRefusal, _ bytes: UnsafeRawBufferPointer) {
        prepareReply(slot)
        application.refuse(refusal, HTTPRequest(head, bytes), reply)
        var framing = ReplyFraming(head, bytes)
        framing.keepsAlive = false
        connections[slot].lingers = true
        answer(slot, framing, bytesIn: bytes.count, since: now)
    }
}
