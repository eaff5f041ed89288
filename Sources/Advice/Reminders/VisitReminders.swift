import Claims
import Rules

// Reminders that fall due with a visit: the progress report, and the last visit of an authorization.

extension ReminderList {
    /// CMS Pub. 100-02 ch. 15 §220.3.D: at least once every so many treatment days; the report may be written on the last of them.
    mutating func addProgressReport() {
        let kind = Reminder.Kind.progressReport
        let card = TherapyProgressReportOverdue.card
        guard isOn(card, for: kind) else { return }
        let period = pipeline.settings[TherapyProgressReportOverdue.days]
        let since = ledger.episode.lastProgressReport
        // Of two counts the larger: a report too early does no harm.
        let counts = [ledger.episode.treatmentDaysSinceProgressReport, visitsSinceReport].compactMap { $0 }
        guard let done = counts.max() else {
            return want(
                "treatmentDaysSinceProgressReport", for: kind,
                "to count the treatment days since the last progress report (or give visits)")
        }
        let left = period - done
        guard let (expected, basis) = Pace(ledger).day(ofVisit: max(1, left)) else {
            return silence(kind, "\(counted(left, "treatment day")) are left, and at their pace not used within a year")
        }
        let due = left > 0 ? expected : dayOfTreatment(period) ?? ledger.today
        if left > 0, basis == .earliest {
            want("visitsPerWeek", for: kind, "to forecast the date of the treatment day on which the report is due")
        }
        let count = "\(done) of the \(counted(period, "treatment day")) that one progress report covers are used"
        let message =
            left > 0
            ? "\(count); \(left == 1 ? "the last is" : "\(left) are left, the last") expected on \(due) \(basis.words), and the report is due by then"
            : "\(count)\(done > period ? ", \(done - period) too many" : ""): the report is due before any further treatment"
        add(
            kind, due: due, warningDays: 7, isSpent: left <= 0, isNear: left <= 2, message: message,
            action: "The therapist, not an assistant, writes and signs the progress report.",
            facts: [
                ("treatmentDays", .number(done)), ("days", .number(period)), ("treatmentDaysLeft", .number(max(0, left))),
            ] + (since.map { [("lastProgressReport", .date($0))] } ?? [])
                + (left > 0 ? [("basis", .text(basis.rawValue))] : []),
            rule: card)
    }

    /// Visits since the last report, or since the first treatment where there is no report yet.
    private var visitsSinceReport: Int? {
        guard let visits = ledger.visits else { return nil }
        if let report = ledger.episode.lastProgressReport { return visits.count { $0 > report } }
        // Without a report the days count from the first treatment, which must be among the visits to be counted.
        guard let first = ledger.initialTreatment, visits.contains(first) else { return nil }
        return visits.count { $0 >= first }
    }

    /// The day of the nth treatment since the last report, if the ledger tells the days.
    private func dayOfTreatment(_ number: Int) -> CalendarDate? {
        guard let visits = ledger.visits, let count = visitsSinceReport,
            count >= max(number, ledger.episode.treatmentDaysSinceProgressReport ?? 0)
        else { return nil }
        return visits.suffix(count).dropFirst(number - 1).first
    }

    mutating func addAuthorization() {
        guard let authorization = ledger.episode.authorization else {
            for kind in [Reminder.Kind.authorizationVisits, .authorizationDates] {
                if has(TherapyAuthorizationMissing.card) {
                    want("authorization", for: kind, "the payer's profile wants prior authorization")
                } else {
                    silence(kind, "the episode has no authorization, and the payer's profile wants none")
                }
            }
            return
        }
        addVisits(authorization)
        addPeriod(authorization)
    }

    private mutating func addVisits(_ authorization: Authorization) {
        let kind = Reminder.Kind.authorizationVisits
        let card = TherapyAuthorizationExhausted.card
        guard isOn(card, for: kind) else { return }
        guard let authorized = authorization.visitsAuthorized else {
            return want("authorization.visitsAuthorized", for: kind, "to count the visits that are left")
        }
        // Visits before an authorization's first day are another one's; without that day the list cannot be counted.
        let counted = authorization.from.flatMap { from in
            ledger.visits.map { $0.count { $0 >= from && $0 <= authorization.through ?? $0 } }
        }
        guard let used = [authorization.visitsUsed, counted].compactMap({ $0 }).max() else {
            return want("authorization.visitsUsed", for: kind, "to count the visits that are left")
        }
        let left = authorized - used
        guard let (expected, basis) = Pace(ledger).day(ofVisit: max(1, left)) else {
            return silence(kind, "\(left) visits are left, and at their pace not used within a year")
        }
        if left > 0, basis == .earliest { want("visitsPerWeek", for: kind, "to forecast the date of the last authorized visit") }
        let due = left > 0 ? expected : ledger.today
        let message =
            "\(used) of \(authorized) authorized visits are used"
            + (left > 0
                ? "; the last is expected on \(due) \(basis.words)" : ": another visit is not authorized")
        add(
            kind, due: due, warningDays: 14, isSpent: left <= 0, isNear: left <= 3, message: message,
            action: "Ask the payer for more visits, with the progress that supports them, before the last one is used.",
            facts: [
                ("visitsAuthorized", .number(authorized)), ("visitsUsed", .number(used)), ("visitsLeft", .number(max(0, left))),
            ] + (left > 0 ? [("basis", .text(basis.rawValue))] : []),
            rule: card)
    }

    private mutating func addPeriod(_ authorization: Authorization) {
        let kind = Reminder.Kind.authorizationDates
        let card = TherapyAuthorizationExpired.card
        guard isOn(card, for: kind) else { return }
        guard let through = authorization.through else {
            return want("authorization.through", for: kind, "to tell when the authorization ends")
        }
        let isPast = through < ledger.today
        add(
            kind, due: through, warningDays: 14,
            message: "the authorization \(isPast ? "ended" : "ends") on \(through), which is its last day",
            action: "Ask the payer to extend the authorization, or for a new one.",
            facts: (authorization.from.map { [("authorizedFrom", .date($0))] } ?? []) + [("authorizedThrough", .date(through))],
            rule: card)
    }
}
