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

extension Claim {
    /// What the caller's ledger says was allowed this year before this claim.
    func incurred(_ bucket: ExpenseBucket) -> Money? {
        bucket == .occupational ? episode?.incurredOccupational : episode?.incurredPhysicalAndSpeech
    }
}

extension Facts {
    /// The days of the claim whose expenses can be added up, in order of bucket and date; says which facts are missing for the others.
    func expenseDays(of claim: Claim, _ report: inout Report) -> [Expenses.Day] {
        if !expenses.days.isEmpty || expenses.lacksLedger { report.applies() }
        if expenses.lacksLedger { report.lacks("episode.incurredExpenses", at: claim.place(.episodeIncurredExpenses)) }
        if expenses.lacksDiscipline { report.lacks("discipline", at: claim.place(.discipline)) }
        return expenses.days
    }

    /// The lines up to and with a day on which an amount would be needed, and there is none.
    func linesWithoutAllowed(through day: Expenses.Day, of claim: Claim) -> [Int] {
        linesWithoutAllowed(from: day.start, to: day.lines.upperBound, of: claim)
    }

    /// The same between two places in `Expenses.lines`.
    func linesWithoutAllowed(from start: Int, to end: Int, of claim: Claim) -> [Int] {
        expenses.lines[start..<end].filter { claim.serviceLines[$0].allowed == nil }
    }
}

extension Report {
    /// Says which lines' allowed amounts would be needed.
    mutating func lackAllowed(_ lines: [Int], of claim: Claim) {
        for index in lines { lacks("allowedAmount", at: claim.serviceLines[index].place(.allowedAmount)) }
    }

    /// Says that the payer's profile has no amount for a day's year.
    mutating func lackThreshold(of day: Expenses.Day, _ claim: Claim, _ facts: Facts) {
        lacks("profile.thresholds", at: claim.serviceLines[facts.expenses.lines[day.lines.lowerBound]].place(.serviceDate))
    }
}

extension Expenses.Day {
    /// What a finding rests on; none of it changes with the lines' modifiers, so that the finding stays the same one.
    func facts(threshold: Money) -> [(name: StaticString, value: FactValue)] {
        [
            ("serviceDate", .date(date)), ("expenses", .text(bucket.rawValue)),
            ("threshold", .money(threshold)),
            ("incurredBefore", .money(before)), ("incurredThrough", .money(through)),
        ]
    }
}
