internal import Glibc
internal import Synchronization

/// Where connections come from.
extension EventLoop {
    /// Accepts what is waiting, some at a time, so that a crowd at the door does not keep those inside waiting. Answers whether
    /// more may be there.
    @discardableResult
    func accept() -> Bool {
        for _ in 0..<16 {
            switch Socket.accept(group.listener) {
            case .connection(let descriptor): deal(descriptor)
            case .none: return false
            case .exhausted:
                // The kernel would call again at once, so the door is not watched for a while.
                setListening(false)
                arm(acceptingAt: now + 100_000_000)
                return false
            }
        }
        return true
    }

    private func deal(_ descriptor: Int32) {
        let open = group.connections + 1
        // Even those that are told 503 are bounded; beyond that, a closed door says it as well.
        guard open <= limits.connectionsMax + limits.connectionsMax / 8 + 8 else {
            Glibc.close(descriptor)
            return
        }
        let chosen = group.loop(insteadOf: index)
        group.mailboxes[chosen].connections.add(1, ordering: .relaxed)
        if chosen != index {
            if group.mailboxes[chosen].post(.accepted(descriptor)) { return }
            // That loop has ended meanwhile.
            group.mailboxes[chosen].connections.subtract(1, ordering: .relaxed)
            mailbox.connections.add(1, ordering: .relaxed)
        }
        begin(descriptor)
    }

    /// Takes a connection in, and looks at once for its first request, which is mostly here: a short connection then never gets to epoll.
    func begin(_ descriptor: Int32) {
        let slot = connections.add(Connection(descriptor: descriptor))
        application.observe(.connectionOpened)
        if group.connections > limits.connectionsMax {
            head.reset()
            refuse(slot, .overloaded, UnsafeRawBufferPointer(start: nil, count: 0))
            settle(slot)
        } else {
            arm(slot, limits.headMilliseconds)
            receive(slot)
        }
    }

    /// Begins or ceases to watch the listening socket.
    func setListening(_ isOn: Bool) {
        guard isOn != isListening else { return }
        isListening = isOn
        if isOn {
            let isWatched = poller.addShared(group.listener, slot: Self.listenerSlot)
            precondition(isWatched, "a loop must hear the door")
        } else {
            poller.remove(group.listener)
        }
    }

    /// Accepts no more, but for what the kernel has accepted already.
    func stopListening() {
        guard !hasStoppedListening else { return }
        hasStoppedListening = true
        while accept() {}
        setListening(false)
        group.stopListening()
    }

    /// No reply keeps its connection from now on. An idle one is read once more: its next request may be here, unseen.
    func drain() {
        isDraining = true
        stopListening()
        for slot in connections.rows.indices where connections.contains(slot) && connections[slot].phase == .idle {
            receive(slot)
            if connections.contains(slot), connections[slot].phase == .idle { close(slot, .disconnected) }
        }
    }

    /// Ends everything at once.
    func stop() {
        stopListening()
        mailbox.close()
        readMail()
        for slot in connections.rows.indices where connections.contains(slot) { close(slot, .stopped) }
    }
}
