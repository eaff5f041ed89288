/// What a note is compared by: as a whole, and by its parts where it labels both 97530 and 97110.
package struct NoteComparison: Sendable {
    var whole: PairFacts
    /// Only a note that both lines share is compared by them.
    var sections: (activity97530: PairFacts, exercise97110: PairFacts)?
}

/// What two notes of one day, or two parts of one note, are compared by, in fixed size.
struct PairFacts: Sendable {
    /// Named functions that the note gives as aims.
    var goals: Functions = []
    /// An explicit goal was stated, whether or not its function is known.
    var statesGoal = false
    /// Regions treated on the right and on the left; a region without a side is in both.
    var rightRegions: Regions = []
    var leftRegions: Regions = []
    /// A task was practised.
    var practisesTask = false
    /// Isolated impairment work was done.
    var trainsImpairment = false
    /// Impairments given as the aim, hashed to bits.
    var intents: UInt64 = 0
    /// Words of the stated goals, hashed to bits.
    var goalWords: UInt64 = 0
    /// What the whole text says, word by word and idea by idea.
    var imprint = Imprint()

    /// Some aim is stated: a function or an impairment.
    var statesIntent: Bool { intents != 0 || !goals.isEmpty }
}
