package import Claims

/// One check of a claim, with everything that is to be said about it.
///
/// A rule is a pure function of the claim and the facts computed from it: it reads no clock, file or environment, cannot throw and cannot
/// wait. Rules are named for the defect that they find.
package protocol Rule: Sendable {
    static var card: RuleCard { get }

    /// Takes the parameters that the payer's profile gives.
    init(_ settings: RuleSettings)

    /// Reports what is wrong with the claim, and which facts it would have needed.
    func check(_ claim: Claim, _ facts: Facts, _ report: inout Report)
}

/// All that documents, configures and tests a rule.
package struct RuleCard: Sendable {
    /// `group.defect`; never changes.
    package let id: StaticString
    /// The defect in a few words, lower case, no full stop.
    package let title: String
    /// From which stage of a claim on the rule speaks.
    package let stage: ClaimStage
    /// Severity unless the profile says otherwise; nil for a rule that is off unless a profile turns it on.
    package let severity: Severity?
    package let authority: Authority
    /// Denials that the finding prevents, likeliest first.
    package let denials: [Denial]
    /// What the rule checks, in a sentence or two.
    package let what: String
    /// Why it matters to who bills.
    package let why: String
    package let parameters: [AnyParameter]
    /// Claims, in shorthand, on which the rule is silent.
    package let clean: [Example]
    /// Claims, in shorthand, on which the rule reports.
    package let flagged: [Example]

    package init(
        id: StaticString, title: String, stage: ClaimStage = .draft, severity: Severity?, authority: Authority, denials: [Denial],
        what: String, why: String, parameters: [AnyParameter] = [], clean: [Example], flagged: [Example]
    ) {
        self.id = id
        self.title = title
        self.stage = stage
        self.severity = severity
        self.authority = authority
        self.denials = denials
        self.what = what
        self.why = why
        self.parameters = parameters
        self.clean = clean
        self.flagged = flagged
    }
}

/// How bad a finding is.
package enum Severity: UInt8, Sendable, Comparable, CaseIterable {
    case notice, warning, error

    package var name: StaticString {
        switch self {
        case .notice: "notice"
        case .warning: "warning"
        case .error: "error"
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How far along the claim is.
package enum ClaimStage: UInt8, Sendable {
    /// Being written: minutes, charges or notes may still come.
    case draft
    /// About to be sent.
    case final
}

/// Who says so.
package struct Authority: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case regulation, cmsManual, ncci, standard, payerPolicy, houseGuide
    }

    package let kind: Kind
    package let source: String
    package let section: String?
    /// Edition, year or version of the source.
    package let edition: String?

    package init(_ kind: Kind, _ source: String, section: String? = nil, edition: String? = nil) {
        self.kind = kind
        self.source = source
        self.section = section
        self.edition = edition
    }
}

/// A denial as a remittance would show it: group code, CARC and, often, RARC (codes only: their texts are X12's).
package struct Denial: Sendable {
    package let group: StaticString
    package let carc: StaticString
    package let rarc: StaticString?

    package init(_ group: StaticString, _ carc: StaticString, _ rarc: StaticString? = nil) {
        self.group = group
        self.carc = carc
        self.rarc = rarc
    }
}

/// A claim in shorthand, with why it is shown.
package struct Example: Sendable {
    package let claim: String
    package let because: String
    /// Parameters that differ from the defaults, as `rule/parameter`.
    package let settings: [String: ParameterValue]
    /// How the claim's payer stands.
    package let standing: PayerStanding
    package let file: StaticString
    package let line: UInt

    package init(
        _ claim: String, _ because: String = "", settings: [String: ParameterValue] = [:],
        standing: PayerStanding = .known, file: StaticString = #filePath, line: UInt = #line
    ) {
        self.claim = claim
        self.because = because
        self.settings = settings
        self.standing = standing
        self.file = file
        self.line = line
    }
}
