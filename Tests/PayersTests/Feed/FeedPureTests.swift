@testable import Payers
import Testing

/// The parts that need neither clock nor socket nor disk.
@Suite struct FeedPureTests {
    @Test(arguments: [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `digests are those of FIPS 180`(text: String, count: Int, digest: String) {
        #expect(SHA256.hex(String(repeating: text, count: count).utf8) == digest)
    }

    @Test func `a success waits an interval, ten percent more or less`() throws {
        for (jitter, due) in [(0.0, 900_000 + 7), (0.5, 1_000_000 + 7), (1.0, 1_100_000 + 7)] {
            var schedule = FeedSchedule(try hourly(intervalSeconds: 1000), now: 0)
            #expect(schedule.nextDue == 0)
            schedule.succeeded(now: 7, jitter: jitter)
            #expect(schedule.nextDue == Int64(due))
        }
    }

    @Test func `faults wait twice as long each time, up to the interval, and a success begins anew`() throws {
        var schedule = FeedSchedule(try hourly(intervalSeconds: 60), now: 0)
        let waits = (1...8).map { _ in
            schedule.failed(now: 0, jitter: 1)
            return schedule.nextDue
        }
        #expect(waits == [5000, 10000, 20000, 40000, 60000, 60000, 60000, 60000])
        #expect(schedule.consecutiveFaults == 8)
        schedule.succeeded(now: 0, jitter: 0.5)
        #expect(schedule.consecutiveFaults == 0)
        schedule.failed(now: 100, jitter: 0)
        #expect(schedule.nextDue == 2600)
        #expect(schedule.waitMs(now: 600) == 2000)
        #expect(schedule.waitMs(now: 9000) == 0)
    }

    @Test func `a thousand faults do not overflow`() throws {
        var schedule = FeedSchedule(try hourly(intervalSeconds: 31 * 86400), now: 0)
        for _ in 0..<1000 { schedule.failed(now: 0, jitter: 1) }
        #expect(schedule.nextDue == 31 * 86400 * 1000)
    }

    @Test(
        arguments: [(nil, 5000), (2, 5000), (90, 90_000), (1_000_000, 3_600_000), (-5, 5000), (Int64.max, 3_600_000)]
            as [(Int64?, Int64)])
    func `Retry-After is obeyed within bounds`(seconds: Int64?, wait: Int64) throws {
        var schedule = FeedSchedule(try hourly(intervalSeconds: 60), now: 0)
        schedule.failed(now: 0, retryAfterSeconds: seconds, jitter: 1)
        #expect(schedule.nextDue == wait)
    }

    @Test func `all mistakes of the settings are named together`() throws {
        let error = try #require(throws: FeedSettingsError.self) {
            try FeedSettings(
                id: "../etc", url: "ftp://host/x", intervalSeconds: 0, bytesMax: 1 << 40, caFile: "",
                bearerTokenVariable: "a=b")
        }
        #expect(error.mistakes.map(\.member) == ["id", "url", "intervalSeconds", "bytesMax", "caFile", "bearerTokenVariable"])
        #expect(error.mistakes.allSatisfy { $0.sentence.hasSuffix(".") })
    }

    @Test(
        arguments: [
            ("https://example.org/profile.json", nil, nil),
            ("HTTPS://example.org", nil, nil),
            ("http://example.org/", nil, nil),
            ("", .urlMalformed, nil),
            ("example.org/x", .urlMalformed, nil),
            ("https://", .urlMalformed, nil),
            ("https://exa mple.org/", .urlMalformed, nil),
            ("https://example.org/\r\nHost: x", .urlMalformed, nil),
            ("file:///etc/passwd", .urlMalformed, nil),
            ("ftp://example.org/", .urlScheme, nil),
            ("https://me:secret@example.org/", .urlUserinfo, nil),
            ("https://me@example.org/", .urlUserinfo, nil),
            ("http://example.org/", .tokenOverPlainHTTP, "TOKEN"),
            ("http://127.evil.example/", .tokenOverPlainHTTP, "TOKEN"),
            ("http://127.0.0.1:8080/", nil, "TOKEN"),
            ("http://[::1]/", nil, "TOKEN"),
            ("https://example.org/", nil, "TOKEN"),
        ] as [(String, FeedSettingsError.Mistake?, String?)])
    func `URLs are read as libcurl reads them`(url: String, mistake: FeedSettingsError.Mistake?, variable: String?) {
        var found: [FeedSettingsError.Mistake] = []
        do throws(FeedSettingsError) {
            _ = try FeedSettings(id: "a", url: url, bearerTokenVariable: variable)
        } catch {
            found = error.mistakes
        }
        #expect(found == (mistake.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("abc", true), ("a.b-c_d~e+f/g==", true), ("", false), ("=", false), ("a=b", false), ("a b", false), ("a\r\nX: y", false),
        ("ü", false),
    ])
    func `tokens are those of RFC 6750`(text: String, isToken: Bool) { #expect(BearerToken.isToken(text) == isToken) }

    @Test func `validators that cannot stand in a field are as good as absent`() {
        #expect(FeedValidators(etag: "\"a\"\r\nX: y", lastModified: "") == .none)
        #expect(FeedValidators(etag: String(repeating: "e", count: 1025), lastModified: "\u{7f}") == .none)
        #expect(
            FeedValidators(etag: "W/\"a\"", lastModified: "Thu, 01 Jan 1970 00:00:00 GMT").requestFields
                == ["If-None-Match: W/\"a\"", "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT"])
    }

    static let copy = FeedCopy(
        document: Array("good\n\n1".utf8), validators: FeedValidators(etag: "\"v 1\"", lastModified: nil), fetchedAt: 5,
        confirmedAt: 9)

    @Test func `a copy is read as it was written, for its own URL only`() {
        let bytes = Self.copy.encoded(url: "u")
        #expect(FeedCopy.decoded(bytes, url: "u") == .success(Self.copy))
        #expect(FeedCopy.decoded(bytes, url: "v") == .failure(.otherURL))
    }

    @Test func `a copy with any one byte changed, cut or added is refused`() {
        let bytes = Self.copy.encoded(url: "u")
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(throws: CacheRefusal.self) { try FeedCopy.decoded(changed, url: "u").get() }
            #expect(throws: CacheRefusal.self) { try FeedCopy.decoded(Array(bytes[..<index]), url: "u").get() }
        }
        #expect(throws: CacheRefusal.self) { try FeedCopy.decoded(bytes + [0], url: "u").get() }
    }

    @Test func `age is told from the last confirmation and never negative`() {
        var state = FeedState<Int>(staleAfterSeconds: 100)
        #expect(state.ageSeconds == nil && !state.isStale)
        (state.confirmedAt, state.takenAt) = (1000, 1100)
        #expect(state.ageSeconds == 100 && !state.isStale)
        state.takenAt = 1101
        #expect(state.isStale)
        state.takenAt = 900
        #expect(state.ageSeconds == 0 && !state.isStale)
    }

    private func hourly(intervalSeconds: Int) throws -> FeedSettings {
        try FeedSettings(id: "a", url: "https://example.org/", intervalSeconds: intervalSeconds)
    }
}
