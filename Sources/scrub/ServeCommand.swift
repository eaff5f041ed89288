import ArgumentParser
import Service

/// `scrub serve`
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Answers claims over HTTP.",
        discussion: """
            Settings are taken from the defaults, over them a file's (--config), over them the environment's, over them the flags'. \
            Every setting of the file has its variable: limits.bodyBytesMax is SCRUB_LIMITS_BODY_BYTES_MAX. --print-config shows all \
            of them.

            SIGTERM and SIGINT drain and end it; SIGHUP reads profiles and tables again. It ends with 1 if it cannot listen, and with 2 \
            if the settings have a mistake.
            """)

    @Option(help: "The name or address to listen at (default: 127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen at; 0 takes any free one (default: 8080).")
    var port: String?

    @OptionGroup var settings: SettingsOptions

    @Flag(help: "Print every setting, its value and where that came from, and end.")
    var printConfig = false

    @Option(help: "How --print-config prints: text or json.")
    var format = ListingFormat.text

    func run() throws {
        let flags = [("host", host), ("port", port)].compactMap { name, value in value.map { (name: name, value: $0) } }
        let inForce = try settings.read(flags: flags)
        if printConfig {
            if format == .json { Console.write(inForce.json) } else { Console.write(inForce.text) }
            return
        }
        do {
            try Service.run(inForce.settings)
        } catch {
            Console.complain("\(error)")
            throw ExitCode(1)
        }
    }
}

/// How a listing is printed.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
