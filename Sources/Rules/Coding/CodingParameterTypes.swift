package import Claims

/// A procedure code, or all from one to another: `97530`, `99202-99499`.
package struct CodeRange: ParameterType, Equatable {
    package let first: ProcedureCode
    package let last: ProcedureCode

    package init(_ first: ProcedureCode, through last: ProcedureCode) {
        self.first = first
        self.last = last
    }

    package func contains(_ code: ProcedureCode) -> Bool {
        code.isWellFormed && first <= code && code <= last
    }

    package static var schema: ParameterSchema {
        .text(
            pattern: "^[0-9A-Z][0-9]{3}[0-9A-Z](-[0-9A-Z][0-9]{3}[0-9A-Z])?$",
            hint: "a procedure code, or two with a hyphen between")
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value else { throw ParameterMistake("a procedure code or a range of them is wanted") }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { ProcedureCode(String($0)) }
        guard (1...2).contains(ends.count), ends.allSatisfy(\.isWellFormed), ends[0] <= ends[ends.count - 1] else {
            throw ParameterMistake("a procedure code or a range of them is wanted, as \"97530\" or \"99202-99499\"")
        }
        self.init(ends[0], through: ends[ends.count - 1])
    }

    package var parameterValue: ParameterValue {
        .text(first == last ? first.description : "\(first)-\(last)")
    }
}

/// Modifiers that do not go with some codes.
package struct ModifierRestriction: ParameterType, Equatable {
    package let modifiers: [Modifier]
    package let codes: [CodeRange]

    package init(_ modifiers: [Modifier], notOn codes: [CodeRange]) {
        self.modifiers = modifiers
        self.codes = codes
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "modifiers", schema: [Modifier].schema, required: true),
            (name: "codes", schema: [CodeRange].schema, required: true),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["modifiers", "codes"])
        modifiers = try members["modifiers"]
        codes = try members["codes"]
    }

    package var parameterValue: ParameterValue {
        .object(["modifiers": modifiers.parameterValue, "codes": codes.parameterValue])
    }
}

/// A code that is not taken, and the one that is taken in its place.
package struct CodeSubstitution: ParameterType, Equatable {
    package let code: ProcedureCode
    /// nil where nothing takes its place.
    package let instead: ProcedureCode?

    package init(_ code: ProcedureCode, instead: ProcedureCode? = nil) {
        self.code = code
        self.instead = instead
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "code", schema: ProcedureCode.schema, required: true),
            (name: "instead", schema: ProcedureCode.schema, required: false),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["code", "instead"])
        code = try members["code"]
        instead = try members.optional("instead")
    }

    package var parameterValue: ParameterValue {
        var members = ["code": code.parameterValue]
        if let instead { members["instead"] = instead.parameterValue }
        return .object(members)
    }
}
