package import Rules

/// Rule cards as plain text, for `scrub explain RULE`.
package enum CardText {
    /// Everything that is to be said of a rule, wrapped at 100 columns.
    package static func explain(_ card: RuleCard) -> String {
        var page = TextPage()
        page.write("\(card.id): \(card.title)")
        page.blankLine()
        page.entry("severity", card.severity.map { "\($0.name)" } ?? "off unless a payer's profile turns it on")
        if card.stage == .final { page.entry("stage", "final: silent on a draft") }
        page.entry("source", card.authority.words)
        page.entry("denial", card.denials.isEmpty ? "none to fear" : card.denials.words)
        page.entry("what", card.what)
        page.entry("why", card.why)
        page.parameters(card.parameters)
        page.examples(card.flagged, "reported:")
        page.examples(card.clean, "not reported:")
        page.profile(card)
        return page.text
    }
}

extension TextPage {
    fileprivate mutating func entry(_ label: String, _ words: String) {
        write(term: label, words, column: 12, indent: 0)
    }

    fileprivate mutating func parameters(_ parameters: [AnyParameter]) {
        guard !parameters.isEmpty else { return }
        blankLine()
        write("parameters that a payer's profile may set:")
        for parameter in parameters {
            write("\(parameter.name): \(parameter.sentence) Default: \(parameter.standard.text)", after: "   ", indent: 6)
        }
    }

    fileprivate mutating func examples(_ examples: [Example], _ heading: String) {
        guard !examples.isEmpty else { return }
        blankLine()
        write(heading)
        for (index, example) in examples.enumerated() {
            if index > 0 { blankLine() }
            if !example.because.isEmpty { write(example.because, after: "   # ") }
            for line in example.claim.split(separator: "\n") + example.settingLines.map({ $0[...] }) {
                write(verbatim: line, indent: 3)
            }
        }
    }

    fileprivate mutating func profile(_ card: RuleCard) {
        blankLine()
        let enabled = card.severity == nil
        write("to turn it \(enabled ? "on" : "off") for a payer, among the rules of the payer's profile:")
        write(verbatim: "\"\(card.id)\": { \"enabled\": \(enabled), \"source\": \"who says so\" }", indent: 3)
    }
}
