package import JSON
package import Rules

/// Writes rule cards as JSON, for programs that show or configure the rules.
package enum CardWriter {
    /// Writes `{ rules: [card] }`.
    package static func write(_ cards: [RuleCard], to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("rules")
        writer.beginArray()
        for card in cards { write(card, to: &writer) }
        writer.endArray()
        writer.endObject()
    }

    /// Writes a card; `severity` is null for a rule that is off unless a profile turns it on.
    package static func write(_ card: RuleCard, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("id")
        writer.string(card.id)
        writer.key("title")
        writer.string(card.title)
        writer.key("stage")
        writer.string(card.stage.name)
        writer.key("severity")
        if let severity = card.severity { writer.string(severity.name) } else { writer.null() }
        writer.key("authority")
        writer.authority(card.authority)
        writer.key("denials")
        writer.denials(card.denials)
        writer.key("what")
        writer.string(card.what)
        writer.key("why")
        writer.string(card.why)
        writer.key("parameters")
        writer.beginArray()
        for parameter in card.parameters { writer.parameter(parameter) }
        writer.endArray()
        writer.key("examples")
        writer.beginObject()
        writer.key("clean")
        writer.examples(card.clean)
        writer.key("flagged")
        writer.examples(card.flagged)
        writer.endObject()
        writer.endObject()
    }
}

extension JSONWriter {
    fileprivate mutating func parameter(_ parameter: AnyParameter) {
        beginObject()
        key("name")
        string(parameter.name)
        key("default")
        value(parameter.standard)
        key("description")
        string(parameter.sentence)
        key("schema")
        schema(parameter.schema)
        endObject()
    }

    fileprivate mutating func examples(_ examples: [Example]) {
        beginArray()
        for example in examples {
            beginObject()
            key("claim")
            string(example.claim)
            key("because")
            string(example.because)
            key("settings")
            value(.object(example.settings))
            endObject()
        }
        endArray()
    }
}

extension ClaimStage {
    /// The stage as a request names it.
    package var name: StaticString {
        switch self {
        case .draft: "draft"
        case .final: "final"
        }
    }
}

extension RuleCard {
    /// The part of the id before the dot.
    package var group: Substring {
        id.description.prefix { $0 != "." }
    }

    /// `error`, or `off` for a rule that only a profile turns on.
    var severityWord: String {
        severity?.name.description ?? "off"
    }
}

extension ParameterValue {
    /// The value as JSON, on one line.
    var text: String {
        var writer = JSONWriter()
        writer.value(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension Example {
    /// The settings that differ, one a line: `with units.rule/limit = 3`.
    var settingLines: [String] {
        settings.sorted { $0.key < $1.key }.map { "with \($0.key) = \($0.value.text)" }
    }
}
