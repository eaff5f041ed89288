package import Claims

/// A provider identifier that no provider can have.
package struct IntakeInvalidNPI: Rule {
    package static let card = RuleCard(
        id: "intake.invalid-npi",
        title: "NPI that cannot exist",
        severity: .error,
        authority: Authority(.regulation, "45 CFR", section: "162.406"),
        denials: [Denial("CO", "207", "N257"), Denial("CO", "208", "N290")],
        what: """
            Checks the NPI of the billing provider, of the rendering provider and of each treatment interval: ten digits, the first 1 or 2, \
            the last a check digit over the others. It does not look the provider up.
            """,
        why: "A mistyped NPI is turned away before anyone reads the claim, and the check digit finds nearly every typing error.",
        clean: [
            Example("97530 GP 1 unit\nbilling 1234567893", "CMS's own example of a check digit"),
            Example("97530 GP 1 unit\nbilling 2000000002\nrendering 1245319599", "an NPI may begin with 2"),
            Example("97530 GP 1 unit 10:00-10:15 by 1003000126"),
        ],
        flagged: [
            Example("97530 GP 1 unit\nbilling 1234567983", "two digits changed places"),
            Example("97530 GP 1 unit\nrendering 3234567893", "begins with 3"),
            Example("97530 GP 1 unit\nrendering 12345678933", "eleven digits"),
            Example("97530 GP 1 unit 10:00-10:15 by 1245319590", "the therapist of an interval counts too"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        if let npi = claim.billingProvider.npi {
            report.check(npi, of: "billing provider", at: claim.place(.billingProviderNPI))
        }
        if let npi = claim.renderingProvider.npi {
            report.check(npi, of: "rendering provider", at: claim.place(.renderingProviderNPI))
        }
        for line in claim.serviceLines where !line.intervals.isEmpty {
            for index in line.intervals.indices {
                guard let npi = line.intervals[index].provider else { continue }
                report.check(npi, of: "treating provider", at: Place(.intervalProvider(line.number), index: index), of: line)
            }
        }
    }
}

extension Report {
    fileprivate mutating func check(_ npi: NPI, of provider: String, at place: Place, of line: ServiceLine? = nil) {
        applies()
        guard !npi.isValid else { return }
        let owner = line.map { "the \(provider)'s NPI on \($0.name)" } ?? "the \(provider)'s NPI"
        find(
            "\(owner) \(npi.defect)", at: [place],
            facts: (line?.facts ?? []) + [("provider", .text(provider))]
                + (npi.number == 0 ? [] : [("npi", .text(npi.digits))]))
    }
}

extension NPI {
    /// What is wrong with an invalid one.
    fileprivate var defect: String {
        switch number {
        case 0: "is not ten digits"
        case 1_000_000_000..<3_000_000_000: "\(digits) has a wrong check digit: a digit is mistyped"
        default: "\(digits) does not begin with 1 or 2"
        }
    }

    private var padding: String {
        String(repeating: "0", count: max(0, 10 - String(number).count))
    }

    fileprivate var digits: String {
        padding + String(number)
    }
}
