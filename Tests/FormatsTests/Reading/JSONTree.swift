import JSON

/// A document as a tree that can be shuffled and written again.
indirect enum JSONTree {
    case scalar(String)
    case array([JSONTree])
    case object([(name: String, value: JSONTree)])

    init(_ text: String) throws {
        let parser = JSONParser()
        self.init(try parser.parse(Array(text.utf8)))
    }

    init(_ value: JSONValue) {
        switch value.kind {
        case .object: self = .object(value.members.map { (String($0.name), JSONTree($0.value)) })
        case .array: self = .array(value.elements.map(JSONTree.init))
        case .string:
            var writer = JSONWriter()
            if let string = value.string { writer.string(string) }
            self = .scalar(String(decoding: writer.bytes, as: UTF8.self))
        case .integer: self = .scalar(value.integer.map { "\($0)" } ?? "0")
        case .double: self = .scalar(value.double.map { "\($0)" } ?? "0")
        case .boolean: self = .scalar(value.bool == true ? "true" : "false")
        case .null: self = .scalar("null")
        }
    }

    var text: String {
        switch self {
        case .scalar(let text): text
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .object(let members): "{" + members.map { "\"\($0.name)\":\($0.value.text)" }.joined(separator: ",") + "}"
        }
    }

    /// The same with the members of every object in another order.
    func shuffled(using random: inout SeededGenerator) -> JSONTree {
        switch self {
        case .scalar: self
        case .array(let elements): .array(elements.map { $0.shuffled(using: &random) })
        case .object(let members):
            .object(members.shuffled(using: &random).map { ($0.name, $0.value.shuffled(using: &random)) })
        }
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
