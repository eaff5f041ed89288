package import Claims

/// A diagnosis that is no ICD-10-CM code by its form.
package struct IntakeMalformedDiagnosis: Rule {
    package static let card = RuleCard(
        id: "intake.malformed-diagnosis",
        title: "diagnosis not in the form of ICD-10-CM",
        severity: .error,
        authority: Authority(.standard, "ICD-10-CM Official Guidelines", section: "I.A"),
        denials: [Denial("CO", "146", "M76"), Denial("CO", "16", "M64")],
        what: """
            Checks the form of each diagnosis: a letter, a digit, a letter or digit, then up to four letters or digits, with or without the \
            dot after the third. A code of good form may still not exist.
            """,
        why: "A code in another form, such as one of ICD-9, stops the claim at the clearing house.",
        clean: [
            Example("97530 GP 1 unit dx 1,2\ndiagnoses I69.351 R2689", "with and without the dot"),
            Example("97530 GP 1 unit dx 1,2,3\ndiagnoses S83.511A M1A.9XX0 U07.1", "seven characters, and the placeholder X"),
        ],
        flagged: [
            Example("97530 GP 1 unit dx 1\ndiagnoses 719.46", "ICD-9"),
            Example("97530 GP 1 unit dx 1\ndiagnoses M2", "too short"),
            Example("97530 GP 1 unit dx 1\ndiagnoses MA5.561", "the second place is a digit"),
            Example("97530 GP 1 unit dx 1,2\ndiagnoses I69.351 M25.56.1", "two dots"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, diagnosis) in claim.diagnoses.enumerated() {
            report.applies()
            guard !diagnosis.isWellFormed else { continue }
            report.find(
                "diagnosis \(index + 1) is not in the form of an ICD-10-CM code", at: [Place(.diagnosis(index))],
                facts: [("diagnosis", .number(index + 1))])
        }
    }
}
