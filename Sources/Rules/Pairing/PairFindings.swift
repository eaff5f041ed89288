import Claims
import Notes

// What the pairing rules share.

extension TherapeuticPair {
    /// Whether a line of either code carries one of the modifiers.
    func isOpened(by modifiers: [Modifier], in claim: Claim) -> Bool {
        func opens(_ range: Range<Int>) -> Bool {
            range.contains { index in modifiers.contains { claim.serviceLines[index].has($0) } }
        }
        return opens(first) || opens(second)
    }

    /// Date, codes and, where the notes were read, how they compare.
    var facts: [(name: StaticString, value: FactValue)] {
        let known: [(name: StaticString, value: FactValue)] = [
            ("serviceDate", .date(date)), ("codes", .codes([codes.first, codes.second])),
        ]
        guard let reading else { return known }
        return known + [
            ("distinctGoals", .flag(reading.distinctGoals)), ("distinctBodyRegions", .flag(reading.distinctBodyRegions)),
            ("distinctPurposes", .flag(reading.distinctPurposes)),
        ]
    }
}
