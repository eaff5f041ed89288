/// Requests that come in pieces: their bytes wait in an exchange of the connection's own.
extension EventLoop {
    /// The connection's exchange, from the pool if it has none.
    func exchange(_ slot: Int) -> Exchange {
        if let exchange = connections[slot].exchange { return exchange }
        let exchange = pool.popLast() ?? Exchange()
        connections[slot].exchange = exchange
        return exchange
    }

    /// Reads more of a request that has begun.
    func receivePart(_ slot: Int) {
        // What is here is worked first: reading on would only pile it up.
        guard !connections[slot].isReady else { return }
        let exchange = exchange(slot)
        let before = exchange.input.count
        var transfer = Socket.Transfer.blocked
        exchange.input.append(upTo: receiveBytes(exchange)) { room in
            transfer = Socket.receive(connections[slot].descriptor, into: room)
            if case .bytes(let count) = transfer { return count }
            return 0
        }
        switch transfer {
        case .blocked: return
        case .failed: close(slot, .disconnected)
        case .ended:
            connections[slot].inputEnded = true
            advance(slot)
        case .bytes(let count):
            if connections[slot].phase == .head {
                // Only a line's end, or too much, says anything new: so slow heads cost no more than quick ones.
                let isNews = exchange.input.bytes.index(of: Ascii.lf, from: before) != nil
                guard isNews || exchange.input.count >= exchange.headWakesAtBytes else { return }
            } else {
                exchange.bodyBytes += count
                armBody(slot, exchange)
            }
            advance(slot)
        }
    }

    /// How much is read at once: of a plain collected body no more than is missing, so that it lies in one piece and alone.
    private func receiveBytes(_ exchange: Exchange) -> Int {
        guard let length = exchange.plainBodyBytes else { return exchange.decoder == nil ? 4 * 1_024 : limits.sliceBytes }
        let missing = exchange.head.byteCount + length - exchange.input.count
        return max(1, min(missing, max(limits.sliceBytes, exchange.input.count)))
    }

    /// RFC 9110 section 15.5.9: a body must keep coming, and at a pace.
    private func armBody(_ slot: Int, _ exchange: Exchange) {
        let grace = limits.bodyStallMilliseconds * 1_000_000
        let earned = exchange.bodyBytes.multipliedReportingOverflow(by: 1_000_000_000 / max(1, limits.bodyBytesPerSecondMin))
        let paced = exchange.bodySince + grace + (earned.overflow ? Int.max / 2 : earned.partialValue)
        arm(slot, at: min(now + grace, paced))
    }

    /// Begins the body's time anew, since it was we who did not read.
    func restartBodyClock(_ slot: Int, _ exchange: Exchange) {
        exchange.bodySince = now
        exchange.bodyBytes = 0
        armBody(slot, exchange)
    }

    /// Does what can be done with what is here, and then sends, waits or closes.
    func advance(_ slot: Int) {
        let exchange = exchange(slot)
        var goesOn = true
        while goesOn, !connections[slot].isBroken, pendingBytes(slot) <= limits.outputHighWaterBytes {
            switch connections[slot].phase {
            case .head: goesOn = advanceHead(slot, exchange)
            case .collecting: goesOn = advanceCollected(slot, exchange)
            case .streaming: goesOn = advanceStream(slot, exchange)
            case .producing: goesOn = advanceProduced(slot, exchange)
            case .idle, .deferred, .closing, .lingering: goesOn = false
            }
        }
        settle(slot)
    }

    private func advanceHead(_ slot: Int, _ exchange: Exchange) -> Bool {
        let window = exchange.input.bytes
        if !window.isEmpty {
            let (taken, served) = serve(slot, window)
            exchange.input.removeFirst(taken)
            if taken > 0 { connections[slot].deadline = .max }
            if note(slot, exchange, served) { return true }
            if case .partial = served, connections[slot].inputEnded { refuseHere(slot, exchange, .requestTruncated) }
        }
        return false
    }

    /// Takes note of how `serve` stopped, now that what it left lies in the exchange's input; answers whether a request was begun.
    func note(_ slot: Int, _ exchange: Exchange, _ served: Served) -> Bool {
        switch served {
        case .all, .closing, .paused: return false
        case .partial(let wakesAtBytes):
            exchange.headWakesAtBytes = wakesAtBytes
            if connections[slot].deadline == .max { arm(slot, limits.headMilliseconds) }
            return false
        case .begun(let intake):
            begin(slot, exchange, intake)
            return true
        }
    }

