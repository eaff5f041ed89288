package import Claims
import JSON

/// A claim as a person types it: an item a line, or several with `;` between them, and `#` before a comment.
///
/// ```
/// 97530 GP 59 23 min 2 units $140.00 dx 1,2 "Stair training for safe entry at home."
/// 97110 GP 15 min 1 unit on 2026-11-21 10:00-10:15 by 1234567893
/// discipline PT; diagnoses I69.351 R26.89; total 55 min
/// ```
///
/// It is another spelling of the JSON contract and nothing else: what it says is written as the JSON document, and that is read.
package enum Shorthand {
    /// The date of service where a claim names none.
    package static let standardServiceDate = "2026-11-20"

    /// Fills the claim from shorthand, and arranges it.
    /// - Parameter requiresUnits: whether each line must have its units.
    package static func read(_ text: String, into claim: inout Claim, requiresUnits: Bool = true) throws(ShorthandError) {
        let document = try ShorthandDocument(text, requiresUnits: requiresUnits)
        let parser = JSONParser()
        var problems = JSONProblems()
        var reader = ClaimReader(requiresUnits: requiresUnits)
        guard let value = try? parser.parse(document.json(pretty: false)) else {
            throw ShorthandError(line: 1, column: 1, "The text is too long.")
        }
        guard !reader.read(value, into: &claim, &problems) else { return }
        throw document.error(problems.list[0])
    }

    /// The JSON document that means the same.
    package static func json(_ text: String, pretty: Bool = false) throws(ShorthandError) -> [UInt8] {
        try ShorthandDocument(text).json(pretty: pretty)
    }

    /// The items as they are written, comments left out.
    package static func items(_ text: String) throws(ShorthandError) -> [String] {
        try ShorthandScanner.items(text).map(\.source)
    }
}

/// What is wrong with a shorthand, and where.
package struct ShorthandError: Error, Sendable, Equatable {
    /// From 1.
    package let line: Int
    /// From 1, in characters (Unicode scalars).
    package let column: Int
    /// What was expected, in our own words.
    package let sentence: String

    init(line: Int, column: Int, _ sentence: String) {
        self.line = line
        self.column = column
        self.sentence = sentence
    }

    init(_ place: ShorthandPlace, _ sentence: String) {
        self.init(line: place.line, column: place.column, sentence)
    }
}

extension ShorthandError: CustomStringConvertible {
    /// The place and the sentence.
    package var description: String { "line \(line), column \(column): \(sentence)" }
}
