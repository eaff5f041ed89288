package import Claims
package import JSON

// A note on its own, while it is being written.

extension ObjectReader {
    fileprivate static let note = ObjectReader(
        Member("payerId", .payerId) { $0.claim.payerId = $0.addText($1, bytesMax: ClaimLimits.payerIdBytesMax, &$2) },
        Member("procedureCode", line: .procedureCode) {
            if let code = $1.readCode(&$2, ProcedureCode.init) { $0.line.procedureCode = code }
        },
        Member("documentation", line: .documentation) { $0.readDocumentation($1, &$2) })
}

extension ClaimReader {
    /// Fills the claim with the one line that `{ procedureCode, documentation, payerId? }` tells of; `NotePointers` names its places.
    ///
    /// The line has no date, which no rule about a note needs: it falls in the latest period of the payer's rules.
    /// - Returns: whether nothing was wrong; if not, the claim is not to be used.
    package mutating func readNote(_ value: JSONValue, into claim: inout Claim, _ problems: inout JSONProblems) -> Bool {
        let problemsBefore = problems.count
        claim.reset()
        var draft = ClaimDraft()
        draft.line = ServiceLine(number: 1, procedureCode: ProcedureCode(raw: 0), units: .whole(1), serviceDate: .latest)
        guard ObjectReader.note.read(value, into: &draft, &problems) else { return false }
        draft.line.given = ServiceLine.Set(rawValue: draft.lineGiven)
        draft.claim.given = Claim.Set(rawValue: draft.given)
        if !draft.line.given.contains(.procedureCode) { problems.report(.required, "procedureCode is required") }
        if !draft.line.given.contains(.documentation) { problems.report(.required, "documentation is required") }
        draft.claim.serviceLines.append(draft.line)
        claim = draft.claim
        return problems.count == problemsBefore
    }
}

extension CalendarDate {
    /// The last day that can be written.
    fileprivate static let latest = CalendarDate(year: 9_999, month: 12, day: 31)!
}
