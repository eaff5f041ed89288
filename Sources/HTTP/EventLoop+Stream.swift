/// Bodies that are worked as they come, and replies that go out as they are made.
extension EventLoop {
    /// Works one slice of a streamed body; answers true when there is something else to do at once.
    func advanceStream(_ slot: Int, _ exchange: Exchange) -> Bool {
        guard let stream = exchange.stream, let reply = exchange.reply else { return false }
        var budget = limits.sliceBytes
        while budget > 0 {
            guard let piece = decode(slot, exchange) else { return false }
            if piece.isStarved { return starve(slot, exchange) }
            if !piece.content.isEmpty { stream.receive(piece.content, reply) }
            if reply.isAborted { return abort(slot, exchange) }
            if reply.isFinished {
                if !piece.isEnd { closeBehind(slot, exchange) }
                return endStream(slot, exchange)
            }
            appendSlice(exchange, isLast: false)
            if piece.isEnd {
                connections[slot].phase = .producing
                connections[slot].deadline = .max
                return true
            }
            budget -= max(1, piece.taken, piece.content.count)
        }
        return waitForTurn(slot, exchange)
    }

    /// Asks for one more slice of a reply whose request is read.
    func advanceProduced(_ slot: Int, _ exchange: Exchange) -> Bool {
        guard let stream = exchange.stream, let reply = exchange.reply else { return false }
        let isDone = stream.produce(reply)
        if reply.isAborted { return abort(slot, exchange) }
        if isDone || reply.isFinished { return endStream(slot, exchange) }
        appendSlice(exchange, isLast: false)
        queue(slot)
        return false
    }

    private func endStream(_ slot: Int, _ exchange: Exchange) -> Bool {
        guard let reply = exchange.reply else { return false }
        if isDraining || reply.closesConnection { exchange.framing.keepsAlive = false }
        appendSlice(exchange, isLast: true)
        observe(reply.status, bytesIn: exchange.bytesIn, bytesOut: exchange.bytesOut, since: exchange.startedAt)
        connections[slot].phase = exchange.framing.keepsAlive ? .head : .closing
        return endRequest(slot, exchange)
    }

    /// The body is not read to its end, so the connection cannot go on behind the reply.
    func closeBehind(_ slot: Int, _ exchange: Exchange) {
        exchange.framing.keepsAlive = false
        connections[slot].lingers = true
    }

    private func abort(_ slot: Int, _ exchange: Exchange) -> Bool {
        exchange.stream?.abort(.asked)
        exchange.stream = nil
        cut(slot, exchange)
        return false
    }

    /// Closes without the end that the framing wants. Where closing *is* that end, it is made a reset.
    func cut(_ slot: Int, _ exchange: Exchange) {
        if exchange.framing.isVersion10 { Socket.closeAbruptly(connections[slot].descriptor) } else { flush(slot) }
        connections[slot].isBroken = true
    }

    /// Puts what the reply holds into the output: as a whole reply, or as a chunk (RFC 9112 section 7.1).
    private func appendSlice(_ exchange: Exchange, isLast: Bool) {
        guard let reply = exchange.reply, isLast || !reply.body.isEmpty else { return }
        let before = output.count
        defer {
            exchange.bytesOut += output.count - before
            reply.body.removeAll()
        }
        if !exchange.isReplyBegun {
            exchange.isReplyBegun = true
            if isLast { return exchange.framing.appendWhole(reply, standing.lines, codings, to: &output) }
            beginStreamedReply(exchange, reply)
        }
        guard !exchange.framing.isHead else { return }
        guard let deflater = exchange.deflater else { return appendChunk(exchange, reply.body.bytes, isLast) }
        codings.withScratch { scratch in
            deflater.deflate(reply.body.bytes, isLast: isLast, into: &scratch)
            appendChunk(exchange, scratch.bytes, isLast)
        }
    }

    private func beginStreamedReply(_ exchange: Exchange, _ reply: HTTPReply) {
        // RFC 9112 section 6.3: for HTTP/1.0 the connection's end is the reply's.
        if exchange.framing.isVersion10 || isDraining || reply.closesConnection { exchange.framing.keepsAlive = false }
        let coding = reply.mayEncode ? exchange.framing.preference.choose(isLong: true) : .identity
        if coding != .identity { exchange.deflater = Deflater(coding) }
        exchange.framing.appendStreamedHead(reply, standing.lines, coding, to: &output)
    }

    private func appendChunk(_ exchange: Exchange, _ content: UnsafeRawBufferPointer, _ isLast: Bool) {
        guard !exchange.framing.isVersion10 else { return output.append(content) }
        if !content.isEmpty {
            output.append(hex: content.count)
            output.append("\r\n")
            output.append(content)
            output.append("\r\n")
        }
        if isLast { output.append("0\r\n\r\n") }
    }

    /// Gives the connection another turn, behind all the others.
    func queue(_ slot: Int) {
        guard !connections[slot].isReady else { return }
        connections[slot].isReady = true
        ready.append(slot)
    }
}
