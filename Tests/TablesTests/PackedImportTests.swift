import Claims
import Rules
import Tables
import Testing

/// CMS's files inside zip archives and gzip files.
@Suite struct PackedImportTests {
    static let rows = CMSMaker.rows(30_000, codes: 900, seed: 4)
    static let text = CMSMaker.text(rows)
    static let zipName = "medicare-ncci-2026q3-practitioner-ptp-edits-ccipra-v322r0-f1.zip"

    private func isWhole(_ folder: Folder) throws -> Bool {
        try TableFile.map(folder.table).ptpTables.map(\.rowCount) == [Self.rows.count]
    }

    @Test func readsAZipArchive() throws {
        let folder = Folder()
        for isStored in [false, true] {
            let zip = Packing.zip(
                [("readme.pdf", [1, 2, 3]), ("ccipra-v322r0-f1.TXT", Self.text), ("ccipra-v322r0-f1.xlsx", [80, 75])],
                isStored: isStored)
            try folder.imported(folder.file(Self.zipName, zip))
            #expect(try isWhole(folder))
        }
    }

    @Test func readsAGzipFileOfSeveralMembers() throws {
        let folder = Folder()
        let half = Self.text.count / 2
        let gzip = Packing.gzip(Array(Self.text[..<half])) + Packing.gzip(Array(Self.text[half...]))
        try folder.imported(folder.file("ccipra-v322r0-f1.TXT.gz", gzip))
        #expect(try isWhole(folder))
    }

    @Test func refusesPackedFilesThatAreCutOffOrDamaged() {
        let folder = Folder()
        let text = CMSMaker.text(Self.rows[..<300])
        let zip = Packing.zip([("ccipra-v322r0-f1.TXT", text)])
        let gzip = Packing.gzip(text)
        for count in [1_000, zip.count / 2, zip.count - 30, zip.count - 1] {
            #expect(!folder.mistakes(folder.file("a.zip", Array(zip[..<count]))).isEmpty)
        }
        for count in [40, gzip.count / 2, gzip.count - 9, gzip.count - 1] {
            #expect(!folder.mistakes(folder.file("ccipra-v322r0-f1.gz", Array(gzip[..<count]))).isEmpty)
        }
        for place in stride(from: 100, to: zip.count - 200, by: 61) {
            var damaged = zip
            damaged[place] ^= 0x10
            #expect(!folder.mistakes(folder.file("a.zip", damaged)).isEmpty, "byte \(place)")
        }
        #expect(
            folder.mistakes(folder.file("ccipra-v322r0-f1.gz", gzip + [1, 2, 3])).map {
                $0.contains("other bytes behind its end")
            } == [true])
        #expect(!folder.names.contains("reference.table"))
    }

    @Test func refusesArchivesWithoutText() {
        let folder = Folder()
        let workbook = Packing.zip([("[Content_Types].xml", [60]), ("xl/workbook.xml", [60])])
        #expect(
            folder.mistakes(folder.file("ccipra-v322r0-f1.xlsx", workbook)) == [
                "ccipra-v322r0-f1.xlsx: is an Excel workbook: give CMS's .TXT or .csv instead"
            ])
        #expect(folder.mistakes(folder.file("a.zip", Packing.zip([("a.pdf", [1])]))) == ["a.zip: holds no .txt and no .csv file"])
        let other = folder.file("ccipra.zip", Packing.zip([("readme.txt", Array("hello".utf8))]))
        #expect(folder.mistakes(other).map { $0.contains("holds neither PTP edits") } == [true])
    }

    @Test func namesTheMemberAndLineOfAWrongRow() {
        let folder = Folder()
        let zip = Packing.zip([("ccioph-v322r0-f2.TXT", Array((CMSMaker.heading + "97530\t97750\n").utf8))])
        #expect(
            folder.mistakes(folder.file("b.zip", zip)) == [
                "b.zip(ccioph-v322r0-f2.TXT):7: 7 cells between tabs are wanted, and there are 2"
            ])
    }
}
