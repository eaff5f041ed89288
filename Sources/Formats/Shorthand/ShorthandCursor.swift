import Claims

/// Reads the tokens of one item in order, and says what it expected where there is something else.
struct ShorthandCursor {
    private let tokens: [ShorthandToken]
    private var index = 0

    init(_ item: ShorthandItem) {
        tokens = item.tokens
    }

    /// The first token's place.
    var start: ShorthandPlace { tokens[0].place }
    /// The next token; nil at the end of the item.
    var peek: ShorthandToken? { index < tokens.count ? tokens[index] : nil }
    /// The token behind the next.
    var second: ShorthandToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

    mutating func skip() { index += 1 }

    /// Steps over the next token if it is that word.
    mutating func take(_ word: String) -> Bool {
        guard let peek, peek.isWord(word) else { return false }
        skip()
        return true
    }

    /// Steps over a word that has to come.
    mutating func expect(_ words: String...) throws(ShorthandError) {
        for word in words where !take(word) { throw error("Expected \"\(word)\"") }
    }

    func expectEnd() throws(ShorthandError) {
        if peek != nil { throw error("Expected the end of the line") }
    }

    /// A word or a text in quotes.
    mutating func text(_ expected: String) throws(ShorthandError) -> String {
        guard let peek else { throw error("Expected \(expected)") }
        skip()
        return peek.text
    }

    mutating func quoted(_ expected: String) throws(ShorthandError) -> String {
        guard let peek, peek.isQuoted else { throw error("Expected \(expected) in quotes") }
        skip()
        return peek.text
    }

    mutating func word(_ expected: String, where isGood: (String) -> Bool) throws(ShorthandError) -> String {
        guard let peek, !peek.isQuoted, isGood(peek.text) else { throw error("Expected \(expected)") }
        skip()
        return peek.text
    }

    mutating func date() throws(ShorthandError) -> String {
        try word("a date as \(Shorthand.standardServiceDate)") { CalendarDate($0) != nil }
    }

    /// Dollars, with or without the sign.
    mutating func money() throws(ShorthandError) -> String {
        let text = try word("an amount as $140.00") { ShorthandCursor.isMoney($0.first == "$" ? $0.dropFirst() : $0[...]) }
        return text.first == "$" ? String(text.dropFirst()) : text
    }

    mutating func wholeNumber(_ expected: String, in range: ClosedRange<Int> = 0...1_000_000) throws(ShorthandError) -> String {
        let text = try word("\(expected), a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            text.allSatisfy(\.isNumber) && Int(text).map(range.contains) ?? false
        }
        return String(Int(text) ?? 0)
    }

    /// `23 min`.
    mutating func minutes() throws(ShorthandError) -> String {
        let minutes = try wholeNumber("minutes", in: ClaimLimits.minutes)
        guard take("min") || take("minutes") else { throw error("Expected \"min\" after the number") }
        return minutes
    }

    /// An error at the next token, or at the end of the item.
    func error(_ expected: String) -> ShorthandError {
        guard let peek else {
            let last = tokens[tokens.count - 1]
            let end = ShorthandPlace(line: last.place.line, column: last.place.column + last.text.unicodeScalars.count)
            return ShorthandError(end, "\(expected) at the end of the line.")
        }
        return ShorthandError(peek.place, "\(expected), not \(peek.isQuoted ? "a text in quotes" : "\"\(peek.text)\"").")
    }

    private static func isMoney(_ text: Substring) -> Bool {
        !text.contains("$") && Money(String(text)) != nil
    }
}

extension Money {
    fileprivate init?(_ text: String) {
        var text = text
        guard let money = text.withUTF8({ Money($0) }) else { return nil }
        self = money
    }
}
