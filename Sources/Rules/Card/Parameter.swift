/// A plain tree of values, as a profile document holds them; free of any format.
package indirect enum ParameterValue: Sendable, Equatable {
    case flag(Bool)
    case whole(Int)
    case text(String)
    case list([ParameterValue])
    case object([String: ParameterValue])
}

/// Something a profile may set on a rule, with its default and a sentence for people.
package struct Parameter<Value: ParameterType>: Sendable {
    /// The rule that owns it.
    package let rule: StaticString
    package let name: StaticString
    package let standard: Value
    package let sentence: String

    package init(_ rule: StaticString, _ name: StaticString, default standard: Value, _ sentence: String) {
        self.rule = rule
        self.name = name
        self.standard = standard
        self.sentence = sentence
    }

    /// `rule/parameter`, the key in `RuleSettings`.
    package var key: String {
        "\(rule)/\(name)"
    }

    /// The same without its type, for lists, documents and checks.
    package var erased: AnyParameter {
        AnyParameter(
            name: name, standard: standard.parameterValue, sentence: sentence, schema: Value.schema,
            check: { value in
                do throws(ParameterMistake) {
                    _ = try Value(value)
                    return nil
                } catch { return error }
            })
    }
}

/// A parameter without its type.
package struct AnyParameter: Sendable {
    package let name: StaticString
    package let standard: ParameterValue
    package let sentence: String
    package let schema: ParameterSchema
    /// What is wrong with a value for this parameter; nil for a good one.
    package let check: @Sendable (ParameterValue) -> ParameterMistake?
}

/// What is wrong with a parameter's value, and where in it.
package struct ParameterMistake: Error, Sendable, Equatable {
    /// JSON Pointer from the parameter's value, empty for the value itself.
    package let pointer: String
    package let detail: String

    package init(_ detail: String, at pointer: String = "") {
        self.detail = detail
        self.pointer = pointer
    }
}

/// A type that a parameter may have.
package protocol ParameterType: Sendable {
    static var schema: ParameterSchema { get }
    init(_ value: ParameterValue) throws(ParameterMistake)
    var parameterValue: ParameterValue { get }
}

/// JSON Schema of a parameter's value, as far as one is needed.
package indirect enum ParameterSchema: Sendable {
    case flag
    case whole(ClosedRange<Int>)
    case text(pattern: String, hint: String)
    case choice([String])
    case list(ParameterSchema)
    case object([(name: String, schema: ParameterSchema, required: Bool)])
}

/// The parameters in force for the rules of one profile at one time.
package struct RuleSettings: Sendable {
    /// How units are counted.
    package var unitMethod: UnitMethod
    /// By `rule/parameter`; what is absent has its default.
    package var values: [String: ParameterValue]
    package var reference: ReferenceData

    package init(unitMethod: UnitMethod = .cms, values: [String: ParameterValue] = [:], reference: ReferenceData) {
        self.unitMethod = unitMethod
        self.values = values
        self.reference = reference
    }

    /// The value in force; profiles are checked when loaded, so that a value that does not fit is a bug.
    package subscript<Value>(parameter: Parameter<Value>) -> Value {
        guard let value = values[parameter.key] else { return parameter.standard }
        do {
            return try Value(value)
        } catch {
            preconditionFailure("a setting reached a rule unchecked: \(parameter.key)")
        }
    }
}
