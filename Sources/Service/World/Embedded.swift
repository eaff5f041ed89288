import CEmbedded

/// The files of `config/` and `Docs/` that are inside the program.
enum Embedded {
    /// A file by its path in the repository, as `config/codes/therapy-codes.json`; a bug if it is not embedded.
    static func file(_ name: String) -> [UInt8] {
        guard let document = all.first(where: { $0.name == name }) else { preconditionFailure("\(name) is not embedded") }
        return document.bytes
    }

    /// The payers' profiles.
    static var payers: [(name: String, bytes: [UInt8])] {
        all.filter { $0.name.hasPrefix("payers/") }
    }

    /// The documents of templates.
    static var templates: [(name: String, bytes: [UInt8])] {
        all.filter { $0.name.hasPrefix("templates/") }
    }

    static let openAPI = file("openapi.json")

    private static var all: [(name: String, bytes: [UInt8])] {
        (0..<embedded_files_count).map { index in
            let file = embedded_files[index]
            return (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
        }
    }
}
