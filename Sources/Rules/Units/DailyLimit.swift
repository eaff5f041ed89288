package import Claims

/// The most that a payer takes in one day.
package struct DailyLimit: ParameterType, Equatable {
    /// Over what the units or minutes are added up.
    package enum Scope: String, ParameterType, CaseIterable {
        /// Each code by itself.
        case code
        /// All the codes together.
        case group
        /// All the codes of one discipline together.
        case discipline

        package static var schema: ParameterSchema { .choice(allCases.map(\.rawValue)) }

        package init(_ value: ParameterValue) throws(ParameterMistake) {
            guard case .text(let text) = value, let scope = Self(rawValue: text) else {
                throw ParameterMistake("one of \(Self.allCases.map(\.rawValue).joined(separator: ", ")) is wanted")
            }
            self = scope
        }

        package var parameterValue: ParameterValue { .text(rawValue) }
    }

    package let per: Scope
    /// nil for every timed code.
    package let codes: [CodeRange]?
    /// nil for every discipline.
    package let discipline: Discipline?
    /// Patients younger than so many years; nil for all.
    package let underAge: Int?
    package let units: Int?
    package let minutes: Int?
    package let because: String?

    package init(
        per: Scope, codes: [CodeRange]? = nil, discipline: Discipline? = nil, underAge: Int? = nil, units: Int? = nil,
        minutes: Int? = nil, because: String? = nil
    ) {
        self.per = per
        self.codes = codes
        self.discipline = discipline
        self.underAge = underAge
        self.units = units
        self.minutes = minutes
        self.because = because
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "per", schema: Scope.schema, required: true), (name: "codes", schema: [CodeRange].schema, required: false),
            (name: "discipline", schema: Discipline.schema, required: false),
            (name: "underAge", schema: .whole(1...150), required: false),
            (name: "units", schema: .whole(0...999), required: false),
            (name: "minutes", schema: .whole(0...1_440), required: false),
            (name: "because", schema: String.schema, required: false),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(
            value, named: ["per", "codes", "discipline", "underAge", "units", "minutes", "because"])
        per = try members["per"]
        codes = try members.optional("codes")
        discipline = try members.optional("discipline")
        underAge = try members.optional("underAge")
        units = try members.optional("units")
        minutes = try members.optional("minutes")
        because = try members.optional("because")
        guard units != nil || minutes != nil else { throw ParameterMistake("units or minutes are wanted") }
    }

    package var parameterValue: ParameterValue {
        var members = ["per": per.parameterValue]
        members["codes"] = codes?.parameterValue
        members["discipline"] = discipline?.parameterValue
        members["underAge"] = underAge?.parameterValue
        members["units"] = units?.parameterValue
        members["minutes"] = minutes?.parameterValue
        members["because"] = because?.parameterValue
        return .object(members)
    }
}
