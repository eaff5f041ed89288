import ArgumentParser

/// The developers' tools.
@main
struct ScrubDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub-dev", abstract: "Makes what is generated from the code.", subcommands: [DocsCommand.self])
}
