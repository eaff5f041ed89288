import ArgumentParser
import Glibc
import Service

/// `scrub-dev docs`: writes the generated documents anew, in the repository that it is run in.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Writes Docs/rules.md and the profile schema anew.")

    func run() throws {
        for document in GeneratedDocument.all {
            guard let file = fopen(document.path, "w") else {
                throw ValidationError("\(document.path) cannot be written; run this at the top of the repository")
            }
            document.content.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
            fclose(file)
            print("wrote \(document.path)")
        }
    }
}
