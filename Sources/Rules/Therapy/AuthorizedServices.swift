import Claims

/// The services for which a payer may want leave beforehand.
struct AuthorizedServices: Sendable {
    private let codes: [CodeRange]
    private let exempt: [CodeRange]

    init(_ settings: RuleSettings) {
        codes = settings[TherapyAuthorizationMissing.codes]
        exempt = settings[TherapyAuthorizationMissing.exempt]
    }

    /// Whether the line is one of them: by the payer's list, or where it has none, any therapy line.
    func contain(_ index: Int, of claim: Claim, _ facts: Facts) -> Bool {
        let code = claim.serviceLines[index].procedureCode
        guard !exempt.contains(where: { $0.contains(code) }) else { return false }
        guard !codes.isEmpty else { return facts.isTherapy(index, of: claim) }
        return codes.contains { $0.contains(code) }
    }

    /// The lines among those of a date, in the caller's order.
    func lines(of claim: Claim, among range: Range<Int>, _ facts: Facts) -> [ServiceLine] {
        range.filter { contain($0, of: claim, facts) }.map { claim.serviceLines[$0] }.sorted { $0.number < $1.number }
    }
}
