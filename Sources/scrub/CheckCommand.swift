import ArgumentParser
import Service

/// `scrub check FILE…`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judges claims in files.",
        discussion: """
            A file holds a claim or an array of claims as JSON, claims as NDJSON (one a line; memory stays flat however many there are), \
            or a claim in shorthand such as: 97530 GP 23 min 2 units; 97110 GP 15 min 1 unit. Which it is, is seen from what stands in it.

            Ends with 0 if every claim is accepted, with 1 if one is flagged, and with 2 if something could not be read. Profiles from \
            feeds are not fetched.
            """)

    @Argument(help: ArgumentHelp("Files of claims; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "text for people, or json: a verdict a line, in the place of each claim or array.")
    var format = ListingFormat.text

    @Option(help: ArgumentHelp("The profile for claims whose payer has none (default: default).", valueName: "id"))
    var payer: String?

    @Option(help: "draft keeps back what only a finished claim can be blamed for.")
    var stage = Stage.final

    @OptionGroup var settings: SettingsOptions

    enum Stage: String, ExpressibleByArgument, CaseIterable {
        case draft, final
    }

    func run() throws {
        let settings = try settings.read().settings
        let checker: Checker
        do {
            checker = try Checker(settings, payerId: payer, isDraft: stage == .draft, isText: format == .text)
        } catch {
            Console.complain("\(error)")
            throw ExitCode(2)
        }
        var run = CheckRun(checker, isText: format == .text, namesFiles: format == .text && files.count > 1)
        for file in files { run.check(file) }
        run.finish()
        if run.tally.exitCode != 0 { throw ExitCode(run.tally.exitCode) }
    }
}
