import JSON

/// A value of the JSON document that a shorthand stands for.
indirect enum ShorthandValue {
    case text(String)
    /// A number as JSON writes it.
    case number(String)
    case list([ShorthandValue])
    case object(ShorthandObject)

    static func texts(_ texts: [String]) -> ShorthandValue { .list(texts.map(ShorthandValue.text)) }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .number(let number): writer.raw(number.utf8)
        case .list(let values): writer.array { for value in values { value.write(to: &$0) } }
        case .object(let object): object.write(to: &writer)
        }
    }
}

/// An object of the JSON document, its members in the order in which they were named.
struct ShorthandObject {
    private var members: [(name: String, value: ShorthandValue)] = []

    var isEmpty: Bool { members.isEmpty }

    subscript(name: String) -> ShorthandValue? {
        members.first { $0.name == name }?.value
    }

    /// Adds a member, which must be new.
    mutating func set(_ name: String, _ value: ShorthandValue, at place: ShorthandPlace) throws(ShorthandError) {
        guard self[name] == nil else { throw ShorthandError(place, "This says \(name) twice.") }
        add(name, value)
    }

    /// Adds a member that is known to be new.
    mutating func add(_ name: String, _ value: ShorthandValue) {
        members.append((name, value))
    }

    /// Adds a member to the object that is a member here, made where there is none.
    mutating func set(_ name: String, in holder: String, _ value: ShorthandValue, at place: ShorthandPlace) throws(ShorthandError)
    {
        var inner = ShorthandObject()
        if case .object(let object) = self[holder] { inner = object }
        try inner.set(name, value, at: place)
        members.removeAll { $0.name == holder }
        add(holder, .object(inner))
    }

    func write(to writer: inout JSONWriter) {
        writer.object {
            for member in members {
                $0.key(member.name)
                member.value.write(to: &$0)
            }
        }
    }
}
