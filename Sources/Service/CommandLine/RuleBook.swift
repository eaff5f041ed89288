import Formats
import JSON
import Rules

/// The rules' cards as the command line shows them.
package enum RuleBook {
    /// A rule's card for people; nil for an id that no rule has.
    package static func explain(_ id: String) -> String? {
        Catalogue.place(of: id).map { CardText.explain(Catalogue.cards[$0]) }
    }

    /// The ids that were probably meant: misspelt, without their group, or by a word of theirs.
    package static func nearest(to id: String) -> [String] {
        let wanted = id.lowercased()
        let ids = Catalogue.cards.map { $0.id.description }
        let byWord = wanted.isEmpty ? [] : ids.filter { $0.contains(wanted) }
        if !byWord.isEmpty { return byWord }
        if let nearest = JSONNames.nearest(to: wanted, among: ids) { return [nearest] }
        // Without its group, as people say it.
        let defects = ids.map { String($0.drop { $0 != "." }.dropFirst()) }
        if let nearest = JSONNames.nearest(to: wanted, among: defects) { return ids.filter { $0.hasSuffix(".\(nearest)") } }
        return ids.filter { $0.prefix { $0 != "." } == wanted.prefix { $0 != "." } }
    }

    /// A line a rule: id, severity, what it reports.
    package static var text: String {
        let rows = Catalogue.cards.map { ($0.id.description, $0.severity.map { "\($0.name)" } ?? "off", $0.title) }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "\($0.0.padded(to: width))  \($0.1.padded(to: 7))  \($0.2)\n" }.joined()
    }

    /// As `GET /v1/rules` answers.
    package static var json: [UInt8] {
        var writer = JSONWriter()
        CardWriter.write(Catalogue.cards, to: &writer)
        writer.newline()
        return writer.bytes
    }

    /// The page `Docs/rules.md`.
    package static var markdown: String {
        CardMarkdown.page(Catalogue.cards)
    }
}
