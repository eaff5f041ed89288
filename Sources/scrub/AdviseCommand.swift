import ArgumentParser
import Service

/// `scrub advise FILE`
struct AdviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "Says which codes of a day need to be told apart, and by which modifier.",
        discussion: """
            The file holds a claim as JSON or in shorthand; its lines need no units. For each two codes of a date it says whether an edit or \
            a policy is about them, which modifier the facts bear out, on which line, and what the note must say.
            """)

    @Argument(help: ArgumentHelp("A claim; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: "text for people, or json: what POST /v1/modifiers/advise answers.")
    var format = ListingFormat.text

    @Option(help: ArgumentHelp("The profile for a claim whose payer has none (default: default).", valueName: "id"))
    var payer: String?

    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let settings = try settings.read().settings
        var adviser = try DocumentRun.adviser { () throws(CheckerFault) in
            try Adviser(settings, payerId: payer, isText: format == .text)
        }
        try DocumentRun.answer(
            file, document: { text throws(Refusal) in try adviser.modifiers(document: text) },
            shorthand: { text throws(CheckerFault) in try adviser.modifiers(shorthand: text) })
    }
}
