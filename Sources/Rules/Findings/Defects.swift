/// What is wrong with a claim, so that two scrubs of it can be compared: how often each rule speaks of each set of lines.
struct Defects {
    private struct Defect: Hashable {
        let rule: Int
        /// Ascending; empty for the claim as a whole.
        let lines: [Int]

        init(_ finding: Finding) {
            rule = finding.rule
            lines = finding.lines
        }

        /// Whether the same defect may be seen with other facts.
        func isAkin(to other: Defect) -> Bool {
            rule == other.rule && (lines.isEmpty && other.lines.isEmpty || lines.contains(where: other.lines.contains))
        }
    }

    private var counts: [Defect: Int] = [:]

    init(_ findings: [Finding]) {
        for finding in findings { counts[Defect(finding), default: 0] += 1 }
    }

    func count(of finding: Finding) -> Int {
        counts[Defect(finding)] ?? 0
    }

    /// The ids of the rules of which something is gone afterwards, and of which something is new. What only has other facts, or a line more
    /// or less, is neither.
    func changes(to after: Defects) -> (gone: [StaticString], new: [StaticString]) {
        var gone = surplus(over: after)
        var new: Set<Int> = []
        for defect in after.surplus(over: self) {
            if let akin = gone.firstIndex(where: defect.isAkin) { gone.remove(at: akin) } else { new.insert(defect.rule) }
        }
        return (Self.ids(Set(gone.map(\.rule))), Self.ids(new))
    }

    /// Each defect as often as it stands here more often than there.
    private func surplus(over other: Defects) -> [Defect] {
        counts.flatMap { defect, count in Array(repeating: defect, count: max(0, count - (other.counts[defect] ?? 0))) }
            .sorted { ($0.rule, $0.lines.first ?? 0) < ($1.rule, $1.lines.first ?? 0) }
    }

    private static func ids(_ rules: Set<Int>) -> [StaticString] {
        rules.sorted().map { Catalogue.cards[$0].id }
    }
}
