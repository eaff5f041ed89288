import Payers
import Testing

@testable import Service

@Suite struct SettingsFeedsTests {
    @Test func feedsAreReadAndInheritTheCacheDirectory() throws {
        let document = #"""
            { "cacheDirectory": "/cache", "feeds": [
              { "id": "a", "url": "https://a.example/p.json", "intervalSeconds": 60, "bearerTokenVariable": "SCRUB_TOKEN_A" },
              { "id": "b", "url": "https://b.example/p.json?key=secret", "cacheDirectory": "/b", "staleAfterSeconds": 7200 } ] }
            """#
        try withFile(document) { path in
            let inForce = try SettingsReader.read(
                file: path, environment: ["SCRUB_TOKEN_A": "hush", "SCRUB_CACHE_DIRECTORY": "/other"])
            let feeds = inForce.settings.feeds
            #expect(feeds.map(\.id) == ["a", "b"])
            #expect(feeds.map(\.intervalSeconds) == [60, 3600])
            #expect(feeds.map(\.cacheDirectory) == ["/other", "/b"])
            #expect(feeds[0].bearerTokenVariable == "SCRUB_TOKEN_A")
            let rows = Dictionary(uniqueKeysWithValues: inForce.rows.map { ($0.name, $0) })
            #expect(rows["feeds.0.intervalSeconds"]?.origin == .file(path, pointer: "/feeds/0/intervalSeconds"))
            #expect(rows["feeds.0.cacheDirectory"]?.origin == .environment("SCRUB_CACHE_DIRECTORY"))
            #expect(rows["feeds.1.bytesMax"]?.origin == .standard)
            #expect(rows["feeds.1.url"]?.value == .text("https://b.example/p.json?…"))
            #expect(!inForce.text.contains("hush"))
            #expect(!inForce.text.contains("secret"))
        }
    }

    @Test func everyMistakeInAFeedIsNamed() throws {
        let document = #"""
            { "feeds": [
              { "url": 3, "interval": 5 }, 7,
              { "id": "Bad Id", "url": "ftp://x", "bytesMax": 0, "caFile": "" },
              { "id": "c", "url": "https://c.example/" }, { "id": "c", "url": "https://d.example/" } ] }
            """#
        let found = try mistakes(in: document)
        #expect(found.contains("FILE:/feeds/0/url: must be a string"))
        #expect(found.contains("FILE:/feeds/0/id: is required"))
        #expect(found.contains { $0.hasPrefix("FILE:/feeds/0/interval: is not a setting") })
        #expect(found.contains("FILE:/feeds/1: must be an object"))
        for member in ["id", "url", "bytesMax", "caFile"] {
            #expect(found.contains { $0.hasPrefix("FILE:/feeds/2/\(member): ") }, "\(member)")
        }
        #expect(found.contains("FILE:/feeds/4/id: is the id of another feed as well"))
        #expect(found.count == 9)
    }

    /// Every member of `FeedSettings` can be set.
    @Test func numbersOfAFeedAreThoseOfItsRanges() throws {
        for (member, _, range) in FeedSettings.ranges {
            let document = #"{ "feeds": [ { "id": "a", "url": "https://a.example/", "\#(member)": \#(range.upperBound) } ] }"#
            try withFile(document) { path in
                let rows = try SettingsReader.read(file: path).rows
                #expect(rows.first { $0.name == "feeds.0.\(member)" }?.value == .whole(range.upperBound))
            }
        }
    }
}
