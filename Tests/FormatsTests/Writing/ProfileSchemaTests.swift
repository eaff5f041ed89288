import Formats
import Foundation
import JSON
import Rules
import Testing

@Suite struct ProfileSchemaTests {
    private let schema: [String: Any]

    init() throws {
        schema = try object(writing { ProfileSchema.write(Catalogue.cards + [CardTests.card], to: &$0) })
    }

    @Test func draft() {
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test(arguments: [
        #"{"id":"x","name":"X","version":"1"}"#,
        #"{"id":"x","name":"X","version":"1","extends":"default","unitMethod":{"value":"ama","source":"manual"},"rules":{}}"#,
        #"""
        {"id":"x","name":"X","version":"1","unitMethod":[{"value":"cms","through":"2026-06-30","source":"a"},
          {"value":"nearestQuarter","from":"2026-07-01","source":"b","because":"c"}],
         "rules":{"units.below-minutes":{"enabled":false,"source":"letter"},
          "test.rule":[{"severity":"warning","source":"a","parameters":{"limit":3,"strict":true,
            "pairs":[{"first":"97530","second":"97110"}]}}]}}
        """#,
    ])
    func accepts(profile: String) throws {
        #expect(try mistakes(profile) == [])
    }

    @Test(arguments: [
        #"{"id":"x","name":"X"}"#, #"{"id":"","name":"X","version":"1"}"#, #"{"id":"x","name":"X","version":"1","colour":"red"}"#,
        #"{"id":"x","name":"X","version":"1","unitMethod":"ama"}"#,
        #"{"id":"x","name":"X","version":"1","unitMethod":{"value":"other","source":"a"}}"#,
        #"{"id":"x","name":"X","version":"1","unitMethod":{"value":"ama"}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"units.no-such-rule":{"source":"a"}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","severity":"fatal"}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","from":"2026-7-1"}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","parameters":{"limit":-1}}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","parameters":{"limit":"3"}}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","parameters":{"limits":3}}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","parameters":{"pairs":[{"first":"97530"}]}}}}"#,
        #"{"id":"x","name":"X","version":"1","rules":{"test.rule":{"source":"a","parameters":{"pairs":[{"first":"9","second":"97110"}]}}}}"#,
    ])
    func rejects(profile: String) throws {
        #expect(try !mistakes(profile).isEmpty)
    }

    /// Every object in the schema that describes one is closed, and describes what it has.
    @Test func objectsAreClosed() {
        var objects = 0
        func visit(_ value: Any) {
            if let array = value as? [Any] { array.forEach(visit) }
            guard let object = value as? [String: Any] else { return }
            if object["type"] as? String == "object" {
                objects += 1
                #expect(object["additionalProperties"] as? Bool == false)
                #expect(object["properties"] is [String: Any])
            }
            object.values.forEach(visit)
        }
        visit(schema)
        #expect(objects > Catalogue.cards.count)
        let rules = (schema["properties"] as? [String: Any])?["rules"] as? [String: Any]
        let named = rules?["properties"] as? [String: [String: Any]]
        #expect(named.map { Set($0.keys) } == Set(Catalogue.cards.map { $0.id.description } + ["test.rule"]))
        #expect(named?.values.allSatisfy { $0["description"] is String } == true)
    }

    private func mistakes(_ profile: String) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(profile.utf8))
        return SchemaChecker(root: schema).mistakes(in: value, by: schema, at: "")
    }
}

/// JSON Schema 2020-12 as far as the profile schema uses it; a keyword that it does not know is a mistake.
private struct SchemaChecker {
    let root: [String: Any]

    func mistakes(in value: Any, by schema: [String: Any], at pointer: String) -> [String] {
        schema.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
            check(keyword, argument, value, schema, pointer)
        }
    }

    private func check(_ keyword: String, _ argument: Any, _ value: Any, _ schema: [String: Any], _ pointer: String) -> [String] {
        let object = value as? [String: Any]
        switch keyword {
        case "$schema", "$defs", "title", "description", "default", "format": return []
        case "$ref":
            let target = try! resolve(String((argument as! String).dropFirst()), in: root) as! [String: Any]
            return mistakes(in: value, by: target, at: pointer)
        case "anyOf":
            let isGood = (argument as! [[String: Any]]).contains { mistakes(in: value, by: $0, at: pointer).isEmpty }
            return isGood ? [] : ["\(pointer): anyOf"]
        case "type": return isOf(argument as! String, value) ? [] : ["\(pointer): type"]
        case "enum": return (value as? String).map((argument as! [String]).contains) == true ? [] : ["\(pointer): enum"]
        case "pattern":
            guard let text = value as? String else { return [] }
            return text.range(of: argument as! String, options: .regularExpression) == nil ? ["\(pointer): pattern"] : []
        case "minLength": return (value as? String).map { $0.count < argument as! Int } == true ? ["\(pointer): minLength"] : []
        case "minimum": return (value as? Int).map { $0 < argument as! Int } == true ? ["\(pointer): minimum"] : []
        case "maximum": return (value as? Int).map { $0 > argument as! Int } == true ? ["\(pointer): maximum"] : []
        case "required":
            return (argument as! [String]).filter { object != nil && object![$0] == nil }.map { "\(pointer)/\($0): required" }
        case "items":
            return (value as? [Any] ?? []).enumerated().flatMap {
                mistakes(in: $1, by: argument as! [String: Any], at: "\(pointer)/\($0)")
            }
        case "properties":
            return (argument as! [String: [String: Any]]).flatMap { name, schema in
                (object?[name]).map { mistakes(in: $0, by: schema, at: "\(pointer)/\(name)") } ?? []
            }
        case "additionalProperties":
            let known = schema["properties"] as! [String: Any]
            return (object ?? [:]).keys.filter { known[$0] == nil }.map { "\(pointer)/\($0): additionalProperties" }
        default: return ["\(pointer): unknown keyword \(keyword)"]
        }
    }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer": value is Int && !(value is Bool && "\(value)".count > 3)
        case "boolean": value is Bool
        default: false
        }
    }
}
