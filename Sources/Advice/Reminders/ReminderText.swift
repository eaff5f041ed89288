import Rules

/// Reminders for people: a paragraph each, the soonest first.
package enum ReminderText {
    package static func page(_ list: ReminderList) -> String {
        var page = list.reminders.map(paragraph).joined(separator: "\n")
        if list.reminders.isEmpty { page += "Nothing to remind of.\n" }
        if !list.wants.isEmpty {
            page += "\nWanted for more:\n" + list.wants.map { "  \($0.fact): \($0.because) (\($0.kind.rawValue))\n" }.joined()
        }
        if !list.silent.isEmpty {
            page += "\nNot reminded of:\n" + list.silent.map { "  \($0.kind.rawValue): \($0.because)\n" }.joined()
        }
        return page
    }

    private static func paragraph(_ reminder: Reminder) -> String {
        """
        \(reminder.dueDate)  \(reminder.severity.name): \(reminder.kind.title), \(days(reminder.daysLeft))
          \(reminder.message)
          do: \(reminder.action)
          prevents: \(reminder.denialWords) (\(reminder.rule))

        """
    }

    private static func days(_ left: Int) -> String {
        switch left {
        case 0: "today"
        case 1...: "in \(counted(left, "day"))"
        default: "\(counted(-left, "day")) ago"
        }
    }
}
