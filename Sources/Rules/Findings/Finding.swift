package import Claims

/// What a rule says of a claim.
package struct Finding: Sendable {
    /// Place of the rule in the catalogue.
    package let rule: Int
    package let severity: Severity
    /// A sentence without full stop, in a biller's words.
    package let message: String
    package let places: [Place]
    /// The values that the finding rests on, in order; no line numbers.
    package let facts: [(name: StaticString, value: FactValue)]
    package let authority: Authority
    package let denials: [Denial]
    package var fixes: [Fix]
    /// The same for the same defect whatever the order of the lines and the claim's id.
    package let fingerprint: UInt64

    /// The lines concerned, ascending, from 1.
    package var lines: [Int] {
        Set(places.compactMap(\.line)).sorted()
    }
}

/// A value that a finding rests on.
package indirect enum FactValue: Sendable, Equatable {
    case number(Int)
    case flag(Bool)
    case text(String)
    case date(CalendarDate)
    case money(Money)
    case code(ProcedureCode)
    case list([FactValue])
    case object([Pair])

    package struct Pair: Sendable, Equatable {
        package let name: String
        package let value: FactValue

        package init(_ name: String, _ value: FactValue) {
            self.name = name
            self.value = value
        }
    }

    package static func codes(_ codes: [ProcedureCode]) -> FactValue {
        .list(codes.map(FactValue.code))
    }
}

/// A cure for a finding.
package struct Fix: Sendable {
    package enum Kind: String, Sendable {
        /// Form only: true whatever was done.
        case safe
        /// True only if a person says so.
        case attest
        /// A matter of care or documentation: told, never patched.
        case clinical
    }

    package let kind: Kind
    package let title: String
    /// What must be true for the fix to be honest; nil for a safe one.
    package let requires: String?
    /// The change to the claim; empty for a clinical fix.
    package let edits: [ClaimEdit]
    /// Ids of the rules whose findings go away, and of those that come, as seen by scrubbing the edited claim.
    package var resolves: [StaticString] = []
    package var introduces: [StaticString] = []

    package init(_ kind: Kind, _ title: String, requires: String? = nil, edits: [ClaimEdit] = []) {
        self.kind = kind
        self.title = title
        self.requires = requires
        self.edits = edits
    }
}

/// One change to a claim, apart from any format.
package enum ClaimEdit: Sendable, Equatable {
    /// Line number from 1.
    case appendModifier(Modifier, line: Int)
    /// Line number from 1, place in the modifiers from 0.
    case removeModifier(at: Int, line: Int)
    case setUnits(Int, line: Int)
    case setProcedureCode(ProcedureCode, line: Int)

    /// The line that changes, from 1.
    package var line: Int {
        switch self {
        case .appendModifier(_, let line), .removeModifier(_, let line), .setUnits(_, let line), .setProcedureCode(_, let line):
            line
        }
    }

    /// The claim with this change made.
    package func apply(to claim: inout Claim) {
        func edit(_ number: Int, _ change: (inout ServiceLine) -> Void) {
            guard let index = claim.serviceLines.firstIndex(where: { $0.number == number }) else { return }
            change(&claim.serviceLines[index])
        }
        switch self {
        case .appendModifier(let modifier, let line):
            edit(line) {
                $0.modifiers.append(modifier)
                $0.given.insert(.modifiers)
            }
        case .removeModifier(let place, let line): edit(line) { $0.modifiers.remove(at: place) }
        case .setUnits(let units, let line): edit(line) { $0.units = .whole(units) }
        case .setProcedureCode(let code, let line): edit(line) { $0.procedureCode = code }
        }
        claim.arrange()
    }
}
