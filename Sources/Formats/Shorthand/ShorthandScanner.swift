/// A place in a shorthand, from 1.
struct ShorthandPlace: Equatable {
    var line = 1
    var column = 1
}

/// A word, or a text in quotes.
struct ShorthandToken {
    let text: String
    let isQuoted: Bool
    let place: ShorthandPlace

    /// Whether this is that word, unquoted.
    func isWord(_ word: String) -> Bool { !isQuoted && text == word }
}

/// What stands between two separators: at least one token.
struct ShorthandItem {
    var tokens: [ShorthandToken] = []
    /// As written, from the first token through the last.
    var source = ""
}

/// Takes a shorthand apart into items and tokens.
struct ShorthandScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var place = ShorthandPlace()
    private var items: [ShorthandItem] = []
    private var item = ShorthandItem()
    /// Where the source of the item at hand begins.
    private var start = 0

    static func items(_ text: String) throws(ShorthandError) -> [ShorthandItem] {
        var scanner = ShorthandScanner(text)
        try scanner.scan()
        return scanner.items
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    private mutating func scan() throws(ShorthandError) {
        while let scalar = current {
            switch scalar {
            case "\n", "\r", ";":
                endItem()
                advance()
            case "#":
                while let scalar = current, !Self.isLineBreak(scalar) { advance() }
            case "\"": try takeQuoted()
            case " ", "\t": advance()
            default: takeWord()
            }
        }
        endItem()
    }

    private mutating func takeWord() {
        let from = place
        var text = ""
        begin()
        while let scalar = current, !Self.endsWord(scalar) {
            text.unicodeScalars.append(scalar)
            advance()
        }
        add(ShorthandToken(text: text, isQuoted: false, place: from))
    }

    private mutating func takeQuoted() throws(ShorthandError) {
        let from = place
        var text = ""
        begin()
        advance()
        while let scalar = current, scalar != "\"" {
            if scalar == "\\" { text.unicodeScalars.append(try takeEscape()) } else { text.unicodeScalars.append(scalar) }
            advance()
        }
        guard current != nil else { throw ShorthandError(from, "The text that begins here has no closing quote.") }
        advance()
        add(ShorthandToken(text: text, isQuoted: true, place: from))
    }

    /// Goes to the last character of an escape.
    private mutating func takeEscape() throws(ShorthandError) -> Unicode.Scalar {
        let from = place
        advance()
        switch current {
        case "n": return "\n"
        case "t": return "\t"
        case "\"": return "\""
        case "\\": return "\\"
        default: throw ShorthandError(from, "In a text, a backslash stands before n, t, a quote or a backslash only.")
        }
    }

    private mutating func begin() {
        if item.tokens.isEmpty { start = index }
    }

    private mutating func add(_ token: ShorthandToken) {
        item.tokens.append(token)
        item.source = String(String.UnicodeScalarView(scalars[start..<index]))
    }

    private mutating func endItem() {
        if !item.tokens.isEmpty { items.append(item) }
        item = ShorthandItem()
    }

    private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func advance() {
        if scalars[index] == "\n" {
            place.line += 1
            place.column = 1
        } else {
            place.column += 1
        }
        index += 1
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        isLineBreak(scalar) || scalar == " " || scalar == "\t" || scalar == ";" || scalar == "\""
    }
}
