package import Claims

/// A code that this payer does not take.
package struct CodingCodeNotValid: Rule {
    package static let card = RuleCard(
        id: "coding.code-not-valid",
        title: "code that is not valid for the payer or the date",
        severity: .error,
        authority: Authority(
            .cmsManual, "Medicare physician fee schedule relative value file", section: "status indicator I", edition: "July 2024"
        ),
        denials: [Denial("CO", "181", "M20"), Denial("CO", "16", "M51")],
        what: """
            Looks each code up in the payer's list of codes that it does not take on the service date, and names the code that it takes in \
            its place where there is one. Without such a list in the profile there is nothing to check.
            """,
        why: "The line is denied as coded, though the service under its other code would be paid.",
        parameters: [codes.erased],
        clean: [
            Example("97014 GP 1 unit", "many payers take it"),
            Example("G0283 GP 1 unit", settings: [codes.key: .list([unattended])]),
        ],
        flagged: [
            Example("97014 GP 1 unit", "Medicare wants G0283", settings: [codes.key: .list([unattended])]),
            Example(
                "97037 GP 1 unit", "nothing in its place",
                settings: [codes.key: .list([CodeSubstitution("97037").parameterValue])]),
        ])

    package static let codes = Parameter<[CodeSubstitution]>(
        "coding.code-not-valid", "codes", default: [],
        "Codes that this payer does not take, each with the code that it takes instead, if there is one.")

    private static let unattended = CodeSubstitution("97014", instead: "G0283").parameterValue

    private let codes: [CodeSubstitution]

    package init(_ settings: RuleSettings) {
        codes = settings[Self.codes]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !codes.isEmpty else { return }
        for line in claim.serviceLines {
            report.applies()
            guard let entry = codes.first(where: { $0.code == line.procedureCode }) else { continue }
            let instead = entry.instead.map { ": use \($0)" } ?? ""
            report.find(
                "\(line.name) bills a code that the payer does not take on \(line.serviceDate)\(instead)",
                at: [line.place(.procedureCode)], facts: line.facts + (entry.instead.map { [("instead", .code($0))] } ?? []),
                fixes: entry.instead.flatMap { claim.takesLineFixes ? [line.rebilled(as: $0)] : nil } ?? [])
        }
    }
}

extension ServiceLine {
    fileprivate func rebilled(as code: ProcedureCode) -> Fix {
        Fix(
            .attest, "Bill \(code) on line \(number) instead of \(procedureCode)",
            requires: "the service that was given is the one that \(code) stands for",
            edits: [.setProcedureCode(code, line: number)])
    }
}
