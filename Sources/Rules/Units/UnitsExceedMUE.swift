package import Claims

/// More units than CMS pays of a code.
package struct UnitsExceedMUE: Rule {
    package static let card = RuleCard(
        id: "units.exceed-mue",
        title: "more units than the medically unlikely edit allows",
        severity: .error,
        authority: Authority(.ncci, "CMS NCCI medically unlikely edits", section: "NCCI Policy Manual ch. I §V"),
        denials: [Denial("CO", "151", "N362"), Denial("CO", "222", "N640")],
        what: """
            Compares units with the code's MUE value for the claim's setting: each line by itself where the adjudication indicator is 1; all \
            lines of the day together where it is 2 or 3, whatever their modifiers. An MUE of 0 is a code that CMS never pays; other payers \
            may.
            """,
        why:
            "Over the value all units of the line or day are denied, and not the excess only; the patient may not be billed for them.",
        parameters: [zeroIsDenied.erased],
        clean: [
            Example("97530 GP 90 min 6 units"),
            Example("97010 GP 1 unit", "a payer of its own mind about a code that CMS never pays"),
            Example("97530 GP 4 units on 2026-11-19\n97530 GP 3 units on 2026-11-20", "two days"),
            Example("97014 GP 1 unit", "its MUE of 0 says that Medicare takes another code, which is not for this rule to say"),
        ],
        flagged: [
            Example("97530 GP 105 min 7 units"),
            Example("97112 GP 3 units\n97112 GP 59 2 units", "59 does not help"),
            Example("97161 GP 2 units", "by policy"),
            Example("97010 GP 1 unit", "not payable", settings: [zeroIsDenied.key: .flag(true)]),
        ])

    package static let zeroIsDenied = Parameter(
        "units.exceed-mue", "zeroIsDenied", default: false,
        "Whether this payer denies what has an MUE of 0, as Medicare does.")

    private let zeroIsDenied: Bool

    package init(_ settings: RuleSettings) {
        zeroIsDenied = settings[Self.zeroIsDenied]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        var start = 0
        while start < claim.serviceLines.count {
            let code = claim.serviceLines[start].procedureCode
            let date = claim.serviceLines[start].serviceDate
            var end = start + 1
            // Lines are in order of date and code.
            while end < claim.serviceLines.count, claim.serviceLines[end].procedureCode == code,
                claim.serviceLines[end].serviceDate == date
            {
                end += 1
            }
            if code.isWellFormed { check(claim, start..<end, code, date, facts, &report) }
            start = end
        }
    }

    private func check(
        _ claim: Claim, _ range: Range<Int>, _ code: ProcedureCode, _ date: CalendarDate, _ facts: Facts, _ report: inout Report
    ) {
        report.applies()
        let table = facts.reference.mueTable(claim.setting, on: date)
        guard let table, let mue = table[code] else {
            if table?.isComplete != true {
                report.lacks("referenceData.mue", at: claim.serviceLines[range.lowerBound].place(.procedureCode))
            }
            return
        }
        // A payer that takes a code which Medicare does not recognize has no use for Medicare's 0.
        if mue.units == 0, !zeroIsDenied || facts.lines[range.lowerBound].code?.feeScheduleStatus == .invalid { return }
        for index in range where claim.serviceLines[index].units.countable == nil {
            report.lacks("units", at: claim.serviceLines[index].place(.units))
        }
        if mue.indicator == .line {
            for index in range where claim.units(index..<index + 1) > mue.units {
                find(claim.serviceLines[index...index], mue, table, &report)
            }
        } else if claim.units(range) > mue.units {
            find(claim.serviceLines[range], mue, table, &report)
        }
    }

    private func find(_ lines: ArraySlice<ServiceLine>, _ mue: MUE, _ table: MUETable, _ report: inout Report) {
        guard let first = lines.first else { return }
        let units = lines.reduce(0) { $0 + ($1.units.countable ?? 0) }
        let scope = mue.indicator == .line ? "a line" : "a day"
        report.find(
            mue.units == 0
                ? "\(first.procedureCode) on \(first.serviceDate) is not payable: its MUE is 0"
                : """
                \(first.procedureCode) has \(Count(units, "unit")) on \
                \(mue.indicator == .line ? "line \(first.number)" : "\(first.serviceDate)"), and its MUE is \(mue.units) \(scope): all of \
                them are denied
                """,
            at: lines.sorted { $0.number < $1.number }.map { $0.place(.units) },
            facts: first.facts + [
                ("mue", .number(mue.units)), ("mai", .number(Int(mue.indicator.rawValue))), ("billedUnits", .number(units)),
                ("deniedUnits", .number(units)), ("appealable", .flag(mue.indicator != .policy)),
                ("setting", .text(table.setting.name)), ("table", .text(table.edition.name)),
            ],
            authority: Authority(
                .ncci, "CMS NCCI MUE table, \(table.setting.name)", section: "MAI \(mue.indicator.rawValue)",
                edition: table.edition.name),
            fixes: mue.units == 0 ? [] : [fix(mue)])
    }

    private func fix(_ mue: MUE) -> Fix {
        switch mue.indicator {
        case .line:
            Fix(
                .clinical, "Split the units over lines only if a modifier tells the lines apart",
                requires: "the units were given and are documented")
        case .policy:
            Fix(
                .clinical, "Bill \(Count(mue.units, "unit")) at most: by policy more are never paid, on appeal neither",
                requires: "the units that are billed were given")
        case .clinical:
            Fix(
                .clinical, "Check the units: more than \(mue.units) a day are paid, if at all, on appeal with the notes",
                requires: "the units were given, are documented and were necessary")
        }
    }
}

extension Claim {
    /// The units of some lines, as far as they can be counted.
    fileprivate func units(_ lines: Range<Int>) -> Int {
        var units = 0
        for index in lines { units += serviceLines[index].units.countable ?? 0 }
        return units
    }
}
