import ArgumentParser
import Service

/// `scrub units FILE`
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "Says what the minutes of a visit come to.",
        discussion: """
            The file holds what POST /v1/units takes, or lines in shorthand such as: 97530 23 min; 97110 10:25-10:40. It tells the units by \
            CMS's and the AMA's counting, how they may be given to the codes, and how long it is to the next one.
            """)

    @Argument(help: ArgumentHelp("The lines; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: "text for people, or json: what POST /v1/units answers.")
    var format = ListingFormat.text

    @Option(help: "For lines in shorthand: cms, ama or nearestQuarter.")
    var method = "cms"

    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let settings = try settings.read().settings
        var adviser = try DocumentRun.adviser { () throws(CheckerFault) in try Adviser(settings, isText: format == .text) }
        try DocumentRun.answer(
            file, document: { text throws(Refusal) in try adviser.units(document: text) },
            shorthand: { text throws(CheckerFault) in try adviser.units(shorthand: text, method: method) })
    }
}
