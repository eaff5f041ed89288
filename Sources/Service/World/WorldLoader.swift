import Formats
package import Payers
package import Rules

/// Reads what the world is made of, from the program itself or from an operator's directories.
package enum WorldLoader {
    /// The reference tables: of a directory, or those embedded in the program.
    package static func reference(codesDirectory: String?) throws(LoadingFault) -> ReferenceData {
        let file = codesDirectory.map { "\($0)/therapy-codes.json" }
        let json = try file.map { path throws(LoadingFault) in try Files.read(path) } ?? Embedded.therapyCodes
        do {
            return try ReferenceReader.read(json)
        } catch {
            throw LoadingFault(file ?? "the embedded therapy codes", [(pointer: "", detail: error.description)])
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
