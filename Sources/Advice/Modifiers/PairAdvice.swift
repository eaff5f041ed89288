package import Claims
package import Rules

/// What keeps two codes of one date apart, and what may be said of it on the claim.
package struct PairAdvice: Sendable {
    package enum Status: String, Sendable {
        /// Nothing asks for a modifier.
        case noEdit
        /// The payer, or the house's guide, wants the two told apart; NCCI does not.
        case payerPolicy
        /// An NCCI edit that a modifier opens, where it is true.
        case bypassable
        /// An NCCI edit that no modifier opens.
        case notBypassable
        /// The tables cannot speak for the codes or the date.
        case notChecked
    }

    package let date: CalendarDate
    /// Of an edit column one and column two; the second is the one that takes the modifier.
    package let codes: CodePair
    /// The lines of both codes, from 1.
    package let lines: [Int]
    package let status: Status
    package let authority: Authority
    /// The modifier that the facts bear out; nil where they bear out none, or none is needed.
    package internal(set) var modifier: Modifier?
    /// The lines that it goes on.
    package internal(set) var modifierLines: [Int] = []
    /// What the note must say for a modifier to be true: a form with blanks, for the therapist to fill in truthfully.
    package internal(set) var sentence: String?
    /// Sentences.
    package internal(set) var reason: String
    /// Members of the lines that would tell more.
    package internal(set) var wants: [StaticString] = []
    /// Modifiers of this kind that the lines carry already.
    package internal(set) var carried: [(line: Int, modifier: Modifier)] = []

    /// Whether the facts given bear out a modifier.
    package var isSupported: Bool {
        modifier != nil
    }
}
