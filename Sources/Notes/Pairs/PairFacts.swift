/// What two notes of one day are compared by, in fixed size.
package struct PairFacts: Sendable, Equatable {
    /// Named functions that the note gives as aims.
    package var goals: Functions = []
    /// An explicit goal was stated, whether or not its function is known.
    package var statesGoal = false
    /// Regions treated on the right and on the left; a region without a side is in both.
    package var rightRegions: Regions = []
    package var leftRegions: Regions = []
    /// A task was practised.
    package var practisesTask = false
    /// Isolated impairment work was done.
    package var trainsImpairment = false
    /// Impairments given as the aim, hashed to bits.
    var intents: UInt64 = 0
    /// Words of the stated goals, hashed to bits.
    var goalWords: UInt64 = 0
    /// Ideas of the whole text, hashed to bits.
    var ideas = (low: UInt64(0), second: UInt64(0), third: UInt64(0), high: UInt64(0))
    /// Hash of the words in their order.
    var fingerprint: UInt64 = 0
    /// How many words the fingerprint covers.
    var words: UInt32 = 0

    package init() {}

    package static func == (one: PairFacts, other: PairFacts) -> Bool {
        one.fingerprint == other.fingerprint && one.goals == other.goals && one.ideas == other.ideas
    }

    /// Some aim is stated: a function or an impairment.
    var statesIntent: Bool { intents != 0 || !goals.isEmpty }

    mutating func add(idea: UInt16) {
        let bit = UInt64(1) << UInt64(idea & 63)
        switch (idea >> 6 ^ idea >> 9) & 3 {
        case 0: ideas.low |= bit
        case 1: ideas.second |= bit
        case 2: ideas.third |= bit
        default: ideas.high |= bit
        }
    }

    /// Ideas in common over all ideas, and how many there are.
    func likeness(_ other: PairFacts) -> (common: Int, all: Int) {
        let common =
            (ideas.low & other.ideas.low).nonzeroBitCount + (ideas.second & other.ideas.second).nonzeroBitCount
            + (ideas.third & other.ideas.third).nonzeroBitCount + (ideas.high & other.ideas.high).nonzeroBitCount
        let all =
            (ideas.low | other.ideas.low).nonzeroBitCount + (ideas.second | other.ideas.second).nonzeroBitCount
            + (ideas.third | other.ideas.third).nonzeroBitCount + (ideas.high | other.ideas.high).nonzeroBitCount
        return (common, all)
    }
}
