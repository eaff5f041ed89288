package import Claims

/// A service for which none of the line's diagnoses is on the payer's list.
package struct PayerDiagnosisNotCovered: Rule {
    package static let card = RuleCard(
        id: "payer.diagnosis-not-covered",
        title: "no diagnosis on the payer's list for the code",
        severity: .warning,
        authority: Authority(.payerPolicy, "the payer's medical-necessity lists"),
        denials: [Denial("CO", "50", "N386"), Denial("CO", "11", "M76")],
        what: """
            Compares the diagnoses that a line points to with the payer's list for its code, by the first characters of the diagnosis \
            code. Without such a list in the profile there is nothing to check.
            """,
        why: "The payer denies the line as not medically necessary, though another diagnosis of the patient may support it.",
        parameters: [lists.erased],
        clean: [
            Example("97530 GP 1 unit dx 2\ndiagnoses I10 M25.561", "the second diagnosis is listed", settings: knees),
            Example("97140 GP 1 unit dx 1\ndiagnoses I10", "another code", settings: knees),
            Example("97530 GP 1 unit dx 1\ndiagnoses I10", "no list"),
        ],
        flagged: [
            Example("97530 GP 1 unit dx 1\ndiagnoses I10 M25.561", "the listed one is not pointed to", settings: knees),
            Example("97530 GP 1 unit dx 1,2\ndiagnoses I10 M24.561", settings: knees),
        ])

    package static let lists = Parameter<[DiagnosisList]>(
        "payer.diagnosis-not-covered", "lists", default: [],
        """
        Codes and the diagnoses for which this payer pays them, by their first three or more characters; lists that share a code add up.
        """)

    private static let knees = [
        lists.key: ParameterValue.list([
            DiagnosisList([CodeRange("97530", through: "97530")], for: ["M25", "S83"]).parameterValue
        ])
    ]

    private let lists: [DiagnosisList]

    package init(_ settings: RuleSettings) {
        lists = settings[Self.lists]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !lists.isEmpty else { return }
        for line in claim.serviceLines {
            let own = lists.filter { $0.codes.contains { $0.contains(line.procedureCode) } }
            guard !own.isEmpty else { continue }
            report.applies()
            guard !claim.diagnoses.isEmpty else {
                report.lacks("diagnoses", at: claim.place(.diagnoses))
                continue
            }
            // A pointer to nowhere, or to a code that is none, is another rule's finding.
            let diagnoses = line.diagnosisPointers.filter { claim.diagnoses.indices.contains($0 - 1) }
                .map { claim.diagnoses[$0 - 1] }.filter(\.isWellFormed)
            guard !diagnoses.isEmpty else {
                report.lacks("diagnosisPointers", at: line.place(.diagnosisPointers))
                continue
            }
            guard !diagnoses.contains(where: { diagnosis in own.contains { $0.holds(diagnosis) } }) else { continue }
            let names = Set(diagnoses.map(\.description)).sorted()
            report.find(
                """
                \(line.name) points to \(names.joined(separator: ", ")), which the payer does not list for this code
                """,
                at: [line.place(.diagnosisPointers)], facts: line.facts + [("diagnoses", .list(names.map(FactValue.text)))])
        }
    }
}

extension DiagnosisPrefix: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self.init(Diagnosis(value))
    }
}
