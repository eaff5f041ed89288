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

    /// The edits in force between codes of one date, in order of date and code; reports which pairs the tables cannot speak for.
    ///
    /// A claim that has none costs no allocation.
    /// - Parameter claimedDistinct: only of pairs of which a line says "distinct", and which are not on the payer's list.
    func edits(in claim: Claim, _ report: inout Report, claimedDistinct: Bool = false) -> [BilledEdit] {
        var edits: [BilledEdit] = []
        let table = reference.ptpTable(claim.setting)
        let all = claim.serviceLines.indices
        var start = all.lowerBound
        while start < all.upperBound {
            let date = claim.serviceLines[start].serviceDate
            var end = start + 1
            while end < all.upperBound, claim.serviceLines[end].serviceDate == date { end += 1 }
            let lines = start..<end
            start = end
            guard lines.count <= Self.pairedLinesMax else {
                report.lacks("serviceLines", at: claim.place(.serviceLines))
                continue
            }
            for first in lines where claim.beginsCode(first, lines) {
                let one = claim.serviceLines[first].procedureCode
                for second in first + 1..<end
                where claim.serviceLines[second].procedureCode != one && claim.beginsCode(second, lines) {
                    if claimedDistinct, !isClaimedDistinct(first, second, lines, claim) { continue }
                    report.applies()
                    let other = claim.serviceLines[second].procedureCode
                    switch table?.edit(between: one, other, on: date) ?? .unknown {
                    case .noEdit: break
                    case .unknown:
                        report.lackEdits(claim.serviceLines[first])
                        report.lackEdits(claim.serviceLines[second])
                    case .active(let edit):
                        guard let table else { continue }
                        edits.append(
                            BilledEdit(
                                edit: edit, date: date, setting: claim.setting, edition: table.edition,
                                column1: Self.lines(of: edit.column1, in: claim, among: lines),
                                column2: Self.lines(of: edit.column2, in: claim, among: lines)))
                    }
                }
            }
        }
        return edits
    }

    private func isClaimedDistinct(_ first: Int, _ second: Int, _ lines: Range<Int>, _ claim: Claim) -> Bool {
        for pair in pairs {
            if pair.first.contains(first), pair.second.contains(second) { return false }
            if pair.first.contains(second), pair.second.contains(first) { return false }
        }
        let codes = (claim.serviceLines[first].procedureCode, claim.serviceLines[second].procedureCode)
        for index in lines where claim.serviceLines[index].saysDistinct {
            let code = claim.serviceLines[index].procedureCode
            if code == codes.0 || code == codes.1 { return true }
        }
        return false
    }
}

extension Claim {
    /// Whether the line is the first of its code among a date's lines, which are in order of code. A text that is no code has no edits; intake
    /// says what is wrong with it.
    fileprivate func beginsCode(_ index: Int, _ lines: Range<Int>) -> Bool {
        let code = serviceLines[index].procedureCode
        return (index == lines.lowerBound || serviceLines[index - 1].procedureCode != code) && code.isWellFormed
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
