import Claims
import Rules
import TestSupport
import Testing

/// What the embedded tables and the rules on them say of worked cases.
@Suite struct NCCICaseTests {
    enum Outcome: Sendable {
        case noEdit, denied, opened, never, notChecked
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let claim: String
        let outcome: Outcome

        init(_ claim: String, _ outcome: Outcome) {
            self.claim = claim
            self.outcome = outcome
        }

        var testDescription: String { claim.split(separator: "\n").joined(separator: "; ") }
    }

    static let cases: [Case] = [
        // Widely taught as pairs for 59; not in force since 2020 at the latest.
        Case("97530 GP 1 unit\n97112 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97530 GP 1 unit\n97140 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97530 GP 1 unit\n97535 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97110 GP 1 unit\n97112 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97530 GP 1 unit\n97116 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97530 GP 1 unit\n97110 GP 1 unit\ndate 2024-08-05", .noEdit),
        Case("97530 GP 1 unit\n97110 GP 1 unit\ndate 1996-01-01", .noEdit),
        // In force, indicator 1.
        Case("97530 GP 1 unit\n97750 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97530 GP 1 unit\n97537 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97150 GP 1 unit\n97140 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97150 GP 1 unit\n97535 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97032 GP 1 unit\n97164 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97760 GP 1 unit\n97110 GP 1 unit\ndate 2024-08-05", .denied),
        Case("97763 GP 1 unit\n97140 GP 1 unit\ndate 2024-08-05", .denied),
        Case("95992 GP 1 unit\n97112 GP 1 unit\ndate 2024-08-05", .denied),
        Case("G0283 GP 1 unit\n97032 GP 1 unit\ndate 2024-08-05", .denied),
        Case("93797 1 unit\n97530 GP 1 unit\ndate 2026-03-02", .denied),
        Case("97530 GP 1 unit\n97750 GP 1 unit\ndate 2026-11-20", .denied),
        // Opened on either column.
        Case("97530 GP 1 unit\n97150 GP 59 1 unit\ndate 2024-08-05", .opened),
        Case("97530 GP 59 1 unit\n97150 GP 1 unit\ndate 2024-08-05", .opened),
        Case("97530 GP XE 1 unit\n97750 GP 1 unit\ndate 2024-08-05", .opened),
        Case("97150 GP 1 unit\n97110 GP 59 1 unit\ndate 2024-08-05", .opened),
        Case("97140 GP 59 1 unit\n97012 GP 1 unit\ndate 2024-08-05", .opened),
        Case("97124 GP 1 unit\n97164 GP 59 1 unit\ndate 2024-08-05", .opened),
        Case("95992 GP 1 unit\n97530 GP XU 1 unit\ndate 2024-08-05", .opened),
        Case("97530 GP RT 1 unit\n97750 GP 1 unit\ndate 2024-08-05", .opened),
        Case("97530 GP 22 1 unit\n97750 GP 76 1 unit\ndate 2024-08-05", .denied),
        // Indicator 0, by setting.
        Case("97140 GP 1 unit\n97124 GP 59 1 unit\ndate 2024-08-05", .never),
        Case("97161 GP 1 unit\n97750 GP 59 1 unit\ndate 2024-08-05", .never),
        Case("97750 GP 1 unit\n97150 GP 59 1 unit\ndate 2024-08-05", .never),
        Case("97161 GP 1 unit\n97750 GP 59 1 unit\ndate 2024-08-05\nsetting outpatientHospital", .opened),
        Case("97161 GP 1 unit\n97750 GP 1 unit\ndate 2024-08-05\nsetting outpatientHospital", .denied),
        // Deleted rows: the deletion date is the last day in force.
        Case("97140 GP 1 unit\n97530 GP 1 unit\ndate 2019-12-31", .denied),
        Case("97140 GP 1 unit\n97530 GP 1 unit\ndate 2020-01-01", .noEdit),
        Case("97530 GP 1 unit\n97535 GP 1 unit\ndate 2021-11-15", .denied),
        Case("97530 GP 1 unit\n97535 GP 1 unit\ndate 2022-01-01", .noEdit),
        // On which column the modifier stands counts until 2019-06-30.
        Case("97530 GP 59 1 unit\n97116 GP 1 unit\ndate 2019-07-01", .opened),
        Case("97530 GP 1 unit\n97116 GP 59 1 unit\ndate 2019-07-01", .opened),
        // The tables do not say since when these rows were in force.
        Case("97530 GP 59 1 unit\n97116 GP 1 unit\ndate 2019-06-03", .notChecked),
        Case("97530 GP 1 unit\n97750 GP 1 unit\ndate 2024-06-30", .notChecked),
        Case("97530 GP 1 unit\n97750 GP 1 unit\ndate 2024-07-01", .denied),
        Case("97140 GP 1 unit\n97750 GP 1 unit\ndate 2020-09-30\nsetting outpatientHospital", .noEdit),
        Case("97140 GP 1 unit\n97750 GP 1 unit\ndate 2020-10-01\nsetting outpatientHospital", .denied),
        Case("97140 GP 1 unit\n97110 GP 1 unit\ndate 2019-06-30\nsetting outpatientHospital", .notChecked),
        // Codes beyond the part of CMS's table that is embedded.
        Case("97530 GP 1 unit\n64450 1 unit\ndate 2026-11-20", .notChecked),
        Case("97530 GP 1 unit\nG0541 GP 1 unit\ndate 2026-11-20", .notChecked),
    ]

