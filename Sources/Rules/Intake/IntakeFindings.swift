import Claims

// What the intake and coding rules' findings share.

extension Authority {
    static let professionalClaim = Authority(.standard, "ASC X12N 837P implementation guide", edition: "005010X222A1")
}

extension ServiceLine {
    /// How a sentence names the line: `line 2 (97530)`.
    var name: String {
        procedureCode.raw == 0 ? "line \(number)" : "line \(number) (\(procedureCode))"
    }

    /// The facts that tell the line's service from another's.
    var facts: [(name: StaticString, value: FactValue)] {
        [("serviceDate", .date(serviceDate)), ("codes", .codes([procedureCode]))]
    }
}

extension FactValue {
    /// Modifiers in an order of their own, so that the caller's does not matter.
    static func modifiers(_ modifiers: some Sequence<Modifier>) -> FactValue {
        .list(modifiers.sorted().map { .text($0.description) })
    }
}

extension Claim {
    /// The most service lines of one claim (837P loop 2400, CMS-1500 over several pages).
    static let linesMax = 50

    /// Whether fixes of single lines are worth trying: each costs a scrub of the whole claim, and a claim with too many lines must be split
    /// before anything else.
    var takesLineFixes: Bool {
        serviceLines.count <= Self.linesMax
    }

    /// Calls `body` with each run of lines that fall on one service date.
    func forEachDate(_ body: (Range<Int>) -> Void) {
        forEachRun(where: { $0.serviceDate == $1.serviceDate }, body)
    }

    /// Calls `body` with each run of lines that bill one code on one service date.
    func forEachCodeAndDate(_ body: (Range<Int>) -> Void) {
        forEachRun(where: { $0.procedureCode == $1.procedureCode && $0.serviceDate == $1.serviceDate }, body)
    }

    /// Lines are in order of date and code, so that like ones stand together.
    private func forEachRun(where alike: (ServiceLine, ServiceLine) -> Bool, _ body: (Range<Int>) -> Void) {
        var start = 0
        while start < serviceLines.count {
            var end = start + 1
            while end < serviceLines.count, alike(serviceLines[start], serviceLines[end]) { end += 1 }
            body(start..<end)
            start = end
        }
    }

    /// The lines whose service date a finding is about, in the caller's order, and the claim's own date where it is theirs.
    func datePlaces(_ range: Range<Int>) -> [Place] {
        let lines = range.map { serviceLines[$0] }.sorted { $0.number < $1.number }
        let shared = lines.contains { !$0.given.contains(.serviceDate) } && given.contains(.serviceDate)
        return (shared ? [place(.serviceDate)] : []) + lines.map { $0.place(.serviceDate) }
    }
}
