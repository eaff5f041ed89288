package import Claims

/// Units on a timed code that was given no minutes.
package struct UnitsCodeWithoutMinutes: Rule {
    package static let card = RuleCard(
        id: "units.code-without-minutes",
        title: "units on a timed code with 0 minutes",
        severity: .error,
        authority: .timedUnits,
        denials: [Denial("CO", "16", "N430"), Denial("CO", "151", "N362")],
        what: "Reports a timed code that has units and whose recorded minutes of the day come to 0.",
        why: "A unit without minutes is a service not given: denied, and a pattern of it is fraud.",
        clean: [Example("97530 GP 15 min 1 unit"), Example("97150 GP 0 min 1 unit", "group therapy is not timed")],
        flagged: [Example("97530 GP 30 min 2 units\n97110 GP 59 0 min 1 unit")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for day in facts.days {
            for index in day.services where facts.services[index].isBilled {
                report.applies()
                let service = facts.services[index]
                if service.minutesKnown, service.minutes > 0 || service.billed == 0 { continue }
                let lines = facts.lines(of: index).map { claim.serviceLines[$0] }
                guard service.minutesKnown else {
                    for line in lines where line.minutes == nil { report.lacks("minutes", at: line.place) }
                    continue
                }
                report.find(
                    "\(service.code) has \(Count(service.billed, "unit")) on \(day.date) and 0 minutes",
                    at: lines.map { $0.place(.minutes) },
                    facts: [
                        ("serviceDate", .date(day.date)), ("codes", .codes([service.code])),
                        ("billedUnits", .number(service.billed)),
                    ])
            }
        }
    }
}
