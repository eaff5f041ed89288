package import Claims
package import JSON

/// Reads claims from JSON documents of the contract, one after another; what it needs meanwhile is kept for the next.
///
/// A value that is of the right kind and wrong in itself (an NPI that fails its check digit, 0 units) is kept, so that a rule can say so.
/// A problem is only what leaves nothing to judge: a wrong JSON type, a date that is none, a required member that is not there.
package struct ClaimReader {
    private var draft = ClaimDraft()

    /// - Parameter requiresUnits: false for advice that is asked before units are known; a line without them is then read as one of units
    ///   that cannot be counted.
    package init(requiresUnits: Bool = true) {
        draft.requiresUnits = requiresUnits
    }

    /// Fills the claim from a document, and arranges it; reports everything that is wrong, each at its place below the current path.
    ///
    /// Nothing is allocated for a lawful claim once claim and reader have grown to its size.
    /// - Returns: whether nothing was wrong; if not, the claim is not to be used.
    package mutating func read(_ value: JSONValue, into claim: inout Claim, _ problems: inout JSONProblems) -> Bool {
        let problemsBefore = problems.count
        claim.reset()
        swap(&claim, &draft.claim)
        draft.given = 0
        if ObjectReader.claim.read(value, into: &draft, &problems) { draft.finish(&problems) }
        swap(&claim, &draft.claim)
        guard problems.count == problemsBefore else { return false }
        claim.arrange()
        return true
    }
}

/// A claim while it is being read, and the element of its lists that is being read.
struct ClaimDraft {
    var claim = Claim()
    var line = ServiceLine.blank(number: 0)
    /// `Claim.given` and `ServiceLine.given` so far.
    var given: UInt64 = 0
    var lineGiven: UInt16 = 0
    var requiresUnits = true
    /// Of the line or the unbilled service at hand.
    var interval = Interval()
    var unbilled = Unbilled()

    struct Interval {
        var start: Instant?
        var end: Instant?
        var provider: NPI?
        /// Members that are there, readable or not, so that none is called missing that is only wrong.
        var hasStart = false
        var hasEnd = false
    }

    struct Unbilled {
        var procedureCode: ProcedureCode?
        var minutes: Int?
        var serviceDate: CalendarDate?
        var hasProcedureCode = false
        var hasMinutes = false
        var hasServiceDate = false
    }

    /// Gives lines without a date of their own the claim's, wherever in the document it stood, and says what is missing.
    mutating func finish(_ problems: inout JSONProblems) {
        claim.given = Claim.Set(rawValue: given)
        if !claim.given.contains(.serviceLines) { problems.report(.required, "serviceLines is required") }
        // A date that is there and cannot be read has its own problem.
        let isMissing = !claim.given.contains(.serviceDate)
        for index in claim.serviceLines.indices where !claim.serviceLines[index].given.contains(.serviceDate) {
            if let date = claim.serviceDate { claim.serviceLines[index].serviceDate = date }
            if isMissing { report(missingDateAt: "serviceLines", claim.serviceLines[index].number, &problems) }
        }
        for index in claim.unbilledServices.indices where claim.unbilledServices[index].serviceDate == .unknown {
            if let date = claim.serviceDate { claim.unbilledServices[index].serviceDate = date }
            if isMissing { report(missingDateAt: "unbilledServices", claim.unbilledServices[index].number, &problems) }
        }
    }

    private func report(missingDateAt list: StaticString, _ number: Int, _ problems: inout JSONProblems) {
        problems.at(list) { problems in
            problems.at(number - 1) { $0.report(.required, "serviceDate is required, here or in the claim") }
        }
    }
}

extension CalendarDate {
    /// Stands where the claim's own date is to be put.
    static let unknown = CalendarDate(dayNumber: .min)
}

extension ServiceLine {
    /// A line before its members are read.
    static func blank(number: Int) -> ServiceLine {
        ServiceLine(number: number, procedureCode: ProcedureCode(raw: 0), units: .notWhole, serviceDate: .unknown)
    }
}
