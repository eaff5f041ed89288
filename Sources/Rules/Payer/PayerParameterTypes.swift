package import Claims

extension String: ParameterType {
    package static var schema: ParameterSchema { .text(pattern: "^.+$", hint: "a text") }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, !text.isEmpty else { throw ParameterMistake("a text is wanted") }
        self = text
    }

    package var parameterValue: ParameterValue { .text(self) }
}

extension Discipline: ParameterType {
    package static var schema: ParameterSchema { .choice(allCases.map(\.abbreviation)) }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, let discipline = Self.allCases.first(where: { $0.abbreviation == text }) else {
            throw ParameterMistake("PT, OT or SLP is wanted")
        }
        self = discipline
    }

    package var parameterValue: ParameterValue { .text(abbreviation) }
}

/// The beginning of ICD-10-CM codes, three characters or more, with or without the dot: `M25`, `I69.35`.
package struct DiagnosisPrefix: ParameterType, Equatable {
    package let prefix: Diagnosis

    package init(_ prefix: Diagnosis) {
        self.prefix = prefix
    }

    package static var schema: ParameterSchema {
        .text(pattern: "^[A-Z][0-9][0-9A-Z]\\.?[0-9A-Z]{0,4}$", hint: "the beginning of a diagnosis code")
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, Diagnosis(text).isWellFormed else {
            throw ParameterMistake("the first three or more characters of a diagnosis code are wanted, as \"M25\" or \"I69.35\"")
        }
        self.init(Diagnosis(text))
    }

    package var parameterValue: ParameterValue { .text(prefix.description) }
}

/// Codes that a payer pays only for some diagnoses.
package struct DiagnosisList: ParameterType, Equatable {
    package let codes: [CodeRange]
    package let prefixes: [DiagnosisPrefix]

    package init(_ codes: [CodeRange], for prefixes: [DiagnosisPrefix]) {
        self.codes = codes
        self.prefixes = prefixes
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "codes", schema: [CodeRange].schema, required: true),
            (name: "prefixes", schema: [DiagnosisPrefix].schema, required: true),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["codes", "prefixes"])
        codes = try members["codes"]
        prefixes = try members["prefixes"]
    }

    package var parameterValue: ParameterValue {
        .object(["codes": codes.parameterValue, "prefixes": prefixes.parameterValue])
    }

    /// Whether the diagnosis is on the list.
    package func holds(_ diagnosis: Diagnosis) -> Bool {
        prefixes.contains { diagnosis.hasPrefix($0.prefix) }
    }
}

/// A class of procedure codes.
package enum CodeGroup: String, ParameterType, CaseIterable {
    /// Billed in 15-minute units.
    case timed
    /// Always and sometimes therapy on CMS's list.
    case always, sometimes
    case evaluation, reevaluation

    package static var schema: ParameterSchema { .choice(allCases.map(\.rawValue)) }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        guard case .text(let text) = value, let group = Self(rawValue: text) else {
            throw ParameterMistake("one of \(Self.allCases.map(\.rawValue).joined(separator: ", ")) is wanted")
        }
        self = group
    }

    package var parameterValue: ParameterValue { .text(rawValue) }

    package func contains(_ code: TherapyCode) -> Bool {
        switch self {
        case .timed: code.basis.isTimed
        case .always: code.list == .always
        case .sometimes: code.list == .sometimes
        case .evaluation: code.kind == .evaluation
        case .reevaluation: code.kind == .reevaluation
        }
    }
}

/// Modifiers of which a payer wants one on some lines.
package struct ModifierRequirement: ParameterType, Equatable {
    /// nil for every code.
    package let codes: [CodeRange]?
    package let group: CodeGroup?
    package let discipline: Discipline?
    /// Any one of them will do; the first is the one that is advised.
    package let modifiers: [Modifier]

    package init(_ modifiers: [Modifier], codes: [CodeRange]? = nil, group: CodeGroup? = nil, discipline: Discipline? = nil) {
        self.codes = codes
        self.group = group
        self.discipline = discipline
        self.modifiers = modifiers
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "modifiers", schema: [Modifier].schema, required: true),
            (name: "codes", schema: [CodeRange].schema, required: false),
            (name: "group", schema: CodeGroup.schema, required: false),
            (name: "discipline", schema: Discipline.schema, required: false),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["modifiers", "codes", "group", "discipline"])
        codes = try members.optional("codes")
        group = try members.optional("group")
        discipline = try members.optional("discipline")
        modifiers = try members["modifiers"]
        guard !modifiers.isEmpty else { throw ParameterMistake("at least one modifier is wanted", at: "/modifiers") }
    }

    package var parameterValue: ParameterValue {
        var members = ["modifiers": modifiers.parameterValue]
        members["codes"] = codes?.parameterValue
        members["group"] = group?.parameterValue
        members["discipline"] = discipline?.parameterValue
        return .object(members)
    }

    /// Whether it speaks of that code, apart from the discipline.
    package func concerns(_ code: ProcedureCode, known: TherapyCode?) -> Bool {
        if let codes, !codes.contains(where: { $0.contains(code) }) { return false }
        guard let group else { return true }
        return known.map(group.contains) ?? false
    }
}

/// Modifiers that a payer does not take on some codes, or on none.
package struct ModifierRefusal: ParameterType, Equatable {
    package let modifiers: [Modifier]
    /// nil for every code.
    package let codes: [CodeRange]?

    package init(_ modifiers: [Modifier], on codes: [CodeRange]? = nil) {
        self.modifiers = modifiers
        self.codes = codes
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "modifiers", schema: [Modifier].schema, required: true),
            (name: "codes", schema: [CodeRange].schema, required: false),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["modifiers", "codes"])
        modifiers = try members["modifiers"]
        codes = try members.optional("codes")
    }

    package var parameterValue: ParameterValue {
        var members = ["modifiers": modifiers.parameterValue]
        members["codes"] = codes?.parameterValue
        return .object(members)
    }
}
