package import Claims

/// A service given before the patient was born.
package struct IntakeServiceDateBeforeBirth: Rule {
    package static let card = RuleCard(
        id: "intake.service-date-before-birth",
        title: "service date before the patient's birth",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "14", "N329"), Denial("CO", "16", "M52")],
        what: "Compares each line's service date with the patient's birth date; the day of birth itself is allowed.",
        why: "One of the two dates is mistyped: the payer does not find the patient, or turns the claim away.",
        clean: [
            Example("97530 GP 1 unit\nborn 1951-04-02"),
            Example("97530 GP 1 unit on 2026-11-20\nborn 2026-11-20", "the day of birth"),
        ],
        flagged: [
            Example("97530 GP 1 unit on 2026-11-20\nborn 2026-11-21", "the day before"),
            Example("97530 GP 1 unit on 1951-04-01\n97530 GP 1 unit on 2026-11-20\nborn 1951-04-02", "one date of two"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !claim.serviceLines.isEmpty else { return }
        report.applies()
        guard let birth = claim.patient.birthDate else {
            report.lacks("patient.birthDate", at: claim.place(.patientBirthDate))
            return
        }
        claim.forEachDate { range in
            let date = claim.serviceLines[range.lowerBound].serviceDate
            guard date < birth else { return }
            // The birth date is not repeated in the facts: the caller has it, and it says more of the patient than is needed.
            report.find(
                "the service date \(date) lies before the patient's birth date",
                at: claim.datePlaces(range) + [claim.place(.patientBirthDate)], facts: [("serviceDate", .date(date))])
        }
    }
}
