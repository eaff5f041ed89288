import Claims
import Formats
import Rules
import TestSupport
import Testing

/// The tables of `config/codes/`, and the reading of such texts.
@Suite struct EmbeddedTableTests {
    static let head = "edition\tE\nsource\tS\nsetting\tpractitioner\nfrom\t20240701\nthrough\t?\nhistory\t*\n"
    static let heading = "column1\tcolumn2\teffective\tdeletion\tindicator\n"

    private func ptp(_ text: String) throws(TableTextMistake) -> PTPTable {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { bytes throws(TableTextMistake) in try ReferenceReader.readPTP(bytes) }
    }

    @Test func areThere() throws {
        #expect(testReference.ptpTable(.practitioner)?.rowCount == 2_360)
        #expect(testReference.ptpTable(.outpatientHospital)?.rowCount == 369)
        #expect(testReference.mueTables.map(\.rowCount) == [109, 109])
        #expect(testReference.mueTable(.practitioner, on: day("2024-06-30")) == nil)
        // Each therapy code has an MUE, but for those that are newer than the edition.
        let table = try #require(testReference.mueTable(.practitioner, on: day("2026-11-20")))
        let missing = testReference.codes.map(\.code).filter { table[$0] == nil }
        #expect(missing == ["98979", "98984", "98985", "G0541", "G0542", "G0543"])
    }

    @Test func readsEachWayToGiveADate() throws {
        let table = try ptp(
            Self.head + "scope\t97530 97750\nscope\t97110\n" + Self.heading
                + """
                97530\t97110\t19960101\t19960101\t9
                97530\t97116\t~<20190701\t20191231\t1
                97530\t97535\t~20201001\t20211231\t1
                97530\t97542\t<20190701\t*\t1
                97530\t97750\t?\t*\t0
                97530\t97113\t?\t20191231\t1
                """)
        func row(_ code: ProcedureCode) -> PTPPeriod? { table.rows(column1: "97530", column2: code).first }
        #expect(row("97110")?.indicator == .notApplicable)
        #expect(
            row("97116")
                == PTPPeriod(
                    from: day("2019-07-01"), start: .noLaterThan, isInferred: true, through: day("2019-12-31"),
                    indicator: .allowed))
        #expect(
            row("97535")
                == PTPPeriod(from: day("2020-10-01"), isInferred: true, through: day("2021-12-31"), indicator: .allowed))
        #expect(row("97542") == PTPPeriod(from: day("2019-07-01"), start: .noLaterThan, through: nil, indicator: .allowed))
        #expect(row("97750") == PTPPeriod(from: day("2024-07-01"), start: .noLaterThan, through: nil, indicator: .never))
        #expect(
            row("97113")
                == PTPPeriod(
                    from: day("2019-12-31"), start: .noLaterThan, through: day("2019-12-31"), indicator: .allowed))
        #expect(table.edit(between: "97110", "97750", on: day("2000-01-01")) == .noEdit)
        #expect(table.edit(between: "97110", "97140", on: day("2026-01-01")) == .unknown)
    }

    @Test(arguments: [
        ("97530\t97750\t?\t*", "line 8: 5 cells are wanted, not 4"),
        ("97530\t9775\t?\t*\t1", "line 8: 9775 is not a procedure code"),
        ("97530\t97750\tx\t*\t1", "line 8: x is not a date, as 20240701"),
        ("97530\t97750\t?\t20240230\t1", "line 8: 20240230 is not a date, as 20240701"),
        ("97530\t97750\t?\t*\t2", "line 8: the indicator is 0, 1 or 9"),
        ("97530\t97750\t20200101\t*\t1\n97530\t97750\t20210101\t*\t1", "line 9: rows of 97530 and 97750 contradict each other"),
    ]) func saysWhatIsWrong(_ rows: String, _ mistake: String) {
        let error = #expect(throws: TableTextMistake.self) { try ptp(Self.head + Self.heading + rows) }
        #expect(error?.description == mistake)
    }

    @Test func wantsItsHead() {
        #expect(throws: TableTextMistake.self) { try ptp(Self.heading) }
        #expect(throws: TableTextMistake.self) { try ptp(Self.head) }
        #expect(throws: TableTextMistake.self) { try ptp(Self.head.replacing("practitioner", with: "clinic") + Self.heading) }
    }
}
