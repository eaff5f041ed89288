import Claims
import Foundation
import Rules
import Tables

/// A date of a test.
func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { fatalError("\(text) is no date") }
    return date
}

/// A folder of one test, gone when the test is.
final class Folder {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var table: String { "\(path)/reference.table" }

    /// Writes a file and answers its path.
    func file(_ name: String, _ bytes: [UInt8]) -> String {
        let file = "\(path)/\(name)"
        guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else { fatalError("\(file) cannot be written") }
        return file
    }

    func file(_ name: String, _ text: String) -> String {
        file(name, Array(text.utf8))
    }

    func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: path).map([UInt8].init) ?? []
    }

    var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
    }

    /// Imports files into the folder's table.
    @discardableResult
    func imported(_ files: String...) throws -> ImportSummary {
        try TableImport.run(files: files, output: table)
    }

    /// What is wrong with files, as `name:line: detail`; empty where they were imported.
    func mistakes(_ files: String...) -> [String] {
        do {
            _ = try TableImport.run(files: files, output: table)
            return []
        } catch {
            return error.mistakes.map { $0.description.replacing("\(path)/", with: "") }
        }
    }
}

/// Names as CMS gives them.
enum CMSNames {
    static let practitioner = "ccipra-v322r0-f1.TXT"
    static let hospital = "ccioph-v322r0-f1.TXT"
    static let mue = "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv"
}
