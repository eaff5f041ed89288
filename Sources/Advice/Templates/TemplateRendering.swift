package import Claims

/// A template filled with a caller's facts, and with nothing else.
package struct TemplateRendering: Sendable, Equatable {
    /// The note, for people. A required fact that is not given stands as `blank`.
    package let text: String
    /// The same as a claim's structured documentation; an element with a blank in it is left out.
    package let documentation: [Element]
    /// Facts that are not given, in the template's order.
    package let missing: [String]

    package static let blank = "____"

    /// One element of structured documentation; `equipment` and `bodyRegions` may have several texts, the others have one.
    package struct Element: Sendable, Equatable {
        package let field: DocumentationField
        package let texts: [String]
    }

    /// - Parameter facts: values by name, cleaned (see `clean`); names that the template does not know are not looked at.
    package init(_ template: Template, _ facts: [String: String]) {
        var sentences: [String] = []
        var elements: [(field: DocumentationField, texts: [String])] = []
        for clause in template.clauses {
            var filler = Filler(facts: facts)
            for piece in clause.pieces { filler.fill(piece) }
            guard !filler.text.isEmpty else { continue }
            sentences.append(filler.text)
            guard !filler.hasBlank else { continue }
            let isList = clause.field == .equipment || clause.field == .bodyRegions
            let texts = isList ? filler.used : [filler.text]
            if let index = elements.firstIndex(where: { $0.field == clause.field }) {
                elements[index].texts = isList ? elements[index].texts + texts : [elements[index].texts[0] + " " + texts[0]]
            } else {
                elements.append((clause.field, texts))
            }
        }
        text = sentences.joined(separator: " ")
        documentation = elements.map { Element(field: $0.field, texts: $0.texts) }
        missing = template.facts.map(\.name).filter { facts[$0] == nil }
    }

    /// A value as it is inserted: without blanks at its ends, runs of blanks and line ends as one; nil for an empty one.
    package static func clean(_ value: String) -> String? {
        let words = value.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F }
        return words.isEmpty ? nil : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// Puts the pieces of one clause together.
    private struct Filler {
        let facts: [String: String]
        var text = ""
        var used: [String] = []
        var hasBlank = false

        mutating func fill(_ piece: Template.Piece) {
            switch piece {
            case .literal(let literal):
                // A value may bring the full stop that the sentence has.
                text += literal.hasPrefix(".") && text.hasSuffix(".") ? String(literal.dropFirst()) : literal
            case .fact(let name):
                if let value = facts[name] {
                    text += value
                    used.append(value)
                } else {
                    text += TemplateRendering.blank
                    hasBlank = true
                }
            case .optional(let pieces):
                guard piece.facts.allSatisfy({ facts[$0.name] != nil }) else { return }
                for piece in pieces { fill(piece) }
            }
        }
    }
}
