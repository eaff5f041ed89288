package import Claims

/// More in one day than the payer takes.
package struct UnitsExceedDailyLimit: Rule {
    package static let card = RuleCard(
        id: "units.exceed-daily-limit",
        title: "more units or minutes in a day than the payer takes",
        severity: .error,
        authority: Authority(.payerPolicy, "the payer's daily limits"),
        denials: [Denial("CO", "119", "N362"), Denial("CO", "151", "N362")],
        what: """
            Adds up a day's units or minutes by code, by group of codes or by discipline, as the payer's profile says, and compares them \
            with its limit. Without a limit in the profile there is nothing to check.
            """,
        why: "The payer denies what is over its limit, however well the minutes support it.",
        parameters: [limits.erased],
        clean: [
            Example("97530 GP 30 min 2 units\n97110 GP 59 30 min 2 units", settings: four),
            Example("97150 GP 1 unit\n97530 GP 60 min 4 units", "group therapy is not timed", settings: four),
            Example(
                "97530 GP 30 min 3 units on 2026-11-18\n97530 GP 30 min 3 units on 2026-11-20", "day by day", settings: four),
            Example(
                "97530 GP 4 units\n97530 GO 4 units", "each discipline by itself",
                settings: [limits.key: .list([DailyLimit(per: .discipline, units: 4).parameterValue])]),
            Example("97530 GP 9 units", "no limit"),
        ],
        flagged: [
            Example("97530 GP 30 min 2 units\n97110 GP 59 45 min 3 units", "five units, where four are taken", settings: four),
            Example(
                "97035 GP 3 units", "by code",
                settings: [
                    limits.key: .list([
                        DailyLimit(per: .code, codes: [CodeRange("97034", through: "97035")], units: 2).parameterValue
                    ])
                ]),
            Example(
                "97530 GP 61 min 4 units\ndiscipline PT", "by minutes",
                settings: [
                    limits.key: .list([
                        DailyLimit(per: .discipline, discipline: .physicalTherapy, minutes: 60).parameterValue
                    ])
                ]),
            Example(
                "97530 GP 5 units\nborn 2010-11-21", "a child's limit: 16 until tomorrow",
                settings: [limits.key: .list([DailyLimit(per: .group, underAge: 16, units: 4).parameterValue])]),
        ])

    package static let limits = Parameter<[DailyLimit]>(
        "units.exceed-daily-limit", "limits", default: [],
        """
        Most units or minutes of one day, per code, group (all its codes together) or discipline; of the codes given, or of every timed \
        code; for one discipline, or for patients under an age, where it says so.
        """)

    private static let four = [
        limits.key: ParameterValue.list([
            DailyLimit(per: .group, units: 4).parameterValue
        ])
    ]

    private let limits: [DailyLimit]

    package init(_ settings: RuleSettings) {
        limits = settings[Self.limits]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !limits.isEmpty else { return }
        claim.forEachDate { range in
            for limit in limits {
                let own = range.filter { limit.concerns(claim.serviceLines[$0].procedureCode, facts.lines[$0].code) }
                guard !own.isEmpty, limit.concerns(claim, on: claim.serviceLines[own[0]].serviceDate, &report) else { continue }
                check(claim, own, limit, facts, &report)
            }
        }
    }

    private func check(_ claim: Claim, _ own: [Int], _ limit: DailyLimit, _ facts: Facts, _ report: inout Report) {
        var own = own
        if limit.discipline != nil || limit.per == .discipline {
            if own.contains(where: { facts.lines[$0].discipline == nil }) {
                report.lacks("discipline", at: claim.place(.discipline))
            }
            own.removeAll { index in facts.lines[index].discipline.map { limit.discipline ?? $0 != $0 } ?? true }
        }
        guard !own.isEmpty else { return }
        report.applies()
        switch limit.per {
        case .group: report.compare(own.map { claim.serviceLines[$0] }, with: limit, nil)
        case .code:
            for code in Set(own.map { claim.serviceLines[$0].procedureCode }).sorted() {
                report.compare(own.map { claim.serviceLines[$0] }.filter { $0.procedureCode == code }, with: limit, nil)
            }
        case .discipline:
            for discipline in Discipline.allCases {
                let lines = own.filter { facts.lines[$0].discipline == discipline }.map { claim.serviceLines[$0] }
                if !lines.isEmpty { report.compare(lines, with: limit, discipline) }
            }
        }
    }
}

extension DailyLimit {
    fileprivate func concerns(_ code: ProcedureCode, _ known: TherapyCode?) -> Bool {
        guard let codes else { return known?.basis.isTimed ?? false }
        return codes.contains { $0.contains(code) }
    }

    /// Whether the limit is for the patient; says so where the birth date would be needed.
    fileprivate func concerns(_ claim: Claim, on date: CalendarDate, _ report: inout Report) -> Bool {
        guard let underAge else { return true }
        guard let birth = claim.patient.birthDate else {
            report.lacks("patient.birthDate", at: claim.place(.patientBirthDate))
            return false
        }
        let (born, today) = (birth.civil, date.civil)
        let hadBirthday = (today.month, today.day) >= (born.month, born.day)
        return today.year - born.year - (hadBirthday ? 0 : 1) < underAge
    }
}

extension Report {
    /// Compares the lines' units and minutes with the limit's; says what is missing where it could be passed.
    fileprivate mutating func compare(_ lines: [ServiceLine], with limit: DailyLimit, _ discipline: Discipline?) {
        let lines = lines.sorted { $0.number < $1.number }
        if let most = limit.units {
            let units = lines.reduce(0) { $0 + ($1.units.countable ?? 0) }
            if units > most {
                find(units, "unit", most, lines, limit, discipline, .units)
            } else {
                for line in lines where line.units.countable == nil { lacks("units", at: line.place(.units)) }
            }
        }
        if let most = limit.minutes {
            let minutes = lines.reduce(0) { $0 + ($1.minutes ?? 0) }
            if minutes > most {
                find(minutes, "minute", most, lines, limit, discipline, .minutes)
            } else {
                for line in lines where line.minutes == nil { lacks("minutes", at: line.place(.minutes)) }
            }
        }
    }

    private mutating func find(
        _ count: Int, _ noun: String, _ most: Int, _ lines: [ServiceLine], _ limit: DailyLimit, _ discipline: Discipline?,
        _ member: ServiceLine.Member
    ) {
        let what = limit.per == .code ? "\(lines[0].procedureCode)" : discipline?.name ?? "codes that share a limit"
        find(
            """
            \(Count(count, noun)) of \(what) on \(lines[0].serviceDate), and the payer takes \(most) a day\
            \(limit.because.map { ": \($0)" } ?? "")
            """,
            at: lines.map { $0.place(member) },
            facts: [
                ("serviceDate", .date(lines[0].serviceDate)), ("codes", lines.codes), ("per", .text(limit.per.rawValue)),
                (member == .units ? "billedUnits" : "minutes", .number(count)),
                (member == .units ? "limitUnits" : "limitMinutes", .number(most)),
            ])
    }
}