    @Test(arguments: cases) func comesOut(_ entry: Case) {
        let verdict = scrub(entry.claim)
        let denied = verdict.findings(of: "pairing.ncci-column-two-billed")
        let never = verdict.findings(of: "pairing.ncci-not-bypassable")
        #expect(denied.count == (entry.outcome == .denied ? 1 : 0))
        #expect(never.count == (entry.outcome == .never ? 1 : 0))
        for rule in ["pairing.ncci-column-two-billed", "pairing.ncci-not-bypassable"] {
            #expect((verdict.coverage(of: rule) == .notChecked) == (entry.outcome == .notChecked))
        }
        // An edit that 59 opened, or could not, is something for it to separate.
        if entry.outcome == .opened || entry.outcome == .never {
            #expect(verdict.findings(of: "pairing.modifier-59-separates-nothing").isEmpty)
        }
    }

    @Test func namesTheRowAndItsTable() throws {
        let finding = try #require(
            scrub("97750 GP 1 unit\n97530 GP 1 unit\ndate 2021-11-15").findings(of: "pairing.ncci-column-two-billed").first
                ?? scrub("97750 GP 1 unit\n97530 GP 1 unit\ndate 2026-11-20").findings(of: "pairing.ncci-column-two-billed").first
        )
        let facts = Dictionary(uniqueKeysWithValues: finding.facts.map { ($0.name.description, $0.value) })
        #expect(facts["column1"] == .code("97530"))
        #expect(facts["column2"] == .code("97750"))
        #expect(facts["indicator"] == .number(1))
        #expect(facts["effectiveNoLaterThan"] == .date(day("2024-07-01")))
        #expect(facts["deletion"] == .text("none"))
        #expect(finding.authority.edition?.contains("v30.2 (2024 Q3)") == true)
        #expect(finding.authority.edition?.contains("a later quarter may differ") == true)
        // Nothing is put on the claim that no note bears out.
        #expect(finding.fixes.allSatisfy { $0.kind == .clinical && $0.edits.isEmpty })
    }

    @Test(arguments: [
        ("97530 GP 6 units", false), ("97530 GP 7 units", true), ("97112 GP 4 units", false), ("97112 GP 5 units", true),
        ("97535 GP 9 units", true), ("97161 GP 1 unit", false), ("97161 GP 2 units", true), ("97150 GP 1 unit", false),
        ("97010 GP 1 unit", false), ("97110 GP 4 units\n97110 GP 59 3 units", true),
        ("97110 GP 4 units\n97110 GO 59 2 units", false), ("97110 GP 4 units on 2026-11-19\n97110 GP 4 units", false),
    ]) func countsUnitsAgainstTheMUE(_ entry: (claim: String, exceeds: Bool)) throws {
        let verdict = scrub(entry.claim)
        let findings = verdict.findings(of: "units.exceed-mue")
        #expect(findings.count == (entry.exceeds ? 1 : 0))
        #expect(verdict.coverage(of: "units.exceed-mue") == .checked)
    }

    @Test func anMUEBeforeItsEditionIsNotChecked() {
        #expect(scrub("97530 GP 7 units\ndate 2024-06-30").coverage(of: "units.exceed-mue") == .notChecked)
        #expect(scrub("97530 GP 7 units\ndate 2024-07-01").findings(of: "units.exceed-mue").count == 1)
    }
}
