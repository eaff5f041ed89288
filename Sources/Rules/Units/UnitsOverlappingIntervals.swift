package import Claims

/// One-on-one treatment in two places at once.
package struct UnitsOverlappingIntervals: Rule {
    package static let card = RuleCard(
        id: "units.overlapping-intervals",
        title: "one-on-one intervals that overlap",
        severity: .error,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. XI §P.2", edition: "2026"),
        denials: [Denial("CO", "151", "N362"), Denial("CO", "16", "N345")],
        what: """
            Compares the start and end of every timed, one-on-one interval with every other. Touching ends do not overlap; supervised \
            modalities (97010-97028) need no attendance and may run at the same time.
            """,
        why:
            "A patient cannot have two one-on-one services in one minute, nor a therapist two patients: the same time is paid once.",
        clean: [
            Example("97530 GP 1 unit 10:00-10:15\n97110 GP 59 1 unit 10:15-10:30", "touching ends"),
            Example("97012 GP 1 unit 10:00-10:15\n97110 GP 1 unit 10:00-10:15", "traction may run meanwhile"),
        ],
        flagged: [
            Example("97530 GP 1 unit 10:00-10:15\n97110 GP 59 1 unit 10:14-10:30"),
            Example("97530 GP 2 units 10:00-10:20 10:10-10:25", "within one line"),
        ])

    package init(_ settings: RuleSettings) {}

    private struct Stretch {
        let line: Int
        let index: Int
        let interval: TreatmentInterval
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.serviceLines.contains(where: { !$0.intervals.isEmpty }) else { return }
        var stretches: [Stretch] = []
        for (line, service) in claim.serviceLines.enumerated() where facts.isTimed(line) {
            for index in service.intervals.indices where service.intervals[index].seconds > 0 {
                stretches.append(Stretch(line: line, index: index, interval: service.intervals[index]))
            }
        }
        guard !stretches.isEmpty else { return }
        report.applies()
        stretches.sort {
            ($0.interval.start.epochSeconds, $0.interval.end.epochSeconds, $0.line, $0.index)
                < ($1.interval.start.epochSeconds, $1.interval.end.epochSeconds, $1.line, $1.index)
        }
        // In order of start, an interval overlaps an earlier one exactly if it begins before the latest end so far.
        var latest = stretches[0]
        for stretch in stretches.dropFirst() {
            if stretch.interval.overlaps(latest.interval) { find(latest, stretch, claim, &report) }
            if stretch.interval.end.epochSeconds > latest.interval.end.epochSeconds { latest = stretch }
        }
    }

    private func find(_ first: Stretch, _ second: Stretch, _ claim: Claim, _ report: inout Report) {
        let (one, other) = (claim.serviceLines[first.line], claim.serviceLines[second.line])
        let end = min(first.interval.end.epochSeconds, second.interval.end.epochSeconds)
        let seconds = Int(end - second.interval.start.epochSeconds)
        let shared = seconds < 60 ? Count(seconds, "second") : Count(seconds / 60, "minute")
        report.find(
            first.line == second.line
                ? "two intervals of line \(one.number) (\(one.procedureCode)) share \(shared)"
                : "lines \(one.number) (\(one.procedureCode)) and \(other.number) (\(other.procedureCode)) share \(shared)",
            at: [one.place(.intervals, index: first.index), other.place(.intervals, index: second.index)],
            facts: [
                ("serviceDate", .date(one.serviceDate)), ("codes", .codes([one.procedureCode, other.procedureCode])),
                ("sharedSeconds", .number(seconds)),
            ])
    }
}
