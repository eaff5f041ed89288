package import Claims

/// The rules that are on for one payer in one period, in the order of the catalogue, with the payer's severities and parameters.
package struct Pipeline: Sendable {
    /// One rule, set up. A class, because the report keeps the step that runs, and a copy of a card counts thirty references.
    package final class Step: Sendable {
        let check: any Rule
        package let card: RuleCard
        /// Place in the catalogue.
        package let rule: Int
        package let severity: Severity
        package let authority: Authority

        init(check: any Rule, card: RuleCard, rule: Int, severity: Severity, authority: Authority) {
            self.check = check
            self.card = card
            self.rule = rule
            self.severity = severity
            self.authority = authority
        }

        static let none = Step(
            check: NoRule(RuleSettings(reference: .empty)), card: NoRule.card, rule: 0, severity: .notice,
            authority: NoRule.card.authority)
    }

    package let steps: [Step]
    package let settings: RuleSettings
    private let plan: FactsPlan

    package init(steps: [Step], settings: RuleSettings) {
        self.steps = steps
        self.settings = settings
        plan = FactsPlan(settings)
    }

    /// Computes the facts, runs every rule that speaks at this stage, and leaves what they say in the report.
    package func run(_ claim: Claim, _ question: Question, _ facts: inout Facts, _ report: inout Report) {
        facts.compute(claim, by: plan, reference: settings.reference, readingEveryLine: question.wantsDocumentation)
        for step in steps where question.stage == .final || step.card.stage == .draft {
            report.begin(step)
            step.check.check(claim, facts, &report)
        }
    }
}

/// How a claim is to be judged, and what its caller wants to know beyond the findings.
package struct Question: Sendable {
    /// How far along the claim is.
    package var stage: ClaimStage
    /// Whether the reading of every note is to be told.
    package var wantsDocumentation: Bool
    /// How the claim's payer stands.
    package var standing: PayerStanding

    package init(stage: ClaimStage = .final, wantsDocumentation: Bool = false, standing: PayerStanding = .known) {
        self.stage = stage
        self.wantsDocumentation = wantsDocumentation
        self.standing = standing
    }
}

/// Stands where no rule has begun.
private struct NoRule: Rule {
    static let card = RuleCard(
        id: "", title: "", severity: nil, authority: Authority(.houseGuide, ""), denials: [], what: "", why: "", clean: [],
        flagged: [])

    init(_ settings: RuleSettings) {}

    func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {}
}

extension ReferenceData {
    static let empty = ReferenceData(
        codesEdition: Edition(name: "", source: "", effectiveFrom: nil, effectiveThrough: nil), codes: [])
}
