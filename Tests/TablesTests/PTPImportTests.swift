import Claims
import Rules
import Tables
import Testing

/// The import of CMS's PTP text files.
@Suite struct PTPImportTests {
    static let row = "97530\t97750\t\t20201001\t*\t1\tOf our own\n"

    private func table(_ folder: Folder) throws -> PTPTable {
        try #require(try TableFile.map(folder.table).ptpTables.first)
    }

    @Test func readsThePublishedLayout() throws {
        let folder = Folder()
        let summary = try folder.imported(folder.file("ccipra-v322r0-f1.TXT", CMSMaker.heading + Self.row))
        let table = try table(folder)
        #expect(table.setting == .practitioner)
        #expect(table.edition.name == "practitioner v32.2 (2026 Q3), part 1 of 4")
        #expect(table.edition.effectiveFrom == day("2026-07-01"))
        let period = PTPPeriod(from: day("2020-10-01"), through: nil, indicator: .allowed)
        #expect(table.rows(column1: "97530", column2: "97750") == [period])
        #expect(summary.tables.map(\.rows) == [1])
        #expect(summary.tables.map(\.keys) == [1])
        #expect(summary.warnings.count == 1)
        // A part does not say that a pair has no edit.
        #expect(table.edit(between: "97530", "97110", on: day("2026-07-01")) == .unknown)
    }

    @Test(arguments: [
        // Other preambles: older, longer, quoted, Latin-1; and with no wrapped names.
        "A notice\nColumn 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\n",
        "A notice\n\nMore\tof it\t\t\t\t\t\nColumn1/Column2 Edits\n\"Column 1\"\t\"Column 2\"\tx\tEffective\tDeletion\tModifier\t\n",
    ]) func readsOtherHeads(_ head: String) throws {
        let folder = Folder()
        try folder.imported(folder.file("ccipra-v310r0-f1.txt", head + Self.row))
        #expect(try table(folder).rowCount == 1)
        #expect(try table(folder).edition.name == "practitioner v31.0 (2025 Q1), part 1 of 4")
    }

    @Test func readsLatin1AndBothLineEndsAndNoLastOne() throws {
        let folder = Folder()
        var text = Array(CMSMaker.heading.replacing("\n", with: "\r\n").utf8)
        text[3] = 0xE9
        text += "97530\t97750\t\t20201001\t*\t1\tna".utf8 + [0xEF] + "ve\r\n\r\n".utf8
        text += "97530\t97542\t*\t19960101\t20210101\t0\t".utf8
        try folder.imported(folder.file(CMSNames.practitioner, text))
        let table = try table(folder)
        #expect(table.rowCount == 2)
        let row = PTPPeriod(from: day("1996-01-01"), through: day("2021-01-01"), indicator: .never)
        #expect(table.rows(column1: "97530", column2: "97542") == [row])
    }

    @Test(arguments: [
        ("97530\t97750\t\t20201001\t*", "7 cells between tabs are wanted, and there are 5"),
        ("97530\t97750\t\t20201001\t*\t1\ta\tb", "7 cells between tabs are wanted, and there are 8"),
        ("9753\t97750\t\t20201001\t*\t1\t", "column 1 is \"9753\": it must be a procedure code"),
        ("97530.0\t97750\t\t20201001\t*\t1\t", "column 1 is \"97530.0\": it must be a procedure code"),
        ("97530\tABCDE\t\t20201001\t*\t1\t", "column 2 is \"ABCDE\": it must be a procedure code"),
        ("97530\t\t\t20201001\t*\t1\t", "column 2 is empty: it must be a procedure code"),
        ("97530\t97530\t\t20201001\t*\t1\t", "97530 is paired with itself"),
        ("97530\t97750\tx\t20201001\t*\t1\t", "\"in existence prior to 1996\" is \"x\": it must be empty or *"),
        ("97530\t97750\t\t\t*\t1\t", "the effective date is empty: it must be a date as 20260701"),
        ("97530\t97750\t\t20200230\t*\t1\t", "the effective date is \"20200230\": it must be a date as 20260701"),
        ("97530\t97750\t\t2020-10-01\t*\t1\t", "the effective date is \"2020-10-01\": it must be a date as 20260701"),
        ("97530\t97750\t\t02020101\t*\t1\t", "the effective date is \"02020101\": it must be a date as 20260701"),
        ("97530\t97750\t\t20201001\t\t1\t", "the deletion date is empty: it must be a date as 20260701"),
        ("97530\t97750\t\t20201001\t20200930\t1\t", "the deletion date lies before the effective date"),
        ("97530\t97750\t\t20201001\t*\t2\t", "the modifier indicator is \"2\": it must be 0, 1 or 9"),
        ("97530\t97750\t\t20201001\t*\t\t", "the modifier indicator is empty: it must be 0, 1 or 9"),
        ("\u{1}", "7 cells between tabs are wanted, and there are 1"),
    ]) func refusesAWrongRow(_ row: String, _ detail: String) {
        let folder = Folder()
        let file = folder.file(
            CMSNames.practitioner, CMSMaker.heading + Self.row + row + "\n" + Self.row.replacing("97750", with: "97542"))
        #expect(folder.mistakes(file) == ["\(CMSNames.practitioner):8: \(detail)"])
        #expect(folder.names == [CMSNames.practitioner])
    }

