package import Claims

/// A timed line without minutes, for payers that want them on every claim.
package struct UnitsMinutesMissing: Rule {
    package static let card = RuleCard(
        id: "units.minutes-missing",
        title: "timed line without minutes",
        stage: .final,
        severity: nil,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §220.3.E"),
        denials: [Denial("CO", "16", "N430")],
        what:
            "Reports a timed line that has neither minutes nor intervals. Off unless a profile turns it on: without it the line is notChecked.",
        why: "Units of a timed code cannot be defended without the minutes that they stand for.",
        clean: [Example("97530 GP 15 min 1 unit"), Example("97150 GP 1 unit", "not timed")],
        flagged: [Example("97530 GP 1 unit")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for (index, line) in claim.serviceLines.enumerated() where facts.isTimed(index) {
            report.applies()
            guard line.minutes == nil else { continue }
            report.find(
                "line \(line.number) bills \(line.procedureCode), a timed code, without minutes", at: [line.place],
                facts: [("serviceDate", .date(line.serviceDate)), ("codes", .codes([line.procedureCode]))])
        }
    }
}
