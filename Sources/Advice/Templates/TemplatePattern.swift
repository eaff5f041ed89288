/// The way in which a template's sentences are written: `{name}` is a fact, `[…]` is left out unless all facts in it are given.
enum TemplatePattern {
    /// The pieces of a pattern, or what is wrong with it.
    static func parse(_ pattern: String) -> Result<[Template.Piece], Mistake> {
        var pieces: [Template.Piece] = []
        var inner: [Template.Piece]?
        var literal = ""
        var name: String?

        func flush() {
            guard !literal.isEmpty else { return }
            add(.literal(literal))
            literal = ""
        }
        func add(_ piece: Template.Piece) {
            if inner == nil { pieces.append(piece) } else { inner?.append(piece) }
        }

        for character in pattern {
            if let begun = name {
                guard character == "}" else {
                    guard character.isLetter, character.isASCII else {
                        return .failure(Mistake("a fact's name is of ASCII letters"))
                    }
                    name = begun + String(character)
                    continue
                }
                guard !begun.isEmpty else { return .failure(Mistake("{} names no fact")) }
                add(.fact(begun))
                name = nil
                continue
            }
            switch character {
            case "{":
                flush()
                name = ""
            case "[":
                flush()
                guard inner == nil else { return .failure(Mistake("[ stands within [")) }
                inner = []
            case "]":
                flush()
                guard let closed = inner else { return .failure(Mistake("] without [")) }
                guard closed.contains(where: { !$0.facts.isEmpty }) else { return .failure(Mistake("[…] holds no fact")) }
                inner = nil
                pieces.append(.optional(closed))
            case "}": return .failure(Mistake("} without {"))
            default: literal.append(character)
            }
        }
        guard name == nil, inner == nil else { return .failure(Mistake("{ or [ is not closed")) }
        flush()
        return .success(pieces)
    }

    struct Mistake: Error {
        let detail: String

        init(_ detail: String) {
            self.detail = detail
        }
    }
}
