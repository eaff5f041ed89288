import Formats
package import Payers
package import Rules
import Tables

/// Reads what the world is made of, from the program itself or from an operator's directories.
package enum WorldLoader {
    /// The reference tables: a file of the directory takes the place of the embedded one of its name, and what `scrub data import` has
    /// written there (`reference.table`) that of the embedded edits.
    package static func reference(codesDirectory: String?) throws(LoadingFault) -> ReferenceData {
        let names = try codesDirectory.map { directory throws(LoadingFault) in try Files.names(in: directory) } ?? []
        func bytes(_ name: String) throws(LoadingFault) -> (file: String, bytes: [UInt8]) {
            guard let codesDirectory, names.contains(name) else {
                return ("the embedded \(name)", Embedded.file("codes/\(name)"))
            }
            let path = "\(codesDirectory)/\(name)"
            return (path, try Files.read(path))
        }
        let codes = try read(try bytes("therapy-codes.json")) { json throws(ReferenceMistakes) in try ReferenceReader.read(json) }
        var edits: [PTPTable] = []
        for name in ["ptp-practitioner.tsv", "ptp-outpatient-hospital.tsv"] {
            edits.append(try read(try bytes(name)) { text throws(TableTextMistake) in try ReferenceReader.readPTP(text) })
        }
        let limits = try read(try bytes("mue.tsv")) { text throws(TableTextMistake) in try ReferenceReader.readMUE(text) }
        let reference = codes.adding(ptpTables: edits, mueTables: limits)
        guard let codesDirectory, names.contains(tableName) else { return reference }
        do {
            let table = try TableFile.map("\(codesDirectory)/\(tableName)")
            return reference.adding(ptpTables: table.ptpTables, mueTables: table.mueTables)
        } catch {
            throw LoadingFault("\(codesDirectory)/\(tableName)", [(pointer: "", detail: error.description)])
        }
    }

    /// What `scrub data import` writes in a directory of tables.
    package static let tableName = "reference.table"

    private static func read<Table, Mistake: Error & CustomStringConvertible>(
        _ source: (file: String, bytes: [UInt8]), _ reader: ([UInt8]) throws(Mistake) -> Table
    ) throws(LoadingFault) -> Table {
        do {
            return try reader(source.bytes)
        } catch {
            throw LoadingFault(source.file, [(pointer: "", detail: error.description)])
        }
    }

    /// The embedded profiles, and over them those of a directory's `*.json` files.
    package static func profiles(payersDirectory: String?) throws(LoadingFault) -> [PayerDirectory.Entry] {
        var entries: [PayerDirectory.Entry] = []
        for document in Embedded.payers {
            entries.append(PayerDirectory.Entry(try profile(document.bytes, from: document.name), origin: .default))
        }
        guard let payersDirectory else { return entries }
        for name in try Files.names(in: payersDirectory) where name.hasSuffix(".json") && name != "profile.schema.json" {
            let path = "\(payersDirectory)/\(name)"
            entries.append(PayerDirectory.Entry(try profile(try Files.read(path), from: path), origin: .file))
        }
        return entries
    }

    private static func profile(_ json: [UInt8], from file: String) throws(LoadingFault) -> PayerProfile {
        do {
            return try ProfileReader.read(json)
        } catch {
            throw LoadingFault(file, error.list.map { (pointer: $0.pointer, detail: $0.detail) })
        }
    }
}

/// Why a file could not be taken, with every mistake in it.
package struct LoadingFault: Error, CustomStringConvertible {
    package let file: String
    package let mistakes: [(pointer: String, detail: String)]

    package init(_ file: String, _ mistakes: [(pointer: String, detail: String)]) {
        self.file = file
        self.mistakes = mistakes
    }

    /// The file, then a mistake a line.
    package var description: String {
        "\(file):" + mistakes.map { "\n  \($0.pointer.isEmpty ? "" : "\($0.pointer): ")\($0.detail)" }.joined()
    }
}
