package import Rules

/// Profiles by id, and the line of descent of each.
package struct Lineages: Sendable {
    package private(set) var profiles: [String: PayerProfile]

    package init(_ profiles: [PayerProfile]) {
        self.profiles = Dictionary(profiles.map { ($0.id, $0) }, uniquingKeysWith: { _, later in later })
    }

    /// The profile and those that it extends, the farthest ancestor first.
    ///
    /// Mistakes: an ancestor that is not there, and a circle.
    package func lineage(of profile: PayerProfile) throws(ProfileMistakes) -> [PayerProfile] {
        var line = [profile]
        while let id = line[0].extends {
            guard !line.contains(where: { $0.id == id }) else {
                throw ProfileMistakes([ProfileMistake(pointer: "/extends", detail: "\"\(id)\" extends itself by way of others")])
            }
            guard let parent = profiles[id] else {
                throw ProfileMistakes([
                    ProfileMistake(
                        pointer: "/extends",
                        detail:
                            "no profile has the id \"\(id)\"; the known ones are \(profiles.keys.sorted().joined(separator: ", "))"
                    )
                ])
            }
            line.insert(parent, at: 0)
        }
        return line
    }
}
