package import JSON
package import Rules

/// The JSON Schema of a payer profile, made from the rules' cards: what an editor checks a profile by while it is written.
package enum ProfileSchema {
    /// Writes the schema (draft 2020-12).
    package static func write(_ cards: [RuleCard], to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("$schema")
        writer.string("https://json-schema.org/draft/2020-12/schema")
        writer.key("title")
        writer.string("Payer profile")
        writer.key("description")
        writer.string(
            "What one payer wants of a claim: settings of rules, each with its source and the service dates it holds for.")
        writer.objectBody(required: ["id", "name", "version"]) { writer in
            writer.property("id", "The payer's id, as claims name it in payerId.", minLength: 1)
            writer.property("name", "The payer's name, for people.", minLength: 1)
            writer.property("version", "Which version of this profile; every verdict names it.", minLength: 1)
            writer.property("extends", "Id of the profile whose items hold where this one says nothing.", minLength: 1)
            writer.oneOrMore("unitMethod", "How units of 15-minute codes are counted from minutes.", of: "unitMethod")
            writer.key("rules")
            writer.rules(cards)
        }
        writer.key("$defs")
        writer.definitions(cards)
        writer.endObject()
    }
}

extension JSONWriter {
    fileprivate mutating func rules(_ cards: [RuleCard]) {
        beginObject()
        key("description")
        string("By rule id; later items win where their dates overlap.")
        objectBody(required: []) { writer in
            for card in cards {
                writer.oneOrMore(card.id, "\(card.title) (\(card.severityWord) by default). \(card.what)", of: "\(card.id)")
            }
        }
        endObject()
    }

    fileprivate mutating func definitions(_ cards: [RuleCard]) {
        beginObject()
        key("date")
        beginObject()
        type("string")
        key("format")
        string("date")
        key("pattern")
        string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        endObject()
        item("unitMethod", "A way to count units.", required: ["value", "source"]) { writer in
            writer.words("value", UnitMethod.allCases.map(\.rawValue), "The method.")
        }
        for card in cards {
            item("\(card.id)", "What the payer wants of \(card.id).", required: ["source"]) { writer in
                writer.key("enabled")
                writer.schema(.flag, description: "Turns the rule on or off; without it the rule stays as it was.")
                writer.words(
                    "severity", Severity.allCases.reversed().map(\.name.description), "How bad a finding of the rule is.")
                writer.parameters(card)
            }
        }
        endObject()
    }

    private mutating func parameters(_ card: RuleCard) {
        key("parameters")
        beginObject()
        key("description")
        string(
            card.parameters.isEmpty ? "The rule has no parameters." : "The rule's parameters; what is not given has its default.")
        objectBody(required: []) { writer in
            for parameter in card.parameters {
                writer.key(parameter.name)
                writer.schema(parameter.schema, description: parameter.sentence, default: parameter.standard)
            }
        }
        endObject()
    }

    /// Defines an item: its own members, and those that every item has.
    private mutating func item(
        _ name: String, _ description: String, required: [String], _ own: (inout JSONWriter) -> Void
    ) {
        key(name)
        beginObject()
        key("description")
        string(description)
        objectBody(required: required) { writer in
            own(&writer)
            writer.date("from", "First service date that it holds for; without it, always.")
            writer.date("through", "Last service date that it holds for; without it, for ever.")
            writer.property("source", "Who says so: the policy, manual or letter, with its date.", minLength: 1)
            writer.property("because", "Why, in a sentence for the people who meet it.", minLength: nil)
        }
        endObject()
    }

    /// A member that is an item or a list of them.
    fileprivate mutating func oneOrMore(_ name: StaticString, _ description: String, of definition: String) {
        key(name)
        beginObject()
        key("description")
        string(description)
        key("anyOf")
        beginArray()
        reference(definition)
        beginObject()
        type("array")
        key("items")
        reference(definition)
        endObject()
        endArray()
        endObject()
    }

    private mutating func reference(_ definition: String) {
        beginObject()
        key("$ref")
        string("#/$defs/\(definition)")
        endObject()
    }

    private mutating func date(_ name: StaticString, _ description: String) {
        key(name)
        beginObject()
        key("description")
        string(description)
        key("$ref")
        string("#/$defs/date")
        endObject()
    }

    private mutating func words(_ name: StaticString, _ words: [String], _ description: String) {
        key(name)
        schema(.choice(words), description: description)
    }

    fileprivate mutating func property(_ name: StaticString, _ description: String, minLength: Int?) {
        key(name)
        beginObject()
        key("description")
        string(description)
        type("string")
        if let minLength {
            key("minLength")
            integer(minLength)
        }
        endObject()
    }
}
