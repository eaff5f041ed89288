package import Claims

/// More diagnoses than a claim can carry.
package struct IntakeTooManyDiagnoses: Rule {
    package static let card = RuleCard(
        id: "intake.too-many-diagnoses",
        title: "more than 12 diagnoses",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M64")],
        what: "Counts the claim's diagnoses: 12 are the most, A through L on the paper form.",
        why:
            "There is no place for a thirteenth: the claim is turned away, or the code is dropped and its pointers point at nothing.",
        clean: [
            Example("97530 GP 1 unit dx 1\ndiagnoses \(diagnoses(12))", "twelve"),
            Example("97530 GP 1 unit dx 1\ndiagnoses M25.561"),
        ],
        flagged: [Example("97530 GP 1 unit dx 1\ndiagnoses \(diagnoses(13))", "thirteen")])

    private static let diagnosesMax = 12

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !claim.diagnoses.isEmpty else { return }
        report.applies()
        let count = claim.diagnoses.count
        guard count > Self.diagnosesMax else { return }
        report.find(
            "the claim has \(count) diagnoses, where \(Self.diagnosesMax) are the most", at: [claim.place(.diagnoses)],
            facts: [("diagnoses", .number(count))])
    }

    /// So many diagnoses for an example.
    private static func diagnoses(_ count: Int) -> String {
        (0..<count).map { "M25.5\($0 < 10 ? "0" : "")\($0)" }.joined(separator: " ")
    }
}
