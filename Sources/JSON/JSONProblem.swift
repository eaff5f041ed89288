/// One thing that is wrong with a document that is JSON: where, of what kind, and in our own words.
@usableFromInline
package struct JSONProblem: Sendable, Equatable {
    /// JSON Pointer into the sender's document (RFC 6901), "" for the whole of it; cut back to the nearest ancestor whose pointer
    /// has at most `JSONProblems.pointerBytesMax` bytes.
    package let pointer: String
    /// The kind of problem.
    package let code: Code
    /// A sentence fragment such as "must be a string"; never the value.
    package let detail: String

    /// A problem found elsewhere, for readers with rules of their own.
    package init(pointer: String, code: Code, detail: String) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
    }

    /// The kinds; raw values are part of the HTTP contract.
    @usableFromInline
    package enum Code: String, Sendable, CaseIterable {
        /// A member that must be there is not.
        case required
        /// The value is of another JSON type.
        case type
        /// An object names a member twice.
        case duplicateMember
        /// A string is not written as it must be.
        case format
        /// A number is outside what can be held or makes sense.
        case range
        /// A string is too long.
        case tooLong
        /// A string or an array is too short.
        case tooShort
        /// An array or an object holds too much.
        case tooMany
        /// Values are nested too deeply.
        case tooDeep
        /// A string is none of the words that are known here.
        case unknownValue
        /// A member is not known, where that is an error.
        case unknownMember
        /// Two values, each well formed, contradict each other.
        case conflict
        /// Stands last in place of the problems beyond the first thousand.
        case omitted
    }
}

/// A member that nobody here knows: reported to its sender, and otherwise ignored.
package struct UnknownMember: Sendable, Equatable {
    /// JSON Pointer of the member (RFC 6901).
    package let pointer: String
    /// The member's name, cut to 64 bytes.
    package let name: String
    /// The known name that was probably meant.
    package let nearest: String?

    /// An unknown member, for tests and readers of other formats.
    package init(pointer: String, name: String, nearest: String?) {
        self.pointer = pointer
        self.name = name
        self.nearest = nearest
    }
}
