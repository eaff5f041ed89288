import Claims
import Foundation
import Rules
import Tables
import Testing

/// The table file: what is refused, and what a replacement does to tables in use.
@Suite struct TableFileTests {
    private func made(_ folder: Folder, _ row: String = PTPImportTests.row) throws -> [UInt8] {
        let ptp = folder.file(CMSNames.practitioner, CMSMaker.heading + row)
        let mue = folder.file(CMSNames.mue, CMSMaker.mue([("97530", 6, 3)]))
        try folder.imported(ptp, mue)
        return folder.bytes(folder.table)
    }

    private func reason(_ folder: Folder, _ bytes: [UInt8]) -> TableFault.Reason? {
        do {
            _ = try TableFile.map(folder.file("other.table", bytes))
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func refusesWhatIsCutOff() throws {
        let folder = Folder()
        let bytes = try made(folder)
        for count in [0, 1, 7, 63] { #expect(reason(folder, Array(bytes[..<count])) == .isNoTable) }
        for count in [64, 100, bytes.count / 2, bytes.count - 8, bytes.count - 1] {
            #expect(reason(folder, Array(bytes[..<count])) == .isCutOff(bytes: count, expected: UInt64(bytes.count)))
        }
        #expect(reason(folder, bytes + [0]) != nil)
        #expect(reason(folder, bytes) == nil)
    }

    @Test func refusesEveryChangedByte() throws {
        let folder = Folder()
        let bytes = try made(folder)
        for place in stride(from: 0, to: bytes.count, by: bytes.count > 20_000 ? 37 : 11) {
            var damaged = bytes
            damaged[place] ^= 0x04
            #expect(reason(folder, damaged) != nil, "byte \(place)")
        }
    }

    @Test func refusesOtherVersionsAndOtherFiles() throws {
        let folder = Folder()
        var bytes = try made(folder)
        bytes[8] += 1
        #expect(reason(folder, bytes) == .hasOtherVersion(UInt64(bytes[8])))
        #expect(reason(folder, CMSMaker.text([])) == .isNoTable)
        #expect(throws: TableFault.self) { try TableFile.map("\(folder.path)/nothing") }
    }

    @Test func aMappingOutlivesItsFile() throws {
        let folder = Folder()
        let first = try made(folder)
        let before = try TableFile.map(folder.table)
        let date = day("2026-11-20")
        func isActive(_ table: PTPTable, _ code: ProcedureCode) -> Bool {
            if case .active = table.edit(between: "97530", code, on: date) { true } else { false }
        }
        _ = try made(folder, "97530\t97542\t\t20201001\t*\t1\t\n")
        let after = try TableFile.map(folder.table)
        #expect(isActive(before.ptpTables[0], "97750") && !isActive(before.ptpTables[0], "97542"))
        #expect(isActive(after.ptpTables[0], "97542") && !isActive(after.ptpTables[0], "97750"))
        #expect(before.digest != after.digest)
        #expect(first != folder.bytes(folder.table))
        // A file that is cut off where it lies must not take the process with it.
        let handle = try #require(FileHandle(forWritingAtPath: folder.table))
        try handle.truncate(atOffset: 0)
        #expect(isActive(after.ptpTables[0], "97542"))
        // Nothing but the files that were made is left behind.
        #expect(folder.names == [CMSNames.mue, CMSNames.practitioner, "reference.table"].sorted())
    }

    @Test func aFailedImportLeavesTheTableAlone() throws {
        let folder = Folder()
        let bytes = try made(folder)
        #expect(!folder.mistakes(folder.file(CMSNames.practitioner, CMSMaker.heading + "97530\t97750\n")).isEmpty)
        #expect(folder.bytes(folder.table) == bytes)
        #expect(throws: ImportFault.self) {
            try TableImport.run(
                files: [folder.file(CMSNames.mue, CMSMaker.mue([("97530", 6, 3)]))], output: "/nowhere/reference.table")
        }
    }

    @Test func theSameFilesMakeTheSameTable() throws {
        let folder = Folder()
        #expect(try made(folder) == made(folder))
    }
}
