package import Claims

/// Minutes that the clock does not bear out.
package struct UnitsMinutesDisagreeWithIntervals: Rule {
    package static let card = RuleCard(
        id: "units.minutes-disagree-with-intervals",
        title: "more minutes than the intervals hold",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §220.3.E"),
        denials: [Denial("CO", "16", "N345")],
        what:
            "Compares a line's recorded minutes with the time that its intervals cover, rounded down to minutes. An interval whose end is not after its start covers none.",
        why: "Billing and timed records must agree: the shorter of the two is what is paid.",
        clean: [
            Example("97530 GP 25 min 2 units 10:00-10:25"),
            Example("97530 GP 20 min 1 unit 10:00-10:25", "fewer recorded than the clock: rest is not treatment"),
        ],
        flagged: [
            Example("97530 GP 30 min 2 units 10:00-10:25"),
            Example("97530 GP 30 min 2 units 10:00-10:15 10:00-10:15", "the union is 15 minutes"),
            Example("97530 GP 1 unit 10:15-10:00", "ends before it starts"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        for line in claim.serviceLines where !line.intervals.isEmpty {
            report.applies()
            for index in line.intervals.indices where line.intervals[index].seconds == 0 {
                report.find(
                    "interval \(index + 1) of line \(line.number) (\(line.procedureCode)) does not end after it starts",
                    at: [line.place(.intervals, index: index)],
                    facts: [("serviceDate", .date(line.serviceDate)), ("codes", .codes([line.procedureCode]))])
            }
            guard let recorded = line.recordedMinutes else { continue }
            let covered = Int(line.coveredSeconds / 60)
            guard recorded > covered else { continue }
            report.find(
                "line \(line.number) (\(line.procedureCode)) records \(Count(recorded, "minute")), but its intervals hold \(covered)",
                at: [line.place(.minutes), line.place(.intervals)],
                facts: [
                    ("serviceDate", .date(line.serviceDate)), ("codes", .codes([line.procedureCode])),
                    ("minutes", .number(recorded)),
                    ("intervalMinutes", .number(covered)),
                ])
        }
    }
}

extension ServiceLine {
    /// Seconds in the union of the intervals.
    fileprivate var coveredSeconds: Int64 {
        var covered: Int64 = 0
        var latest = Int64.min
        for interval in intervals.sorted(by: { $0.start.epochSeconds < $1.start.epochSeconds }) where interval.seconds > 0 {
            let start = max(interval.start.epochSeconds, latest)
            if interval.end.epochSeconds > start { covered += interval.end.epochSeconds - start }
            latest = max(latest, interval.end.epochSeconds)
        }
        return covered
    }
}
