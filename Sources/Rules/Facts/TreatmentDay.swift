package import Claims

/// One discipline's treatment on one date: what the unit rules count.
package struct TreatmentDay: Sendable {
    package let date: CalendarDate
    /// nil where nothing in the claim says it.
    package let discipline: Discipline?
    package let method: UnitMethod
    /// Indices into `Facts.services`.
    package var services: Range<Int>
    /// Timed minutes, billed and unbilled together; nil where some are not known.
    package var timedMinutes: Int?
    /// Timed units billed; nil where some cannot be counted.
    package var billedUnits: Int?
    /// Timed units that the minutes support; 0 where minutes are not known.
    package var supportedUnits = 0
    /// How many of them fall to services marked as tied.
    package var tiedUnits = 0

    /// Minutes until one more unit is supported; nil where minutes are not known or nothing is timed.
    package func minutesToNextUnit(_ services: ArraySlice<TimedService>) -> Int? {
        guard let timedMinutes, !services.isEmpty else { return nil }
        func missing(_ minutes: Int) -> Int {
            UnitArithmetic.minutes(forUnits: UnitArithmetic.units(ofMinutes: minutes) + 1) - minutes
        }
        return method == .cms ? missing(timedMinutes) : services.map { missing($0.minutes) }.min()
    }
}
