import JSON
import Payers

/// A feed as a settings file has it, before everything that it may inherit is known.
struct FeedDraft: Sendable {
    private var texts: [String: String] = [:]
    private var numbers: [String: Int] = [:]
    /// The settings file.
    let path: String
    /// JSON Pointer of the feed in the file.
    let pointer: String

    private static let textNames: [StaticString] = ["id", "url", "caFile", "bearerTokenVariable", "cacheDirectory"]
    private static let numberNames: [StaticString] = [
        "intervalSeconds", "backoffSeconds", "retryAfterMaxSeconds", "connectTimeoutSeconds", "totalTimeoutSeconds",
        "lowSpeedSeconds",
        "lowSpeedBytesPerSecond", "bytesMax", "redirectsMax", "staleAfterSeconds",
    ]
    private static let members = JSONMembers(textNames + numberNames)

    /// Reads an element of `feeds`; nil if it has a problem, which is then reported.
    init?(_ value: JSONValue, path: String, index: Int, _ problems: inout JSONProblems) {
        self.path = path
        pointer = "/feeds/\(index)"
        let problemsBefore = problems.list.count
        let names = Self.members.names
        let isObject = value.readObject(Self.members, &problems) { member, value, problems in
            if member < Self.textNames.count {
                texts[names[member]] = value.readString(&problems)?.string
            } else {
                numbers[names[member]] = value.readInteger(&problems)
            }
        }
        if isObject {
            if !value.has("id") { problems.reportMissing("id") }
            if !value.has("url") { problems.reportMissing("url") }
        }
        guard problems.list.count == problemsBefore else { return nil }
    }

    /// What the environment may hold besides settings.
    var bearerTokenVariable: String? { texts["bearerTokenVariable"] }

    /// The feed; throws every mistake in it.
    func settings(cacheDirectory: String?) throws(FeedSettingsError) -> FeedSettings {
        func number(_ member: String) -> Int {
            numbers[member] ?? Self.standard[member] ?? 0
        }
        return try FeedSettings(
            id: texts["id"] ?? "", url: texts["url"] ?? "", intervalSeconds: number("intervalSeconds"),
            backoffSeconds: number("backoffSeconds"), retryAfterMaxSeconds: number("retryAfterMaxSeconds"),
            connectTimeoutSeconds: number("connectTimeoutSeconds"), totalTimeoutSeconds: number("totalTimeoutSeconds"),
            lowSpeedSeconds: number("lowSpeedSeconds"), lowSpeedBytesPerSecond: number("lowSpeedBytesPerSecond"),
            bytesMax: number("bytesMax"), redirectsMax: number("redirectsMax"), staleAfterSeconds: number("staleAfterSeconds"),
            caFile: texts["caFile"], bearerTokenVariable: texts["bearerTokenVariable"],
            cacheDirectory: texts["cacheDirectory"] ?? cacheDirectory)
    }

    /// Where a member of the feed came from.
    func origin(of member: String) -> SettingOrigin {
        texts[member] == nil && numbers[member] == nil ? .standard : .file(path, pointer: "\(pointer)/\(member)")
    }

    /// The defaults of the members that are numbers.
    private static let standard: [String: Int] = {
        guard let feed = try? FeedSettings(id: "any", url: "https://localhost/") else {
            preconditionFailure("a feed's defaults are within their ranges")
        }
        return Dictionary(uniqueKeysWithValues: FeedSettings.ranges.map { ($0.member, $0.value(feed)) })
    }()
}

extension SettingsReader {
    /// Makes the feeds, once it is known what they inherit.
    mutating func finishFeeds() {
        var ids: Set<String> = []
        for feed in feeds {
            do {
                let made = try feed.settings(cacheDirectory: settings.cacheDirectory)
                settings.feeds.append(made)
                guard !ids.insert(made.id).inserted else { continue }
                mistakes.append(.init(origin: feed.origin(of: "id"), detail: "is the id of another feed as well"))
            } catch {
                mistakes += error.mistakes.map { mistake in
                    .init(origin: .file(feed.path, pointer: "\(feed.pointer)/\(mistake.member)"), detail: mistake.sentence)
                }
            }
        }
    }
}

extension JSONValue {
    fileprivate func has(_ name: StaticString) -> Bool {
        members.contains { $0.name == name && !$0.value.isNull }
    }
}
