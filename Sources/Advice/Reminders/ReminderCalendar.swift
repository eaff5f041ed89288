import Claims
import Rules

/// Reminders as an iCalendar object (RFC 5545).
///
/// A calendar is read on many screens: it holds kinds, due dates, actions and the episode's id as the caller gave it, but no count, amount
/// or date of service. The same ledger gives the same bytes; a later one replaces the events of an earlier one by their UIDs.
package struct ReminderCalendar: Sendable {
    private var lines = CalendarLines()
    private let ledger: Ledger
    /// What all UIDs of the episode share.
    private let episode: String

    package static func bytes(_ list: ReminderList) -> [UInt8] {
        var calendar = ReminderCalendar(list)
        calendar.write(list.reminders)
        return calendar.lines.bytes
    }

    private init(_ list: ReminderList) {
        ledger = list.ledger
        // Without an id the episode is told apart by what stays the same in it.
        let stable = [
            ledger.authorizationNumber, ledger.initialTreatment?.description, ledger.episode.certifiedFrom?.description,
        ]
        let key = ledger.episodeId.map { ["id", $0] } ?? ["none"] + stable.map { $0 ?? "" }
        episode = Self.digest(([ledger.payerId ?? ""] + key).joined(separator: "\u{1F}"))
    }

    private mutating func write(_ reminders: [Reminder]) {
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//claim-scrubber//reminders//EN")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("METHOD", "PUBLISH")
        // A calendar has at least one component (RFC 5545 §3.6): where there is nothing to remind of, the time zone that nobody uses.
        if reminders.isEmpty { writeTimeZone() }
        for reminder in reminders { write(reminder) }
        lines.add("END", "VCALENDAR")
    }

    private mutating func write(_ reminder: Reminder) {
        let title = reminder.kind.title + (reminder.daysLeft < 0 ? " overdue" : " due")
        let summary = title + (ledger.episodeId.map { ": episode \($0)" } ?? "")
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", "\(reminder.kind.rawValue)-\(uid(reminder))@claim-scrubber")
        // Not the time of writing but the day that the ledger speaks of, so that the same ledger gives the same bytes.
        lines.add("DTSTAMP", "\(Self.basic(ledger.today))T000000Z")
        lines.add("SEQUENCE", String(max(0, ledger.today.dayNumber)))
        lines.add("DTSTART;VALUE=DATE", Self.basic(reminder.dueDate))
        // The end of an all-day event is the day after it (§3.6.1).
        lines.add("DTEND;VALUE=DATE", Self.basic(reminder.dueDate.adding(days: 1)))
        lines.add(text: "SUMMARY", summary)
        lines.add(text: "DESCRIPTION", "\(reminder.action)\nPrevents: \(reminder.denialWords).\nRule: \(reminder.rule)")
        lines.add("CATEGORIES", reminder.kind.rawValue)
        lines.add("CLASS", "PRIVATE")
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("STATUS", "CONFIRMED")
        // §3.8.1.9: 1 is the highest, 9 the lowest.
        lines.add("PRIORITY", reminder.severity == .error ? "1" : reminder.severity == .warning ? "5" : "9")
        lines.add("BEGIN", "VALARM")
        lines.add("ACTION", "DISPLAY")
        lines.add(text: "DESCRIPTION", summary)
        lines.add("TRIGGER", Self.trigger(reminder))
        lines.add("END", "VALARM")
        lines.add("END", "VEVENT")
    }

    /// Nine in the morning, as long before the day as the action takes; an all-day event begins at midnight.
    private static func trigger(_ reminder: Reminder) -> String {
        let lead =
            switch reminder.kind {
            case .progressReport: 2
            case .authorizationVisits, .authorizationDates: 7
            case .threshold, .reviewThreshold: 3
            case .planOfCare, .timelyFiling: 14
            }
        let days = min(lead, max(0, reminder.daysLeft))
        guard days > 0 else { return "PT9H" }
        return days == 1 ? "-PT15H" : "-P\(days - 1)DT15H"
    }

    private mutating func writeTimeZone() {
        lines.add("BEGIN", "VTIMEZONE")
        lines.add("TZID", "Etc/UTC")
        lines.add("BEGIN", "STANDARD")
        lines.add("DTSTART", "19700101T000000")
        lines.add("TZOFFSETFROM", "+0000")
        lines.add("TZOFFSETTO", "+0000")
        lines.add("END", "STANDARD")
        lines.add("END", "VTIMEZONE")
    }

    /// The same whenever the same thing of the same episode is due, whatever its date has become.
    private func uid(_ reminder: Reminder) -> String {
        Self.digest(([episode, reminder.kind.rawValue, reminder.subject]).joined(separator: "\u{1F}"))
    }

    /// FNV-1a, 64 bits.
    private static func digest(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// `YYYYMMDD`.
    private static func basic(_ date: CalendarDate) -> String {
        date.description.filter { $0 != "-" }
    }
}

extension Reminder {
    /// `CO 29, or CO 16 with remark N466`.
    var denialWords: String {
        denials.map { "\($0.group) \($0.carc)" + ($0.rarc.map { " with remark \($0)" } ?? "") }.joined(separator: ", or ")
    }
}
