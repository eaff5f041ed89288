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

    /// Compares what was read from a line of 97530 and one of 97110; nil where one was read without what it is compared by.
    package init?(activity97530: NoteReading, exercise97110: NoteReading) {
        guard let one = activity97530.comparison, let other = exercise97110.comparison else { return nil }
        self.init(activity97530: one, exercise97110: other)
    }

    /// Compares what was read from the lines of any two codes; nil where one was read without what it is compared by.
    package init?(_ one: NoteReading, _ other: NoteReading) {
        guard let one = one.comparison, let other = other.comparison else { return nil }
        self.init(activity97530: NoteComparison(whole: one.whole), exercise97110: NoteComparison(whole: other.whole))
    }

    /// Compares two notes. One that both lines share is judged by the sections that it labels, if it does.
    init(activity97530: NoteComparison, exercise97110: NoteComparison) {
        var one = activity97530.whole
        var other = exercise97110.whole
        if one.imprint.isSame(as: other.imprint) {
            guard let sections = activity97530.sections else {
                copied = !one.imprint.isEmpty
                return
            }
            one = sections.activity97530
            other = sections.exercise97110
        }
        let likeness = one.imprint.likeness(to: other.imprint)
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
        let first = one.goals.subtracting([.other, .around, .handling])
        let second = other.goals.subtracting([.other, .around, .handling])
        if !first.isEmpty, !second.isEmpty { return one.intents & other.intents == 0 && first.isDisjoint(with: second) }
        return one.intents & other.intents == 0 && one.goals.isDisjoint(with: other.goals)
    }
}
