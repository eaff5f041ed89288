package import Claims

/// What the caller's books say of one episode of care on one day: what a claim's `episode` says, and what only reminders need.
package struct Ledger: Sendable {
    /// The day from which days are counted.
    package var today: CalendarDate
    package var payerId: String?
    /// The episode's id; the texts of `episode` are not kept.
    package var episodeId: String?
    /// What a claim says, too.
    package var episode = Episode()
    package var authorizationNumber: String?
    /// First treatment under the plan of care.
    package var initialTreatment: CalendarDate?
    /// Whether the plan's first certification has been signed.
    package var certificationSigned: Bool?
    /// Days treated, ascending, each once, none after today; nil where they are not told.
    package var visits: [CalendarDate]?
    /// Days on which treatment is planned, ascending, each once.
    package var plannedVisits: [CalendarDate] = []
    /// Treatment days a week that are planned.
    package var visitsPerWeek: Int?
    /// What was allowed, day by day, ascending; nil where it is not told.
    package var expensesByDate: [Expense]?
    /// Service dates of which no claim has been filed, ascending, each once; nil where they are not told.
    package var unfiledServiceDates: [CalendarDate]?

    /// What was allowed for one discipline on one day.
    package struct Expense: Sendable {
        package var date: CalendarDate
        package var allowedAmount: Money
        package var discipline: Discipline

        package init(date: CalendarDate, allowedAmount: Money, discipline: Discipline) {
            self.date = date
            self.allowedAmount = allowedAmount
            self.discipline = discipline
        }
    }

    package init(today: CalendarDate) {
        self.today = today
    }
}
