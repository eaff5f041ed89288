package import Claims

/// A frequency code that a professional claim cannot have.
package struct IntakeFrequencyCodeInvalid: Rule {
    package static let card = RuleCard(
        id: "intake.frequency-code-invalid",
        title: "frequency code other than 1, 7 or 8",
        severity: .error,
        authority: Authority(
            .standard, "ASC X12N 837P implementation guide", section: "CLM05-3; common payer practice", edition: "005010X222A1"),
        denials: [Denial("CO", "16", "N517")],
        what: """
            Reports a frequency code that is not 1 (first claim), 7 (replacement) or 8 (void). That no other code is taken for \
            professional claims is common payer practice.
            """,
        why:
            "The code says what becomes of an earlier claim; with a wrong one the claim is turned away or denied as a duplicate.",
        clean: [
            Example("97530 GP 1 unit\nfrequency 1"), Example("97530 GP 1 unit\nfrequency 7\noriginal \"X1\""),
            Example("97530 GP 1 unit\nfrequency 8\noriginal \"X1\""), Example("97530 GP 1 unit", "not given"),
        ],
        flagged: [
            Example("97530 GP 1 unit\nfrequency 6"), Example("97530 GP 1 unit\nfrequency 0"),
            Example("97530 GP 1 unit\nfrequency 71"),
        ]
    )

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let code = claim.frequencyCode else { return }
        report.applies()
        guard !code.isOriginal, !code.isReplacement, !code.isVoid else { return }
        report.find(
            "the frequency code is none of 1 (first claim), 7 (replacement) and 8 (void)", at: [claim.place(.frequencyCode)],
            facts: [])
    }
}

extension FrequencyCode {
    var isOriginal: Bool { byte == UInt8(ascii: "1") }
    var isReplacement: Bool { byte == UInt8(ascii: "7") }
    var isVoid: Bool { byte == UInt8(ascii: "8") }
}
