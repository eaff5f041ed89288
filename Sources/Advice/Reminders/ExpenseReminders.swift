import Claims
import Rules

// Reminders that fall due with money: the threshold above which KX is wanted, and that above which records are reviewed.

extension ReminderList {
    mutating func addThresholds() {
        addThreshold(
            .threshold, TherapyKXMissing.card, pipeline.settings[TherapyKXMissing.thresholds],
            meaning: "the threshold above which each line wants KX",
            action: "From that day on put KX on each line, if the services are necessary and the record shows why.")
        addThreshold(
            .reviewThreshold, TherapyAboveReviewThreshold.card, pipeline.settings[TherapyAboveReviewThreshold.thresholds],
            meaning: "the amount above which Medicare selects claims for review",
            action: "Have notes, plan of care and progress reports complete before the record is asked for.")
    }

    private mutating func addThreshold(
        _ kind: Reminder.Kind, _ card: RuleCard, _ amounts: [YearlyAmount], meaning: String, action: String
    ) {
        guard isOn(card, for: kind) else { return }
        let year = ledger.today.civil.year
        guard let threshold = amounts.amount(in: year) else {
            return silence(kind, "the payer's profile has no amount for \(year)")
        }
        let incurred = [
            (ExpenseBucket.physicalAndSpeech, ledger.episode.incurredPhysicalAndSpeech),
            (ExpenseBucket.occupational, ledger.episode.incurredOccupational),
        ].compactMap { bucket, amount in amount.map { (bucket, $0) } }
        if incurred.isEmpty { want("incurredExpenses", for: kind, "to tell how much of \(meaning) is used") }
        for (bucket, amount) in incurred {
            let facts: [(name: StaticString, value: FactValue)] = [
                ("expenses", .text(bucket.rawValue)), ("year", .number(year)), ("threshold", .money(threshold)),
                ("incurred", .money(amount)),
            ]
            let come = "expenses for \(bucket.name) in \(year) come to \(amount)"
            guard amount <= threshold else {
                add(
                    kind, subject: bucket.rawValue, due: ledger.today, warningDays: 0,
                    severityMax: kind == .threshold ? .warning : .notice,
                    message: "\(come), above \(threshold), \(meaning)", action: action,
                    facts: facts + [("basis", .text("above"))], rule: card)
                continue
            }
            let forecast = ExpenseForecast(bucket, ledger)
            if let forecast, forecast.basis != .recentExpenses {
                want("expensesByDate", for: kind, "to forecast from the recent rate when \(bucket.rawValue) passes \(threshold)")
            }
            guard let forecast, let due = forecast.day(above: threshold, from: amount) else {
                silence(kind, "\(come): nothing tells when \(threshold) will be passed")
                continue
            }
            guard due.civil.year == year else {
                silence(kind, "\(come), and at that rate do not pass \(threshold) in \(year)")
                continue
            }
            let left = Money(cents: threshold.cents - amount.cents)
            add(
                kind, subject: bucket.rawValue, due: due, warningDays: 14, severityMax: kind == .threshold ? .warning : .notice,
                message:
                    "\(come); \(left) are left to \(threshold), \(meaning), which is passed about \(due) \(forecast.basis.words)",
                action: action,
                facts: facts + [
                    ("left", .money(left)), ("perWeek", .money(forecast.perWeek)), ("basis", .text(forecast.basis.rawValue)),
                ], rule: card)
        }
    }
}

/// How fast expenses grow.
private struct ExpenseForecast {
    enum Basis: String {
        /// The expenses of the last eight weeks, by date.
        case recentExpenses
        /// The year's expenses over the days of the year so far.
        case yearToDate

        var words: String {
            switch self {
            case .recentExpenses: "at the rate of the last weeks"
            case .yearToDate: "at the year's average"
            }
        }
    }

    let basis: Basis
    private let today: CalendarDate
    /// So many cents in so many days.
    private let cents: Int64
    private let days: Int64

    /// nil where nothing has been incurred, so that nothing tells how fast it will be.
    init?(_ bucket: ExpenseBucket, _ ledger: Ledger) {
        today = ledger.today
        let first = today.adding(days: -Pace.recentDays)
        let recent = (ledger.expensesByDate ?? []).filter {
            $0.date > first && $0.date.civil.year == ledger.today.civil.year && ExpenseBucket($0.discipline) == bucket
        }
        let dates = Set(recent.map(\.date))
        if let start = dates.min(), let end = dates.max(), start < end {
            // Each date but the last stands for the days until the next.
            let sum = recent.reduce(Int64(0)) { $0 + $1.allowedAmount.cents }
            basis = .recentExpenses
            cents = sum * Int64(dates.count - 1)
            days = Int64(end.days(since: start)) * Int64(dates.count)
        } else {
            let incurred =
                bucket == .occupational ? ledger.episode.incurredOccupational : ledger.episode.incurredPhysicalAndSpeech
            basis = .yearToDate
            cents = incurred?.cents ?? 0
            let newYear = CalendarDate(year: today.civil.year, month: 1, day: 1) ?? today
            days = Int64(today.days(since: newYear)) + 1
        }
        guard cents > 0, cents < 1 << 48 else { return nil }
    }

    var perWeek: Money { Money(cents: cents * 7 / days) }

    /// The day on which expenses that stand at `amount` pass `threshold`, a cent above it, rounded to the earlier day.
    func day(above threshold: Money, from amount: Money) -> CalendarDate? {
        let left = threshold.cents - amount.cents + 1
        let wait = left * days / cents
        return today.adding(days: Int(min(wait, Int64(Pace.forecastDaysMax))))
    }
}