    /// Begins the request whose head is in `head` and whose bytes are the first of the input.
    private func begin(_ slot: Int, _ exchange: Exchange, _ intake: HTTPIntake) {
        let wholeBytes = wholeBytes(exchange.input.bytes)
        swap(&head, &exchange.head)
        exchange.cursor = exchange.head.byteCount
        exchange.framing = ReplyFraming(exchange.head, exchange.input.bytes)
        exchange.startedAt = now
        switch intake {
        case .answered:
            exchange.cursor = wholeBytes ?? exchange.input.count
            if wholeBytes == nil { closeBehind(slot, exchange) }
            beginDeferred(slot, exchange)
        case .collect(let bytesMax):
            let isPlain = exchange.head.framing.coding == .identity
            let ceiling = isPlain ? limits.bodyBytesMax : limits.inflatedBytesMax
            beginBody(slot, exchange, .collecting, bytesMax: min(bytesMax, ceiling), wireBytesMax: limits.bodyBytesMax)
        case .stream(let stream):
            exchange.stream = stream
            exchange.reply = reply
            reply = HTTPReply(mailbox)
            beginBody(slot, exchange, .streaming, bytesMax: limits.streamBytesMax, wireBytesMax: limits.streamBytesMax)
        }
    }

    /// Checks that the body can be taken, asks for it if the client waits to be asked, and sets up its decoding.
    private func beginBody(
        _ slot: Int, _ exchange: Exchange, _ phase: Connection.Phase, bytesMax: Int, wireBytesMax: Int
    ) {
        let framing = exchange.head.framing
        if framing.body != .none, framing.coding == .unknown { return fail(slot, exchange, .contentCodingUnknown) }
        if case .length(let length) = framing.body {
            guard length <= min(bytesMax, wireBytesMax) else { return fail(slot, exchange, .bodyTooLarge) }
            if phase == .collecting, framing.coding == .identity { exchange.plainBodyBytes = length }
        }
        var inflater: Inflater?
        if framing.body != .none, framing.coding != .identity {
            inflater = exchange.inflater ?? Inflater()
            inflater?.reset(framing.coding, limits)
            exchange.inflater = inflater
        }
        exchange.decoder = BodyDecoder(
            framing.body, inflater, contentBytesMax: bytesMax, wireBytesMax: wireBytesMax,
            chunkLineBytesMax: limits.chunkLineBytesMax)
        // RFC 9110 section 10.1.1: no 100 if the body is already coming.
        if framing.expectsContinue, exchange.input.count == exchange.head.byteCount {
            output.append("HTTP/1.1 100 Continue\r\n\r\n")
        }
        // Even a body of nothing has its padding.
        exchange.body.reserve(1)
        connections[slot].phase = phase
        restartBodyClock(slot, exchange)
    }

    /// Collects; answers true when there is something else to do at once.
    private func advanceCollected(_ slot: Int, _ exchange: Exchange) -> Bool {
        if let length = exchange.plainBodyBytes {
            let end = exchange.head.byteCount + length
            guard exchange.input.count >= end else { return starve(slot, exchange) }
            exchange.cursor = end
            return respond(slot, exchange, exchange.input.bytes.part(exchange.head.byteCount, end))
        }
        var budget = limits.sliceBytes
        while budget > 0 {
            guard let piece = decode(slot, exchange) else { return false }
            if piece.isStarved { return starve(slot, exchange) }
            exchange.body.append(piece.content)
            if piece.isEnd { return respond(slot, exchange, exchange.body.bytes) }
            budget -= max(1, piece.taken, piece.content.count)
        }
        return waitForTurn(slot, exchange)
    }

    private func respond(_ slot: Int, _ exchange: Exchange, _ body: UnsafeRawBufferPointer) -> Bool {
        prepareReply(slot)
        application.respond(to: HTTPRequest(exchange.head, exchange.input.bytes), body: body, reply)
        if reply.isDeferred {
            beginDeferred(slot, exchange)
            return false
        }
        return answerHere(slot, exchange)
    }

