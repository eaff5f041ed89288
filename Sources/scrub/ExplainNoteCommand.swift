import ArgumentParser
import Service

/// `scrub explain-note FILE`
struct ExplainNoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain-note",
        abstract: "Shows how a note is read: its clauses, their time frames, and what each decision rests on.",
        discussion: "The file holds the note's text as it is. Offsets in JSON count bytes of UTF-8.")

    @Argument(help: ArgumentHelp("A note; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: "text for people, with the evidence underlined, or json.")
    var format = ListingFormat.text

    /// As much as a note may have in a claim.
    private static let noteBytesMax = 64 << 10

    func run() throws {
        do throws(InputFault) {
            var input = try InputBuffer(file)
            try input.readAll(bytesMax: Self.noteBytesMax)
            guard let text = String(validating: input.takeRest(), as: UTF8.self) else { throw InputFault("is not UTF-8 text") }
            let note = Array(text.utf8)
            if format == .json { Console.write(NoteExplainer.json(note)) } else { Console.write(NoteExplainer.text(note)) }
        } catch {
            Console.complain("\(file == "-" ? "standard input" : file): \(error.sentence)")
            throw ExitCode(2)
        }
    }
}
