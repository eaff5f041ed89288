import Foundation
import Payers
import Synchronization
import Testing

/// Start, stop, schedule, joining, and the copy on disk.
@Suite struct FeedLifeTests {
    @Test func `callers that come together share one fetch and its outcome`() async throws {
        let gate = DispatchSemaphore(value: 0)
        let server = try ScriptedServer { _ in
            gate.wait()
            return .answer(text: "good")
        }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url))
        let outcomes = await withTaskGroup(of: FeedOutcome.self) { group in
            let arrived = Counter()
            for _ in 0..<20 {
                group.addTask {
                    await withCheckedContinuation { done in
                        probe.feed.refresh { done.resume(returning: $0) }
                        if arrived.next() == 20 {
                            gate.signal()
                        }
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes == Array(repeating: .updated, count: 20))
        #expect(server.requests.count == 1 && probe.changes == ["good"])
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ngood"])
    func `stop ends a fetch that hangs, and later ones are not begun`(beginning: String) async throws {
        let server = try ScriptedServer { _ in [.send(Array(beginning.utf8)), .hang] }
        defer { server.close() }
        let probe = FeedProbe(try settings(server.url, totalTimeoutSeconds: 3600))
        let outcome = Mutex<FeedOutcome?>(nil)
        probe.feed.refresh { result in outcome.withLock { $0 = result } }
        try await eventually { server.requests.count == 1 }
        probe.feed.stop()
        try await eventually { outcome.withLock { $0 } != nil }
        #expect(outcome.withLock { $0 } == .fault(.cancelled))
        #expect(await probe.refresh() == .fault(.cancelled))
        probe.feed.start()
        probe.feed.stop()
        #expect(probe.events == [.stopped(feed: "acme")] && server.requests.count == 1)
        #expect(probe.feed.snapshot().consecutiveFaults == 0)
    }

    @Test func `a started feed fetches at once, when it is due, and sooner after a fault`() async throws {
        let server = try ScriptedServer { _ in .answer("500 Oops") }
        defer { server.close() }
        var world = FeedWorld.live
        world.jitter = { 0 }
        let probe = FeedProbe(try settings(server.url, intervalSeconds: 1), world: world)
        probe.feed.start()
        probe.feed.start()
        try await eventually { server.requests.count >= 2 }
        server.now { _ in .answer(text: "good one") }
        try await eventually { probe.value == "good one" }
        server.now { _ in .answer(text: "good two") }
        try await eventually { probe.value == "good two" }
        probe.feed.stop()
        #expect(probe.changes == ["good one", "good two"])
    }

    @Test func `a feed that nobody holds is gone, with its timer`() async throws {
        let server = try ScriptedServer { _ in .answer(text: "good") }
        defer { server.close() }
        weak var gone: FeedProbe?
        weak var feed: Feed<String>?
        do {
            let probe = FeedProbe(try settings(server.url))
            (gone, feed) = (probe, probe.feed)
            probe.feed.start()
            _ = await probe.refresh()
        }
        for _ in 0..<3000 where feed != nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(gone == nil && feed == nil)
    }

    @Test func `the last good copy survives a restart with the feed down, and is asked for conditionally after`() async throws {
        try await withDirectory { directory in
            let server = try ScriptedServer { _ in .answer("200 OK", ["ETag: \"1\""], text: "good one") }
            let now = Mutex<Int64>(1_000_000)
            var world = FeedWorld.live
            world.unixSeconds = { now.withLock { $0 } }
            let settings = try settings(server.url, cache: "\(directory)/cache")
            let before = FeedProbe(settings, world: world)
            #expect(await before.refresh() == .updated)
            server.now { _ in .answer(text: "bad") }
            #expect(await before.refresh() == .rejected(FeedProbe.rejection))
            server.close()
            #expect(try files("\(directory)/cache") == ["acme.feed"])

            now.withLock { $0 += 7201 }
            let after = FeedProbe(settings, world: world)
            after.feed.start()
            var state = after.feed.snapshot()
            #expect(state.value == "good one" && state.source == .feedCache && state.isStale && state.ageSeconds == 7201)
            #expect(after.changes == ["good one"])
            #expect(await after.refresh() == .fault(.couldNotConnect))

            let again = try ScriptedServer(port: server.port) { request in
                request.fields["if-none-match"] == "\"1\"" ? .answer("304 Not Modified") : .answer(text: "bad")
            }
            defer { again.close() }
            #expect(await after.refresh() == .notModified)
            state = after.feed.snapshot()
            #expect(state.source == .feed && !state.isStale && state.fetchedAt == 1_000_000 && state.confirmedAt == 1_007_201)
            after.feed.stop()

            let third = FeedProbe(settings, world: world)
            third.feed.start()
            #expect(third.feed.snapshot().ageSeconds == 0, "The confirmation is kept on disk too.")
            third.feed.stop()
        }
    }

    @Test(
        arguments: [
            ("torn", CacheRefusal.checksum, { @Sendable in $0.dropLast(3) }),
            ("changed", .checksum, { @Sendable in $0.dropLast() + [UInt8(ascii: "X")] }),
            ("empty", .malformed, { _ in [] }),
            ("not ours", .malformed, { @Sendable _ in Array("hello\n".utf8) }),
            ("huge", .tooLarge, { @Sendable _ in Array(repeating: 0, count: 3 << 20) }),
        ] as [(String, CacheRefusal, @Sendable ([UInt8]) -> [UInt8])])
    func `a copy that is not as it was written is refused, and fetched anew unconditionally`(
        mood: String, refusal: CacheRefusal, change: @Sendable ([UInt8]) -> [UInt8]
    ) async throws {
        try await withDirectory { directory in
            let server = try ScriptedServer { _ in .answer("200 OK", ["ETag: \"1\""], text: "good one") }
            defer { server.close() }
            let settings = try settings(server.url, cache: directory)
            #expect(await FeedProbe(settings).refresh() == .updated)
            let file = URL(filePath: "\(directory)/acme.feed")
            try Data(change([UInt8](try Data(contentsOf: file)))).write(to: file)
            let probe = FeedProbe(settings)
            #expect(await probe.refresh() == .updated)
            #expect(probe.events.first == .cacheRefused(feed: "acme", refusal: refusal), "\(mood)")
            #expect(server.requests.last?.fields["if-none-match"] == nil)
        }
    }

    @Test func `a copy of another URL, a link, and one the validator no longer takes are refused`() async throws {
        try await withDirectory { directory in
            let server = try ScriptedServer { _ in .answer(text: "good one") }
            defer { server.close() }
            #expect(await FeedProbe(try settings(server.url, cache: directory)).refresh() == .updated)
            let moved = FeedProbe(try settings(server.url + "/2", cache: directory))
            moved.feed.start()
            moved.feed.stop()
            #expect(moved.events.first == .cacheRefused(feed: "acme", refusal: .otherURL))

            let strict = Mutex<[FeedEvent]>([])
            let feed = Feed<Int>(
                try settings(server.url, cache: directory), validate: { _ in .failure(FeedProbe.rejection) },
                onEvent: { event in strict.withLock { $0.append(event) } })
            feed.start()
            feed.stop()
            #expect(strict.withLock { $0.first } == .cacheRefused(feed: "acme", refusal: .rejected))
            #expect(feed.snapshot().value == nil && feed.snapshot().source == .none)

            let elsewhere = "\(directory)/other"
            try FileManager.default.moveItem(atPath: "\(directory)/acme.feed", toPath: elsewhere)
            try FileManager.default.createSymbolicLink(atPath: "\(directory)/acme.feed", withDestinationPath: elsewhere)
            let linked = FeedProbe(try settings(server.url, cache: directory))
            linked.feed.start()
            linked.feed.stop()
            #expect(linked.events.first == .cacheRefused(feed: "acme", refusal: .unreadable(code: Int(ELOOP))))
        }
    }

    @Test func `a cache that cannot be written does not hinder the feed`() async throws {
        try await withDirectory { directory in
            try Data().write(to: URL(filePath: "\(directory)/file"))
            let server = try ScriptedServer { _ in .answer(text: "good one") }
            defer { server.close() }
            let probe = FeedProbe(try settings(server.url, cache: "\(directory)/file"))
            #expect(await probe.refresh() == .updated)
            #expect(probe.value == "good one")
            #expect(probe.events.contains(.cacheNotWritten(feed: "acme", code: Int(ENOTDIR))))
        }
    }

    @Test func `a copy from the future counts as old`() async throws {
        try await withDirectory { directory in
            let server = try ScriptedServer { _ in .answer(text: "good one") }
            var world = FeedWorld.live
            world.unixSeconds = { 2_000_000_000 }
            let settings = try settings(server.url, cache: directory)
            #expect(await FeedProbe(settings, world: world).refresh() == .updated)
            server.close()
            world.unixSeconds = { 1_000_000_000 }
            let probe = FeedProbe(settings, world: world)
            probe.feed.start()
            #expect(probe.value == "good one" && probe.feed.snapshot().isStale)
            probe.feed.stop()
        }
    }

    private func files(_ directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    }
}
