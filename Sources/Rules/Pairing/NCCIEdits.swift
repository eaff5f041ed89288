package import Claims

// What the rules about NCCI's procedure-to-procedure edits share.

/// An edit between two codes of one date.
struct BilledEdit {
    let edit: PTPEdit
    let date: CalendarDate
    let setting: Setting
    let edition: Edition
    /// Lines of column one and of column two, as indices in `Claim.serviceLines`.
    let column1: Range<Int>
    let column2: Range<Int>
}

extension Facts {
    /// The most lines of one date whose codes are paired: pairs grow with their square, and no payer takes nearly so many.
    static let pairedLinesMax = 250

    /// Calls `body` with each edit in force between codes of one date; reports which pairs the tables cannot speak for.
    /// - Parameter wanted: which pairs of codes, by their lines, the rule is about.
    func forEachEdit(
        _ claim: Claim, _ report: inout Report, where wanted: (Range<Int>, Range<Int>) -> Bool = { _, _ in true },
        _ body: (BilledEdit, inout Report) -> Void
    ) {
        guard claim.serviceLines.count > 1 else { return }
        let table = reference.ptpTable(claim.setting)
        claim.forEachDate { lines in
            guard lines.count <= Self.pairedLinesMax else {
                return report.lacks("serviceLines", at: claim.place(.serviceLines))
            }
            let date = claim.serviceLines[lines.lowerBound].serviceDate
            claim.forEachPairOfCodes(lines) { first, second in
                guard wanted(first, second) else { return }
                report.applies()
                let one = claim.serviceLines[first.lowerBound].procedureCode
                let other = claim.serviceLines[second.lowerBound].procedureCode
                switch table?.edit(between: one, other, on: date) ?? .unknown {
                case .noEdit: break
                case .unknown:
                    for line in [first, second] { report.lackEdits(claim.serviceLines[line.lowerBound]) }
                case .active(let edit):
                    guard let table else { return }
                    let inOrder = edit.column1 == one
                    body(
                        BilledEdit(
                            edit: edit, date: date, setting: claim.setting, edition: table.edition,
                            column1: inOrder ? first : second, column2: inOrder ? second : first), &report)
                }
            }
        }
    }
}

extension Claim {
    /// Calls `body` with the lines of each two different codes among a date's lines, which are in order of code.
    fileprivate func forEachPairOfCodes(_ lines: Range<Int>, _ body: (Range<Int>, Range<Int>) -> Void) {
        func run(from start: Int) -> Range<Int> {
            var end = start + 1
            while end < lines.upperBound, serviceLines[end].procedureCode == serviceLines[start].procedureCode { end += 1 }
            return start..<end
        }
        var start = lines.lowerBound
        while start < lines.upperBound {
            let first = run(from: start)
            start = first.upperBound
            // A text that is no code has no edits; intake says what is wrong with it.
            guard serviceLines[first.lowerBound].procedureCode.isWellFormed else { continue }
            var next = start
            while next < lines.upperBound {
                let second = run(from: next)
                next = second.upperBound
                if serviceLines[second.lowerBound].procedureCode.isWellFormed { body(first, second) }
            }
        }
    }
}

extension Report {
    /// Says that the loaded edits cannot speak for a line's code on its date.
    mutating func lackEdits(_ line: ServiceLine) {
        lacks("referenceData.ptp", at: line.place(.procedureCode))
    }
}

extension BilledEdit {
    /// The table, the row and the edition that the finding rests on.
    var authority: Authority {
        .ptpEdits(edition, setting, section: "column one \(edit.column1), column two \(edit.column2)", on: date)
    }

    /// The row as CMS has it.
    var facts: [(name: StaticString, value: FactValue)] {
        let period = edit.period
        var facts: [(name: StaticString, value: FactValue)] = [
            ("serviceDate", .date(date)), ("codes", .codes([edit.column1, edit.column2])), ("column1", .code(edit.column1)),
            ("column2", .code(edit.column2)), ("indicator", .number(Int(period.indicator.rawValue))),
        ]
        if let from = period.from {
            facts.append((period.start == .exact ? "effective" : "effectiveNoLaterThan", .date(from)))
            if period.isInferred { facts.append(("effectiveInferred", .flag(true))) }
        }
        facts.append(("deletion", period.through.map(FactValue.date) ?? .text("none")))
        facts.append(("setting", .text(setting.name)))
        facts.append(("table", .text(edition.name)))
        return facts
    }
}

extension Setting {
    /// As a sentence names it.
    package var name: String {
        switch self {
        case .practitioner: "practitioner"
        case .outpatientHospital: "outpatient hospital"
        }
    }
}

extension Authority {
    /// A setting's table in one edition, as it speaks for a service date.
    package static func ptpEdits(_ edition: Edition, _ setting: Setting, section: String? = nil, on date: CalendarDate)
        -> Authority
    {
        // Editions follow each other by the quarter; one holds until the next is imported.
        let isDated = edition.effectiveFrom.map { date.days(since: $0) > 92 } ?? true
        return Authority(
            .ncci, "CMS NCCI PTP edits, \(setting.name) table", section: section,
            edition: isDated ? "\(edition.name); a later quarter may differ" : edition.name)
    }

    static let ptpEdits = Authority(.ncci, "CMS NCCI procedure-to-procedure edits", section: "NCCI Policy Manual ch. I §E")
}
