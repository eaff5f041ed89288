import Foundation

/// A file of the repository, as a test argument.
struct SourceFile: Sendable, CustomStringConvertible {
    /// From the top of the repository.
    let path: String
    let text: String

    var description: String { path }
}

enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func swiftFiles(below folder: String) throws -> [SourceFile] {
        try files(below: folder) { $0.hasSuffix(".swift") }
    }

    static func files(below folder: String, where isWanted: (String) -> Bool) throws -> [SourceFile] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try names.filter(isWanted).sorted().map { name in
            SourceFile(path: "\(folder)/\(name)", text: try String(contentsOf: base.appending(path: name), encoding: .utf8))
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }
}
