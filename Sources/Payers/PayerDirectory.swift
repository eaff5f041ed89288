import Claims
package import Rules
import Synchronization

/// The payers' profiles in force, from files and feeds, compiled to rulesets.
///
/// A profile that is not good never takes the place of one that is.
package final class PayerDirectory: Sendable {
    /// A profile that is in force, and who vouches for it.
    package struct Entry: Sendable {
        package let profile: PayerProfile
        package let origin: Ruleset.Identity.Origin

        package init(_ profile: PayerProfile, origin: Ruleset.Identity.Origin) {
            self.profile = profile
            self.origin = origin
        }
    }

    private let state: Mutex<State>
    private let feeds: [String: Feed<PayerProfile>]
    private let onChange: @Sendable ([Ruleset], ReferenceData) -> Void

    /// What is in force: by id, and the tables that the rules look things up in.
    private struct State {
        var entries: [String: Entry]
        var reference: ReferenceData

        func rulesets() throws(ProfileMistakes) -> [Ruleset] {
            let lineages = Lineages(entries.values.map(\.profile))
            var rulesets: [Ruleset] = []
            for entry in entries.values.sorted(by: { $0.profile.id < $1.profile.id }) {
                rulesets.append(Ruleset(try lineages.lineage(of: entry.profile), origin: entry.origin, reference: reference))
            }
            return rulesets
        }
    }

    /// - Parameters:
    ///   - entries: the profiles from files; later ones take the place of earlier ones with the same id.
    ///   - onChange: has the rulesets and their tables whenever a feed or a reload brings a change.
    /// - Throws: every mistake in the profiles' descent.
    package init(
        _ entries: [Entry], feeds: [FeedSettings], reference: ReferenceData, world: FeedWorld = .live,
        onChange: @escaping @Sendable ([Ruleset], ReferenceData) -> Void, onEvent: @escaping @Sendable (FeedEvent) -> Void
    ) throws(ProfileMistakes) {
        let state = State(entries: Self.byId(entries), reference: reference)
        _ = try state.rulesets()
        self.state = Mutex(state)
        self.onChange = onChange
        let book = Weak()
        self.feeds = Dictionary(
            feeds.map { settings in
                let feed = Feed<PayerProfile>(
                    settings, world: world,
                    validate: { document in
                        book.directory?.validate(document, from: settings.id) ?? .failure(FeedRejection(mistakes: []))
                    },
                    onChange: { profile in book.directory?.take(profile, from: settings.id) }, onEvent: onEvent)
                return (settings.id, feed)
            }, uniquingKeysWith: { _, later in later })
        book.directory = self
    }

    /// The rulesets of all profiles in force.
    package var rulesets: [Ruleset] {
        state.withLock { (try? $0.rulesets()) ?? [] }
    }

    /// Puts other files and tables in the place of those that were read before; what came by a feed stays.
    /// - Throws: every mistake; then nothing has changed.
    package func reload(_ entries: [Entry], reference: ReferenceData) throws(ProfileMistakes) {
        let rulesets = try state.withLock { state throws(ProfileMistakes) in
            let fetched = state.entries.filter { $0.value.origin == .feed || $0.value.origin == .feedCache }
            let next = State(entries: Self.byId(entries).merging(fetched) { _, fetched in fetched }, reference: reference)
            let rulesets = try next.rulesets()
            state = next
            return rulesets
        }
        onChange(rulesets, reference)
    }

    /// Takes up cached copies and begins to fetch.
    package func start() {
        for feed in feeds.values { feed.start() }
    }

    package func stop() {
        for feed in feeds.values { feed.stop() }
    }

    /// Fetches a payer's profile now; false where the payer has no feed.
    package func refresh(_ id: String, completion: @escaping @Sendable (FeedOutcome) -> Void) -> Bool {
        guard let feed = feeds[id] else { return false }
        feed.refresh(completion: completion)
        return true
    }

    /// What is in force and how its feed stands, by id.
    package var listing: [(entry: Entry, feed: FeedState<PayerProfile>?)] {
        state.withLock { $0.entries.values.sorted { $0.profile.id < $1.profile.id } }.map {
            ($0, feeds[$0.profile.id]?.snapshot())
        }
    }

    /// Ids of the feeds, sorted.
    package var feedIds: [String] {
        feeds.keys.sorted()
    }

    /// How the feed of a payer stands; nil where it has none.
    package func feedState(_ id: String) -> FeedState<PayerProfile>? {
        feeds[id]?.snapshot()
    }

    private func validate(_ document: [UInt8], from feed: String) -> Result<PayerProfile, FeedRejection> {
        do {
            let profile = try ProfileReader.read(document)
            guard profile.id == feed else {
                throw ProfileMistakes([ProfileMistake(pointer: "/id", detail: "must be \"\(feed)\", the feed's own id")])
            }
            var trial = state.withLock { $0 }
            trial.entries[feed] = Entry(profile, origin: .feed)
            _ = try trial.rulesets()
            return .success(profile)
        } catch let mistakes as ProfileMistakes {
            return .failure(
                FeedRejection(mistakes: mistakes.list.map { FeedRejection.Mistake(pointer: $0.pointer, sentence: $0.detail) }))
        } catch {
            preconditionFailure("only mistakes in profiles are thrown here")
        }
    }

    private func take(_ profile: PayerProfile, from feed: String) {
        let origin: Ruleset.Identity.Origin = feeds[feed]?.snapshot().source == .feed ? .feed : .feedCache
        let (rulesets, reference) = state.withLock { state in
            state.entries[feed] = Entry(profile, origin: origin)
            return (try? state.rulesets(), state.reference)
        }
        if let rulesets { onChange(rulesets, reference) }
    }

    private static func byId(_ entries: [Entry]) -> [String: Entry] {
        Dictionary(entries.map { ($0.profile.id, $0) }, uniquingKeysWith: { _, later in later })
    }

    /// Lets the feeds' callbacks reach the directory that owns them, once it is made.
    ///
    /// `@unchecked Sendable`: Safe because it is written once, in the initialiser, before any feed is started.
    private final class Weak: @unchecked Sendable {
        weak var directory: PayerDirectory?
    }
}
