package import Rules

/// Rule cards as Markdown (CommonMark with tables), for `Docs/rules.md`.
package enum CardMarkdown {
    /// The whole page: a table of contents by group, then a section a rule.
    package static func page(_ cards: [RuleCard]) -> String {
        var page = "# The rules\n\n"
        page +=
            "Made from the rules' cards; not to be edited by hand. A payer's profile may change every severity and parameter.\n"
        page += "\n## Contents\n" + contents(cards)
        for card in cards { page += "\n" + section(card) }
        return page
    }

    /// A rule's section.
    package static func section(_ card: RuleCard) -> String {
        var text = "## \(card.id)\n\n**\(escaped(card.title, in: .text).capitalizedFirst).**\n\n"
        text += "\(escaped(card.what, in: .text))\n\n\(escaped(card.why, in: .text))\n\n"
        text += "- Severity: \(card.severity.map { "\($0.name)" } ?? "off unless a profile turns it on")\n"
        if card.stage == .final { text += "- Stage: final (silent on a draft)\n" }
        text += "- Authority: \(escaped(card.authority.words, in: .text)) (\(card.authority.kind.rawValue))\n"
        if !card.denials.isEmpty { text += "- Denials prevented: \(card.denials.markdown)\n" }
        if !card.parameters.isEmpty { text += "\n" + table(card.parameters) }
        text += examples(card.flagged, "Reported") + examples(card.clean, "Not reported")
        return text
    }

    private static func contents(_ cards: [RuleCard]) -> String {
        var groups: [Substring] = []
        for card in cards where !groups.contains(card.group) { groups.append(card.group) }
        return groups.map { group in
            let entries = cards.filter { $0.group == group }.map { card in
                // The anchor of a heading, as forges make it: lower case, without the dot.
                let anchor = card.id.description.filter { $0 != "." }
                return "| [\(card.id)](#\(anchor)) | \(card.severityWord) | \(escaped(card.title, in: .cell)) |\n"
            }
            return "\n### \(group.capitalizedFirst)\n\n| rule | severity | reports |\n|---|---|---|\n" + entries.joined()
        }.joined()
    }

    private static func table(_ parameters: [AnyParameter]) -> String {
        "| parameter | default | what it sets |\n|---|---|---|\n"
            + parameters.map { parameter in
                "| `\(parameter.name)` | \(code(parameter.standard.text)) | \(escaped(parameter.sentence, in: .cell)) |\n"
            }.joined()
    }

    private static func examples(_ examples: [Example], _ heading: String) -> String {
        examples.map { example in
            let because = example.because.isEmpty ? "" : " (\(escaped(example.because, in: .text)))"
            let lines = example.claim.split(separator: "\n") + example.settingLines.map { $0[...] }
            return "\n\(heading)\(because):\n\n" + lines.map { "    \($0)\n" }.joined()
        }.joined()
    }

    /// Text as a code span in a table's cell; a pipe would end the cell even there.
    private static func code(_ text: String) -> String {
        "`\(text.map { $0 == "|" ? "\\|" : String($0) }.joined())`"
    }

    private enum Setting { case text, cell }

    /// Text whose characters all stand for themselves.
    private static func escaped(_ text: some StringProtocol, in setting: Setting) -> String {
        let special = setting == .cell ? "\\`*_[]<>|" : "\\`*_[]<>"
        return text.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

extension [Denial] {
    /// `CO 151 N362, CO 16 N430`.
    fileprivate var markdown: String {
        map { "\($0.group) \($0.carc)" + ($0.rarc.map { " \($0)" } ?? "") }.joined(separator: ", ")
    }
}

extension StringProtocol {
    fileprivate var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
