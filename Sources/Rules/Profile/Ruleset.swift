package import Claims

/// A payer's profile made ready to judge claims: a pipeline for each period in which nothing that the payer wants changes.
package struct Ruleset: Sendable {
    package let profile: Identity
    /// In order of time; the first from nil (always).
    package let periods: [Period]

    /// Which profile, as a verdict names it.
    package struct Identity: Sendable, Equatable {
        package enum Origin: String, Sendable {
            /// Embedded in the program.
            case `default`
            case file, feed, feedCache
        }

        package let id: String
        package let name: String
        package let version: String
        package let origin: Origin

        package init(id: String, name: String, version: String, origin: Origin) {
            self.id = id
            self.name = name
            self.version = version
            self.origin = origin
        }
    }

    package struct Period: Sendable {
        /// First service date; nil for always.
        package let from: CalendarDate?
        package let pipeline: Pipeline
    }

    /// Makes the pipelines of a profile.
    /// - Parameter lineage: the profile and those that it extends, the farthest ancestor first; parameters checked against the catalogue.
    package init(_ lineage: [PayerProfile], origin: Identity.Origin, reference: ReferenceData) {
        precondition(!lineage.isEmpty, "a ruleset is made of at least one profile")
        let own = lineage[lineage.count - 1]
        profile = Identity(id: own.id, name: own.name, version: own.version, origin: origin)
        var starts: [CalendarDate] = []
        for profile in lineage {
            for item in profile.unitMethod { starts += Self.starts(item) }
            for item in profile.rules.values.joined() { starts += Self.starts(item) }
        }
        let bounds: [CalendarDate?] = [nil] + Set(starts).sorted().map(Optional.some)
        periods = bounds.map { from in
            let probe = from ?? bounds.dropFirst().first.flatMap { $0?.adding(days: -1) } ?? CalendarDate(dayNumber: 0)
            return Period(from: from, pipeline: Self.pipeline(lineage, on: probe, reference: reference))
        }
    }

    /// Index of the period that a service date falls in.
    package func period(on date: CalendarDate) -> Int {
        var index = periods.count - 1
        while index > 0, let from = periods[index].from, date < from { index -= 1 }
        return index
    }

    /// The dates on which an item begins or ceases to hold.
    private static func starts<Value>(_ item: PayerProfile.Item<Value>) -> [CalendarDate] {
        [item.from, item.through?.adding(days: 1)].compactMap { $0 }
    }

    private static func pipeline(_ lineage: [PayerProfile], on date: CalendarDate, reference: ReferenceData) -> Pipeline {
        var settings = RuleSettings(reference: reference)
        var choices = Catalogue.cards.map {
            Choice(enabled: $0.severity != nil, severity: $0.severity ?? .error, authority: $0.authority)
        }
        for profile in lineage {
            for item in profile.unitMethod where item.holds(on: date) { settings.unitMethod = item.value }
            for (place, card) in Catalogue.cards.enumerated() {
                for item in profile.rules[card.id.description] ?? [] where item.holds(on: date) {
                    choices[place].take(item)
                    for (name, value) in item.value.parameters { settings.values["\(card.id)/\(name)"] = value }
                }
            }
        }
        var steps: [Pipeline.Step] = []
        for (place, choice) in choices.enumerated() where choice.enabled {
            steps.append(
                Pipeline.Step(
                    check: Catalogue.rules[place].init(settings), card: Catalogue.cards[place], rule: place,
                    severity: choice.severity,
                    authority: choice.authority))
        }
        return Pipeline(steps: steps, settings: settings)
    }

    /// What the lineage has decided of one rule so far.
    private struct Choice {
        var enabled: Bool
        var severity: Severity
        var authority: Authority

        mutating func take(_ item: PayerProfile.Item<PayerProfile.RuleItem>) {
            let isTurnedOn = item.value.enabled == true && !enabled
            if let enabled = item.value.enabled { self.enabled = enabled }
            if let severity = item.value.severity { self.severity = severity }
            // Who turned a rule on or gave it its numbers is who it is obeyed for; a rule that was on keeps its own authority.
            if !item.value.parameters.isEmpty || isTurnedOn {
                authority = Authority(.payerPolicy, item.source, section: nil, edition: nil)
            }
        }
    }
}
