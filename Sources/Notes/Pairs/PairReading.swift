/// What separates a 97530 line from a 97110 line of one day.
package struct PairReading: Sendable, Equatable {
    /// Each states a goal, and the goals differ.
    package var distinctGoals = false
    /// Each names its region, and the regions do not overlap.
    package var distinctBodyRegions = false
    /// The lines differ in kind or intent, and at least one says what for.
    package var distinctPurposes = false
    /// The two texts are the same or trivially reworded.
    package var copied = false

    package init() {}

    /// Any of the three.
    package var justified: Bool { distinctGoals || distinctBodyRegions || distinctPurposes }

    /// Compares what was read from the two lines. A session note shared by both is judged by the sections that it labels, if it does.
    package init(activity97530: NoteReading, exercise97110: NoteReading) {
        var one = activity97530.facts
        var other = exercise97110.facts
        if one.fingerprint == other.fingerprint, one.words == other.words {
            guard let first = activity97530.activitySection, let second = activity97530.exerciseSection else {
                copied = one.words > 0
                return
            }
            one = first
            other = second
        }
        let likeness = one.likeness(other)
        if likeness.all >= 3, likeness.common * 10 >= likeness.all * 7 {
            copied = true
            return
        }
        distinctGoals = Self.goalsDiffer(one, other)
        distinctBodyRegions = Self.regionsDiffer(one, other)
        distinctPurposes = Self.purposesDiffer(one, other)
    }

    static func goalsDiffer(_ one: PairFacts, _ other: PairFacts) -> Bool {
        guard one.statesGoal || !one.goals.isEmpty, other.statesGoal || !other.goals.isEmpty else { return false }
        // Places say where, not what for.
        let first = one.goals.subtracting([.other, .around, .handling])
        let second = other.goals.subtracting([.other, .around, .handling])
        let common = (one.goalWords & other.goalWords).nonzeroBitCount
        let all = (one.goalWords | other.goalWords).nonzeroBitCount
        if !first.isEmpty, !second.isEmpty {
            if first.isDisjoint(with: second) { return true }
            // "eat lunch with the class", "sit through writing in class": each has a function of its own, in other words.
            return !first.isSubset(of: second) && !second.isSubset(of: first) && common * 3 < all
        }
        return all > 0 && common * 2 < all
    }

    static func regionsDiffer(_ one: PairFacts, _ other: PairFacts) -> Bool {
        let oneAll = one.rightRegions.union(one.leftRegions)
        let otherAll = other.rightRegions.union(other.leftRegions)
        guard !oneAll.isEmpty, !otherAll.isEmpty else { return false }
        return one.rightRegions.isDisjoint(with: other.rightRegions) && one.leftRegions.isDisjoint(with: other.leftRegions)
    }

    static func purposesDiffer(_ one: PairFacts, _ other: PairFacts) -> Bool {
        guard one.statesIntent || other.statesIntent else { return false }
        if one.goals == other.goals, one.intents == other.intents { return false }
        let kindsDiffer =
            one.practisesTask && other.trainsImpairment && !other.practisesTask
            || other.practisesTask && one.trainsImpairment && !one.practisesTask
        if kindsDiffer { return true }
        guard one.statesIntent, other.statesIntent else { return false }
        return one.intents & other.intents == 0 && one.goals.isDisjoint(with: other.goals)
    }
}
