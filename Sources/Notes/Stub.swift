package struct Element: Sendable { package var found = false }
package enum Content: String, Sendable { case functional, exercise, mixed, other }
package struct NoteReading: Sendable {
    package var activity = Element(), goalLink = Element(), measure = Element(), assist = Element(), equipment = Element()
    package var content = Content.other
}
package struct PairReading: Sendable { package var distinctGoals = false, distinctBodyRegions = false, distinctPurposes = false, copied = false, justified = false }
