package import Claims

extension Bool: ParameterType {
    package static var schema: ParameterSchema { .flag }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .flag(let flag) = value else { throw ParameterMistake("true or false is wanted") }
        self = flag
    }

    package var parameterValue: ParameterValue { .flag(self) }
}

extension Int: ParameterType {
    package static var schema: ParameterSchema { .whole(0...1_000_000_000) }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .whole(let number) = value, (0...1_000_000_000).contains(number) else {
            throw ParameterMistake("a whole number from 0 to 1000000000 is wanted")
        }
        self = number
    }

    package var parameterValue: ParameterValue { .whole(self) }
}

extension ProcedureCode: ParameterType {
    package static var schema: ParameterSchema { .text(pattern: "^[0-9A-Z][0-9]{3}[0-9A-Z]$", hint: "a procedure code") }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, ProcedureCode(text).isWellFormed else {
            throw ParameterMistake("a procedure code of five characters is wanted, as \"97530\"")
        }
        self.init(text)
    }

    package var parameterValue: ParameterValue { .text(description) }
}

extension Modifier: ParameterType {
    package static var schema: ParameterSchema { .text(pattern: "^[0-9A-Z]{2}$", hint: "a modifier") }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, Modifier(text).isWellFormed else {
            throw ParameterMistake("a modifier of two letters or digits is wanted, as \"59\"")
        }
        self.init(text)
    }

    package var parameterValue: ParameterValue { .text(description) }
}

extension PlaceOfService: ParameterType {
    package static var schema: ParameterSchema { .text(pattern: "^[0-9]{2}$", hint: "a place of service code") }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, PlaceOfService(text).isWellFormed else {
            throw ParameterMistake("a place of service code of two digits is wanted, as \"11\"")
        }
        self.init(text)
    }

    package var parameterValue: ParameterValue { .text(code < 10 ? "0\(code)" : "\(code)") }
}

extension Array: ParameterType where Element: ParameterType {
    package static var schema: ParameterSchema { .list(Element.schema) }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .list(let values) = value else { throw ParameterMistake("a list is wanted") }
        var elements: [Element] = []
        for (index, value) in values.enumerated() {
            do {
                elements.append(try Element(value))
            } catch {
                throw ParameterMistake(error.detail, at: "/\(index)\(error.pointer)")
            }
        }
        self = elements
    }

    package var parameterValue: ParameterValue { .list(map(\.parameterValue)) }
}

/// Two codes that a payer wants told apart when they fall on one day.
package struct CodePair: ParameterType, Equatable {
    package let first: ProcedureCode
    /// The code whose line takes the modifier.
    package let second: ProcedureCode

    package init(_ first: ProcedureCode, _ second: ProcedureCode) {
        self.first = first
        self.second = second
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "first", schema: ProcedureCode.schema, required: true),
            (name: "second", schema: ProcedureCode.schema, required: true),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["first", "second"])
        first = try members["first"]
        second = try members["second"]
    }

    package var parameterValue: ParameterValue {
        .object(["first": first.parameterValue, "second": second.parameterValue])
    }
}

/// Reads the members of an object value, naming what is unknown, missing or wrong.
package struct Members {
    let values: [String: ParameterValue]

    package init(_ value: ParameterValue, named names: [String]) throws(ParameterMistake) {
        guard case .object(let values) = value else { throw ParameterMistake("an object is wanted") }
        for name in values.keys.sorted() where !names.contains(name) {
            throw ParameterMistake("no such member; the known ones are \(names.joined(separator: ", "))", at: "/\(name)")
        }
        self.values = values
    }

    package subscript<Value: ParameterType>(name: String) -> Value {
        get throws(ParameterMistake) {
            guard let value = values[name] else { throw ParameterMistake("\(name) is missing") }
            do {
                return try Value(value)
            } catch {
                throw ParameterMistake(error.detail, at: "/\(name)\(error.pointer)")
            }
        }
    }

    package func optional<Value: ParameterType>(_ name: String) throws(ParameterMistake) -> Value? {
        values[name] == nil ? nil : try self[name]
    }
}
