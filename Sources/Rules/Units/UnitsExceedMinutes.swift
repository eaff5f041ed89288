package import Claims

/// Timed units that the minutes do not support.
package struct UnitsExceedMinutes: Rule {
    package static let card = RuleCard(
        id: "units.exceed-minutes",
        title: "more timed units than the minutes support",
        severity: .error,
        authority: .timedUnits,
        denials: [Denial("CO", "151", "N362"), Denial("CO", "16", "N430")],
        what: """
            Adds up the day's timed minutes, billed or not, and compares the units that they support with the units billed. Where minutes \
            are given for the visit only, the visit's total treatment minutes bound them.
            """,
        why: "Units above the minutes are an overpayment: the line is denied, or paid and taken back on audit.",
        clean: [
            Example("97530 GP 15 min 1 unit\n97110 GP 59 8 min 1 unit", "23 minutes support 2 units"),
            Example(
                "97112 GP 7 min 1 unit\nunbilled 97110 7 min\nunbilled 97140 7 min", "21 minutes support 1 unit (CMS example 5)"),
            Example("97110 GP CQ 10 min 1 unit\n97110 GP 20 min 1 unit", "a code split over two lines is one code"),
            Example(
                "97530 GP 10 min 1 unit\n97110 GP 59 10 min 1 unit", "each code by itself", settings: ["method": .text("ama")]),
        ],
        flagged: [
            Example("97530 GP 8 min 1 unit\n97110 GP 59 8 min 1 unit", "16 minutes support 1 unit, not 2"),
            Example("97110 GP 22 min 2 units", "the second unit begins at 23 minutes"),
            Example("97530 GP 7 min 1 unit", "nothing is billed below 8 minutes"),
            Example("97530 GP 7 min 1 unit\n97110 GP 59 7 min 1 unit", "7 and 7", settings: ["method": .text("ama")]),
            Example("97110 GP 3 units\ntotal 37 min", "37 minutes in all cannot hold 3 units"),
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
                checkVisitTotal(day, billed: billed, claim, facts, &report)
                report.lackMinutes(of: day, claim, facts)
                continue
            }
            if day.method == .cms {
                // Units on codes without any minutes are another rule's finding.
                let counted = billed - services.unitsWithoutMinutes
                if counted > day.supportedUnits { report.exceeds(day, counted, services, claim, facts) }
            } else {
                for service in day.services where facts.services[service].minutes > 0 {
                    let one = facts.services[service]
                    if one.billed > one.supportedUnits { report.exceeds(day, one, service, claim, facts) }
                }
            }
        }
    }

    /// Timed minutes are part of the visit's, so that the visit's total is a bound where the codes have no minutes of their own.
    private func checkVisitTotal(_ day: TreatmentDay, billed: Int, _ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard let total = claim.totalTreatmentMinutes, facts.days.count == 1, day.method == .cms,
            billed > UnitArithmetic.units(ofMinutes: total)
        else { return }
        let supported = UnitArithmetic.units(ofMinutes: total)
        report.find(
            "\(Count(billed, "timed unit")) billed on \(day.date), but the whole visit's \(Count(total, "minute")) support \(supported)",
            at: [claim.place(.totalTreatmentMinutes)] + facts.places(.units, of: day, in: claim),
            facts: [
                ("serviceDate", .date(day.date)), ("totalTreatmentMinutes", .number(total)), ("billedUnits", .number(billed)),
                ("supportedUnits", .number(supported)),
            ])
    }
}

extension Report {
    fileprivate mutating func exceeds(
        _ day: TreatmentDay, _ billed: Int, _ services: ArraySlice<TimedService>, _ claim: Claim, _ facts: Facts
    ) {
        let minutes = day.timedMinutes ?? 0
        let next = UnitArithmetic.minutes(forUnits: billed)
        find(
            """
            \(Count(billed, "timed unit")) billed on \(day.date), but \(Count(minutes, "timed minute")) support \(day.supportedUnits) \
            (\(billed) would need \(next))
            """,
            at: facts.places(.units, of: day, in: claim),
            facts: day.unitFacts(services, billed: billed),
            fixes: facts.soleTimedLine(of: day, in: claim).map { line in
                [
                    Fix(
                        .attest, "Bill \(Count(day.supportedUnits, "unit")) on line \(line.number)",
                        requires: "the recorded minutes are right", edits: [.setUnits(day.supportedUnits, line: line.number)])
                ]
            }.flatMap { day.supportedUnits > 0 ? $0 : nil } ?? [])
    }

    fileprivate mutating func exceeds(_ day: TreatmentDay, _ service: TimedService, _ index: Int, _ claim: Claim, _ facts: Facts)
    {
        find(
            """
            \(service.code): \(Count(service.billed, "unit")) billed on \(day.date), but its own \(Count(service.minutes, "minute")) \
            support \(service.supportedUnits) (\(service.billed) would need \(UnitArithmetic.minutes(forUnits: service.billed)))
            """,
            at: facts.lines(of: index).map { claim.serviceLines[$0].place(.units) },
            facts: [
                ("serviceDate", .date(day.date)), ("method", .text(day.method.rawValue)), ("codes", .codes([service.code])),
                ("minutes", .number(service.minutes)), ("billedUnits", .number(service.billed)),
                ("supportedUnits", .number(service.supportedUnits)),
            ], authority: day.method.authority)
    }
}
