/// What came of scrubbing one claim; refers to the claim that was scrubbed.
package struct Verdict: Sendable {
    package var report = Report()
    package var days: [TreatmentDay] = []
    /// What `TreatmentDay.services` points into.
    package var services: [TimedService] = []
    package var profile: Ruleset.Identity

    package init(profile: Ruleset.Identity) {
        self.profile = profile
    }

    /// `flag` if any finding is an error.
    package var isFlagged: Bool {
        report.findings.contains { $0.severity == .error }
    }

    package func count(_ severity: Severity) -> Int {
        report.findings.count { $0.severity == severity }
    }

    /// How many rules lacked a fact.
    package var notCheckedCount: Int {
        report.coverage.count { $0 == .notChecked }
    }
}
