package import Claims
package import Rules

/// How far an import is.
package struct ImportProgress: Sendable {
    package enum Phase: Sendable {
        case reading, ordering, writing
    }

    package var phase = Phase.reading
    /// Bytes of the given files, as they lie on disk.
    package var bytesRead = 0
    package var bytesTotal = 0
    package var rows = 0
}

/// What an import has put into the table.
package struct ImportSummary: Sendable {
    package struct Table: Sendable {
        package enum Kind: Sendable {
            case ptp, mue
        }

        package let kind: Kind
        package let setting: Setting
        package let edition: Edition
        package let rows: Int
        /// Different pairs, in their order; of an MUE table, codes.
        package let keys: Int
    }

    package let output: String
    package let bytes: Int
    package let tables: [Table]
    /// What the operator should know, a sentence each.
    package let warnings: [String]
}

extension ImportSummary: CustomStringConvertible {
    /// The file, then a table a line, then what the operator should know.
    package var description: String {
        let lines = tables.map { table in
            "  \(table.edition.name): \(table.rows) rows, \(table.keys) \(table.kind == .ptp ? "pairs" : "codes")\n"
        }
        return "wrote \(output), \(bytes) bytes\n" + lines.joined() + warnings.map { "note: \($0)\n" }.joined()
    }
}

/// Why nothing was imported, with all that is wrong.
package struct ImportFault: Error, Sendable, CustomStringConvertible {
    /// Something wrong in a file, or with it.
    package struct Mistake: Sendable, CustomStringConvertible {
        /// The file's path, and of an archive the member's name.
        package let file: String
        /// From 1; nil for what concerns the whole file.
        package let line: Int?
        package let detail: String

        package var description: String {
            "\(file)\(line.map { ":\($0)" } ?? ""): \(detail)"
        }
    }

    /// The first of them.
    package private(set) var mistakes: [Mistake] = []
    /// All of them, listed or not.
    package private(set) var count = 0

    /// How many are listed.
    package static let listedMax = 100

    init() {}

    init(_ file: String, line: Int? = nil, _ detail: String) {
        add(file, line: line, detail)
    }

    mutating func add(_ file: String, line: Int? = nil, _ detail: String) {
        count += 1
        if mistakes.count < Self.listedMax { mistakes.append(Mistake(file: file, line: line, detail: detail)) }
    }

    /// Counts mistakes that are not listed.
    mutating func addUnlisted(_ count: Int) {
        self.count += count
    }

    /// A mistake a line.
    package var description: String {
        let listed = mistakes.map(\.description).joined(separator: "\n")
        return count > mistakes.count ? "\(listed)\n… and \(count - mistakes.count) more" : listed
    }
}
