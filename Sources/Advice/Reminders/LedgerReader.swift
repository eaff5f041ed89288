import Claims
package import JSON

/// Reads a ledger from the body of `POST /v1/reminders`.
package enum LedgerReader {
    /// Most elements of a list of dates or expenses.
    static let elementsMax = 5_000
    static let idBytesMax = 200
    static let centsMax: Int64 = 1_000_000_000
    /// Years in which a date of a ledger makes sense; far from the ends of the calendar, so that days can be added.
    static let years = 1900...2999

    /// The ledger, or nil with everything that is wrong in `problems`.
    package static func read(_ root: JSONValue, _ problems: inout JSONProblems) -> Ledger? {
        let problemsBefore = problems.count
        var draft = LedgerDraft()
        let isObject = root.readObject(members, &problems) { member, value, problems in
            guard !value.isNull else { return }
            switch member {
            case 0:
                draft.hasToday = true
                draft.today = value.readDay(&problems)
            case 1: draft.ledger.payerId = value.readId(&problems)
            default:
                draft.hasEpisode = true
                draft.readEpisode(value, &problems)
            }
        }
        if isObject {
            if !draft.hasToday { problems.reportMissing("today") }
            if !draft.hasEpisode { problems.reportMissing("episode") }
            draft.checkDays(&problems)
        }
        return problems.count == problemsBefore ? draft.finished : nil
    }

    private static let members = JSONMembers("today", "payerId", "episode")
}

/// A ledger while it is being read; its lists are in the order of the document.
private struct LedgerDraft {
    var ledger = Ledger(today: CalendarDate(dayNumber: 0))
    var hasToday = false
    /// nil where it is not there or cannot be read.
    var today: CalendarDate? {
        didSet { ledger.today = today ?? ledger.today }
    }
    /// Days that must have been, with their places: wherever in the document today stands, it may come after them.
    private var past: [(list: StaticString, index: Int, day: CalendarDate)] = []
    var hasEpisode = false

    private static let episodeMembers = JSONMembers(
        "id", "planOfCare", "lastProgressReport", "treatmentDaysSinceProgressReport", "incurredExpenses", "authorization",
        "initialTreatment", "certificationSigned", "visits", "plannedVisits", "visitsPerWeek", "expensesByDate",
        "unfiledServiceDates")
    private static let planMembers = JSONMembers("certifiedFrom", "certifiedThrough")
    private static let incurredMembers = JSONMembers("PT-SLP", "OT")
    private static let authorizationMembers = JSONMembers("number", "visitsAuthorized", "visitsUsed", "from", "through")
    private static let expenseMembers = JSONMembers("date", "allowedAmount", "discipline")
    private static let disciplines = JSONMembers("PT", "OT", "SLP")

    mutating func readEpisode(_ value: JSONValue, _ problems: inout JSONProblems) {
        value.readObject(Self.episodeMembers, &problems) { member, value, problems in
            guard !value.isNull else { return }
            switch member {
            case 0: ledger.episodeId = value.readId(&problems)
            case 1: readPlan(value, &problems)
            case 2: ledger.episode.lastProgressReport = value.readDay(&problems)
            case 3: ledger.episode.treatmentDaysSinceProgressReport = value.readInteger(&problems, in: 0...100_000)
            case 4: readIncurred(value, &problems)
            case 5: readAuthorization(value, &problems)
            case 6: ledger.initialTreatment = value.readDay(&problems)
            case 7: ledger.certificationSigned = value.readBool(&problems)
            case 8: ledger.visits = readPast(value, "visits", &problems)
            case 9: ledger.plannedVisits = value.readDays(&problems).map(\.day)
            case 10: ledger.visitsPerWeek = value.readInteger(&problems, in: 1...7)
            case 11: readExpenses(value, &problems)
            default: ledger.unfiledServiceDates = readPast(value, "unfiledServiceDates", &problems)
            }
        }
    }

    private mutating func readPast(_ value: JSONValue, _ list: StaticString, _ problems: inout JSONProblems) -> [CalendarDate] {
        let days = value.readDays(&problems)
        past += days.map { (list, $0.index, $0.day) }
        return days.map(\.day)
    }

    private mutating func readPlan(_ value: JSONValue, _ problems: inout JSONProblems) {
        value.readObject(Self.planMembers, &problems) { member, value, problems in
            let day = value.readDay(&problems)
            if member == 0 { ledger.episode.certifiedFrom = day } else { ledger.episode.certifiedThrough = day }
        }
        Episode.reportIfReversed(
            ledger.episode.certifiedFrom, ledger.episode.certifiedThrough, "certifiedThrough", "certifiedFrom", &problems)
    }

    private mutating func readIncurred(_ value: JSONValue, _ problems: inout JSONProblems) {
        value.readObject(Self.incurredMembers, &problems) { member, value, problems in
            let amount = value.readAmount(&problems)
            if member == 0 {
                ledger.episode.incurredPhysicalAndSpeech = amount
            } else {
                ledger.episode.incurredOccupational = amount
            }
        }
    }

