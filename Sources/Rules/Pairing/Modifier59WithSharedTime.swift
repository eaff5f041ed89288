package import Claims

/// Two services that are said to be distinct, and were given in the same minutes.
package struct Modifier59WithSharedTime: Rule {
    package static let card = RuleCard(
        id: "pairing.modifier-59-with-shared-time",
        title: "modifier 59 on services that share time",
        severity: .error,
        authority: Authority(.ncci, "NCCI Policy Manual", section: "ch. I §E; ch. XI §P.2", edition: "2026"),
        denials: [Denial("CO", "236", "M80"), Denial("CO", "151", "N362")],
        what: """
            Takes the pairs of codes (NCCI edits, and the payer's list) that 59, XE, XS, XP or XU opens, and reports those whose recorded \
            intervals overlap. Supervised modalities (97010-97028) need no attendance and may run at the same time.
            """,
        why:
            "Of timed services the modifier says that they were given in different minutes. The claim's own clock says otherwise.",
        clean: [
            Example("97530 GP 1 unit 10:00-10:15\n97110 GP 59 1 unit 10:15-10:30", "one after the other"),
            Example("97530 GP 1 unit 10:00-10:15\n97750 GP 59 1 unit 10:15-10:30"),
            Example("97012 GP 1 unit 10:00-10:15\n97140 GP 59 1 unit 10:10-10:25", "traction needs no attendance"),
        ],
        flagged: [
            Example("97530 GP 1 unit 10:00-10:15\n97110 GP 59 1 unit 10:10-10:25"),
            Example("97150 GP XU 1 unit 10:00-10:40\n97110 GP 1 unit 10:30-10:45", "an NCCI edit, by its other line"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.serviceLines.contains(where: \.saysDistinct) else { return }
        for pair in facts.pairs {
            compare(pair.first, pair.second, claim, facts, &report, pair.codes.first, pair.codes.second)
        }
        func isDistinct(_ range: Range<Int>) -> Bool {
            range.contains { claim.serviceLines[$0].saysDistinct }
        }
        func isListed(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
            facts.pairs.contains { $0.first == first && $0.second == second || $0.first == second && $0.second == first }
        }
        facts.forEachEdit(claim, &report, where: { (isDistinct($0) || isDistinct($1)) && !isListed($0, $1) }) { billed, report in
            guard billed.edit.period.indicator == .allowed else { return }
            compare(billed.column1, billed.column2, claim, facts, &report, billed.edit.column1, billed.edit.column2)
        }
    }

    /// Compares the intervals of every two lines of the codes of which one says "distinct".
    private func compare(
        _ first: Range<Int>, _ second: Range<Int>, _ claim: Claim, _ facts: Facts, _ report: inout Report,
        _ one: ProcedureCode, _ other: ProcedureCode
    ) {
        guard !facts.isSupervised(first.lowerBound), !facts.isSupervised(second.lowerBound) else { return }
        var places: [Place] = []
        var sharedSeconds: Int64 = 0
        for left in first.lazy.map({ claim.serviceLines[$0] }) {
            for right in second.lazy.map({ claim.serviceLines[$0] }) where left.saysDistinct || right.saysDistinct {
                report.applies()
                for line in [left, right] where line.intervals.isEmpty { report.lacks("intervals", at: line.place) }
                let seconds = left.sharedSeconds(with: right)
                guard seconds > 0 else { continue }
                sharedSeconds += seconds
                places += [left.place(.intervals), right.place(.intervals)]
            }
        }
        guard sharedSeconds > 0 else { return }
        let shared =
            sharedSeconds < 60 ? Count(Int(sharedSeconds), "second") : Count(Int(sharedSeconds / 60), "minute")
        let date = claim.serviceLines[first.lowerBound].serviceDate
        report.find(
            "\(one) and \(other) on \(date) are billed as distinct, and their intervals share \(shared)",
            at: Set(places).sorted { $0.line ?? 0 < $1.line ?? 0 },
            facts: [
                ("serviceDate", .date(date)), ("codes", .codes([one, other])), ("sharedSeconds", .number(Int(sharedSeconds))),
            ],
            fixes: [
                Fix(
                    .clinical, "Correct the intervals if they are wrong; else bill the shared time once",
                    requires: "the intervals are those of the treatment")
            ])
    }
}

extension Facts {
    /// Whether the line's service needs no constant attendance, so that its time may be shared.
    fileprivate func isSupervised(_ line: Int) -> Bool {
        lines[line].code?.kind == .supervisedModality
    }
}

extension ServiceLine {
    /// Seconds that an interval of this line shares with one of the other.
    package func sharedSeconds(with other: ServiceLine) -> Int64 {
        var seconds: Int64 = 0
        for own in intervals {
            for foreign in other.intervals where own.overlaps(foreign) {
                seconds +=
                    min(own.end.epochSeconds, foreign.end.epochSeconds) - max(own.start.epochSeconds, foreign.start.epochSeconds)
            }
        }
        return seconds
    }
}
