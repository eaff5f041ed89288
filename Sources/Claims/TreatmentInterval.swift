/// One stretch of treatment by the clock.
package struct TreatmentInterval: Hashable, Sendable {
    package var start: Instant
    package var end: Instant
    /// Who treated; nil where the claim does not say.
    package var provider: NPI?

    package init(start: Instant, end: Instant, provider: NPI? = nil) {
        self.start = start
        self.end = end
        self.provider = provider
    }

    /// Seconds from start to end; 0 where the end is not after the start.
    package var seconds: Int64 {
        max(0, end.epochSeconds - start.epochSeconds)
    }

    /// Whether the two share time; touching ends do not.
    package func overlaps(_ other: TreatmentInterval) -> Bool {
        start.epochSeconds < other.end.epochSeconds && other.start.epochSeconds < end.epochSeconds
            && seconds > 0 && other.seconds > 0
    }
}
