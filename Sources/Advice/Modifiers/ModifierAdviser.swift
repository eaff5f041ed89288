package import Claims
import Notes
package import Rules

/// Looks at every two codes of each date as the payer does.
package struct ModifierAdviser {
    /// The most lines of a claim whose codes are paired: pairs grow with their square.
    package static let linesMax = 100

    private let claim: Claim
    private let ruleset: Ruleset
    private let reference: ReferenceData
    private let facts: Facts

    /// - Parameter claim: arranged.
    package init(_ claim: Claim, by ruleset: Ruleset, _ reference: ReferenceData) {
        self.claim = claim
        self.ruleset = ruleset
        self.reference = reference
        var facts = Facts(reference: reference)
        facts.compute(
            claim, by: FactsPlan(ruleset.periods[ruleset.periods.count - 1].pipeline.settings), reference: reference,
            readingEveryLine: true)
        self.facts = facts
    }

    /// By date, then by code.
    package var advice: [PairAdvice] {
        var advice: [PairAdvice] = []
        var start = 0
        while start < claim.serviceLines.count {
            let date = claim.serviceLines[start].serviceDate
            let end = claim.serviceLines[start...].firstIndex { $0.serviceDate != date } ?? claim.serviceLines.count
            let runs = codes(start..<end)
            for (place, first) in runs.enumerated() {
                for second in runs[(place + 1)...] { advice.append(pair(first, second, on: date, among: start..<end)) }
            }
            start = end
        }
        return advice
    }

    /// The lines of each code among those of a date, which are in order of code.
    private func codes(_ range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in range {
            if let last = runs.last, claim.serviceLines[last.lowerBound].procedureCode == claim.serviceLines[index].procedureCode
            {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private func pair(_ first: Range<Int>, _ second: Range<Int>, on date: CalendarDate, among day: Range<Int>) -> PairAdvice {
        let one = claim.serviceLines[first.lowerBound].procedureCode
        let other = claim.serviceLines[second.lowerBound].procedureCode
        let pipeline = ruleset.periods[ruleset.period(on: date)].pipeline
        let policy = PairPolicy(one, other, pipeline)
        let asksNCCI = pipeline.step(NCCIColumnTwoBilled.card.id) != nil
        let table = asksNCCI ? reference.ptpTable(claim.setting) : nil
        let answer = asksNCCI ? table?.edit(between: one, other, on: date) ?? .unknown : .noEdit

        func advise(_ codes: CodePair, _ status: PairAdvice.Status, _ authority: Authority, _ reason: String) -> PairAdvice {
            PairAdvice(
                date: date, codes: codes, lines: (first.map { $0 } + second).map { claim.serviceLines[$0].number }.sorted(),
                status: status, authority: authority, reason: reason)
        }
        func separate(_ advice: PairAdvice, accepting accepted: [Modifier], _ standard: Separation.Standard) -> PairAdvice {
            let inOrder = advice.codes.first == one
            let (column1, column2) = inOrder ? (first, second) : (second, first)
            let separation = Separation(column1, column2, among: day, claim, facts)
            let refusals =
                pipeline.step(PayerModifierNotAccepted.card.id) == nil
                ? [] : pipeline.settings[PayerModifierNotAccepted.refusals]
            return advice.taking(
                separation, claim.serviceLines[column1], claim.serviceLines[column2],
                accepted.filter { !refusals.refuse($0, on: advice.codes.second) }, standard)
        }

        if case .active(let edit) = answer, let table {
            let codes = CodePair(edit.column1, edit.column2)
            let authority = Authority.ptpEdits(
                table.edition, claim.setting, section: "column one \(edit.column1), column two \(edit.column2)", on: date)
            guard edit.period.indicator == .allowed else {
                return advise(
                    codes, .notBypassable, authority,
                    """
                    An NCCI edit that no modifier opens (indicator 0): \(edit.column2) is never paid beside \(edit.column1) on one date. \
                    Do not append a modifier; \(edit.column2) stays off the claim.
                    """)
            }
            return separate(
                advise(
                    codes, .bypassable, authority,
                    "An NCCI edit that a modifier opens (indicator 1), if the two were separate: else \(edit.column2) is not paid."
                ),
                accepting: [.distinctService, "XE", "XS", "XP", "XU"], .nCCI)
        }
        let edits = Self.sentence(answer, table, one, other, date, asksNCCI)
        if let policy {
            return separate(
                advise(
                    policy.codes, .payerPolicy, policy.authority,
                    "\(edits) It is by policy that the two must be told apart on one date: \(policy.source)."),
                accepting: policy.modifiers, .policy)
        }
        let authority =
            table.map { Authority.ptpEdits($0.edition, claim.setting, on: date) }
            ?? (asksNCCI
                ? Authority(.ncci, "CMS NCCI PTP edits: no \(claim.setting.name) table is loaded")
                : Authority(.payerPolicy, "profile \(ruleset.profile.id) \(ruleset.profile.version)"))
        if case .unknown = answer { return advise(CodePair(one, other), .notChecked, authority, edits) }
        return advise(CodePair(one, other), .noEdit, authority, "\(edits) No modifier is needed to tell the two apart.")
    }

    /// What NCCI says where it has no edit in force.
    private static func sentence(
        _ answer: PTPAnswer, _ table: PTPTable?, _ one: ProcedureCode, _ other: ProcedureCode, _ date: CalendarDate,
        _ asksNCCI: Bool
    ) -> String {
        guard asksNCCI else { return "The payer's profile applies no NCCI edits." }
        guard let table else { return "NCCI's edits could not be looked up: no table of this setting is loaded." }
        guard answer != .unknown else {
            return "NCCI's edits could not be looked up: \(table.edition.name) does not speak for these codes on \(date)."
        }
        let ended = (table.rows(column1: one, column2: other) + table.rows(column1: other, column2: one))
            .filter { $0.indicator != .notApplicable }.compactMap(\.through).filter { $0 < date }.max()
        return "\(table.edition.name) has no edit in force between \(one) and \(other) on \(date)"
            + (ended.map { "; one ended on \($0)." } ?? ".")
    }
}

/// A pair of the payer's list.
private struct PairPolicy {
    let codes: CodePair
    let modifiers: [Modifier]
    let authority: Authority

    /// nil where the payer does not ask.
    init?(_ one: ProcedureCode, _ other: ProcedureCode, _ pipeline: Pipeline) {
        guard let step = pipeline.step(TherapeuticPairWithout59.card.id),
            let codes = pipeline.settings[TherapeuticPairWithout59.pairs].first(where: {
                $0 == CodePair(one, other) || $0 == CodePair(other, one)
            })
        else { return nil }
        self.codes = codes
        modifiers = pipeline.settings[TherapeuticPairWithout59.modifiers]
        authority = step.authority
    }

    var source: String {
        authority.source
    }
}

extension Pipeline {
    /// The rule with this id, where it is on.
    fileprivate func step(_ id: StaticString) -> Step? {
        steps.first { $0.card.id.description == id.description }
    }
}
