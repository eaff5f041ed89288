import ArgumentParser
import Service

/// `scrub profile`
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Works on payers' profiles.", subcommands: [Check.self])

    /// `scrub profile check FILE…`
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Names every mistake in payers' profiles.",
            discussion:
                "A profile may extend those in the program and the others given. Ends with 0 if all are good, else with 2.")

        @Argument(help: ArgumentHelp("Profiles as JSON.", valueName: "file"))
        var files: [String]

        func run() throws {
            let results = ProfileCheck(files).results
            for result in results {
                if let profile = result.profile {
                    Console.write("\(result.file): good (\(profile.id), version \(profile.version))\n")
                } else {
                    let lines = result.mistakes.map { "\n  \($0.pointer.isEmpty ? "" : "\($0.pointer): ")\($0.detail)" }
                    Console.complain("\(result.file):\(lines.joined())")
                }
            }
            if results.contains(where: { $0.profile == nil }) { throw ExitCode(2) }
        }
    }
}
