import ArgumentParser
import Service
import Tables

/// `scrub data`
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Works on reference data.", subcommands: [Import.self])

    /// `scrub data import FILE…`
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Makes one table of CMS's quarterly PTP and MUE files.",
            discussion: """
                Takes CMS's files as published: PTP text files (all four parts of a setting) and MUE csv files, plain, zipped or \
                gzipped. The table is written whole or not at all; a running server takes it up on SIGHUP, if codesDirectory names its \
                folder. Ends with 0, or with 2 if a file has a mistake.
                """)

        @Argument(help: ArgumentHelp("CMS's files.", valueName: "file"))
        var files: [String]

        @Option(help: ArgumentHelp("Where the table goes.", valueName: "file"))
        var output = WorldLoader.tableName

        func run() throws {
            var progress = ImportLine()
            do {
                let summary = try TableImport.run(files: files, output: output) { progress.show($0) }
                progress.clear()
                Console.write(summary.description)
            } catch {
                progress.clear()
                Console.complain(error.description)
                throw ExitCode(2)
            }
        }
    }
}

/// The line on the terminal while an import is under way.
private struct ImportLine {
    private let isShown = Console.hasSpectator
    private var lastShown = -1

    mutating func show(_ progress: ImportProgress) {
        guard isShown, progress.bytesTotal > 0 else { return }
        let percent = progress.bytesRead * 100 / progress.bytesTotal
        guard percent != lastShown || progress.phase != .reading else { return }
        lastShown = percent
        let bar = String(repeating: "#", count: percent / 5) + String(repeating: ".", count: 20 - percent / 5)
        let phase =
            switch progress.phase {
            case .reading: "reading"
            case .ordering: "ordering"
            case .writing: "writing"
            }
        Console.note("\r\u{1B}[K[\(bar)] \(phase), \(progress.rows) rows")
    }

    func clear() {
        if lastShown >= 0 { Console.note("\r\u{1B}[K") }
    }
}
