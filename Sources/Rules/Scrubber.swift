package import Claims

/// Scrubs claims one after another on one thread; holds the scratch that they share.
package struct Scrubber {
    private var facts: Facts
    private var scratch = Report()

    package init(reference: ReferenceData) {
        facts = Facts(reference: reference)
    }

    /// Judges a claim that has been arranged, into a verdict whose buffers are used again.
    package mutating func scrub(
        _ claim: Claim, by ruleset: Ruleset, _ question: Question = Question(), into verdict: inout Verdict
    ) {
        facts.begin(question.standing)
        judge(claim, by: ruleset, question, into: &verdict)
        guard verdict.report.findings.contains(where: { !$0.fixes.isEmpty }) else { return }
        tryFixes(claim, by: ruleset, question, &verdict)
    }

    private mutating func judge(_ claim: Claim, by ruleset: Ruleset, _ question: Question, into verdict: inout Verdict) {
        verdict.profile = ruleset.profile
        verdict.days.removeAll(keepingCapacity: true)
        verdict.services.removeAll(keepingCapacity: true)
        verdict.documentation.removeAll(keepingCapacity: true)
        verdict.pairs.removeAll(keepingCapacity: true)
        verdict.report.reset(rules: Catalogue.rules.count)
        let first = claim.serviceLines.first.map { ruleset.period(on: $0.serviceDate) } ?? ruleset.periods.count - 1
        let last = claim.serviceLines.last.map { ruleset.period(on: $0.serviceDate) } ?? first
        if first == last {
            ruleset.periods[first].pipeline.run(claim, question, &facts, &verdict.report)
            verdict.take(facts, of: claim, question)
        } else {
            // A claim across a change of rules is judged period by period, each with its own lines.
            var earlier: Claim?
            for period in first...last {
                var part = claim.part { ruleset.period(on: $0) == period }
                guard !part.serviceLines.isEmpty else { continue }
                if let earlier { part.episode = earlier.episode?.carried(from: earlier, facts, to: part) }
                earlier = part
                scratch.reset(rules: Catalogue.rules.count)
                ruleset.periods[period].pipeline.run(part, question, &facts, &scratch)
                verdict.report.merge(scratch)
                verdict.take(facts, of: part, question)
            }
        }
        verdict.report.arrange()
        verdict.documentation.sort { $0.line < $1.line }
        verdict.pairs.sort { $0.lines.lexicographicallyPrecedes($1.lines) }
    }

    /// Applies each offered fix, scrubs the edited claim, and keeps the fixes that cure what they were offered for.
    private mutating func tryFixes(_ claim: Claim, by ruleset: Ruleset, _ question: Question, _ verdict: inout Verdict) {
        let before = Defects(verdict.report.findings)
        var trial = Verdict(profile: ruleset.profile)
        for index in verdict.report.findings.indices {
            let finding = verdict.report.findings[index]
            verdict.report.findings[index].fixes = finding.fixes.compactMap { fix in
                guard !fix.edits.isEmpty else { return fix }
                var edited = claim
                for edit in fix.edits { edit.apply(to: &edited) }
                judge(edited, by: ruleset, question, into: &trial)
                let after = Defects(trial.report.findings)
                guard after.count(of: finding) < before.count(of: finding) else { return nil }
                var fix = fix
                (fix.resolves, fix.introduces) = before.changes(to: after)
                return fix
            }
        }
    }
}

extension Verdict {
    fileprivate mutating func take(_ facts: Facts, of claim: Claim, _ question: Question) {
        let offset = services.count
        services.append(contentsOf: facts.services)
        for day in facts.days {
            var day = day
            day.services = day.services.lowerBound + offset..<day.services.upperBound + offset
            days.append(day)
        }
        guard question.wantsDocumentation else { return }
        for (index, line) in claim.serviceLines.enumerated() {
            guard let reading = facts.readings[index] else { continue }
            documentation.append(LineReading(line: line.number, reading: reading, documentation: line.documentation))
        }
        for pair in facts.pairs {
            guard let reading = pair.reading else { continue }
            let lines =
                claim.serviceLines[pair.first].map(\.number).sorted() + claim.serviceLines[pair.second].map(\.number).sorted()
            pairs.append(PairedLines(lines: lines, reading: reading))
        }
    }
}

extension Claim {
    /// The claim with only the lines and unbilled services of some dates.
    fileprivate func part(where isIncluded: (CalendarDate) -> Bool) -> Claim {
        var part = self
        part.serviceLines.removeAll { !isIncluded($0.serviceDate) }
        part.unbilledServices.removeAll { !isIncluded($0.serviceDate) }
        return part
    }
}
