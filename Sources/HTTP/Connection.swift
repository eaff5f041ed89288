/// One connection of a loop: all that an idle one costs is a row of this.
struct Connection {
    enum Phase {
        /// Nothing of a request is here.
        case idle
        /// Part of a head is here, or whole requests that wait for the peer to take its replies.
        case head
        /// A body is being collected.
        case collecting
        /// A body is being handed on as it comes.
        case streaming
        /// The body is over, and its stream goes on replying.
        case producing
        /// A reply is awaited from elsewhere.
        case deferred
        /// The last reply is going out.
        case closing
        /// The last reply has gone, our direction is shut, and what still comes is thrown away.
        case lingering
    }

    let descriptor: Int32
    var phase = Phase.idle
    /// What epoll watches it for; nil as long as epoll does not know it.
    var interest: Poller.Interest?
    /// The peer has shut its direction.
    var inputEnded = false
    /// A send or receive failed: the connection is closed as soon as the work at hand returns.
    var isBroken = false
    /// The close is preceded by lingering, since something may still be coming in.
    var lingers = false
    /// It has a turn in the ready list.
    var isReady = false
    /// When the present phase must be over, on the monotonic clock.
    var deadline = Int.max
    /// What the request under way holds; nil for an idle connection.
    var exchange: Exchange?
}

/// What a request in several pieces, or a reply that the peer does not take, holds; lent from a pool.
final class Exchange {
    /// The bytes received: the head first, as long as its request lasts, then what is not yet used.
    var input = ByteBuffer()
    /// The first byte of `input` behind the head that is not yet used.
    var cursor = 0
    /// The bytes of `input` below which a partial head needs no second look, if no line ends.
    var headWakesAtBytes = 0
    var head = RequestHead()
    var framing = ReplyFraming()
    /// When the head was complete.
    var startedAt = 0
    var bytesOut = 0

    var decoder: BodyDecoder?
    var inflater: Inflater?
    /// The content of a body that is not just a stretch of `input`.
    var body = ByteBuffer()
    /// The collected body is just a stretch of `input`, of this length.
    var plainBodyBytes: Int?
    /// Since when, and how much since then, the body has been coming.
    var bodySince = 0
    var bodyBytes = 0

    var stream: (any HTTPStream)?
    var reply: HTTPReply?
    var deflater: Deflater?
    var isReplyBegun = false
    var ticket: UInt64 = 0

    /// What the peer has not taken.
    var output = ByteBuffer()
    var lingeredBytes = 0

    /// Bytes of the request, with its head and framing.
    var bytesIn: Int {
        guard let decoder, plainBodyBytes == nil else { return cursor }
        return head.byteCount + decoder.wireBytes
    }

    /// Forgets the request, but neither the input behind it nor the output.
    func endRequest() {
        cursor = 0
        headWakesAtBytes = 0
        bytesOut = 0
        decoder = nil
        body.removeAll(keepingUpTo: 64 * 1_024)
        plainBodyBytes = nil
        stream = nil
        reply = nil
        deflater = nil
        isReplyBegun = false
        ticket = 0
    }

    /// Makes the exchange fit for another connection.
    func reset() {
        endRequest()
        input.removeAll(keepingUpTo: 128 * 1_024)
        output.removeAll(keepingUpTo: 128 * 1_024)
        head.reset()
        lingeredBytes = 0
    }
}

/// The connections of a loop: a dense table with a list of free rows, so that its size follows their number.
struct ConnectionTable {
    private(set) var rows: ContiguousArray<Connection?> = []
    private var free: [Int] = []
    private(set) var count = 0

    /// Puts a connection into a free row.
    mutating func add(_ connection: Connection) -> Int {
        count += 1
        if let slot = free.popLast() {
            rows[slot] = connection
            return slot
        }
        rows.append(connection)
        return rows.count - 1
    }

    /// Empties a row.
    mutating func remove(_ slot: Int) {
        rows[slot] = nil
        free.append(slot)
        count -= 1
    }

    func contains(_ slot: Int) -> Bool {
        slot < rows.count && rows[slot] != nil
    }

    /// The connection in a row that is not free. Inlined: as calls these would take memory for their coroutines, twice a request.
    subscript(slot: Int) -> Connection {
        @inline(__always) get { rows[slot]! }
        @inline(__always) _modify { yield &rows[slot]! }
    }
}
