package import Claims

/// One modifier twice on a line.
package struct CodingRepeatedModifier: Rule {
    package static let card = RuleCard(
        id: "coding.repeated-modifier",
        title: "the same modifier twice on a line",
        severity: .error,
        authority: Authority(.payerPolicy, "common payer practice"),
        denials: [Denial("CO", "16", "N519"), Denial("CO", "4", "N519")],
        what: "Reports a modifier that stands more than once on one line. That such a line is refused is common payer practice.",
        why: "The second adds nothing, takes one of four places, and makes the line invalid for many payers.",
        clean: [Example("97530 GP 59 1 unit"), Example("97530 GP 1 unit\n97110 GP 59 1 unit", "once on each of two lines")],
        flagged: [Example("97530 GP 59 GP 1 unit"), Example("97530 GP KX KX KX 1 unit", "three times")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines where !line.modifiers.isEmpty {
            report.applies()
            let again = line.modifiers.indices.filter { place in
                let modifier = line.modifiers[place]
                return modifier.isWellFormed && (0..<place).contains { line.modifiers[$0] == modifier }
            }
            guard !again.isEmpty else { continue }
            let repeated = Set(again.map { line.modifiers[$0] }).sorted()
            report.find(
                "\(line.name) carries \(repeated.sentence) more than once",
                at: again.map { line.place(.modifiers, index: $0) }, facts: line.facts + [("modifiers", .modifiers(repeated))],
                fixes: claim.takesLineFixes
                    ? [
                        Fix(
                            .safe, "Remove the repeated \(repeated.sentence) from line \(line.number)",
                            edits: again.reversed().map { .removeModifier(at: $0, line: line.number) })
                    ] : [])
        }
    }
}
