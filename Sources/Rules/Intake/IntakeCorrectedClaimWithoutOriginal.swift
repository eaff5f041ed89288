package import Claims

/// A replacement or void that does not say of which claim.
package struct IntakeCorrectedClaimWithoutOriginal: Rule {
    package static let card = RuleCard(
        id: "intake.corrected-claim-without-original",
        title: "replacement or void without the original's number",
        severity: .error,
        authority: Authority(
            .standard, "ASC X12N 837P implementation guide", section: "CLM05-3, REF*F8", edition: "005010X222A1"),
        denials: [Denial("CO", "16", "N142"), Denial("CO", "129", "N517")],
        what: "Where the frequency code is 7 or 8, wants the payer's number of the claim that is replaced or voided.",
        why: "The payer cannot tell which claim to take back, and denies this one or pays twice.",
        clean: [
            Example("97530 GP 1 unit\nfrequency 7\noriginal \"X1\""), Example("97530 GP 1 unit\nfrequency 8\noriginal \"X1\""),
            Example("97530 GP 1 unit\nfrequency 1", "a first claim has no original"),
        ],
        flagged: [
            Example("97530 GP 1 unit\nfrequency 7"), Example("97530 GP 1 unit\nfrequency 8"),
            Example("97530 GP 1 unit\nfrequency 7\noriginal \" \"", "blank"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let code = claim.frequencyCode, code.isReplacement || code.isVoid else { return }
        report.applies()
        if let original = claim.originalReferenceNumber, !claim.text.isBlank(original) { return }
        let kind = code.isVoid ? "void" : "replacement"
        report.find(
            "the claim is a \(kind) and does not give the original claim's number",
            at: [claim.place(.frequencyCode)]
                + (claim.given.contains(.originalReferenceNumber) ? [claim.place(.originalReferenceNumber)] : []),
            facts: [("frequencyCode", .text(code.isVoid ? "8" : "7"))])
    }
}
