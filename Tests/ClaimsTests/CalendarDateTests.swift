import Foundation
import Testing

@testable import Claims

@Suite struct CalendarDateTests {
    /// Every day of four centuries against Foundation's calendar.
    @Test func agreesWithTheCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
        for offset in stride(from: 0, to: 146_097, by: 7) {
            let date = first.adding(days: offset)
            let components = calendar.dateComponents(
                [.year, .month, .day], from: Foundation.Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400))
            #expect(date.civil == (components.year!, components.month!, components.day!))
            #expect(CalendarDate(date.description) == date)
        }
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20261120", "2026-11-31", "0000-01-01", "２026-11-20", "2026-11-2a",
        "",
    ])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func aYearLaterIsTheSameDay() {
        #expect(CalendarDate("2024-02-29")?.oneYearLater == CalendarDate("2025-02-28"))
        #expect(CalendarDate("2025-03-03")?.oneYearLater == CalendarDate("2026-03-03"))
    }
}
