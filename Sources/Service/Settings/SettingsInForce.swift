import JSON
import Payers

/// The settings together with where each of them came from.
package struct SettingsInForce: Sendable {
    package let settings: Settings
    /// By place in `Setting.all`.
    let origins: [SettingOrigin]
    let feeds: [FeedDraft]

    /// A setting, its value and where that came from.
    package struct Row: Sendable {
        package let name: String
        package let value: Setting.Value
        package let origin: SettingOrigin
    }

    /// Every setting in its order, then every member of every feed (`feeds.0.url`).
    package var rows: [Row] {
        zip(Setting.all, origins).map { Row(name: $0.name, value: $0.value(in: settings), origin: $1) }
            + zip(settings.feeds, feeds).enumerated().flatMap { rows(of: $1.0, $1.1, named: "feeds.\($0)") }
    }

    /// The rows as columns, for people.
    package var text: String {
        let rows = rows.map { (name: $0.name, value: $0.value.text, origin: $0.origin.description) }
        let nameWidth = rows.map(\.name.count).max() ?? 0
        let valueWidth = rows.map(\.value.count).max() ?? 0
        return rows.map { "\($0.name.padded(to: nameWidth))  \($0.value.padded(to: valueWidth))  \($0.origin)\n" }.joined()
    }

    /// `{ settings: [ { name, value, origin } ] }`, for programs.
    package var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        write(to: &writer)
        writer.newline()
        return writer.bytes
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("settings")
            writer.array { writer in
                for row in rows {
                    writer.object { writer in
                        writer.key("name")
                        writer.string(row.name)
                        writer.key("value")
                        switch row.value {
                        case .whole(let number): writer.integer(number)
                        case .text(let text): writer.string(text)
                        case .none: writer.null()
                        }
                        writer.key("origin")
                        writer.string(row.origin.description)
                    }
                }
            }
        }
    }

    private func rows(of feed: FeedSettings, _ draft: FeedDraft, named name: String) -> [Row] {
        func row(_ member: String, _ value: Setting.Value) -> Row {
            Row(name: "\(name).\(member)", value: value, origin: draft.origin(of: member))
        }
        func text(_ value: String?) -> Setting.Value { value.map(Setting.Value.text) ?? .none }
        let inherited = Setting.all.firstIndex { $0.name == "cacheDirectory" }.map { origins[$0] } ?? .standard
        let own = draft.origin(of: "cacheDirectory")
        return [row("id", .text(feed.id)), row("url", .text(Self.withoutQuery(feed.url)))]
            + FeedSettings.ranges.map { row($0.member, .whole($0.value(feed))) }
            + [row("caFile", text(feed.caFile)), row("bearerTokenVariable", text(feed.bearerTokenVariable))]
            + [
                Row(
                    name: "\(name).cacheDirectory", value: text(feed.cacheDirectory), origin: own == .standard ? inherited : own)
            ]
    }

    /// A URL's query may hold a key.
    private static func withoutQuery(_ url: String) -> String {
        guard let mark = url.firstIndex(of: "?") else { return url }
        return url[..<mark] + "?…"
    }
}

extension Setting.Value {
    /// As it is shown in a column.
    package var text: String {
        switch self {
        case .whole(let number): "\(number)"
        case .text(let text): text
        case .none: "-"
        }
    }
}

extension String {
    /// With blanks behind it, up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
