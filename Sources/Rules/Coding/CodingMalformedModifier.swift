package import Claims

/// A modifier that is none by its form.
package struct CodingMalformedModifier: Rule {
    package static let card = RuleCard(
        id: "coding.malformed-modifier",
        title: "modifier that is not two letters or digits",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "182", "N823"), Denial("CO", "16", "N823")],
        what: "Checks the form of each modifier: two letters or digits. A modifier of good form may still not exist.",
        why: "A modifier that cannot be read stops the claim, and whatever it was meant to say is not said.",
        clean: [Example("97530 GP 59 1 unit"), Example("97530 GP XU 1 unit"), Example("97161 1 unit", "none at all")],
        flagged: [Example("97530 GP 590 1 unit", "three characters"), Example("97530 G 1 unit", "one")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines where !line.modifiers.isEmpty {
            report.applies()
            let places = line.modifierPlaces { !$0.isWellFormed }
            guard !places.isEmpty else { continue }
            report.find(
                "\(line.name) has \(Count(places.count, "modifier")) that \(places.count == 1 ? "is" : "are") not two letters or digits",
                at: places, facts: line.facts + [("malformedModifiers", .number(places.count))])
        }
    }
}
