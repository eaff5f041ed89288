import Claims

/// How fast visits come: when the next, the second next and so on is to be expected, from what the ledger says.
struct Pace {
    /// What an expected date rests on, the best first.
    enum Basis: String {
        /// The day is one of `plannedVisits`.
        case plannedVisits
        /// So many a week as `visitsPerWeek` says.
        case visitsPerWeek
        /// As fast as the `visits` of the last eight weeks.
        case recentVisits
        /// As fast as since the last progress report.
        case sinceProgressReport
        /// A treatment every day from now on: earlier it cannot be.
        case earliest
    }

    /// Days that count as recent.
    static let recentDays = 56
    /// Days beyond which nobody forecasts.
    static let forecastDaysMax = 366

    private let today: CalendarDate
    /// First day on which another visit can be.
    private let next: CalendarDate
    private let planned: [CalendarDate]
    /// A visit in so many days, as a fraction; nil where nothing tells.
    private let interval: (days: Int, visits: Int, basis: Basis)?

    init(_ ledger: Ledger) {
        today = ledger.today
        let visits = ledger.visits ?? []
        next = visits.last == today ? today.adding(days: 1) : today
        planned = ledger.plannedVisits.filter { [next] in $0 >= next }
        interval = Self.interval(ledger, visits.filter { $0 > ledger.today.adding(days: -Self.recentDays) })
    }

    /// The day of the nth visit from now, rounded to the earlier day, and what that rests on; nil for one that is more than a year away.
    func day(ofVisit number: Int) -> (day: CalendarDate, basis: Basis)? {
        if number <= planned.count { return (planned[number - 1], .plannedVisits) }
        let earliest = max(next, planned.last.map { $0.adding(days: 1) } ?? next)
        let beyond = number - planned.count
        // A visit is at most once a day.
        guard beyond <= Self.forecastDaysMax else { return nil }
        let soonest = earliest.adding(days: beyond - 1)
        guard let interval else { return (soonest, .earliest) }
        let wait = beyond * interval.days / interval.visits
        guard wait <= Self.forecastDaysMax else { return nil }
        return (max((planned.last ?? today).adding(days: wait), soonest), interval.basis)
    }

    private static func interval(_ ledger: Ledger, _ recent: [CalendarDate]) -> (days: Int, visits: Int, basis: Basis)? {
        if let perWeek = ledger.visitsPerWeek { return (7, perWeek, .visitsPerWeek) }
        if let first = recent.first, let last = recent.last, recent.count > 1 {
            return (last.days(since: first), recent.count - 1, .recentVisits)
        }
        guard let report = ledger.episode.lastProgressReport, report < ledger.today,
            let visits = ledger.episode.treatmentDaysSinceProgressReport, visits > 0
        else { return nil }
        return (ledger.today.days(since: report), visits, .sinceProgressReport)
    }
}
