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
            and punctuation, or, for a therapeutic pair, trivially reworded.
            """,
        why: "A note that serves two services documents neither: reviewers take it for cloned and deny both.",
        clean: [
            Example(
                """
                97530 GP 15 min 1 unit "Toilet transfers with CGA to improve toileting."
                97110 GP 59 15 min 1 unit "LAQ 3x10 with 2 lb to increase quad strength."
                """)
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
        var seen: [Key: Int] = [:]
        var reported: Set<Key> = []
        for (index, line) in claim.serviceLines.enumerated() {
            guard let documentation = line.documentation else { continue }
            let key = Key(date: line.serviceDate, text: claim.contentHash(of: documentation))
            guard let first = seen[key] else {
                seen[key] = index
                continue
            }
            let other = claim.serviceLines[first]
            guard other.procedureCode != line.procedureCode, !facts.areToldApart(first, index), reported.insert(key).inserted
            else { continue }
            report.copied(other, line)
        }
        for pair in facts.pairs {
            guard let reading = pair.reading, reading.copied, !reading.justified else { continue }
            let (one, other) = (claim.serviceLines[pair.first.lowerBound], claim.serviceLines[pair.second.lowerBound])
            guard let mine = one.documentation, let yours = other.documentation else { continue }
            guard claim.contentHash(of: mine) != claim.contentHash(of: yours) else { continue }
            report.copied(one, other)
        }
    }

    private struct Key: Hashable {
        let date: CalendarDate
        let text: UInt64
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
    /// Whether one note for both lines says clearly what was done under each of their codes.
    fileprivate func areToldApart(_ one: Int, _ other: Int) -> Bool {
        pairs.contains { pair in
            (pair.reading?.justified ?? false)
                && (pair.first.contains(one) && pair.second.contains(other)
                    || pair.first.contains(other) && pair.second.contains(one))
        }
    }
}

extension Claim {
    /// The same for texts that differ only in case, spacing and punctuation.
    fileprivate func contentHash(of documentation: Documentation) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in documentationParts[documentation.parts] {
            for byte in text[part.text] {
                let significant = PackedText.fold(byte) ?? (byte >= 0x80 ? byte : 0)
                if significant != 0 { hash = (hash ^ UInt64(significant)) &* 0x100_0000_01b3 }
            }
        }
        return hash
    }
}
