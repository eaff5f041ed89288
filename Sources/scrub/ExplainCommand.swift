import ArgumentParser
import Service

/// `scrub explain RULE`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a rule checks, why, on whose authority, and shows claims that trip it.")

    @Argument(help: "The id of a rule, as units.exceed-minutes; scrub rules lists them.")
    var rule: String

    func run() throws {
        if let card = RuleBook.explain(rule) { return Console.write(card) }
        let nearest = RuleBook.nearest(to: rule)
        Console.complain(
            "no rule has the id \"\(rule)\""
                + (nearest.isEmpty ? "; scrub rules lists them" : "; did you mean:" + nearest.map { "\n  \($0)" }.joined()))
        throw ExitCode(2)
    }
}
