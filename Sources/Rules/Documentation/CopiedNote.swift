package import Claims
import Notes

/// One text for two services.
package struct CopiedNote: Rule {
    package static let card = RuleCard(
        id: "documentation.copied-note",
        title: "the same note for two different codes",
        stage: .final,
        severity: .error,
        authority: .functionalDocumentation,
        denials: [Denial("CO", "50", "N115")],
        what: """
            Compares the notes of the lines of one date, and reports two of different codes that are the same text but for case, spacing \
            and punctuation, or trivially reworded: nine words of ten are the same.
            """,
        why: "A note that serves two services documents neither: reviewers take it for cloned and deny both.",
        clean: [
            Example(
                """
                97530 GP 15 min 1 unit "Toilet transfers with CGA to improve toileting."
                97110 GP 59 15 min 1 unit "LAQ 3x10 with 2 lb to increase quad strength."
                """),
            Example(
                """
                97535 GO 15 min 1 unit "Upper body dressing at bedside with min A and two verbal cues, 8 min, shirt and cardigan."
                97140 GO 15 min 1 unit "Soft tissue mobilization of the right forearm, 15 min, with less pain in supination after it."
                """),
        ],
        flagged: [
            Example(
                """
                97530 GP 15 min 1 unit "Toilet transfers with CGA, to improve toileting."
                97110 GP 59 15 min 1 unit "toilet transfers with CGA to improve toileting"
                """)
        ])

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard claim.serviceLines.count(where: { $0.documentation != nil }) > 1 else { return }
        report.applies()
        var imprints: [(line: Int, imprint: NoteImprint)] = []
        var reported: Set<Int> = []
        for index in claim.serviceLines.indices {
            guard let documentation = claim.serviceLines[index].documentation else { continue }
            let imprint = NoteImprint(documentation, of: claim)
            let line = claim.serviceLines[index]
            for (earlier, other) in imprints where !reported.contains(earlier) {
                guard claim.serviceLines[earlier].serviceDate == line.serviceDate,
                    claim.serviceLines[earlier].procedureCode != line.procedureCode
                else { continue }
                let isSame = imprint.hash == other.hash && !facts.areToldApart(earlier, index)
                guard isSame || isReworded(earlier, index, imprint, other, facts) else { continue }
                reported.insert(earlier)
                report.copied(claim.serviceLines[earlier], line)
                break
            }
            imprints.append((index, imprint))
        }
    }

    /// Of a therapeutic pair the notes' ideas are compared, of other codes their words.
    private func isReworded(_ one: Int, _ other: Int, _ first: NoteImprint, _ second: NoteImprint, _ facts: Facts) -> Bool {
        if let pair = facts.pair(of: one, other), let reading = pair.reading { return reading.copied && !reading.justified }
        return first.hash != second.hash && first.isAlmost(second)
    }
}

extension Report {
    fileprivate mutating func copied(_ one: ServiceLine, _ other: ServiceLine) {
        find(
            "lines \(min(one.number, other.number)) and \(max(one.number, other.number)) bill different codes with the same note",
            at: [one, other].sorted { $0.number < $1.number }.map { $0.place(.documentation) },
            facts: [
                ("serviceDate", .date(one.serviceDate)), ("codes", .codes([one.procedureCode, other.procedureCode].sorted())),
            ],
            fixes: [Fix(.clinical, "Have the therapist document each service by itself")])
    }
}

extension Facts {
    /// The therapeutic pair that two lines belong to.
    fileprivate func pair(of one: Int, _ other: Int) -> TherapeuticPair? {
        pairs.first {
            $0.first.contains(one) && $0.second.contains(other) || $0.first.contains(other) && $0.second.contains(one)
        }
    }

    /// Whether one note for both lines says clearly what was done under each of their codes.
    fileprivate func areToldApart(_ one: Int, _ other: Int) -> Bool {
        pair(of: one, other)?.reading?.justified ?? false
    }
}
