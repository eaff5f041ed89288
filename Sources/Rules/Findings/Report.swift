import Claims

/// What the rules say of one claim, filled again for each claim.
package struct Report: Sendable {
    /// Why a rule was silent, or that it spoke.
    package enum Coverage: UInt8, Sendable {
        /// The claim has nothing that the rule is about, or the rule is off.
        case notApplicable
        case checked
        /// A fact was missing.
        case notChecked
    }

    /// A fact that a rule would have needed.
    package struct Lack: Sendable {
        package let wants: StaticString
        package let place: Place
        package let rule: Int
    }

    package var findings: [Finding] = []
    package private(set) var lacks: [Lack] = []
    /// By place of the rule in the catalogue.
    package private(set) var coverage: [Coverage] = []

    private var current = Pipeline.Step.none

    package init() {}

    package mutating func reset(rules: Int) {
        findings.removeAll(keepingCapacity: true)
        lacks.removeAll(keepingCapacity: true)
        if coverage.count == rules {
            for index in coverage.indices { coverage[index] = .notApplicable }
        } else {
            coverage = Array(repeating: .notApplicable, count: rules)
        }
    }

    mutating func begin(_ step: Pipeline.Step) {
        current = step
    }

    /// Says that the claim has what the current rule is about.
    package mutating func applies() {
        if coverage[current.rule] == .notApplicable { coverage[current.rule] = .checked }
    }

    /// Says that the current rule would have needed a fact, and where it would go.
    package mutating func lacks(_ wants: StaticString, at place: Place) {
        coverage[current.rule] = .notChecked
        lacks.append(Lack(wants: wants, place: place, rule: current.rule))
    }

    /// Adds a finding of the current rule; its severity and authority are the profile's, or the given ones.
    package mutating func find(
        _ message: String, at places: [Place], facts: [(name: StaticString, value: FactValue)], severity: Severity? = nil,
        authority: Authority? = nil, denials: [Denial]? = nil, fixes: [Fix] = []
    ) {
        applies()
        var fingerprint = Fingerprint()
        fingerprint.mix(current.card.id)
        for fact in facts {
            fingerprint.mix(fact.name)
            fingerprint.mix(fact.value)
        }
        findings.append(
            Finding(
                rule: current.rule, severity: severity.map { min($0, current.severity) } ?? current.severity, message: message,
                places: places, facts: facts, authority: authority ?? current.authority, denials: denials ?? current.card.denials,
                fixes: fixes, fingerprint: fingerprint.value))
    }

    /// Takes over what the rules said of another part of the same claim; what concerns the whole claim is taken once.
    mutating func merge(_ other: Report) {
        for finding in other.findings
        where !findings.contains(where: {
            $0.rule == finding.rule && $0.fingerprint == finding.fingerprint && $0.places == finding.places
        }) {
            findings.append(finding)
        }
        for lack in other.lacks where !lacks.contains(where: { $0.rule == lack.rule && $0.place == lack.place }) {
            lacks.append(lack)
        }
        for index in coverage.indices where other.coverage[index].rawValue > coverage[index].rawValue {
            coverage[index] = other.coverage[index]
        }
    }

    /// Puts findings into an order that people can read: worst first, then by line, then by rule.
    mutating func arrange() {
        guard findings.count > 1 else { return }
        let keyed = findings.enumerated().map { (offset: $0.offset, finding: $0.element, line: $0.element.lines.first ?? 0) }
        findings = keyed.sorted {
            if $0.finding.severity != $1.finding.severity { return $0.finding.severity > $1.finding.severity }
            if $0.line != $1.line { return $0.line < $1.line }
            if $0.finding.rule != $1.finding.rule { return $0.finding.rule < $1.finding.rule }
            return $0.offset < $1.offset
        }.map(\.finding)
    }
}
