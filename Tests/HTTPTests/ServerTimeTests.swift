import HTTP
import Synchronization
import Testing

/// Deadlines and draining. Deadlines are short here; nothing is expected to be quick, only to happen.
@Suite struct ServerTimeTests {
    @Test func slowHeadsAndBodiesAre408() throws {
        let test = try TestServer { limits in
            limits.headMilliseconds = 100
            limits.bodyStallMilliseconds = 100
            limits.idleMilliseconds = 100
        }
        for text in [
            "GET /hello HTTP/1.1\r\nHost:", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel",
            "POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        ] {
            #expect(try test.exchange(text).map(\.status) == [408])
        }
        #expect(test.log.now.aborts == [.refused(.bodyTimeout)])
        // Nothing was asked, so nothing is said.
        #expect(try test.exchange("").isEmpty)
        #expect(try test.exchange("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").map(\.status) == [200])
    }

    @Test func aBodyMustKeepItsPace() async throws {
        let test = try TestServer { limits in
            limits.bodyStallMilliseconds = 150
            limits.bodyBytesPerSecondMin = 1_000_000
        }
        let client = try test.connect()
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
        // Never pausing for long, and yet too slow.
        var isCut = false
        for _ in 0..<200 where !isCut {
            try await Task.sleep(for: .milliseconds(10))
            isCut = test.log.now.statuses == [408]
            if !isCut { client.send("x") }
        }
        #expect(isCut)
        #expect(client.reply()?.status == 408)
    }

    @Test func whoTakesNothingIsCut() async throws {
        let test = try TestServer { $0.writeStallMilliseconds = 100 }
        let client = try Client(port: test.port, receiveBufferBytes: 16 * 1_024)
        client.send("GET /many?n=50000000 HTTP/1.1\r\nHost: a\r\n\r\n")
        while test.log.now.closed == 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(client.reply()?.isWhole != true)
    }

    @Test func aDeferredReplyThatNeverComesIs503() throws {
        let test = try TestServer { $0.deferredMilliseconds = 100 }
        let replies = try test.exchange("GET /never HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(replies.map(\.status) == [503])
        #expect(replies.first?.fields["retry-after"] == "1")
    }

    @Test func drainsWhatIsUnderWay() async throws {
        let test = try TestServer()
        let idle = try test.connect()
        idle.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(idle.reply()?.status == 200)
        let collecting = try test.connect()
        collecting.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
        #expect(collecting.reply()?.status == 100)
        let deferred = try test.connect()
        deferred.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
        while test.log.now.opened < 3 { try await Task.sleep(for: .milliseconds(1)) }

        let flag = Flag()
        test.server.drain(withinMilliseconds: 20_000) { flag.raise() }
        #expect(idle.isAtEnd())
        #expect(throws: ClientFault.self) {
            // The listener is closed as soon as its queue gets to it.
            for _ in 0..<1_000 { _ = try test.connect() }
        }
        collecting.send("hello")
        let reply = collecting.reply()
        #expect(reply?.text == "hello")
        #expect(reply?.fields["connection"] == "close")
        #expect(collecting.isAtEnd())
        let later = deferred.reply()
        #expect(later?.text == "later\n")
        while !flag.isRaised { try await Task.sleep(for: .milliseconds(1)) }
        #expect(test.log.now.opened == test.log.now.closed)
    }

    @Test func drainEndsAtItsDeadline() async throws {
        let test = try TestServer()
        let client = try test.connect()
        client.send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
        while test.log.now.opened < 1 { try await Task.sleep(for: .milliseconds(1)) }
        client.send("l")
        let flag = Flag()
        test.server.drain(withinMilliseconds: 50) { flag.raise() }
        while !flag.isRaised { try await Task.sleep(for: .milliseconds(1)) }
        #expect(client.reply() == nil)
    }
}

/// Raised once, seen from anywhere.
final class Flag: Sendable {
    private let raised = Atomic(false)
    var isRaised: Bool { raised.load(ordering: .relaxed) }
    func raise() { raised.store(true, ordering: .relaxed) }
}
