package import Claims

/// Fewer units than the minutes support: money left on the table.
package struct UnitsBelowMinutes: Rule {
    package static let card = RuleCard(
        id: "units.below-minutes",
        title: "fewer timed units than the minutes support",
        stage: .final,
        severity: .warning,
        authority: .timedUnits,
        denials: [],
        what:
            "Compares the units billed with those that the day's timed minutes support, and says which code may take what is missing.",
        why: "The treatment was given and documented; the difference is not paid unless the claim is corrected in time.",
        clean: [
            Example(
                "97110 GP 18 min 1 unit\n97140 GP 13 min 1 unit\n97116 GP 10 min 1 unit\nunbilled 97035 8 min", "CMS example 4"),
            Example("97110 GP 22 min 1 unit"),
        ],
        flagged: [
            Example("97110 GP 23 min 1 unit", "the second unit begins at 23 minutes"),
            Example("97110 GP 33 min 2 units\nunbilled 97140 7 min", "97140 may take the third unit (CMS example 3)"),
            Example("97530 GP 23 min 1 unit\n97110 GP 59 23 min 2 units", settings: ["method": .text("ama")]),
            Example("97129 GN 30 min 1 unit", "97130 may take the second unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for day in facts.days {
            let services = facts.services[day.services]
            guard services.contains(where: \.isBilled) else { continue }
            report.applies()
            guard let billed = day.billedUnits else {
                report.lackUnits(of: day, claim, facts)
                continue
            }
            guard day.timedMinutes != nil else {
                report.lackMinutes(of: day, claim, facts)
                continue
            }
            let short = services.filter { $0.billed < $0.supportedUnits + ($0.mayTakeTiedUnit ? 1 : 0) }
            // Where a code has too many units, saying so is another rule's part.
            guard billed < day.supportedUnits, !short.isEmpty,
                !services.contains(where: \.hasTooManyUnits)
            else { continue }
            let codes = short.map { $0.billedUnits > 0 ? $0.furtherCode ?? $0.code : $0.code }
            report.find(
                """
                \(Count(billed, "timed unit")) billed on \(day.date), but \(Count(day.timedMinutes ?? 0, "timed minute")) support \
                \(day.supportedUnits): \(codes.map(\.description).joined(separator: " or ")) may take \
                \(day.supportedUnits - billed) more
                """,
                at: facts.places(.units, of: day, in: claim),
                facts: day.unitFacts(services, billed: billed) + [("codes", .codes(codes))], authority: day.method.authority)
        }
    }
}

extension TimedService {
    /// More units than any compliant allocation gives it, or more than one on the code of a family's first 15 minutes.
    fileprivate var hasTooManyUnits: Bool {
        billed > supportedUnits + (mayTakeTiedUnit ? 1 : 0) || (furtherCode != nil && billedUnits > 1)
    }
}
