import ArgumentParser
import Service

/// `scrub template`
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Lists note templates, and fills them.", subcommands: [List.self, Render.self],
        defaultSubcommand: List.self)

    /// `scrub template list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the templates: id, discipline, domain, title.")

        @Option(help: "text: a line a template; json: what GET /v1/templates answers.")
        var format = ListingFormat.text

        func run() {
            if format == .json { Console.write(TemplateBook.json) } else { Console.write(TemplateBook.text) }
        }
    }

    /// `scrub template render ID`
    struct Render: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "render",
            abstract: "Fills a template with facts.",
            discussion: """
                Facts come from a file { "facts": { "name": "value" } }, from --fact, or from both; --fact goes before the file. What is \
                required and not given stands as ____ in the note, and is named on standard error. Without any fact, the template's facts \
                are listed.
                """)

        @Argument(help: "The id of a template; scrub template list lists them.")
        var id: String

        @Argument(help: ArgumentHelp("A file of facts as JSON; - is standard input.", valueName: "file"))
        var file: String?

        @Option(help: ArgumentHelp("A fact; may be repeated.", valueName: "name=value"))
        var fact: [String] = []

        @Option(help: "text: the note; json: what POST /v1/templates/{id}/render answers.")
        var format = ListingFormat.text

        func validate() throws {
            for fact in fact where !fact.contains("=") || fact.hasPrefix("=") {
                throw ValidationError("--fact wants name=value")
            }
        }

        func run() throws {
            guard let facts = TemplateBook.facts(of: id) else { throw unknownId() }
            guard file != nil || !fact.isEmpty else { return Console.write("The facts of \(id):\n\(facts)") }
            let document = try file.map { try Console.document($0) }
            let given = self.fact.map { fact in
                let name = fact.prefix { $0 != "=" }
                return (name: String(name), value: String(fact.dropFirst(name.count + 1)))
            }
            let rendered: TemplateBook.Rendered?
            do {
                rendered = try TemplateBook.render(id, document: document, facts: given)
            } catch {
                Console.complain("\(file ?? "the facts"): \(error.sentenceOfFile)")
                throw ExitCode(2)
            }
            guard let rendered else { throw unknownId() }
            if format == .json { return Console.write(rendered.json) }
            Console.write("\(rendered.text)\n")
            for (name, nearest) in rendered.unknown {
                Console.complain("\(id) has no fact \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
            }
            if !rendered.missing.isEmpty { Console.complain("missing: \(rendered.missing.joined(separator: ", "))") }
        }

        private func unknownId() -> ExitCode {
            let nearest = TemplateBook.nearest(to: id)
            Console.complain(
                "no template has the id \"\(id)\""
                    + (nearest.isEmpty
                        ? "; scrub template list lists them" : "; did you mean:" + nearest.map { "\n  \($0)" }.joined()))
            return ExitCode(2)
        }
    }
}

extension Console {
    /// Most bytes of a document that is read for one answer, as over HTTP.
    private static let documentBytesMax = 8 << 20

    /// The whole of a file or of standard input; where that fails, says so and ends with 2.
    static func document(_ path: String) throws -> [UInt8] {
        do {
            var input = try InputBuffer(path)
            try input.readAll(bytesMax: documentBytesMax)
            return Array(input.takeRest())
        } catch {
            complain("\(path == "-" ? "standard input" : path): \(error.sentence)")
            throw ExitCode(2)
        }
    }
}
