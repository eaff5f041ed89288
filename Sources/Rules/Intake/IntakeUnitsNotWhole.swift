package import Claims

/// Units that no payer reads.
package struct IntakeUnitsNotWhole: Rule {
    package static let card = RuleCard(
        id: "intake.units-not-whole",
        title: "units that are not a whole number from 1 to 999",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M53"), Denial("CO", "16", "N430")],
        what: "Reports units that are zero, negative, not whole, or over 999.",
        why: "Part of a unit cannot be billed: units follow from minutes by the payer's rounding, and the line is turned away.",
        clean: [Example("97530 GP 1 unit"), Example("97530 GP 999 units", "readable, if not payable")],
        flagged: [
            Example("97530 GP 0 units"), Example("97530 GP -1 units"), Example("97530 GP 1.5 units"),
            Example("97530 GP 1000 units"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines {
            report.applies()
            guard !line.units.isBillable else { continue }
            report.find(
                "\(line.name) bills \(line.units.sentence): units are whole, from 1 to 999", at: [line.place(.units)],
                facts: line.facts + (line.units.whole.map { [("billedUnits", .number($0))] } ?? []))
        }
    }
}

extension Units {
    fileprivate var whole: Int? {
        if case .whole(let count) = self { count } else { nil }
    }

    fileprivate var sentence: String {
        whole.map { Count($0, "unit").description } ?? "no countable number of units"
    }
}
