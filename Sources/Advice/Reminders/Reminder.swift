package import Claims
package import Rules

/// Something that has to be done by a date, so that no claim of the episode is denied for want of it.
package struct Reminder: Sendable {
    /// What it is about; raw values are part of the HTTP contract.
    package enum Kind: String, Sendable, CaseIterable {
        case progressReport, planOfCare, authorizationVisits, authorizationDates, threshold, reviewThreshold, timelyFiling
    }

    package let kind: Kind
    /// Tells reminders of one kind apart: the bucket, the service date; empty where there is only one.
    package let subject: String
    /// Last day in time, which may be past.
    package let dueDate: CalendarDate
    /// Days from today to the due date; negative once it is past.
    package let daysLeft: Int
    package let severity: Severity
    /// A sentence without full stop, with the numbers.
    package let message: String
    /// What to do, without any number or date: it may stand in a calendar.
    package let action: String
    /// The facts that it rests on, in order.
    package let facts: [(name: StaticString, value: FactValue)]
    /// The rule whose finding it prevents.
    package let rule: StaticString
    package let denials: [Denial]
}

/// A fact without which something could not be told, or only roughly.
package struct ReminderWant: Sendable, Equatable {
    /// The member, as `episode.visitsPerWeek`.
    package let fact: String
    /// Where it would go (RFC 6901).
    package let pointer: String
    package let kind: Reminder.Kind
    /// What it is wanted for.
    package let because: String
}

/// A kind of reminder that this episode has none of, and why.
package struct ReminderSilence: Sendable, Equatable {
    package let kind: Reminder.Kind
    package let because: String
}

extension Reminder.Kind {
    /// As a heading: `Progress report`.
    package var title: String {
        switch self {
        case .progressReport: "Progress report"
        case .planOfCare: "Plan of care"
        case .authorizationVisits: "Authorized visits"
        case .authorizationDates: "Authorization period"
        case .threshold: "KX threshold"
        case .reviewThreshold: "Review threshold"
        case .timelyFiling: "Timely filing"
        }
    }
}
