package import Claims

/// Units whose total the minutes support, given to the wrong codes.
package struct UnitsMisallocated: Rule {
    package static let card = RuleCard(
        id: "units.misallocated",
        title: "units on a code whose minutes do not earn them",
        severity: .error,
        authority: .timedUnits,
        denials: [Denial("CO", "16", "N430"), Denial("CO", "151", "N362")],
        what: """
            Gives the day's units to its codes as CMS does (full 15 minutes first, then the largest leftovers) and reports a split that none \
            of the compliant allocations allows; it lists them all. Of a time family, the first unit belongs to its first code.
            """,
        why: "The total is right and the line is still wrong: on audit the units come off the code that did not earn them.",
        clean: [
            Example("97112 GP 24 min 2 units\n97110 GP 23 min 1 unit", "9 left over beats 8 (CMS example 1)"),
            Example("97112 GP 20 min 1 unit\n97110 GP 20 min 2 units", "a tie: either code may take it (CMS example 2)"),
            Example("97129 GN 15 min 1 unit\n97130 GN 15 min 1 unit", "a time family"),
        ],
        flagged: [
            Example("97112 GP 24 min 1 unit\n97110 GP 23 min 2 units", "the third unit is 97112's"),
            Example("97112 GP 20 min 3 units\n97110 GP 20 min 1 unit\nunbilled 97140 15 min", "never 3 on one"),
            Example("97110 GP 7 min 1 unit\nunbilled 97112 8 min", "the unit belongs to the code with more minutes"),
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
            guard billed - services.unitsWithoutMinutes <= day.supportedUnits, day.isMisallocated(services) else { continue }
            let allocations = Allocations(services, tied: day.tiedUnits)
            report.find(
                """
                the \(Count(billed, "timed unit")) of \(day.date) are split as \(services.billedSentence), \
                but the minutes allow \(allocations.sentence)
                """,
                at: facts.places(.units, of: day, in: claim),
                facts: day.unitFacts(services, billed: billed) + [("allocations", allocations.facts)],
                authority: day.method.authority,
                fixes: facts.reallocation(day, services, allocations, claim))
        }
    }
}

extension TreatmentDay {
    /// Whether some code has more units than any compliant allocation gives it.
    fileprivate func isMisallocated(_ services: ArraySlice<TimedService>) -> Bool {
        var ties = tiedUnits
        for service in services where service.minutes > 0 {
            let extra = service.billed - service.supportedUnits
            if method != .cms, extra > 0 { continue }  // the code's own minutes are exceeded: another rule's finding
            if extra > 1 || (extra == 1 && !service.mayTakeTiedUnit) { return true }
            if extra == 1 { ties -= 1 }
            if service.furtherCode != nil, service.billedUnits > 1 { return true }
        }
        return ties < 0
    }
}

extension Facts {
    /// The one compliant allocation as new units, where each code has one line and there is only one.
    fileprivate func reallocation(
        _ day: TreatmentDay, _ services: ArraySlice<TimedService>, _ allocations: Allocations, _ claim: Claim
    ) -> [Fix] {
        guard allocations.listed.count == 1, let only = allocations.listed.first else { return [] }
        var edits: [ClaimEdit] = []
        for (code, units) in only {
            let own = lines.indices.filter {
                claim.serviceLines[$0].procedureCode == code && claim.serviceLines[$0].serviceDate == day.date
                    && lines[$0].discipline == day.discipline
            }
            guard own.count == 1, units > 0 else { return [] }
            let line = claim.serviceLines[own[0]]
            if line.units.countable != units { edits.append(.setUnits(units, line: line.number)) }
        }
        edits.sort { $0.line < $1.line }
        let title = edits.map { edit in
            if case .setUnits(let units, let line) = edit { "line \(line) to \(units)" } else { "" }
        }.joined(separator: ", ")
        return [Fix(.attest, "Set the units of \(title)", requires: "the recorded minutes are right", edits: edits)]
    }
}
