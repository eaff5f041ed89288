package import Claims

/// A service that had not yet been given when the claim was received.
package struct IntakeServiceDateInFuture: Rule {
    package static let card = RuleCard(
        id: "intake.service-date-in-future",
        title: "service date after the claim was received",
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "110", "M52"), Denial("CO", "16", "M52")],
        what: "Compares each line's service date, and the last day of a range, with receivedDate. It knows no other today.",
        why: "Nothing may be billed before it is done: payers turn future dates away, and a planned visit may yet be missed.",
        clean: [
            Example("97530 GP 1 unit on 2026-11-23\nreceived 2026-11-23", "billed on the day itself"),
            Example("97530 GP 1 unit on 2026-11-20\n97530 GP 1 unit on 2026-11-23\nreceived 2026-11-23"),
        ],
        flagged: [
            Example("97530 GP 1 unit on 2026-11-24\nreceived 2026-11-23", "the day after"),
            Example("97150 GP 1 unit on 2026-11-20 through 2026-11-24\nreceived 2026-11-23", "the last day of a range"),
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !claim.serviceLines.isEmpty else { return }
        report.applies()
        guard let received = claim.receivedDate else {
            report.lacks("receivedDate", at: claim.place(.receivedDate))
            return
        }
        claim.forEachDate { range in
            let date = claim.serviceLines[range.lowerBound].serviceDate
            guard date > received else { return }
            report.find(
                "the service date \(date) lies after \(received), when the claim was received", at: claim.datePlaces(range),
                facts: [("serviceDate", .date(date)), ("receivedDate", .date(received))])
        }
        for line in claim.serviceLines where line.serviceDate <= received {
            guard let through = line.serviceDateThrough, through > received else { continue }
            report.find(
                "\(line.name) runs through \(through), after \(received), when the claim was received",
                at: [line.place(.serviceDateThrough)],
                facts: line.facts + [("serviceDateThrough", .date(through)), ("receivedDate", .date(received))])
        }
    }
}
