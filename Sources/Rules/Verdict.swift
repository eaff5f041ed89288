package import Claims
package import Notes

/// What came of scrubbing one claim; refers to the claim that was scrubbed.
package struct Verdict: Sendable {
    package var report = Report()
    package var days: [TreatmentDay] = []
    /// What `TreatmentDay.services` points into.
    package var services: [TimedService] = []
    /// What each note says, by line number; only where the caller asked for it.
    package var documentation: [LineReading] = []
    package var pairs: [PairedLines] = []
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

/// What the note of a line says.
package struct LineReading: Sendable {
    /// From 1.
    package let line: Int
    package let reading: NoteReading
    /// What `Evidence.part` counts: the line's documentation, else the session note.
    package let documentation: Documentation?
}

/// How the notes of two codes of one date compare.
package struct PairedLines: Sendable {
    /// From 1: those of the first code, then those of the second.
    package let lines: [Int]
    package let reading: PairReading
}
