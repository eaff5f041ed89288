package import Claims

/// A claim that says it has no diagnosis.
package struct IntakeDiagnosisMissing: Rule {
    package static let card = RuleCard(
        id: "intake.diagnosis-missing",
        title: "no diagnosis",
        stage: .final,
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M76"), Denial("CO", "16", "MA63")],
        what: "Reports a claim whose list of diagnoses is given and empty. A claim without the list is left alone.",
        why: "A payer judges the need for treatment by the diagnosis, and takes no professional claim without one.",
        clean: [Example("97530 GP 1 unit dx 1\ndiagnoses I69.351")],
        flagged: [Example("97530 GP 1 unit\ndiagnoses none")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.given.contains(.diagnoses) else { return }
        report.applies()
        guard claim.diagnoses.isEmpty else { return }
        report.find("the claim has no diagnosis", at: [claim.place(.diagnoses)], facts: [])
    }
}
