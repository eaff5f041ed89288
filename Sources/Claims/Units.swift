/// The units billed on a line, as the claim gives them.
///
/// A payer takes whole units from 1 to 999 (837P SV104 with qualifier UN); anything else is kept as what it is, so that it can be said.
package enum Units: Hashable, Sendable {
    case whole(Int)
    case notWhole

    /// The number that can be counted with: 0...999; nil for a number that is negative, fractional or over 999.
    package var countable: Int? {
        if case .whole(let count) = self, (0...999).contains(count) { count } else { nil }
    }

    /// Whether a payer would read it: a whole number, 1...999.
    package var isBillable: Bool {
        if case .whole(let count) = self { (1...999).contains(count) } else { false }
    }
}
