/// Plain text for people, wrapped at 100 columns, with nothing in it that a terminal would obey.
struct TextPage {
    static let width = 100

    private(set) var text = ""

    /// Ends a paragraph.
    mutating func blankLine() {
        text += "\n"
    }

    mutating func rule() {
        text += String(repeating: "-", count: Self.width) + "\n"
    }

    /// Writes words behind a lead; the lines that follow the first are indented as far, or as told.
    /// - Parameter right: stands at the right edge of the last line, or of one of its own where there is no room.
    mutating func write(_ words: String, after lead: String = "", indent: Int? = nil, right: String = "") {
        let indent = String(repeating: " ", count: indent ?? lead.count)
        var line = lead
        var isEmpty = true
        for word in words.split(whereSeparator: { $0 != Self.bond && $0.isWhitespace }) {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                end(line)
                line = indent
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += Self.printable(word)
            isEmpty = false
        }
        if !right.isEmpty, line.count + 2 + right.count > Self.width {
            end(line)
            line = ""
        }
        if !right.isEmpty { line += String(repeating: " ", count: Self.width - right.count - line.count) + right }
        end(line)
    }

    /// Writes a term, and behind it, from a column on, what is said of it.
    mutating func write(term: String, _ words: String, column: Int, indent: Int = 3) {
        let lead = String(repeating: " ", count: indent) + Self.printable(term[...])
        guard lead.count < column else {
            write("", after: lead)
            write(words, after: String(repeating: " ", count: column))
            return
        }
        write(words, after: lead + String(repeating: " ", count: column - lead.count))
    }

    /// Writes a line as it is, for what is laid out already.
    mutating func write(verbatim line: some StringProtocol, indent: Int) {
        end(String(repeating: " ", count: indent) + Self.printable(line[...]))
    }

    /// The words, to be kept on one line.
    static func unbroken(_ words: String) -> String {
        String(words.map { $0 == " " ? bond : $0 })
    }

    private static let bond: Character = "\u{A0}"

    private mutating func end(_ line: String) {
        text += line
        while text.last == " " { text.removeLast() }
        text += "\n"
    }

    /// Without what would move a cursor, turn the direction of writing or end a line.
    private static func printable(_ word: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: shown.append("?")
            default: shown.append(scalar == "\u{A0}" ? " " : scalar)
            }
        }
        return String(shown)
    }
}
