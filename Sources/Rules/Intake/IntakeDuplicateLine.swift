package import Claims

/// One service billed on two lines.
///
/// The provider is whoever the line's intervals name, else the claim's rendering provider. Minutes, units and charges tell nothing apart:
/// payers do not look at them to see a duplicate. A line whose modifiers differ, as one of a CQ or CO split does, is another line.
package struct IntakeDuplicateLine: Rule {
    package static let card = RuleCard(
        id: "intake.duplicate-line",
        title: "the same service on two lines",
        severity: .error,
        authority: Authority(.cmsManual, "CMS MLN Matters", section: "MM8121, exact duplicates"),
        denials: [Denial("CO", "18", "N522"), Denial("OA", "18", "N522")],
        what: """
            Reports lines with the same code, dates, provider and modifiers, unless a modifier says that the service was given again or apart: \
            59, XE, XS, XP, XU, 76, 77 or 91. A code split by CQ or CO is no duplicate.
            """,
        why: "The second line is denied as a duplicate; units of one code on one day belong on one line.",
        clean: [
            Example("97530 GP 2 units\n97110 GP 59 1 unit", "two codes"),
            Example("97110 GP CQ 10 min 1 unit\n97110 GP 20 min 1 unit", "split between therapist and assistant"),
            Example("97110 GP 1 unit\n97110 GP 76 1 unit", "given again"),
            Example("97110 GP 59 1 unit\n97110 GP 59 1 unit", "both say that they are apart"),
            Example("97110 GP 1 unit on 2026-11-19\n97110 GP 1 unit on 2026-11-20", "two days"),
            Example(
                "97110 GP 1 unit 10:00-10:15 by 1234567893\n97110 GP 1 unit 11:00-11:15 by 1245319599", "two therapists"),
        ],
        flagged: [
            Example("97530 GP 1 unit\n97530 GP 1 unit"),
            Example("97530 GP KX 15 min 1 unit\n97530 KX GP 30 min 2 units", "the order of modifiers is nothing"),
            Example("97110 GP 1 unit\n97110 GP 1 unit\n97110 GP CQ 1 unit", "two of three"),
        ])

    package init(_ settings: RuleSettings) {}

    private struct Key: Hashable {
        var through: CalendarDate?
        var modifiers: [Modifier]
        var providers: [UInt64]
    }

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        claim.forEachCodeAndDate { range in
            guard range.count > 1, claim.serviceLines[range.lowerBound].procedureCode.isWellFormed else { return }
            report.applies()
            var linesByKey: [Key: [ServiceLine]] = [:]
            var keys: [Key] = []
            for line in range.map({ claim.serviceLines[$0] }) where !line.isToldApart {
                let key = Self.key(of: line, claim)
                if linesByKey[key] == nil { keys.append(key) }
                linesByKey[key, default: []].append(line)
            }
            for key in keys {
                guard let lines = linesByKey[key], lines.count > 1 else { continue }
                report.find(duplicates: lines.sorted { $0.number < $1.number }, modifiers: key.modifiers)
            }
        }
    }

    private static func key(of line: ServiceLine, _ claim: Claim) -> Key {
        var providers = Set(line.intervals.compactMap { $0.provider?.number }).sorted()
        if providers.isEmpty, let npi = claim.renderingProvider.npi { providers = [npi.number] }
        let through = line.serviceDateThrough.flatMap { $0 == line.serviceDate ? nil : $0 }
        return Key(through: through, modifiers: Set(line.modifiers).sorted(), providers: providers)
    }
}

extension ServiceLine {
    /// Whether a modifier says that the service was given again, or apart from another.
    fileprivate var isToldApart: Bool {
        for modifier in modifiers where Modifier.tellingApart.contains(modifier) { return true }
        return false
    }
}

extension Modifier {
    fileprivate static let tellingApart: [Modifier] = ["59", "XE", "XS", "XP", "XU", "76", "77", "91"]
}

extension Report {
    fileprivate mutating func find(duplicates lines: [ServiceLine], modifiers: [Modifier]) {
        let numbers = lines.map { String($0.number) }
        let listed = numbers.dropLast().joined(separator: ", ") + " and " + (numbers.last ?? "")
        find(
            "lines \(listed) bill \(lines[0].procedureCode) on \(lines[0].serviceDate) with the same modifiers: a duplicate",
            at: lines.map(\.place),
            facts: lines[0].facts + [("modifiers", .modifiers(modifiers)), ("lineCount", .number(lines.count))])
    }
}
