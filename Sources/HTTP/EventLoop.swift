internal import Synchronization

/// One event loop: waits on epoll, and works each event to its end before the next. Everything in it is confined to its thread.
///
/// Read on in `EventLoop+Accept` (where connections come from), `+Serve` (whole requests, the usual case), `+Exchange` (requests in
/// pieces), `+Stream`, and `+Output` (sending, waiting, ending).
final class EventLoop {
    let limits: HTTPLimits
    let application: any HTTPApplication
    let mailbox: Mailbox
    let group: LoopGroup
    /// Which of the group's loops this is.
    let index: Int
    let poller = Poller(eventsMax: 256)

    var connections = ConnectionTable()
    /// Where an idle connection's bytes are received; its requests are read, and mostly answered, right there. The padding lies behind.
    let receiveRoom: UnsafeMutableRawBufferPointer
    /// Where a slice is inflated; padded as well.
    let inflateRoom: UnsafeMutableRawBufferPointer
    /// The replies to the batch at hand.
    var output = ByteBuffer()
    var head = RequestHead()
    var reply: HTTPReply
    var lastTicket: UInt64 = 0
    var standing: StandingFields
    let codings: Codings
    /// Connections that have more to do without waiting for anything but their turn.
    var ready: [Int] = []
    var pool: [Exchange] = []

    var now = monotonicNanoseconds()
    /// When the earliest deadline may be over.
    var nextSweep = Int.max
    var isDraining = false
    var isListening = false
    var hasStoppedListening = false
    private var acceptsAt = Int.max
    private var isStopped = false
    private var mail: [Mailbox.Message] = []
    private var turns: [Int] = []
    /// The slot number under which the mailbox is watched.
    private static let mailSlot = Int(UInt32.max)
    /// And the listening socket.
    static let listenerSlot = Int(UInt32.max) - 1

    init(
        _ limits: HTTPLimits, serverName: String, _ group: LoopGroup, _ index: Int, _ application: any HTTPApplication
    ) {
        self.limits = limits
        self.application = application
        self.group = group
        self.index = index
        mailbox = group.mailboxes[index]
        reply = HTTPReply(mailbox)
        standing = StandingFields(serverName: serverName)
        codings = Codings(encodedBytesMin: limits.encodedBytesMin)
        receiveRoom = Self.paddedRoom(limits.sliceBytes)
        inflateRoom = Self.paddedRoom(limits.sliceBytes)
        let isWatched = poller.add(mailbox.descriptor, slot: Self.mailSlot, .read)
        precondition(isWatched, "a loop must hear its mailbox")
    }

    deinit {
        receiveRoom.deallocate()
        inflateRoom.deallocate()
    }

    private static func paddedRoom(_ bytes: Int) -> UnsafeMutableRawBufferPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes + ByteBuffer.padding, alignment: 16)
        return UnsafeMutableRawBufferPointer(start: memory, count: bytes)
    }

    /// Runs until the server is stopped, or drained.
    func run() {
        standing.refresh()
        setListening(true)
        // Connections that are on their way from another loop count as well.
        while !isStopped, !(isDraining && mailbox.connections.load(ordering: .relaxed) == 0) {
            let count = poller.wait(waitMilliseconds)
            now = monotonicNanoseconds()
            standing.refresh()
            var hasMail = false
            var hasCallers = false
            for index in 0..<count {
                let event = poller.event(index)
                switch event.slot {
                case Self.mailSlot: hasMail = true
                case Self.listenerSlot: hasCallers = true
                default: handle(event.slot, event.found)
                }
            }
            takeTurns()
            // New connections come last: none is given a slot of which the batch may still hold old events.
            if hasCallers, isListening { accept() }
            if hasMail { readMail() }
            if now >= nextSweep { sweep() }
        }
        stop()
    }

    private var waitMilliseconds: Int32 {
        if !ready.isEmpty { return 0 }
        if nextSweep == .max { return -1 }
        // Rounded up: waking before the deadline would only mean waiting again.
        return Int32(clamping: max(0, nextSweep - now + 999_999) / 1_000_000)
    }

    private func handle(_ slot: Int, _ found: Poller.Interest) {
        guard connections.contains(slot) else { return }
        if found.contains(.write) {
            resumeOutput(slot)
        } else if found.contains(.read) || connections[slot].interest?.contains(.read) == true {
            receive(slot)
        } else {
            // An error or a hang-up on a connection that is asked for nothing.
            close(slot, .disconnected)
        }
    }

    private func takeTurns() {
        guard !ready.isEmpty else { return }
        swap(&ready, &turns)
        for slot in turns where connections.contains(slot) && connections[slot].isReady {
            connections[slot].isReady = false
            advance(slot)
        }
        turns.removeAll(keepingCapacity: true)
    }

    func readMail() {
        mailbox.take(into: &mail)
        for message in mail {
            switch message {
            case .accepted(let descriptor): begin(descriptor)
            case .completed(let slot, let ticket, let write): completeDeferred(slot, ticket, write)
            case .drain: drain()
            case .stop: isStopped = true
            }
        }
        mail.removeAll(keepingCapacity: true)
    }

    /// Looks at every connection for its deadline. A table of ten thousand takes some ten microseconds, so there is no wheel.
    private func sweep() {
        nextSweep = .max
        if now >= acceptsAt {
            acceptsAt = .max
            setListening(!hasStoppedListening)
        }
        for slot in connections.rows.indices where connections.contains(slot) && connections[slot].deadline <= now {
            expire(slot)
        }
        var earliest = acceptsAt
        for row in connections.rows { earliest = min(earliest, row?.deadline ?? .max) }
        // Not more often than every five milliseconds, however many deadlines lie close together.
        nextSweep = earliest == .max ? .max : max(earliest, now + 5_000_000)
    }

    /// Sets the time that the connection's present phase may take.
    func arm(_ slot: Int, _ milliseconds: Int) {
        arm(slot, at: now + milliseconds * 1_000_000)
    }

    /// Sets the moment from which the listening socket is watched again.
    func arm(acceptingAt moment: Int) {
        acceptsAt = moment
        nextSweep = min(nextSweep, moment)
    }

    /// Sets the moment at which the connection's present phase must be over.
    func arm(_ slot: Int, at deadline: Int) {
        connections[slot].deadline = deadline
        nextSweep = min(nextSweep, deadline)
    }
}
