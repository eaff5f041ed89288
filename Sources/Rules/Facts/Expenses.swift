package import Claims

/// What a claim adds to the expenses that count toward yearly amounts: its days with therapy, by bucket.
package struct Expenses: Sendable {
    /// One date's therapy lines of one bucket, and what was allowed in their year before them.
    package struct Day: Sendable {
        package let date: CalendarDate
        package let bucket: ExpenseBucket
        /// Places in `Expenses.lines`.
        let lines: Range<Int>
        /// Where the lines begin that count before these.
        let start: Int
        /// Allowed in the year before this date: no less than that, and no more where no earlier line's amount is missing.
        let before: Money
        /// Allowed through this date, in the same sense.
        let through: Money

        var year: Int { date.civil.year }
    }

    /// In order of bucket and date.
    package private(set) var days: [Day] = []
    /// Indices in `Claim.serviceLines`, by day.
    private(set) var lines: [Int] = []
    /// Whether the ledger's amount is missing for some day.
    private(set) var lacksLedger = false
    /// Whether it is not known which bucket some line counts toward.
    private(set) var lacksDiscipline = false

    /// The ledger's amount is that of the year of the claim's first service date; what was allowed in a later year is not known.
    mutating func compute(_ claim: Claim, _ facts: [Facts.LineFacts]) {
        days.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        lacksLedger = false
        lacksDiscipline = false
        for bucket in ExpenseBucket.allCases { add(bucket, claim, facts) }
        for index in facts.indices where facts[index].discipline == nil && facts[index].isTherapy(at: index, of: claim) {
            lacksDiscipline = true
        }
    }

    private mutating func add(_ bucket: ExpenseBucket, _ claim: Claim, _ facts: [Facts.LineFacts]) {
        guard let year = claim.serviceLines.first?.serviceDate.civil.year else { return }
        let ledger = claim.incurred(bucket)
        var running = ledger ?? Money(cents: 0)
        let start = lines.count
        claim.forEachDate { range in
            let first = lines.count
            var through = running
            for index in range where facts[index].discipline.map({ ExpenseBucket($0) == bucket }) ?? false {
                guard facts[index].isTherapy(at: index, of: claim) else { continue }
                lines.append(index)
                if let allowed = claim.serviceLines[index].allowed { through = through + allowed }
            }
            guard lines.count > first else { return }
            let date = claim.serviceLines[range.lowerBound].serviceDate
            guard ledger != nil, date.civil.year == year else {
                lacksLedger = true
                lines.removeSubrange(first...)
                return
            }
            days.append(
                Day(date: date, bucket: bucket, lines: first..<lines.count, start: start, before: running, through: through))
            running = through
        }
    }
}
