package import Claims

/// A goal and daily note for one kind of treatment, to be filled with what the therapist saw and did.
///
/// Its sentences hold no number, level of help or result of their own: those come from the caller or stand blank.
package struct Template: Sendable {
    package let id: String
    package let title: String
    package let discipline: Discipline
    /// What the treatment is about, as `transfers` or `swallowing`.
    package let domain: String
    /// Codes under which such treatment is billed, the likeliest first.
    package let procedureCodes: [String]
    /// In the order in which the text uses them.
    package let facts: [Fact]
    let clauses: [Clause]

    /// Something that the caller fills in.
    package struct Fact: Sendable {
        package let name: String
        package let meaning: String
        package let example: String
        /// Whether the text shows a blank without it; else its clause is left out.
        package let required: Bool
    }

    /// A sentence or two, and the element of documentation that they are.
    struct Clause: Sendable {
        let field: DocumentationField
        let pieces: [Piece]
    }

    /// What a clause is made of.
    indirect enum Piece: Sendable, Equatable {
        case literal(String)
        /// By name.
        case fact(String)
        /// Left out unless all its facts are given.
        case optional([Piece])
    }
}

extension Template.Piece {
    /// The facts it names, in order, and whether each is optional.
    var facts: [(name: String, isOptional: Bool)] {
        switch self {
        case .literal: []
        case .fact(let name): [(name, false)]
        case .optional(let pieces): pieces.flatMap(\.facts).map { ($0.name, true) }
        }
    }
}
