package import Claims
package import Notes

/// Two codes that a payer wants told apart, both billed on one date.
package struct TherapeuticPair: Sendable {
    package let codes: CodePair
    package let date: CalendarDate
    /// Lines of the first and of the second code, as indices in `Claim.serviceLines`.
    package let first: Range<Int>
    package let second: Range<Int>
    /// How the two notes compare; nil where one of them is missing.
    package var reading: PairReading?
}

extension Facts {
    /// The lines of a code within a date's lines, which are in order of code.
    static func lines(of code: ProcedureCode, in claim: Claim, among range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, claim.serviceLines[start].procedureCode < code { start += 1 }
        var end = start
        while end < range.upperBound, claim.serviceLines[end].procedureCode == code { end += 1 }
        return start..<end
    }
}

extension ProcedureCode {
    /// Therapeutic activities, as the owner's guide asks about them.
    package static let therapeuticActivities: ProcedureCode = "97530"
    /// Therapeutic exercise.
    package static let therapeuticExercise: ProcedureCode = "97110"
}