    private mutating func readAuthorization(_ value: JSONValue, _ problems: inout JSONProblems) {
        var authorization = Authorization()
        var number: String?
        value.readObject(Self.authorizationMembers, &problems) { member, value, problems in
            guard !value.isNull else { return }
            switch member {
            case 0: number = value.readId(&problems)
            case 1: authorization.visitsAuthorized = value.readInteger(&problems, in: 0...100_000)
            case 2: authorization.visitsUsed = value.readInteger(&problems, in: 0...100_000)
            case 3: authorization.from = value.readDay(&problems)
            default: authorization.through = value.readDay(&problems)
            }
        }
        ledger.authorizationNumber = number
        ledger.episode.authorization = authorization
        Episode.reportIfReversed(authorization.from, authorization.through, "through", "from", &problems)
    }

    private mutating func readExpenses(_ value: JSONValue, _ problems: inout JSONProblems) {
        var expenses: [Ledger.Expense] = []
        value.readArray(&problems, countMax: LedgerReader.elementsMax) { index, value, problems in
            var date: CalendarDate?
            var amount: Money?
            var discipline: Discipline?
            var given: Set<Int> = []
            let isObject = value.readObject(Self.expenseMembers, &problems) { member, value, problems in
                guard !value.isNull else { return }
                given.insert(member)
                switch member {
                case 0: date = value.readDay(&problems)
                case 1: amount = value.readAmount(&problems)
                default:
                    discipline = value.readWord(Self.disciplines, &problems).map {
                        [.physicalTherapy, .occupationalTherapy, .speechLanguagePathology][$0]
                    }
                }
            }
            guard isObject else { return }
            if let date { past.append(("expensesByDate", index, date)) }
            if !given.contains(0) { problems.reportMissing("date") }
            if !given.contains(1) { problems.reportMissing("allowedAmount") }
            if !given.contains(2) { problems.reportMissing("discipline") }
            guard let date, let amount, let discipline else { return }
            expenses.append(Ledger.Expense(date: date, allowedAmount: amount, discipline: discipline))
        }
        ledger.expensesByDate = expenses
    }

    /// What has been cannot be after today.
    func checkDays(_ problems: inout JSONProblems) {
        guard let today else { return }
        for (list, index, day) in past where day > today {
            let detail = "must not be after today" + (list.description == "visits" ? "; visits to come go in plannedVisits" : "")
            problems.at("episode") { $0.at(list) { $0.at(index) { $0.report(.conflict, detail) } } }
        }
    }

    var finished: Ledger {
        var ledger = ledger
        ledger.visits = ledger.visits.map { Set($0).sorted() }
        ledger.plannedVisits = Set(ledger.plannedVisits).sorted()
        ledger.unfiledServiceDates = ledger.unfiledServiceDates.map { Set($0).sorted() }
        ledger.expensesByDate?.sort { $0.date < $1.date }
        return ledger
    }
}

extension Episode {
    /// A period that ends before it begins is a mistake in the ledger.
    fileprivate static func reportIfReversed(
        _ first: CalendarDate?, _ last: CalendarDate?, _ member: StaticString, _ other: StaticString,
        _ problems: inout JSONProblems
    ) {
        guard let first, let last, last < first else { return }
        problems.report(.conflict, member: member, "must not be before \(other)")
    }
}

extension JSONValue {
    /// `YYYY-MM-DD` in a sensible year; problems: `type`, `format`, `range`.
    fileprivate func readDay(_ problems: inout JSONProblems) -> CalendarDate? {
        guard let text = readString(&problems) else { return nil }
        guard let day = CalendarDate(text.bytes) else {
            problems.report(.format, "must be a day that the calendar has, as YYYY-MM-DD")
            return nil
        }
        guard LedgerReader.years.contains(day.civil.year) else {
            problems.report(.range, "must be in a year from \(LedgerReader.years.lowerBound) to \(LedgerReader.years.upperBound)")
            return nil
        }
        return day
    }

    /// The days that can be read, with their places in the list.
    fileprivate func readDays(_ problems: inout JSONProblems) -> [(index: Int, day: CalendarDate)] {
        var days: [(index: Int, day: CalendarDate)] = []
        readArray(&problems, countMax: LedgerReader.elementsMax) { index, value, problems in
            if value.isNull { problems.report(.type, "must be a string") }
            if let day = value.readDay(&problems) { days.append((index, day)) }
        }
        return days
    }

    /// An amount that one patient's year may have; problems: `type`, `format`, `range`.
    fileprivate func readAmount(_ problems: inout JSONProblems) -> Money? {
        guard let cents = readCents(&problems) else { return nil }
        if (0...LedgerReader.centsMax).contains(cents) { return Money(cents: cents) }
        problems.report(.range, "must be from 0.00 to \(Money(cents: LedgerReader.centsMax))")
        return nil
    }

    fileprivate func readId(_ problems: inout JSONProblems) -> String? {
        readString(&problems, bytesMax: LedgerReader.idBytesMax).map { $0.string }
    }
}
