package import Claims

/// A line that charges nothing.
package struct IntakeChargeNotPositive: Rule {
    package static let card = RuleCard(
        id: "intake.charge-not-positive",
        title: "charge of nothing or less",
        stage: .final,
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M79")],
        what: "Reports a line whose charge is given and not above zero.",
        why: "A payer pays the lesser of the charge and its own fee, and turns a line without a charge away.",
        clean: [Example("97530 GP 1 unit $0.01"), Example("97530 GP 2 units $140.00"), Example("97530 GP 1 unit", "not given")],
        flagged: [Example("97530 GP 1 unit $0.00"), Example("97530 GP 1 unit $-70.00")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines {
            guard let charge = line.charge else { continue }
            report.applies()
            guard charge.cents <= 0 else { continue }
            report.find(
                "\(line.name) charges \(charge): a charge is above zero", at: [line.place(.chargeAmount)],
                facts: line.facts + [("chargeAmount", .money(charge))])
        }
    }
}
