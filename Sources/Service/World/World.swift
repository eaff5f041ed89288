package import Formats
package import Rules

/// Everything that claims are judged by, prepared before they arrive; immutable, replaced as a whole.
package struct World: Sendable {
    package let reference: ReferenceData
    /// By profile id, which is what claims name as `payerId`.
    package let rulesets: [String: Ruleset]
    /// Judges claims whose payer has no profile.
    package let fallback: Ruleset
    package let stamp: RulesetStamp
    /// Seconds for which a payer's feed has not vouched for its profile, where that is longer than its limit.
    private let staleSeconds: @Sendable (_ payerId: String) -> Int?

    package static let fallbackId = "default"

    /// - Precondition: one of the rulesets has the id `default`.
    package init(
        reference: ReferenceData, rulesets: [Ruleset],
        staleSeconds: @escaping @Sendable (_ payerId: String) -> Int? = { _ in nil }
    ) {
        self.reference = reference
        self.staleSeconds = staleSeconds
        self.rulesets = Dictionary(rulesets.map { ($0.profile.id, $0) }, uniquingKeysWith: { _, later in later })
        guard let fallback = self.rulesets[Self.fallbackId] else { preconditionFailure("there is always a default profile") }
        self.fallback = fallback
        stamp = RulesetStamp(version: Version.current, digest: Self.digest(of: rulesets, reference))
    }

    /// The same world, in which another profile than `default` judges claims whose payer has none.
    init(_ world: World, fallback: Ruleset) {
        reference = world.reference
        rulesets = world.rulesets
        stamp = world.stamp
        staleSeconds = world.staleSeconds
        self.fallback = fallback
    }

    /// The ruleset of a payer, or the default one, and how the payer stands.
    package func ruleset(for payerId: String?) -> (ruleset: Ruleset, standing: PayerStanding) {
        guard let payerId else { return (fallback, .known) }
        guard let ruleset = rulesets[payerId] else { return (fallback, .unknown) }
        guard ruleset.profile.origin == .feed || ruleset.profile.origin == .feedCache, let seconds = staleSeconds(payerId) else {
            return (ruleset, .known)
        }
        return (ruleset, .stale(ageSeconds: seconds))
    }

    /// Changes whenever the program, a profile or a table does: what makes the same claim give the same bytes.
    private static func digest(of rulesets: [Ruleset], _ reference: ReferenceData) -> String {
        var digest = ContentDigest()
        digest.mix(Version.current.utf8)
        for edition in [reference.codesEdition] + reference.ptpTables.map(\.edition) + reference.mueTables.map(\.edition) {
            digest.mix(edition.name.utf8)
            digest.mix(edition.digest.utf8)
        }
        for ruleset in rulesets.sorted(by: { $0.profile.id < $1.profile.id }) {
            digest.mix(ruleset.profile.id.utf8)
            digest.mix(ruleset.profile.version.utf8)
        }
        return digest.hex
    }
}

/// The program's version.
package enum Version {
    package static let current = "0.1.0"
}
