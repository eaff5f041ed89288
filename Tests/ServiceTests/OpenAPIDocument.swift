import Foundation
import Testing

extension OpenAPITests {
    /// `Docs/openapi.json`, with as much of JSON Schema as it uses.
    struct Document: Sendable {
        let bytes: Data
        let root: Tree

        func resolve(_ reference: String) -> Tree? {
            reference.split(separator: "/").dropFirst().reduce(root) { $0?[String($1)] }
        }

        func resolved(_ tree: Tree) -> Tree {
            tree["$ref"]?.text.flatMap(resolve) ?? tree
        }

        private static let asserted: Set = [
            "$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items", "oneOf", "minItems",
            "maxItems",
            "minimum", "maximum",
        ]
        private static let annotations: Set = ["description", "format", "example", "pattern", "default"]

        /// Names keywords that are neither checked nor mere annotation.
        func audit(_ schema: Tree, _ place: String, _ mistakes: inout [String]) {
            for keyword in schema.members.keys where !Self.asserted.union(Self.annotations).contains(keyword) {
                mistakes.append("\(place): \(keyword)")
            }
            for (name, property) in schema["properties"]?.members ?? [:] { audit(property, "\(place).\(name)", &mistakes) }
            for part in (schema["oneOf"]?.elements ?? []) + [schema["items"], schema["additionalProperties"]].compactMap({ $0 }) {
                audit(part, place, &mistakes)
            }
        }

        /// What is wrong with a value; `isClosed` allows no member that the schema does not name, as it should be with what the server says.
        func mistakes(in value: Tree, _ schema: Tree, at place: String = "", isClosed: Bool = true) -> [String] {
            if let reference = schema["$ref"]?.text {
                guard let target = resolve(reference) else { return ["\(place): \(reference) is nowhere"] }
                return mistakes(in: value, target, at: place, isClosed: isClosed)
            }
            var found: [String] = []
            func expect(_ isRight: Bool, _ keyword: String) {
                if !isRight { found.append("\(place): \(keyword)") }
            }
            if let type = schema["type"] {
                let names = type.text.map { [$0] } ?? type.elements.compactMap(\.text)
                expect(names.contains(where: value.isOf), "type \(names)")
            }
            if let choices = schema["enum"] { expect(choices.elements.contains(value), "enum") }
            if let sole = schema["const"] { expect(sole == value, "const") }
            if let choices = schema["oneOf"] {
                let fits = choices.elements.map { mistakes(in: value, $0, at: place, isClosed: isClosed) }
                if fits.count(where: \.isEmpty) != 1 { found += ["\(place): oneOf"] + (fits.min { $0.count < $1.count } ?? []) }
            }
            if let number = value.number {
                expect(schema["minimum"]?.number ?? number <= number, "minimum")
                expect(schema["maximum"]?.number ?? number >= number, "maximum")
            }
            if case .list(let elements) = value {
                expect(Double(elements.count) >= schema["minItems"]?.number ?? 0, "minItems")
                expect(Double(elements.count) <= schema["maxItems"]?.number ?? .infinity, "maxItems")
                for (index, element) in elements.enumerated() {
                    found += schema["items"].map { mistakes(in: element, $0, at: "\(place)/\(index)", isClosed: isClosed) } ?? []
                }
            }
            if case .object(let members) = value, schema["properties"] != nil || schema["additionalProperties"] != nil {
                for name in schema["required"]?.elements ?? [] { expect(members[name.text!] != nil, "required \(name.text!)") }
                for (name, member) in members {
                    let known = schema["properties", name] ?? schema["additionalProperties"]
                    guard let known else {
                        expect(!isClosed, "\(name) is not documented")
                        continue
                    }
                    found += mistakes(in: member, known, at: "\(place)/\(name)", isClosed: isClosed)
                }
            }
            return found
        }

        /// A value with every member that a schema names.
        func sample(of schema: Tree) -> Tree {
            let schema = resolved(schema)
            if let example = schema["example"] ?? schema["enum"]?.elements.first { return example }
            if let choices = schema["oneOf"]?.elements {
                return sample(of: choices.first { resolved($0)["properties"] != nil } ?? choices[0])
            }
            switch schema["type"]?.text ?? schema["type"]?.elements.first?.text {
            case "object": return .object((schema["properties"]?.members ?? [:]).mapValues(sample))
            case "array": return .list([sample(of: schema["items"]!)])
            case "integer", "number": return .number(1)
            case "boolean": return .flag(true)
            default:
                switch schema["format"]?.text {
                case "date": return "2026-11-20"
                case "date-time": return "2026-11-20T14:00:00-05:00"
                default: return "1"
                }
            }
        }

        /// The example requests; a reply's example has the name of its request's.
        var requestExamples: [RequestExample] {
            root["paths"]!.members.flatMap { path, item in
                (item["post", "requestBody", "content"]?.members ?? [:]).flatMap { type, content in
                    (content["examples"]?.members ?? [:]).map {
                        RequestExample(path: path, name: $0, type: type, example: $1)
                    }
                }
            }.sorted { $0.name < $1.name }
        }
    }

