package import Claims

/// A procedure code that is none by its form.
package struct IntakeMalformedProcedureCode: Rule {
    package static let card = RuleCard(
        id: "intake.malformed-procedure-code",
        title: "procedure code not in the form of HCPCS",
        severity: .error,
        authority: Authority(.regulation, "45 CFR", section: "162.1002"),
        denials: [Denial("CO", "181", "M20"), Denial("CO", "16", "M51")],
        what: """
            Checks the form of each procedure code: five digits, four digits and one of A, F, M, T and U, or a letter and four digits. A \
            code of good form may still not exist.
            """,
        why: "A code that cannot be read cannot be paid, and no other rule can judge its line.",
        clean: [Example("97530 GP 1 unit"), Example("G0283 GP 1 unit", "a letter and four digits"), Example("0101T 1 unit")],
        flagged: [
            Example("9753 GP 1 unit", "four digits"), Example("975300 GP 1 unit", "six"),
            Example("GG283 GP 1 unit", "two letters"), Example("9753O GP 1 unit", "the letter O for a nought"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines {
            report.applies()
            guard !line.procedureCode.isWellFormed else { continue }
            report.find(
                "\(line.name) has no procedure code of five characters in the form of HCPCS", at: [line.place(.procedureCode)],
                facts: line.facts)
        }
    }
}
