import ArgumentParser
import Service

/// The command line: one subcommand a file.
@main
struct Scrub: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub",
        abstract: "Finds what is wrong with outpatient therapy claims before a payer does.",
        discussion: """
            To begin:
              scrub serve                answer POST /v1/scrub on port 8080
              scrub check claim.json     judge a file: 0 accept, 1 flag, 2 unreadable
              scrub explain RULE         say what a finding means
            """,
        version: "scrub \(Version.current)",
        subcommands: [
            ServeCommand.self, CheckCommand.self, ExplainCommand.self, RulesCommand.self, ProfileCommand.self,
            DataCommand.self,
            UnitsCommand.self,
            AdviseCommand.self,
            ExplainNoteCommand.self,
            TemplateCommand.self, RemindCommand.self,
        ])
}