    struct RequestExample: Sendable, CustomTestStringConvertible {
        /// As the document has it, with `{id}`.
        let path: String
        let name: String
        let type: String
        let value: Tree
        let query: String
        let accept: String?

        init(path: String, name: String, type: String, example: Tree) {
            self.path = path
            self.name = name
            self.type = type
            value = example["value"]!
            query = example["x-query"]?.text.map { "?\($0)" } ?? ""
            accept = example["x-accept"]?.text
        }

        var body: String { value.text ?? value.json }
        var testDescription: String { name }
    }

    static let document: Document = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        guard let bytes = try? Data(contentsOf: root.appending(path: "Docs/openapi.json")), let tree = Tree(bytes) else {
            fatalError("Docs/openapi.json is not JSON")
        }
        return Document(bytes: bytes, root: tree)
    }()
}

// MARK: JSON

extension OpenAPITests {
    /// A JSON value.
    enum Tree: Sendable, Equatable, Codable {
        case null
        case flag(Bool)
        case number(Double)
        case text(String)
        case list([Tree])
        case object([String: Tree])

        init?(_ bytes: Data) {
            guard let tree = try? JSONDecoder().decode(Tree.self, from: bytes) else { return nil }
            self = tree
        }

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let flag = try? value.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else if let text = try? value.decode(String.self) {
                self = .text(text)
            } else if let list = try? value.decode([Tree].self) {
                self = .list(list)
            } else {
                self = .object(try value.decode([String: Tree].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .null: try value.encodeNil()
            case .flag(let flag): try value.encode(flag)
            case .number(let number): try value.encode(number)
            case .text(let text): try value.encode(text)
            case .list(let list): try value.encode(list)
            case .object(let members): try value.encode(members)
            }
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }
        var number: Double? { if case .number(let number) = self { number } else { nil } }
        var elements: [Tree] { if case .list(let elements) = self { elements } else { [] } }
        var members: [String: Tree] { if case .object(let members) = self { members } else { [:] } }
        var json: String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return (try? String(decoding: encoder.encode(self), as: UTF8.self)) ?? ""
        }

        subscript(path: String...) -> Tree? {
            path.reduce(self) { (tree: Tree?, name) in tree?.members[name] }
        }

        /// The name of a type in JSON Schema.
        func isOf(_ type: String) -> Bool {
            switch self {
            case .null: type == "null"
            case .flag: type == "boolean"
            case .number(let number): type == "number" || type == "integer" && number == number.rounded()
            case .text: type == "string"
            case .list: type == "array"
            case .object: type == "object"
            }
        }

        /// A text as its lines, of which those that are JSON are taken for what they say.
        var lines: Tree {
            guard let text else { return self }
            return .list(text.split(separator: "\n").map { Tree(Data($0.utf8)) ?? .text(String($0)) })
        }

        /// A reply, read as far as a documented one is.
        init(_ reply: Reply, like documented: Tree) {
            self = documented.text == nil ? reply.tree ?? .null : Tree.text(reply.text).lines
        }

        /// Without what changes with every version, rule and table: those themselves, what was not checked, and the request's number.
        var masked: Tree {
            switch self {
            case .list(let elements):
                let end = elements.firstIndex { $0.text?.hasPrefix("not checked for want of facts") ?? false }
                return .list(elements[..<(end ?? elements.count)].map(\.masked))
            case .object(let members):
                let passing: Set = ["version", "digest", "instance", "notChecked"]
                return .object(members.filter { !passing.contains($0.key) }.mapValues(\.masked))
            case .text(let text):
                return .text(
                    text.replacing(/^(profile \S+) \S+, rules \S+$/) { "\($0.1)" }.replacing(
                        /; \d+ rules? not checked$/, with: ""))
            default: return self
            }
        }

        /// Pointers to where two values differ.
        func differences(from other: Tree, at place: String = "") -> [String] {
            switch (self, other) {
            case (.object(let mine), .object(let others)):
                return Set(mine.keys).union(others.keys).sorted().flatMap { name in
                    (mine[name] ?? "absent").differences(from: others[name] ?? "absent", at: "\(place)/\(name)")
                }
            case (.list(let mine), .list(let others)) where mine.count == others.count:
                return zip(mine, others).enumerated().flatMap { $1.0.differences(from: $1.1, at: "\(place)/\($0)") }
            default:
                return self == other ? [] : ["\(place): \(json) instead of \(other.json)"]
            }
        }
    }
}

extension OpenAPITests.Tree: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
    init(dictionaryLiteral elements: (String, OpenAPITests.Tree)...) {
        self = .object(Dictionary(uniqueKeysWithValues: elements))
    }

    init(stringLiteral value: String) {
        self = .text(value)
    }
}
