package import Claims

/// A modifier that says "distinct", and nothing to be distinct from.
package struct Modifier59SeparatesNothing: Rule {
    package static let card = RuleCard(
        id: "pairing.modifier-59-separates-nothing",
        title: "modifier 59 with nothing to separate",
        severity: .warning,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. I §E", edition: "2026"),
        denials: [Denial("CO", "4", "N822"), Denial("CO", "16", "N519")],
        what: """
            Reports 59, XE, XS, XP or XU on a line where its date has no other line of the code, no NCCI edit with another code, and no \
            pair of the payer's list.
            """,
        why: "It opens no edit. A habit of 59 draws audits, and each one is a statement that somebody has to bear out.",
        clean: [
            Example("97530 GP 15 min 1 unit\n97750 GP 59 15 min 1 unit", "an NCCI edit"),
            Example("97530 GP 15 min 1 unit\n97110 GP 59 15 min 1 unit", "a pair of the payer's list"),
            Example("97110 GP 15 min 1 unit\n97110 GP 59 15 min 1 unit", "given twice"),
        ],
        flagged: [
            Example("97112 GP 59 15 min 1 unit\n97110 GP 15 min 1 unit"),
            Example("97530 GP XU 15 min 1 unit", "alone on its day"),
            Example("97140 GP 59 1 unit on 2026-11-19\n97124 GP 1 unit on 2026-11-20", "the edit's other code is on another day"),
        ])

    package init(_ settings: RuleSettings) {}

    private enum Partner {
        case found, none, unknown
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for index in claim.serviceLines.indices where claim.serviceLines[index].saysDistinct {
            report.applies()
            switch partner(of: index, among: claim.sameDate(as: index), claim, facts) {
            case .found: break
            case .unknown: report.lackEdits(claim.serviceLines[index])
            case .none: find(claim.serviceLines[index], claim, &report)
            }
        }
    }

    private func partner(of index: Int, among lines: Range<Int>, _ claim: Claim, _ facts: Facts) -> Partner {
        let code = claim.serviceLines[index].procedureCode
        // Lines of one code stand together.
        if index > lines.lowerBound, claim.serviceLines[index - 1].procedureCode == code { return .found }
        if index + 1 < lines.upperBound, claim.serviceLines[index + 1].procedureCode == code { return .found }
        if facts.pairs.contains(where: { $0.first.contains(index) || $0.second.contains(index) }) { return .found }
        guard lines.count > 1 else { return .none }
        guard lines.count <= Facts.pairedLinesMax, let table = facts.reference.ptpTable(claim.setting) else {
            return .unknown
        }
        let date = claim.serviceLines[index].serviceDate
        var isUnknown = false
        for other in lines where claim.serviceLines[other].procedureCode.isWellFormed && other != index {
            switch table.edit(between: code, claim.serviceLines[other].procedureCode, on: date) {
            case .active: return .found
            case .unknown: isUnknown = true
            case .noEdit: break
            }
        }
        return isUnknown ? .unknown : .none
    }

    private func find(_ line: ServiceLine, _ claim: Claim, _ report: inout Report) {
        let modifiers = Set(line.modifiers.filter(\.saysDistinct)).sorted()
        report.find(
            """
            \(modifiers.sentence) on \(line.name) \(modifiers.count == 1 ? "separates" : "separate") nothing: \(line.serviceDate) has no NCCI edit, no pair of the payer's list and \
            no second line of the code
            """,
            at: line.modifierPlaces(\.saysDistinct), facts: line.facts + [("modifiers", .modifiers(modifiers))],
            fixes: claim.takesLineFixes
                ? [
                    Fix(
                        .attest, "Remove \(modifiers.sentence) from line \(line.number)",
                        requires: "no other claim of that day bills a service that it sets this one apart from",
                        edits: line.removing(\.saysDistinct))
                ] : [])
    }
}

extension Claim {
    /// The lines of a line's date, which stand together.
    fileprivate func sameDate(as index: Int) -> Range<Int> {
        let date = serviceLines[index].serviceDate
        var start = index
        while start > 0, serviceLines[start - 1].serviceDate == date { start -= 1 }
        var end = index + 1
        while end < serviceLines.count, serviceLines[end].serviceDate == date { end += 1 }
        return start..<end
    }
}
