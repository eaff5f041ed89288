package import Claims

/// More modifiers than a line can carry.
///
/// A repeated modifier counts once here: that it is repeated is another rule's finding.
package struct CodingTooManyModifiers: Rule {
    package static let card = RuleCard(
        id: "coding.too-many-modifiers",
        title: "more than four modifiers on a line",
        severity: .error,
        authority: Authority(
            .standard, "ASC X12N 837P implementation guide", section: "SV101-3 to SV101-6", edition: "005010X222A1"),
        denials: [Denial("CO", "16", "N519"), Denial("CO", "4", "N519")],
        what: "Counts the different modifiers of each line: four are the most.",
        why: "There is no place for a fifth: one of them is lost on the way, and it may be the one that the payment hangs on.",
        clean: [Example("97530 GP CQ KX 59 1 unit", "four"), Example("97530 GP GP CQ KX 59 1 unit", "one of them twice")],
        flagged: [Example("97530 GP CQ KX 59 95 1 unit", "five")])

    private static let modifiersMax = 4

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines where !line.modifiers.isEmpty {
            report.applies()
            guard line.modifiers.count > Self.modifiersMax else { continue }
            let malformed = line.modifiers.count { !$0.isWellFormed }
            let known = Set(line.modifiers).filter(\.isWellFormed)
            let count = known.count + malformed
            guard count > Self.modifiersMax else { continue }
            report.find(
                "\(line.name) has \(count) modifiers, where \(Self.modifiersMax) are the most", at: [line.place(.modifiers)],
                facts: line.facts + [("modifiers", .modifiers(known)), ("modifierCount", .number(count))])
        }
    }
}
