import JSON
import Rules

extension JSONWriter {
    /// Writes a parameter's value.
    mutating func value(_ value: ParameterValue) {
        switch value {
        case .flag(let flag): bool(flag)
        case .whole(let number): integer(number)
        case .text(let text): string(text)
        case .list(let list):
            beginArray()
            for element in list { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                key(name)
                self.value(member)
            }
            endObject()
        }
    }

    /// Writes a parameter's schema as JSON Schema (draft 2020-12).
    /// - Parameters:
    ///   - description: stands in the place of the schema's own hint.
    ///   - standard: the value that holds where none is given.
    mutating func schema(_ schema: ParameterSchema, description: String? = nil, default standard: ParameterValue? = nil) {
        beginObject()
        if let description = description ?? schema.hint {
            key("description")
            string(description)
        }
        schemaBody(schema)
        if let standard {
            key("default")
            value(standard)
        }
        endObject()
    }

    private mutating func schemaBody(_ schema: ParameterSchema) {
        switch schema {
        case .flag: type("boolean")
        case .whole(let range):
            type("integer")
            key("minimum")
            integer(range.lowerBound)
            key("maximum")
            integer(range.upperBound)
        case .text(let pattern, _):
            type("string")
            key("pattern")
            string(pattern)
        case .choice(let words):
            key("enum")
            strings(words)
        case .list(let element):
            type("array")
            key("items")
            self.schema(element)
        case .object(let members):
            objectBody(required: members.filter(\.required).map(\.name)) { writer in
                for member in members {
                    writer.key(member.name)
                    writer.schema(member.schema)
                }
            }
        }
    }

    /// Writes what makes a schema that of an object without members that are not named.
    mutating func objectBody(required: [String], _ properties: (inout JSONWriter) -> Void) {
        type("object")
        key("properties")
        object(properties)
        if !required.isEmpty {
            key("required")
            strings(required)
        }
        key("additionalProperties")
        bool(false)
    }

    mutating func type(_ name: StaticString) {
        key("type")
        string(name)
    }

    mutating func strings(_ strings: [String]) {
        beginArray()
        for text in strings { string(text) }
        endArray()
    }
}

extension ParameterSchema {
    /// What a text stands for; nil for what speaks for itself.
    fileprivate var hint: String? {
        if case .text(_, let hint) = self { hint } else { nil }
    }
}
