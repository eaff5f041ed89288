import ArgumentParser
import Service

/// `scrub rules`
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules.",
        discussion: "As text a line a rule; as JSON what GET /v1/rules answers; as Markdown the page Docs/rules.md.")

    @Option(help: "text, json or markdown.")
    var format = Format.text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    func run() {
        switch format {
        case .text: Console.write(RuleBook.text)
        case .json: Console.write(RuleBook.json)
        case .markdown: Console.write(RuleBook.markdown)
        }
    }
}
