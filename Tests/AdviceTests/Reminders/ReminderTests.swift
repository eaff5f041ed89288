import Claims
import Rules
import Testing

@testable import Advice

@Suite struct ReminderTests {
    // MARK: Progress report

    /// 21 days since the report; the default is ten treatment days.
    @Test(arguments: [
        (0, nil, nil), (8, "2026-11-28", Severity.warning), (2, "2027-02-15", .notice), (9, "2026-11-25", .warning),
        (10, "2026-11-23", .error), (12, "2026-11-23", .error),
    ])
    func progressReportByThePaceSinceTheLast(done: Int, due: String?, severity: Severity?) {
        let list = reminders(#"{"lastProgressReport":"2026-11-02","treatmentDaysSinceProgressReport":\#(done)}"#)
        guard let due else {
            // Nothing tells the pace: ten days in a row are the earliest.
            #expect(list[.progressReport]?.dueDate == day("2026-12-02"))
            #expect(list.fact("basis", of: .progressReport) == .text("earliest"))
            #expect(list.wants.contains { $0.fact == "episode.visitsPerWeek" })
            return
        }
        #expect(list[.progressReport]?.dueDate == day(due))
        #expect(list[.progressReport]?.severity == severity)
        #expect(list.fact("treatmentDays", of: .progressReport) == .number(done))
    }

    @Test func progressReportByVisits() {
        let planned = reminders(
            #"{"treatmentDaysSinceProgressReport":8,"plannedVisits":["2026-11-20","2026-11-24","2026-11-27","2026-12-01"]}"#)
        #expect(planned[.progressReport]?.dueDate == day("2026-11-27"))
        #expect(planned.fact("basis", of: .progressReport) == .text("plannedVisits"))
        let weekly = reminders(#"{"treatmentDaysSinceProgressReport":8,"visitsPerWeek":2}"#)
        #expect(weekly[.progressReport]?.dueDate == day("2026-11-30"))
        // Counted from the visits themselves: three since the report, one a week.
        let visits = reminders(
            #"{"lastProgressReport":"2026-11-02","visits":["2026-11-02","2026-11-09","2026-11-16","2026-11-23"]}"#)
        #expect(visits.fact("treatmentDays", of: .progressReport) == .number(3))
        #expect(visits[.progressReport]?.dueDate == day("2027-01-11"))
        // Of two counts the larger.
        let both = reminders(
            #"{"lastProgressReport":"2026-11-02","treatmentDaysSinceProgressReport":1,"visits":["2026-11-09","2026-11-16"]}"#)
        #expect(both.fact("treatmentDays", of: .progressReport) == .number(2))
    }

    @Test func progressReportOverdueSinceTheTenthDay() {
        let dates = (1...12).map { "\"2026-11-\($0 < 10 ? "0" : "")\($0)\"" }.joined(separator: ",")
        let list = reminders(#"{"lastProgressReport":"2026-10-31","visits":[\#(dates)]}"#)
        #expect(list[.progressReport]?.dueDate == day("2026-11-10"))
        #expect(list[.progressReport]?.daysLeft == -13)
        #expect(list[.progressReport]?.severity == .error)
    }

    @Test func progressReportByThePayersOwnInterval() {
        let payer = ruleset(["therapy.progress-report-overdue": .init(parameters: ["days": .whole(20)])])
        let list = reminders(#"{"treatmentDaysSinceProgressReport":10,"visitsPerWeek":5}"#, by: payer)
        #expect(list[.progressReport]?.dueDate == day("2026-12-07"))
        let off = ruleset(["therapy.progress-report-overdue": .init(enabled: false)])
        #expect(reminders(#"{"treatmentDaysSinceProgressReport":10}"#, by: off).isSilent(on: .progressReport))
    }

    // MARK: Plan of care

    @Test(arguments: [
        ("2026-12-29", 36, Severity.notice), ("2026-12-07", 14, .warning), ("2026-11-23", 0, .warning),
        ("2026-11-22", -1, .error),
    ])
    func planOfCareEndsWithItsLastDay(through: String, daysLeft: Int, severity: Severity) {
        let list = reminders(#"{"planOfCare":{"certifiedThrough":"\#(through)"}}"#)
        #expect(list[.planOfCare]?.dueDate == day(through))
        #expect(list[.planOfCare]?.daysLeft == daysLeft)
        #expect(list[.planOfCare]?.severity == severity)
    }

    @Test func planOfCareWithoutAnEndRunsNinetyDays() {
        let list = reminders(#"{"planOfCare":{"certifiedFrom":"2026-10-01"}}"#)
        #expect(list[.planOfCare]?.dueDate == day("2026-12-29"))
        #expect(list.wants.contains { $0.fact == "episode.planOfCare.certifiedThrough" })
    }

    @Test func planOfCareIsToBeSigned() {
        let list = reminders(#"{"certificationSigned":false,"initialTreatment":"2026-11-01"}"#)
        #expect(list[.planOfCare]?.dueDate == day("2026-12-01"))
        #expect(reminders(#"{"initialTreatment":"2026-11-01"}"#)[.planOfCare] == nil)
    }

    // MARK: Authorization

    @Test func authorization() {
        let list = reminders(
            #"{"visitsPerWeek":2,"authorization":{"visitsAuthorized":12,"visitsUsed":10,"from":"2026-10-01","through":"2026-12-31"}}"#
        )
        #expect(list[.authorizationVisits]?.dueDate == day("2026-11-30"))
        #expect(list.fact("visitsLeft", of: .authorizationVisits) == .number(2))
        #expect(list[.authorizationDates]?.dueDate == day("2026-12-31"))
        let spent = reminders(#"{"authorization":{"visitsAuthorized":12,"visitsUsed":12}}"#)
        #expect(spent[.authorizationVisits]?.severity == .error)
        #expect(spent[.authorizationVisits]?.dueDate == day("2026-11-23"))
        #expect(spent.wants.contains { $0.fact == "episode.authorization.through" })
        // Visits before its first day are another authorization's.
        let counted = reminders(
            #"{"visits":["2026-09-30","2026-10-01","2026-10-08"],"authorization":{"visitsAuthorized":3,"from":"2026-10-01"}}"#)
        #expect(counted.fact("visitsUsed", of: .authorizationVisits) == .number(2))
    }

    @Test func authorizationIsWantedWhereThePayerWantsOne() {
        #expect(reminders("{}").isSilent(on: .authorizationVisits))
        let payer = ruleset(["therapy.authorization-missing": .init(enabled: true)])
        #expect(reminders("{}", by: payer).wants.contains { $0.fact == "episode.authorization" })
    }

    // MARK: Thresholds

    @Test func thresholdByTheRecentRate() {
        let weekly = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"].map {
            #"{"date":"\#($0)","allowedAmount":"100.00","discipline":"PT"}"#
        }.joined(separator: ",")
        let list = reminders(#"{"incurredExpenses":{"PT-SLP":"2310.00"},"expensesByDate":[\#(weekly)]}"#)
        // 170.01 at 100.00 a week are eleven days and a bit.
        #expect(list[.threshold]?.dueDate == day("2026-12-04"))
        #expect(list.fact("perWeek", of: .threshold) == .money(Money(cents: 10_000)))
        #expect(list.fact("basis", of: .threshold) == .text("recentExpenses"))
        #expect(list[.reviewThreshold] == nil && list.isSilent(on: .reviewThreshold))
    }

    @Test func thresholdByTheYearsAverage() {
        let list = reminders(#"{"incurredExpenses":{"PT-SLP":"2310.00","OT":"0.00"}}"#)
        #expect(list[.threshold]?.dueDate == day("2026-12-17"))
        #expect(list.fact("basis", of: .threshold) == .text("yearToDate"))
        #expect(list.wants.contains { $0.fact == "episode.expensesByDate" })
    }

    @Test func exactlyAtTheThresholdIsNotAbove() {
        #expect(reminders(#"{"incurredExpenses":{"OT":"2480.00"}}"#).fact("left", of: .threshold) == .money(Money(cents: 0)))
        let above = reminders(#"{"incurredExpenses":{"OT":"2480.01","PT-SLP":"3000.01"}}"#)
        #expect(above.fact("basis", of: .threshold) == .text("above"))
        #expect(above.reminders.count { $0.kind == .threshold } == 2)
        #expect(above[.reviewThreshold]?.severity == .notice)
    }

    @Test func theNextYearBeginsAnew() {
        let list = reminders(#"{"incurredExpenses":{"PT-SLP":"300.00"}}"#)
        #expect(list[.threshold] == nil && list.isSilent(on: .threshold))
        #expect(reminders(#"{"incurredExpenses":{"OT":"1.00"}}"#, today: "2041-01-01").isSilent(on: .threshold))
    }

    @Test func commercialPayersHaveNoThreshold() {
        let payer = ruleset(["therapy.kx-missing": .init(enabled: false)])
        #expect(reminders(#"{"incurredExpenses":{"OT":"2480.01"}}"#, by: payer).isSilent(on: .threshold))
    }

    // MARK: Timely filing

    @Test(arguments: [("2024-02-29", "2025-02-28"), ("2025-11-23", "2026-11-23"), ("2025-11-22", "2026-11-22")])
    func filingWithinACalendarYear(service: String, last: String) {
        let list = reminders(#"{"unfiledServiceDates":["\#(service)"]}"#)
        #expect(list[.timelyFiling]?.dueDate == day(last))
        #expect(list[.timelyFiling]?.severity == (day(last) < day("2026-11-23") ? .error : .warning))
    }

    @Test func filingWithinThePayersDays() {
        let payer = ruleset(["intake.filed-late": .init(parameters: ["days": .whole(90)])])
        #expect(reminders(#"{"unfiledServiceDates":["2026-11-20"]}"#, by: payer)[.timelyFiling]?.dueDate == day("2027-02-18"))
        #expect(reminders(#"{"unfiledServiceDates":["2026-11-20"]}"#, by: ruleset()).isSilent(on: .timelyFiling))
        #expect(reminders("{}").wants.contains { $0.fact == "episode.unfiledServiceDates" })
    }

    // MARK: The list

    @Test func anEmptyEpisodeGuessesNothing() {
        let list = reminders("{}")
        #expect(list.reminders.isEmpty)
        let told = Set(list.wants.map(\.kind) + list.silent.map(\.kind))
        #expect(told == Set(Reminder.Kind.allCases))
    }

    /// Whatever the ledger says, the list is sorted, counts from today, and every reminder says what it prevents.
    @Test func anyLedgerIsCounted() {
        var random = Seeded(state: 7)
        for _ in 0..<300 {
            let episode = random.episode()
            let list = reminders(episode)
            #expect(list.reminders.map(\.dueDate) == list.reminders.map(\.dueDate).sorted())
            for reminder in list.reminders {
                #expect(reminder.daysLeft == reminder.dueDate.days(since: day("2026-11-23")), "\(episode)")
                #expect(!reminder.denials.isEmpty && !reminder.facts.isEmpty && !reminder.action.contains { $0.isNumber })
            }
        }
    }
}

/// The same ledgers in every run.
private struct Seeded {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func date(past: Bool) -> String {
        let span = [3, 60, 800, 40_000][next(4)]
        return "\"\(day("2026-11-23").adding(days: past ? -next(span) : next(span)))\""
    }

    mutating func dates(past: Bool) -> String {
        "[" + (0..<next(12)).map { _ in date(past: past) }.joined(separator: ",") + "]"
    }

    mutating func episode() -> String {
        let members = [
            #""lastProgressReport":\#(date(past: true))"#,
            #""treatmentDaysSinceProgressReport":\#(next([3, 12, 100_001][next(3)]))"#,
            #""planOfCare":{"certifiedFrom":\#(date(past: true)),"certifiedThrough":\#(date(past: false))}"#,
            #""incurredExpenses":{"PT-SLP":"\#(next(4_000)).\#(10 + next(90))","OT":\#(next(10_000_001))}"#,
            #""authorization":{"visitsAuthorized":\#(next([20, 100_001][next(2)])),"visitsUsed":\#(next(20)),"through":\#(date(past: false))}"#,
            #""visits":\#(dates(past: true))"#, #""plannedVisits":\#(dates(past: false))"#, #""visitsPerWeek":\#(1 + next(7))"#,
            #""unfiledServiceDates":\#(dates(past: true))"#,
            #""expensesByDate":[{"date":\#(date(past: true)),"allowedAmount":"\#(next(10_000_001))","discipline":"PT"},"#
                + #"{"date":\#(date(past: true)),"allowedAmount":"0.01","discipline":"SLP"}]"#,
        ]
        return "{" + members.filter { _ in next(3) > 0 }.joined(separator: ",") + "}"
    }
}