    @Test func listsEveryWrongRowUpToALimit() throws {
        let folder = Folder()
        let rows = Array(repeating: "97530\t97750\tbad\t20201001\t*\t1\t\n", count: 250).joined()
        let file = folder.file(CMSNames.practitioner, CMSMaker.heading + rows)
        let error = #expect(throws: ImportFault.self) { try folder.imported(file) }
        #expect(error?.count == 250)
        #expect(error?.mistakes.count == ImportFault.listedMax)
        #expect(error?.mistakes.last?.line == 106)
        #expect(error?.description.hasSuffix("… and 150 more") == true)
    }

    @Test func refusesRowsThatContradictEachOther() {
        let folder = Folder()
        let text = CMSMaker.heading + Self.row + "97530\t97542\t\t20200101\t*\t0\t\n\n" + Self.row
        let first = folder.file("ccipra-v322r0-f1.TXT", text)
        #expect(
            folder.mistakes(first) == [
                "ccipra-v322r0-f1.TXT:10: 97530 with 97750 has a row with the same effective date: see line 7"
            ])
        let one = folder.file("ccipra-v322r0-f1.TXT", CMSMaker.heading + Self.row)
        let other = folder.file("ccipra-v322r0-f2.TXT", CMSMaker.heading + "97750\t97530\t\t20210101\t*\t1\t\n")
        #expect(
            folder.mistakes(one, other) == [
                "ccipra-v322r0-f2.TXT:7: 97530 with 97750 has two rows that are in force without end: "
                    + "see line 7 of \(folder.path)/ccipra-v322r0-f1.TXT".replacing("\(folder.path)/", with: "")
            ])
    }

    @Test func mergesPartsAndSettings() throws {
        let folder = Folder()
        let rows = CMSMaker.rows(4_000, codes: 300, seed: 3)
        let quarter = rows.count / 4
        let files = (0..<4).map { part in
            let end = part == 3 ? rows.count : (part + 1) * quarter
            return folder.file("ccipra-v322r0-f\(part + 1).TXT", CMSMaker.text(rows[part * quarter..<end]))
        }
        let hospital = folder.file("ccioph-v322r0-f1.TXT", CMSMaker.heading + Self.row)
        let mue = folder.file(CMSNames.mue, CMSMaker.mue([("97530", 6, 3)]))
        var progress: [ImportProgress] = []
        let summary = try TableImport.run(files: files + [hospital, mue], output: folder.table) { progress.append($0) }
        #expect(summary.tables.map(\.rows) == [rows.count, 1, 1])
        #expect(summary.bytes == folder.bytes(folder.table).count)
        #expect(progress.last?.bytesRead == progress.last?.bytesTotal)
        let mapped = try TableFile.map(folder.table)
        #expect(mapped.ptpTables.map(\.setting) == [.practitioner, .outpatientHospital])
        #expect(mapped.ptpTables[0].edition.name == "practitioner v32.2 (2026 Q3)")
        #expect(mapped.ptpTables[0].isComplete)
        for row in rows {
            let found = mapped.ptpTables[0].rows(column1: ProcedureCode(row.column1), column2: ProcedureCode(row.column2))
            #expect(found.contains(row.period))
        }
    }

    @Test func refusesFilesThatDoNotBelongTogether() {
        let folder = Folder()
        let text = CMSMaker.heading + Self.row
        let one = folder.file("ccipra-v322r0-f1.TXT", text)
        let other = folder.file("ccipra-v321r0-f2.TXT", CMSMaker.heading + "97530\t97542\t\t20200101\t*\t0\t\n")
        #expect(
            folder.mistakes(one, other).map { $0.contains("is of another edition than") } == [true])
        let again = folder.file("copy of ccipra-v322r0-f1.TXT", CMSMaker.heading + "97530\t97542\t\t20200101\t*\t0\t\n")
        #expect(folder.mistakes(one, again).map { $0.contains("is part 1, as") } == [true])
    }

    @Test(arguments: [
        ("edits.txt", CMSMaker.heading + Self.row, "does not say by its name whose edits it has"),
        ("DME-v322r0.txt", CMSMaker.heading + Self.row, "is for suppliers of medical equipment"),
        ("MCD-PTP-PRA-v2026q3.txt", CMSMaker.heading + Self.row, "is Medicaid's"),
        ("ccipra-v322r0-f1.TXT", CMSMaker.heading, "has no rows"),
        ("ccipra-v322r0-f1.TXT", "no column names\n" + Self.row, "holds neither PTP edits"),
        ("ccipra-v322r0-f1.TXT", "", "is empty"),
    ]) func refusesWhatItCannotRead(_ name: String, _ text: String, _ detail: String) {
        let folder = Folder()
        let mistakes = folder.mistakes(folder.file(name, text))
        #expect(mistakes.count == 1)
        #expect(mistakes.first?.contains(detail) == true, "\(mistakes)")
        #expect(folder.names == [name])
    }

    @Test func namesAFileThatIsNotThere() {
        #expect(
            Folder().mistakes("/nowhere/ccipra-v322r0-f1.TXT") == [
                "/nowhere/ccipra-v322r0-f1.TXT: cannot be read: No such file or directory"
            ])
    }
}
