package import Claims

/// More than one unit of a code that is billed once a session.
package struct UnitsUntimedCodeRepeated: Rule {
    package static let card = RuleCard(
        id: "units.untimed-code-repeated",
        title: "more than one unit of a per-session code",
        severity: .error,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. I §A; ch. XI", edition: "2026"),
        denials: [Denial("CO", "151", "N362"), Denial("CO", "16", "N430")],
        what: "Adds up the units of each code that stands for a whole session, by day and discipline, and reports more than one.",
        why: "Time does not make a session two: all units of the code are denied.",
        clean: [Example("97150 GP 40 min 1 unit"), Example("97161 GP 1 unit"), Example("95851 GP 3 units", "by limb section")],
        flagged: [
            Example("97150 GP 45 min 3 units", "a group session is 1 unit whatever its minutes"),
            Example("97164 GP 1 unit\n97164 GP 59 1 unit"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        var start = 0
        while start < claim.serviceLines.count {
            let first = claim.serviceLines[start]
            var end = start + 1
            // Lines are in order of date and code.
            while end < claim.serviceLines.count, claim.serviceLines[end].procedureCode == first.procedureCode,
                claim.serviceLines[end].serviceDate == first.serviceDate
            {
                end += 1
            }
            if facts.lines[start].code?.basis == .session { check(claim, start..<end, facts, &report) }
            start = end
        }
    }

    private func check(_ claim: Claim, _ range: Range<Int>, _ facts: Facts, _ report: inout Report) {
        report.applies()
        for discipline in Set(range.map { facts.lines[$0].discipline }) {
            let lines = range.filter { facts.lines[$0].discipline == discipline }.map { claim.serviceLines[$0] }
            let units = lines.reduce(0) { $0 + ($1.units.countable ?? 0) }
            guard units > 1 else { continue }
            report.find(
                "\(lines[0].procedureCode) is billed once a session, and \(lines[0].serviceDate) has \(units) units",
                at: lines.map { $0.place(.units) },
                facts: [
                    ("serviceDate", .date(lines[0].serviceDate)), ("codes", .codes([lines[0].procedureCode])),
                    ("billedUnits", .number(units)),
                ],
                fixes: lines.count > 1
                    ? []
                    : [
                        Fix(
                            .attest, "Bill 1 unit on line \(lines[0].number)", requires: "there was one session",
                            edits: [.setUnits(1, line: lines[0].number)])
                    ])
        }
    }
}
