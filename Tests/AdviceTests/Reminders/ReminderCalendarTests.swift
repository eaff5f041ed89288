import Claims
import Testing

@testable import Advice

/// iCalendar as RFC 5545 has it.
@Suite struct ReminderCalendarTests {
    private static let episode = """
        {"id":"Ä; \\"7\\", \\\\ long enough to be folded in the middle of a line and of a letter: ééééééééééé",
         "planOfCare":{"certifiedThrough":"2026-12-29"},"incurredExpenses":{"PT-SLP":"2310.00"},
         "treatmentDaysSinceProgressReport":8,"visitsPerWeek":2,"unfiledServiceDates":["2025-11-22","2026-11-20"]}
        """

    @Test func linesAreFoldedAndEndedAsTheyMustBe() {
        let bytes = ReminderCalendar.bytes(reminders(Self.episode))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(Array(text.utf8) == bytes)
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        for line in lines {
            #expect(line.last == 0x0D && line.count <= 76)
            // No fold within a character.
            #expect(String(validating: Array(line), as: UTF8.self) != nil)
        }
        #expect(lines.contains { $0.count > 74 })
    }

    @Test func textsAreEscaped() throws {
        let summary = try #require(unfolded(reminders(Self.episode)).first { $0.hasPrefix("SUMMARY:Plan of care") })
        #expect(summary.contains(#"episode Ä\; "7"\, \\ long enough"#))
        var lines = CalendarLines()
        lines.add(text: "X", "a\nb\u{7}c")
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "X:a\\nb c\r\n")
    }

    @Test func eventsAreWholeAndInOrder() {
        let list = reminders(Self.episode)
        let lines = unfolded(list)
        #expect(lines.first == "BEGIN:VCALENDAR" && lines[1] == "VERSION:2.0")
        let events = lines.split(separator: "BEGIN:VEVENT").dropFirst()
        #expect(events.count == list.reminders.count)
        for (event, reminder) in zip(events, list.reminders) {
            let due = reminder.dueDate.description.filter { $0 != "-" }
            for name in [
                "UID:", "DTSTAMP:20261123T000000Z", "DTSTART;VALUE=DATE:\(due)", "DTEND;VALUE=DATE:", "SUMMARY:", "SEQUENCE:",
            ] {
                #expect(event.count { $0.hasPrefix(name) } == 1, "\(name)")
            }
            #expect(event.contains("BEGIN:VALARM") && event.contains("ACTION:DISPLAY") && event.contains("END:VALARM"))
            #expect(event.contains { $0.hasPrefix("TRIGGER:") })
        }
    }

    /// Amounts, counts and dates of service are between the practice and its payer.
    @Test func itTellsNothingButWhatIsDueAndWhen() {
        let text = unfolded(reminders(Self.episode)).joined(separator: "\n")
        for secret in ["2310", "170", "2480", "2026-11-20", "20261120", "2025-11-22", "8 of"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func theSameLedgerGivesTheSameBytes() {
        #expect(ReminderCalendar.bytes(reminders(Self.episode)) == ReminderCalendar.bytes(reminders(Self.episode)))
    }

    /// A later ledger moves the events of the earlier one: same UIDs, a higher sequence.
    @Test func laterLedgersReplaceTheEvents() {
        let now = unfolded(reminders(Self.episode))
        let later = unfolded(reminders(Self.episode.replacing("2026-12-29", with: "2027-03-29"), today: "2026-11-30"))
        func values(_ name: String, _ lines: [String]) -> Set<String> { Set(lines.filter { $0.hasPrefix(name) }) }
        #expect(values("UID:", now) == values("UID:", later))
        #expect(values("UID:", now).count == reminders(Self.episode).reminders.count)
        #expect(values("SEQUENCE:", now) == ["SEQUENCE:20780"] && values("SEQUENCE:", later) == ["SEQUENCE:20787"])
        let other = unfolded(reminders(Self.episode.replacing("long", with: "another")))
        #expect(values("UID:", now).isDisjoint(with: values("UID:", other)))
    }

    @Test func nothingDueIsACalendarToo() {
        let lines = unfolded(reminders("{}"))
        #expect(lines.contains("BEGIN:VTIMEZONE") && !lines.contains("BEGIN:VEVENT"))
    }

    private func unfolded(_ list: ReminderList) -> [String] {
        String(decoding: ReminderCalendar.bytes(list), as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(
            String.init)
    }
}
