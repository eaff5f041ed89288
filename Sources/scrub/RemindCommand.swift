import ArgumentParser
import Service

/// `scrub remind FILE`
struct RemindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Counts what an episode of care has due, and by when.",
        discussion: """
            The file is what POST /v1/reminders takes: { "today", "payerId", "episode" }. Progress report, plan of care, authorization, \
            KX threshold and timely filing are counted by the payer's own settings. Ends with 2 if the file cannot be read.
            """)

    @Argument(help: ArgumentHelp("An episode's ledger as JSON; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: "text for people, json, or calendar for a calendar program (iCalendar).")
    var format = Format.text

    @OptionGroup var settings: SettingsOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, calendar
    }

    func run() throws {
        let settings = try settings.read().settings
        let document = try Console.document(file)
        do {
            let reminding = try Reminding(document, settings)
            switch format {
            case .text: Console.write(reminding.text)
            case .json: Console.write(reminding.json)
            case .calendar: Console.write(reminding.calendar)
            }
        } catch {
            Console.complain("\(file == "-" ? "standard input" : file): \(error)")
            throw ExitCode(2)
        }
    }
}