    /// Puts the loop's reply out for the exchange's request, and makes way for the next one.
    private func answerHere(_ slot: Int, _ exchange: Exchange) -> Bool {
        connections[slot].phase = .head
        answer(slot, exchange.framing, bytesIn: exchange.bytesIn, since: exchange.startedAt)
        return endRequest(slot, exchange)
    }

    /// Takes the request off the front of the input; answers whether the next one may be served.
    func endRequest(_ slot: Int, _ exchange: Exchange) -> Bool {
        exchange.input.removeFirst(exchange.cursor)
        exchange.endRequest()
        if connections[slot].phase == .closing {
            if !exchange.input.isEmpty { connections[slot].lingers = true }
            return false
        }
        connections[slot].phase = .head
        connections[slot].deadline = .max
        return true
    }

    /// The next piece of the body; nil if it was refused.
    func decode(_ slot: Int, _ exchange: Exchange) -> BodyDecoder.Piece? {
        let input = exchange.input.bytes
        let unread = input.part(exchange.cursor, min(input.count, exchange.cursor + limits.sliceBytes))
        do throws(HTTPRefusal) {
            let piece = try exchange.decoder!.next(unread, inflateRoom)
            exchange.cursor += piece.taken
            return piece
        } catch {
            fail(slot, exchange, error)
            return nil
        }
    }

    /// All input is used up. Answers false: there is nothing to do but wait, unless no more will come.
    func starve(_ slot: Int, _ exchange: Exchange) -> Bool {
        if exchange.plainBodyBytes == nil {
            exchange.input.truncate(to: exchange.head.byteCount)
            exchange.cursor = exchange.head.byteCount
        }
        if connections[slot].inputEnded { fail(slot, exchange, .requestTruncated) }
        return false
    }

    /// The slice is worked. Answers false: the next one has its turn behind those of other connections, if it is here already.
    func waitForTurn(_ slot: Int, _ exchange: Exchange) -> Bool {
        let isUsedUp = exchange.cursor == exchange.input.count && exchange.decoder?.holdsContent == false
        guard !isUsedUp else { return starve(slot, exchange) }
        queue(slot)
        return false
    }

    /// Ends a request that cannot be read on: by a refusal, or by cutting the reply that has begun.
    func fail(_ slot: Int, _ exchange: Exchange, _ refusal: HTTPRefusal) {
        let stream = exchange.stream
        exchange.stream = nil
        stream?.abort(.refused(refusal))
        if exchange.isReplyBegun { cut(slot, exchange) } else { refuseHere(slot, exchange, refusal) }
    }

    private func refuseHere(_ slot: Int, _ exchange: Exchange, _ refusal: HTTPRefusal) {
        if connections[slot].phase == .head {
            head.reset()
            // What can be read of an unfinished head serves the refusal's document; that it is unfinished is known.
            _ = try? head.parse(exchange.input.bytes, limits)
        } else {
            swap(&head, &exchange.head)
        }
        refuse(slot, refusal, exchange.input.bytes)
        exchange.input.removeAll()
        exchange.endRequest()
    }

    private func beginDeferred(_ slot: Int, _ exchange: Exchange) {
        exchange.ticket = reply.ticket
        connections[slot].phase = .deferred
        arm(slot, limits.deferredMilliseconds)
    }

    /// Answers a deferred request, if it is still waiting.
    func completeDeferred(_ slot: Int, _ ticket: UInt64, _ write: (HTTPReply) -> Void) {
        guard connections.contains(slot), connections[slot].phase == .deferred, let exchange = connections[slot].exchange,
            exchange.ticket == ticket
        else { return }
        prepareReply(slot)
        write(reply)
        precondition(!reply.isDeferred, "a reply is deferred once")
        _ = answerHere(slot, exchange)
        advance(slot)
    }

    /// Answers 408 or 503 to a request that has outrun its time.
    func refuseLate(_ slot: Int, _ exchange: Exchange) {
        switch connections[slot].phase {
        case .head: refuseHere(slot, exchange, .headTimeout)
        case .deferred: refuseHere(slot, exchange, .deferredTimeout)
        default: fail(slot, exchange, .bodyTimeout)
        }
        settle(slot)
    }
}
