import Foundation

/// A JSON value that keeps the order of members and the spelling of numbers, as a caller's own document has them.
indirect enum Node: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([Node])
    case object([Member])

    struct Member: Equatable, Sendable {
        var name: String
        var value: Node
    }

    /// nil for what is no JSON.
    init?(_ bytes: some Sequence<UInt8>) {
        var reader = NodeReader(Array(bytes))
        guard let node = reader.document() else { return nil }
        self = node
    }

    init?(_ json: String) {
        self.init(json.utf8)
    }

    subscript(name: String) -> Node? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            if let index = members.firstIndex(where: { $0.name == name }) {
                if let newValue { members[index].value = newValue } else { members.remove(at: index) }
            } else if let newValue {
                members.append(Member(name: name, value: newValue))
            }
            self = .object(members)
        }
    }

    var elements: [Node] {
        if case .list(let elements) = self { elements } else { [] }
    }

    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    var string: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var integer: Int? {
        if case .number(let number) = self { Int(number) } else { nil }
    }

    /// Without white space.
    var json: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// A member and an element a line.
    var prettyJSON: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        func list<Item>(_ open: String, _ items: [Item], _ close: String, _ write: (Item, Int?) -> Void) {
            text += open
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                if let indent { text += "\r\n" + String(repeating: "\t", count: indent + 1) }
                write(item, indent.map { $0 + 1 })
            }
            if let indent, !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
            text += close
        }
        switch self {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .number(let number): text += number
        case .text(let string): text += Self.quoted(string)
        case .list(let elements): list("[", elements, "]") { $0.write(to: &text, indent: $1) }
        case .object(let members):
            list("{", members, "}") { member, indent in
                text += Self.quoted(member.name) + (indent == nil ? ":" : " : ")
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20: text += String(format: "\\u%04x", scalar.value)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

// MARK: Pointers and patches

extension Node {
    /// What a JSON Pointer (RFC 6901) leads to; nil if nothing.
    func at(_ pointer: String) -> Node? {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().reduce(self) { node, step in
            let name = Self.unescaped(step)
            return node.flatMap { node in
                switch node {
                case .object: node[name]
                case .list(let elements): Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
                default: nil
                }
            }
        }
    }

    /// Applies a JSON Patch (RFC 6902) as far as the service writes it; nil where it does not apply.
    func applying(_ patch: Node) -> Node? {
        patch.elements.reduce(self) { node, operation in
            guard let kind = operation["op"]?.string, let path = operation["path"]?.string else { return nil }
            let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(Self.unescaped)
            return node?.applying(kind, steps[...], operation["value"])
        }
    }

    private func applying(_ kind: String, _ steps: ArraySlice<String>, _ value: Node?) -> Node? {
        guard let step = steps.first else { return kind == "replace" ? value : nil }
        let isLast = steps.count == 1
        switch self {
        case .object(let members):
            var copy = self
            let known = members.contains { $0.name == step }
            if isLast {
                if kind != "add", !known { return nil }
                if kind != "remove", value == nil { return nil }
                copy[step] = kind == "remove" ? nil : value
                return copy
            }
            guard let inner = self[step]?.applying(kind, steps.dropFirst(), value) else { return nil }
            copy[step] = inner
            return copy
        case .list(var elements):
            if isLast, kind == "add" {
                guard let place = step == "-" ? elements.count : Int(step), (0...elements.count).contains(place), let value else {
                    return nil
                }
                elements.insert(value, at: place)
                return .list(elements)
            }
            guard let place = Int(step), elements.indices.contains(place) else { return nil }
            if isLast, kind == "remove" {
                elements.remove(at: place)
            } else {
                guard let inner = isLast ? value : elements[place].applying(kind, steps.dropFirst(), value) else { return nil }
                elements[place] = inner
            }
            return .list(elements)
        default: return nil
        }
    }

    private static func unescaped(_ step: some StringProtocol) -> String {
        String(step).replacing("~1", with: "/").replacing("~0", with: "~")
    }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number("\(value)") }
    init(arrayLiteral elements: Node...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Node)...) {
        self = .object(elements.map { Member(name: $0.0, value: $0.1) })
    }
}

/// Reads JSON strictly; written for the tests alone, so that none of the service's own reader is used.
private struct NodeReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() -> Node? {
        guard let node = value() else { return nil }
        skipSpace()
        return index == bytes.count ? node : nil
    }

    private mutating func skipSpace() {
        while index < bytes.count, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte.asciiValue else { return false }
        index += 1
        return true
    }

    private mutating func word(_ word: String) -> Bool {
        guard bytes[index...].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        return true
    }

    private mutating func value() -> Node? {
        skipSpace()
        guard index < bytes.count else { return nil }
        if take("{") { return object() }
        if take("[") { return list() }
        if bytes[index] == UInt8(ascii: "\"") { return string().map(Node.text) }
        if word("null") { return .null }
        if word("true") { return .bool(true) }
        if word("false") { return .bool(false) }
        let start = index
        while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
        return index > start ? .number(String(decoding: bytes[start..<index], as: UTF8.self)) : nil
    }

    private mutating func object() -> Node? {
        var members: [Node.Member] = []
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard let name = string(), take(":"), let value = value() else { return nil }
            members.append(Node.Member(name: name, value: value))
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func list() -> Node? {
        var elements: [Node] = []
        if take("]") { return .list([]) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while take(",")
        return take("]") ? .list(elements) : nil
    }

    private mutating func string() -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < bytes.count else { return nil }
        index += 1
        let literal = bytes[start..<index]
        if !literal.contains(UInt8(ascii: "\\")) { return String(decoding: literal.dropFirst().dropLast(), as: UTF8.self) }
        return try? JSONDecoder().decode(String.self, from: Data(literal))
    }
}
