import ArgumentParser
import Service

/// Where a command's settings come from.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A settings file such as config/scrub.json; without it SCRUB_CONFIG names one, or none is read.", valueName: "file"))
    var config: String?

    /// The settings under the flags; with a mistake in them, says so and ends with 2.
    func read(flags: [SettingsReader.Flag] = []) throws -> SettingsInForce {
        do {
            return try SettingsReader.read(file: config, environment: ProcessEnvironment.variables, flags: flags)
        } catch {
            Console.complain("\(error)")
            throw ExitCode(2)
        }
    }
}
