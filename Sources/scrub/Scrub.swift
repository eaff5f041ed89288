import ArgumentParser
import Service

/// The command line: one subcommand a file.
@main
struct Scrub: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub",
        abstract: "Finds what is wrong with outpatient therapy claims before a payer does.",
        discussion: """
            scrub serve            answers POST /v1/scrub on http://127.0.0.1:8080
            scrub check claim.json judges a file, and exits with 0 (accept), 1 (flag) or 2 (unreadable)
            scrub rules            lists what is checked; scrub explain RULE says why
            """,
        version: "scrub \(Version.current)",
        subcommands: [ServeCommand.self, CheckCommand.self, ExplainCommand.self, RulesCommand.self, ProfileCommand.self])
}
