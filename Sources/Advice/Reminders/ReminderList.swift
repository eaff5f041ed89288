import Claims
package import Rules

/// All that is to be remembered of one ledger: a pure function of it and of the payer's settings.
///
/// Days are calendar days, and a due date is the last day in time. `daysLeft` is 0 on that day.
package struct ReminderList: Sendable {
    /// Sorted by due date.
    package private(set) var reminders: [Reminder] = []
    package private(set) var wants: [ReminderWant] = []
    /// Kinds that have nothing to remind of.
    package private(set) var silent: [ReminderSilence] = []

    let ledger: Ledger
    let ruleset: Ruleset
    /// The payer's settings today.
    let pipeline: Pipeline

    package init(_ ledger: Ledger, by ruleset: Ruleset) {
        self.ledger = ledger
        self.ruleset = ruleset
        pipeline = ruleset.periods[ruleset.period(on: ledger.today)].pipeline
        addProgressReport()
        addPlanOfCare()
        addAuthorization()
        addThresholds()
        addTimelyFiling()
        let order = Reminder.Kind.allCases
        reminders.sort {
            ($0.dueDate.dayNumber, order.firstIndex(of: $0.kind)!, $0.subject)
                < ($1.dueDate.dayNumber, order.firstIndex(of: $1.kind)!, $1.subject)
        }
    }

    /// Whether the payer has the rule on; if not, says so.
    mutating func isOn(_ rule: RuleCard, for kind: Reminder.Kind) -> Bool {
        let isOn = has(rule)
        if !isOn { silence(kind, "the payer's profile has \(rule.id) off") }
        return isOn
    }

    /// Whether the payer has the rule on.
    func has(_ rule: RuleCard) -> Bool {
        pipeline.steps.contains { $0.card.id.description == rule.id.description }
    }

    mutating func silence(_ kind: Reminder.Kind, _ because: String) {
        silent.append(ReminderSilence(kind: kind, because: because))
    }

    /// `member` is below `episode`, with dots.
    mutating func want(_ member: String, for kind: Reminder.Kind, _ because: String) {
        let pointer = "/episode/" + member.split(separator: ".").joined(separator: "/")
        wants.append(ReminderWant(fact: "episode.\(member)", pointer: pointer, kind: kind, because: because))
    }

    /// Adds a reminder; it is an error once the date is past or nothing is left, and a warning shortly before.
    /// - Parameters:
    ///   - warningDays: days before the date from which on it is a warning.
    ///   - isSpent: whether nothing is left although the date is not past.
    ///   - isNear: whether it is a warning whatever the days.
    mutating func add(
        _ kind: Reminder.Kind, subject: String = "", due: CalendarDate, warningDays: Int, isSpent: Bool = false,
        isNear: Bool = false, severityMax: Severity = .error, message: String, action: String,
        facts: [(name: StaticString, value: FactValue)], rule: RuleCard
    ) {
        let daysLeft = due.days(since: ledger.today)
        let severity: Severity = daysLeft < 0 || isSpent ? .error : daysLeft <= warningDays || isNear ? .warning : .notice
        reminders.append(
            Reminder(
                kind: kind, subject: subject, dueDate: due, daysLeft: daysLeft, severity: min(severity, severityMax),
                message: message, action: action, facts: facts, rule: rule.id, denials: rule.denials))
    }
}

/// A number with its noun: `1 day`, `2 days`.
func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

extension Pace.Basis {
    /// Follows a date in a sentence.
    var words: String {
        switch self {
        case .plannedVisits: "as planned"
        case .visitsPerWeek: "at the planned visits a week"
        case .recentVisits: "at the pace of the recent visits"
        case .sinceProgressReport: "at the pace since the last progress report"
        case .earliest: "at the earliest"
        }
    }
}
