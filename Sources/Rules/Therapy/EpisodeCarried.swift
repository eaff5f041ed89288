import Claims

extension Episode {
    /// The ledger as it stands after the earlier part of a claim that is judged in parts.
    ///
    /// - Parameters:
    ///   - earlier: the part that was judged last, with the ledger as it stood before it.
    ///   - facts: those of the earlier part.
    func carried(from earlier: Claim, _ facts: Facts, to later: Claim) -> Episode {
        var episode = self
        let sameYear =
            earlier.serviceLines.first?.serviceDate.civil.year == later.serviceLines.first?.serviceDate.civil.year
        episode.incurredPhysicalAndSpeech = sameYear ? incurred(.physicalAndSpeech, after: earlier, facts) : nil
        episode.incurredOccupational = sameYear ? incurred(.occupational, after: earlier, facts) : nil
        earlier.forEachDate { range in
            guard range.contains(where: { facts.isTherapy($0, of: earlier) }) else { return }
            let date = earlier.serviceLines[range.lowerBound].serviceDate
            if lastProgressReport.map({ date > $0 }) ?? true, let days = episode.treatmentDaysSinceProgressReport {
                episode.treatmentDaysSinceProgressReport = days + 1
            }
            if let authorization, authorization.holds(on: date), let used = episode.authorization?.visitsUsed {
                episode.authorization?.visitsUsed = used + 1
            }
        }
        return episode
    }

    /// What was allowed this year before the later part; nil where an amount is missing.
    private func incurred(_ bucket: ExpenseBucket, after earlier: Claim, _ facts: Facts) -> Money? {
        guard var incurred = earlier.incurred(bucket) else { return nil }
        for (index, line) in earlier.serviceLines.enumerated() where facts.isTherapy(index, of: earlier) {
            guard let discipline = facts.lines[index].discipline, ExpenseBucket(discipline) == bucket else { continue }
            guard let allowed = line.allowed else { return nil }
            incurred = incurred + allowed
        }
        return incurred
    }
}
