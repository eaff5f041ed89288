import Claims
import Rules
import Tables
import TestSupport
import Testing

/// The import of CMS's MUE csv files, and what the rule makes of them.
@Suite struct MUEImportTests {
    static let rows = [("97530", 6, 3), ("97161", 1, 2), ("97113", 2, 1), ("97010", 0, 3)]

    private func mue(_ rows: [(String, Int, Int)], _ audience: String = "Practitioner Services") -> [UInt8] {
        CMSMaker.mue(rows.map { (code: $0.0, units: $0.1, indicator: $0.2) }, audience: audience)
    }

    @Test func readsThePublishedLayout() throws {
        let folder = Folder()
        let practitioner = folder.file(CMSNames.mue, mue(Self.rows))
        let hospital = folder.file(
            "medicare-ncci-2026-q3-outpatient-hospital-services-mue-table.zip",
            Packing.zip([
                ("MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv", mue([("97530", 8, 3)], "Outpatient Hospital Services")),
                ("MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.xlsx", [80, 75]),
            ]))
        try folder.imported(practitioner, hospital)
        let tables = try TableFile.map(folder.table).mueTables
        #expect(tables.map(\.setting) == [.practitioner, .outpatientHospital])
        #expect(tables.map(\.edition.effectiveFrom) == [day("2026-07-01"), day("2026-07-01")])
        #expect(tables[0].edition.name == "practitioner MUE, effective 2026-07-01")
        #expect(tables[0]["97530"] == MUE(units: 6, indicator: .clinical))
        #expect(tables[0]["97161"] == MUE(units: 1, indicator: .policy))
        #expect(tables[0]["97113"] == MUE(units: 2, indicator: .line))
        #expect(tables[0]["97010"] == MUE(units: 0, indicator: .clinical))
        #expect(tables[0]["97112"] == nil)
        #expect(tables[1]["97530"] == MUE(units: 8, indicator: .clinical))
    }

    @Test(arguments: [
        ("9753,6,3 Date of Service Edit: Clinical,x", "the code is \"9753\": it must be a procedure code"),
        ("97750,,3 Date of Service Edit: Clinical,x", "the MUE value is empty: it must be a whole number"),
        ("97750,-1,3 Date of Service Edit: Clinical,x", "the MUE value is \"-1\": it must be a whole number"),
        ("97750,6,4 Some Edit,x", "the adjudication indicator is \"4 Some Edit\": it must begin with 1, 2 or 3"),
        ("97750,6,33,x", "the adjudication indicator is \"33\": it must begin with 1, 2 or 3"),
        ("97750,6", "4 cells are wanted, and there are 2"),
        ("97530,6,3 Date of Service Edit: Clinical,x", "97530 stands in an earlier row too"),
    ]) func refusesAWrongRow(_ row: String, _ detail: String) {
        let folder = Folder()
        let file = folder.file(CMSNames.mue, mue(Self.rows) + Array("\(row)\r\n\r\n".utf8))
        #expect(folder.mistakes(file) == ["\(CMSNames.mue):10: \(detail)"])
    }

    @Test func refusesOtherSettingsAndRepeatedFiles() {
        let folder = Folder()
        let dme = folder.file("MCR_MUE_DMESupplierServices_Eff_07-01-2026.csv", mue(Self.rows, "DME Supplier Services"))
        #expect(folder.mistakes(dme).map { $0.contains("medical equipment (DME)") } == [true])
        let one = folder.file("MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", mue(Self.rows))
        let two = folder.file("copy MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", mue(Self.rows))
        #expect(folder.mistakes(one, two).map { $0.contains("is of the same setting and date as") } == [true])
    }

    @Test func warnsWhereNoNameSaysTheDate() throws {
        let folder = Folder()
        let summary = try folder.imported(folder.file("mue.csv", mue(Self.rows)))
        #expect(summary.warnings.count == 1)
        #expect(summary.tables[0].edition.effectiveFrom == nil)
    }

    @Test(arguments: [
        // By line: a second line is another matter.
        ("97113 GP 2 units\n97113 GP 59 2 units", 0), ("97113 GP 2 units\n97113 GP 59 3 units", 1),
        ("97113 GP 3 units\n97113 GP 59 3 units", 2),
        // By day: modifiers do not help.
        ("97161 GP 1 unit\n97161 GP 59 1 unit", 1), ("97530 GP 3 units\n97530 GP 59 4 units", 1),
        ("97530 GP 3 units\n97530 GP 59 3 units", 0), ("97010 GP 1 unit", 0), ("97112 GP 99 units", 0),
    ]) func countsAsTheIndicatorSays(_ claim: String, _ count: Int) throws {
        let folder = Folder()
        try folder.imported(folder.file(CMSNames.mue, mue(Self.rows)))
        let reference = testReference.adding(ptpTables: [], mueTables: try TableFile.map(folder.table).mueTables)
        let profile = PayerProfile(id: "test", name: "Test", version: "1")
        let verdict = scrub(TestSupport.claim(claim), by: Ruleset([profile], origin: .file, reference: reference))
        let findings = verdict.findings(of: "units.exceed-mue")
        #expect(findings.count == count)
        for finding in findings { #expect(finding.authority.edition == "practitioner MUE, effective 2026-07-01") }
        // Before it the embedded edition holds, which has 97112 too.
        let earlier = scrub(
            TestSupport.claim("97112 GP 99 units\ndate 2026-06-30"), by: Ruleset([profile], origin: .file, reference: reference))
        #expect(earlier.findings(of: "units.exceed-mue").count == 1)
    }
}
