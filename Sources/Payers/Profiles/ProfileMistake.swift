/// One thing that is wrong with a payer's profile, and where.
package struct ProfileMistake: Error, Sendable, Equatable {
    /// JSON Pointer into the profile's document.
    package let pointer: String
    /// A sentence without full stop, with the nearest right name where a name is wrong.
    package let detail: String

    package init(pointer: String, detail: String) {
        self.pointer = pointer
        self.detail = detail
    }
}

/// All that is wrong with a profile.
package struct ProfileMistakes: Error, Sendable, Equatable {
    package let list: [ProfileMistake]

    package init(_ list: [ProfileMistake]) {
        self.list = list
    }
}
