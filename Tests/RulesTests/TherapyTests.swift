import Claims
import Rules
import TestSupport
import Testing

private let missing = "therapy.assistant-modifier-missing"
private let unneeded = "therapy.assistant-modifier-unneeded"

/// CQ and CO by minutes, with every number of units that carries the modifier.
@Suite struct AssistantModifierTests {
    /// Therapist's minutes, assistant's minutes, units of 97110, and how many of them need CQ.
    @Test(arguments: [
        (13, 23, 2, 1), (7, 8, 1, 1), (5, 10, 1, 1), (30, 0, 2, 0), (15, 8, 2, 1), (8, 15, 2, 1), (7, 15, 1, 1),
        (12, 12, 2, 1), (9, 14, 2, 1), (8, 8, 1, 0), (15, 30, 3, 2), (0, 11, 1, 1), (0, 5, 1, 1), (20, 3, 2, 1),
        (15, 2, 1, 0), (7, 0, 1, 0),
    ])
    func countsTimedUnits(therapist: Int, assistant: Int, units: Int, wanted: Int) {
        for marked in 0...units {
            let verdict = scrub(Self.claim(therapist, assistant, units, marked))
            #expect(verdict.findings(of: missing).count == (marked < wanted ? 1 : 0), "\(marked) marked")
            #expect(verdict.findings(of: unneeded).count == (marked > wanted ? 1 : 0), "\(marked) marked")
            #expect((verdict.findings(of: missing) + verdict.findings(of: unneeded)).allSatisfy { $0.severity == .error })
        }
    }

    /// Therapist's and assistant's minutes of an untimed code, and whether it needs CQ; nil where CMS's ways to round disagree.
    @Test(
        arguments: [
            (27, 3, false), (9, 1, false), (30, 0, false), (13, 2, nil), (90, 10, false), (22, 3, nil), (26, 4, true),
            (0, 20, true),
            (17, 2, nil), (18, 2, false),
        ] as [(Int, Int, Bool?)])
    func judgesUntimedSessions(therapist: Int, assistant: Int, wanted: Bool?) {
        for marked in [false, true] {
            let verdict = scrub(
                "97150 GP \(marked ? "CQ" : "") \(therapist + assistant) min assistant \(assistant) min 1 unit")
            let found = verdict.findings(of: missing) + verdict.findings(of: unneeded)
            #expect(found.count == (wanted == marked ? 0 : 1))
            #expect(found.allSatisfy { $0.severity == (wanted == nil ? .warning : .error) })
        }
    }

    @Test func warnsWhereTheLastUnitIsArguable() {
        let verdict = scrub("97110 GP 8 min assistant 1 min 1 unit")
        #expect(verdict.findings(of: missing).map(\.severity) == [.warning])
    }

    @Test func leavesClaimsWithoutAssistantsAlone() {
        let verdict = scrub("97110 GP 15 min 1 unit")
        #expect(verdict.coverage(of: missing) == .notApplicable)
        #expect(scrub("97110 GP CQ 15 min 1 unit").coverage(of: unneeded) == .notChecked)
        #expect(scrub("97161 GP CQ 1 unit").coverage(of: unneeded) == .notApplicable)
        #expect(scrub("97110 GP CQ 15 min 1 unit on 2021-06-01").coverage(of: unneeded) == .notApplicable)
    }

    @Test func judgesATimeFamilyAsOneService() {
        let split = scrub("97129 GP 15 min assistant 0 min 1 unit\n97130 GP CQ 15 min assistant 15 min 1 unit")
        #expect(split.findings(of: missing).isEmpty && split.findings(of: unneeded).isEmpty)
    }

    /// One line with the modifier, one without, as far as each has units; all minutes on the first line that there is.
    private static func claim(_ therapist: Int, _ assistant: Int, _ units: Int, _ marked: Int) -> String {
        let with = "97110 GP CQ", without = "97110 GP"
        let all = "\(therapist + assistant) min assistant \(assistant) min"
        if marked == 0 { return "\(without) \(all) \(units) units" }
        if marked == units { return "\(with) \(all) \(units) units" }
        return "\(with) \(all) \(marked) units\n\(without) 0 min assistant 0 min \(units - marked) units"
    }
}

/// The yearly threshold.
@Suite struct ThresholdTests {
    @Test(arguments: [
        ("92507 GN 1 unit allowed $81.00\nincurred PT-SLP 2400.00", 1),
        ("97110 GP 1 unit allowed $30.00 on 2025-03-03\nincurred PT-SLP 2410.00", 1),
        ("97110 GP 1 unit allowed $30.00 on 2025-03-03\nincurred PT-SLP 2380.00", 0),
        ("97110 GO KX 1 unit allowed $0.01\nincurred OT 2480.00", 0),
        ("97110 GP GA 1 unit allowed $81.00\nincurred PT-SLP 2480.00", 0),
        ("97014 1 unit allowed $81.00\nincurred PT-SLP 2480.00", 0),
        ("97129 GN 1 unit allowed $81.00\nincurred PT-SLP 2480.00", 1),
    ])
    func wantsKXAbove(claim: String, count: Int) {
        let verdict = scrub(claim)
        #expect(verdict.findings(of: "therapy.kx-missing").count == count)
        #expect(verdict.findings(of: "therapy.kx-unneeded").isEmpty)
    }

    @Test func wantsAmountsThatItNeeds() {
        #expect(scrub("97110 GP 1 unit\nincurred PT-SLP 2400.00").coverage(of: "therapy.kx-missing") == .notChecked)
        #expect(scrub("97110 GP 1 unit").coverage(of: "therapy.kx-missing") == .notChecked)
        #expect(scrub("97110 GP 1 unit").coverage(of: "therapy.kx-unneeded") == .notApplicable)
        let unknownYear = scrub("97110 GP 1 unit allowed $5.00 on 2030-01-02\nincurred PT-SLP 9000.00")
        #expect(unknownYear.coverage(of: "therapy.kx-missing") == .notChecked)
        #expect(unknownYear.findings(of: "therapy.kx-missing").isEmpty)
    }

    @Test func startsAnewWithTheYear() {
        let verdict = scrub(
            "97110 GP KX 1 unit allowed $50.00 on 2025-12-31\n97110 GP 1 unit allowed $50.00 on 2026-01-02\nincurred PT-SLP 2400.00"
        )
        #expect(verdict.findings(of: "therapy.kx-missing").isEmpty)
        #expect(verdict.coverage(of: "therapy.kx-missing") == .notChecked)
    }

    /// A claim that is judged in parts counts as one that is not.
    @Test func carriesTheLedgerAcrossAChangeOfRules() {
        let lines = """
            97110 GP 1 unit allowed $50.00 on 2026-11-18
            97110 GP 1 unit allowed $50.00 on 2026-11-20
            incurred PT-SLP 2400.00
            progress report 2026-11-02 after 9 days
            authorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31
            """
        var profile = PayerProfile(id: "test", name: "Test", version: "1")
        profile.rules["units.exceed-minutes"] = [
            PayerProfile.Item(.init(severity: .warning), from: CalendarDate("2026-11-19"), source: "test")
        ]
        let verdict = scrub(claim(lines), by: Ruleset([profile], origin: .file, reference: testReference))
        for rule in ["therapy.kx-missing", "therapy.progress-report-overdue", "therapy.authorization-exhausted"] {
            #expect(verdict.findings(of: rule).map(\.lines) == [[2]], "\(rule)")
        }
    }
}
