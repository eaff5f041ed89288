package import Claims

/// A visit shorter than the timed treatment in it.
package struct UnitsTotalTimeBelowTimedMinutes: Rule {
    package static let card = RuleCard(
        id: "units.total-time-below-timed-minutes",
        title: "total treatment time below the timed minutes",
        severity: .error,
        authority: Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §220.3.E"),
        denials: [Denial("CO", "16", "N345")],
        what:
            "Compares totalTreatmentMinutes with the timed minutes of the claim's one service date, of all disciplines together.",
        why: "The note must hold both totals, and timed minutes are part of the whole: one of the two is wrong.",
        clean: [
            Example("97530 GP 25 min 2 units\ntotal 25 min"),
            Example("97530 GP 25 min 2 units\n97150 GP 20 min 1 unit\ntotal 45 min"),
        ],
        flagged: [Example("97530 GP 25 min 2 units\n97110 GP 59 15 min 1 unit\ntotal 39 min")])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        // The claim has one total: with several dates there is no telling which visit it is for.
        guard let date = facts.days.first?.date, facts.days.allSatisfy({ $0.date == date }) else { return }
        report.applies()
        guard let total = claim.totalTreatmentMinutes else {
            report.lacks("totalTreatmentMinutes", at: claim.place(.totalTreatmentMinutes))
            return
        }
        var timed = 0
        for day in facts.days {
            guard let minutes = day.timedMinutes else {
                report.lackMinutes(of: day, claim, facts)
                return
            }
            timed += minutes
        }
        guard total < timed else { return }
        report.find(
            "the visit of \(date) has \(Count(total, "treatment minute")) in all, but \(timed) timed minutes",
            at: [claim.place(.totalTreatmentMinutes)],
            facts: [("serviceDate", .date(date)), ("totalTreatmentMinutes", .number(total)), ("timedMinutes", .number(timed))])
    }
}
