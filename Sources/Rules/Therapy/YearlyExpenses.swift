package import Claims

/// An amount in whole dollars for a calendar year, or for several.
package struct YearlyAmount: ParameterType, Equatable {
    package let year: Int
    /// Last year; nil for one year.
    package let through: Int?
    package let amount: Int

    package init(_ year: Int, through: Int? = nil, _ amount: Int) {
        self.year = year
        self.through = through
        self.amount = amount
    }

    package static var schema: ParameterSchema {
        .object([
            (name: "year", schema: .whole(1966...9999), required: true),
            (name: "through", schema: .whole(1966...9999), required: false),
            (name: "amount", schema: .whole(1...1_000_000), required: true),
        ])
    }

    package init(_ value: ParameterValue) throws(ParameterMistake) {
        let members = try Members(value, named: ["year", "through", "amount"])
        year = try members["year"]
        through = try members.optional("through")
        amount = try members["amount"]
        guard (1966...9999).contains(year) else { throw ParameterMistake("a year from 1966 to 9999 is wanted", at: "/year") }
        guard (year...9999).contains(through ?? year) else {
            throw ParameterMistake("a year after \"year\" is wanted", at: "/through")
        }
        guard (1...1_000_000).contains(amount) else {
            throw ParameterMistake("dollars from 1 to 1000000 are wanted", at: "/amount")
        }
    }

    package var parameterValue: ParameterValue {
        var members = ["year": year.parameterValue, "amount": amount.parameterValue]
        members["through"] = through?.parameterValue
        return .object(members)
    }
}

extension [YearlyAmount] {
    /// The amount of a calendar year; of several the last, so that a profile may append.
    package func amount(in year: Int) -> Money? {
        last { ($0.year...($0.through ?? $0.year)).contains(year) }.map { Money(cents: Int64($0.amount) * 100) }
    }
}

/// The expenses that count toward one yearly amount: physical therapy and speech-language pathology share theirs.
package enum ExpenseBucket: String, CaseIterable, Sendable {
    case physicalAndSpeech = "PT-SLP"
    case occupational = "OT"

    package init(_ discipline: Discipline) {
        self = discipline == .occupationalTherapy ? .occupational : .physicalAndSpeech
    }

    /// `physical therapy and speech-language pathology`.
    package var name: String {
        switch self {
        case .physicalAndSpeech: "physical therapy and speech-language pathology"
        case .occupational: "occupational therapy"
        }
    }
}

/// One date's therapy lines of one bucket, and what was allowed in their year before them.
struct ExpenseDay {
    let date: CalendarDate
    let bucket: ExpenseBucket
    /// In the claim's canonical order.
    let lines: [ServiceLine]
    /// Allowed in the year before this date: no less than that, and no more where `unknownBefore` is empty.
    let before: Money
    /// Earlier lines of the claim whose allowed amount is not given.
    let unknownBefore: [ServiceLine]

    var year: Int { date.civil.year }

    /// Allowed through this date: no less than that, and no more where no line's amount is missing.
    var through: Money {
        lines.reduce(before) { $0 + ($1.allowed ?? Money(cents: 0)) }
    }

    /// The lines on which `through` would need an amount and has none.
    var unknown: [ServiceLine] {
        unknownBefore + lines.filter { $0.allowed == nil }
    }
}

extension Claim {
    /// What the caller's ledger says was allowed this year before this claim.
    func incurred(_ bucket: ExpenseBucket) -> Money? {
        bucket == .occupational ? episode?.incurredOccupational : episode?.incurredPhysicalAndSpeech
    }

    /// The days of the claim whose expenses can be added up, in order of date; says which facts are missing for the others.
    ///
    /// The ledger's amount is that of the year of the claim's first service date; what was allowed in a later year is not known.
    func expenseDays(_ facts: Facts, _ report: inout Report) -> [ExpenseDay] {
        var days: [ExpenseDay] = []
        var lacksLedger = false
        let year = serviceLines.first?.serviceDate.civil.year
        for bucket in ExpenseBucket.allCases {
            var running = incurred(bucket)
            var unknown: [ServiceLine] = []
            func counts(_ index: Int) -> Bool {
                facts.lines[index].discipline.map { ExpenseBucket($0) == bucket } ?? false && facts.isTherapy(index, of: self)
            }
            forEachDate { range in
                guard range.contains(where: counts) else { return }
                report.applies()
                let date = serviceLines[range.lowerBound].serviceDate
                guard let before = running, date.civil.year == year else {
                    lacksLedger = true
                    return
                }
                let day = ExpenseDay(
                    date: date, bucket: bucket, lines: range.filter(counts).map { serviceLines[$0] }, before: before,
                    unknownBefore: unknown)
                running = day.through
                unknown = day.unknown
                days.append(day)
            }
        }
        if lacksLedger { report.lacks("episode.incurredExpenses", at: place(.episodeIncurredExpenses)) }
        if serviceLines.indices.contains(where: { facts.isTherapy($0, of: self) && facts.lines[$0].discipline == nil }) {
            report.lacks("discipline", at: place(.discipline))
        }
        return days
    }
}

extension Report {
    /// Says which lines' allowed amounts would be needed.
    mutating func lackAllowed(_ lines: [ServiceLine]) {
        for line in lines { lacks("allowedAmount", at: line.place(.allowedAmount)) }
    }

    /// Says that the payer's profile has no amount for a day's year.
    mutating func lackThreshold(of day: ExpenseDay) {
        lacks("profile.thresholds", at: day.lines[0].place(.serviceDate))
    }
}

extension ExpenseDay {
    /// What a finding rests on; none of it changes with the lines' modifiers, so that the finding stays the same one.
    func facts(threshold: Money) -> [(name: StaticString, value: FactValue)] {
        [
            ("serviceDate", .date(date)), ("expenses", .text(bucket.rawValue)),
            ("threshold", .money(threshold)),
            ("incurredBefore", .money(before)), ("incurredThrough", .money(through)),
        ]
    }
}
