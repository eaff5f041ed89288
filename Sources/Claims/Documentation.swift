/// Which part of a structured documentation a text fills.
package enum DocumentationField: UInt8, Hashable, Sendable, CaseIterable {
    case note
    case activity
    case functionalGoal
    case outcome
    case assistance
    case equipment
    case bodyRegions
    case purpose
}

/// One text of a line's documentation and the place it came from.
package struct DocumentationPart: Hashable, Sendable {
    package var field: DocumentationField
    /// Place in the list where `equipment` or `bodyRegions` was given as one; nil for a single text.
    package var index: Int16?
    package var text: Text

    package init(field: DocumentationField, index: Int? = nil, text: Text) {
        self.field = field
        self.index = index.map(Int16.init(clamping:))
        self.text = text
    }
}

/// What a line's `documentation` held: its parts, as a range of `Claim.documentationParts`.
package struct Documentation: Hashable, Sendable {
    /// Index of the first part in `Claim.documentationParts`.
    package var start: Int32
    package var count: Int32
    /// Whether it was given as an object of fields rather than as one text.
    package var isStructured: Bool

    package init(start: Int, count: Int, isStructured: Bool) {
        self.start = Int32(start)
        self.count = Int32(count)
        self.isStructured = isStructured
    }

    /// Indices into `Claim.documentationParts`.
    package var parts: Range<Int> {
        Int(start)..<Int(start) + Int(count)
    }
}
