/// Gathers what a note is compared by: goals, regions with their sides, intents, ideas.
struct FactsDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ findings: Findings) -> PairFacts {
        var facts = PairFacts()
        facts.goals = findings.goals
        facts.practisesTask = findings.task
        facts.trainsImpairment = findings.exercise
        var regions = RegionsToday()
        var imprint = Imprint()
        for index in range {
            let atom = sheet[index]
            imprint.add(atom)
            regions.add(atom, goesBack: goesBack(index))
            guard atom.mayAim else { continue }
            if atom.has(.goal), !facts.statesGoal, atom.purpose || endsHeading(index) { facts.statesGoal = goalFollows(index) }
            guard atom.purpose else { continue }
            if atom.has(Marks.strengthen) {
                facts.intents |= 1
            } else if atom.has([.impairment, .symptom, .drill, .motion]) as Bool {
                facts.intents |= 1 << UInt64(atom.concept % 63 + 1)
            }
            if atom.marks.isDisjoint(with: .stop), !atom.has(Steers.purpose) { facts.goalWords |= 1 << UInt64(atom.concept & 63) }
        }
        facts.imprint = imprint
        (facts.rightRegions, facts.leftRegions) = regions.sides
        return facts
    }

    /// "Goal: …"
    private func endsHeading(_ index: Int) -> Bool { index + 1 < range.upperBound && sheet[index + 1].gap.contains(.colon) }

    /// A goal that says more than an impairment.
    private func goalFollows(_ index: Int) -> Bool {
        var next = index + 1
        while next < range.upperBound, sheet[next].gap.isDisjoint(with: .sentence) {
            let atom = sheet[next]
            if !atom.functions.isEmpty || atom.unknown { return true }
            next += 1
        }
        return false
    }

    private static let back = Lexicon.concept("lumbar")

    /// "min A at L foot", "tactile cue to the knee": where help was given, not what was treated.
    private func helped(_ index: Int) -> Bool {
        guard sheet[index].has(Marks.body) else { return false }
        var back = index - 1
        while back > range.lowerBound, index - back <= 3, sheet[back + 1].gap.isDisjoint(with: .heavy) {
            let before = sheet[back]
            if before.has(.clockAt) || before.has(.to) {
                return sheet[back - 1].has([.assistLevel, .cueWord, .cueType]) as Bool
            }
            guard before.has([.left, .right, .both]) as Bool || before.has([.determiner, .possessive]) else { return false }
            back -= 1
        }
        return false
    }

    /// "to bed and back": the way, not the spine.
    private func goesBack(_ index: Int) -> Bool {
        let atom = sheet[index]
        if helped(index) { return true }
        guard atom.concept == Self.back, atom.end - atom.start == 4, atom.has(.preposition), index > range.lowerBound else {
            return false
        }
        let before = sheet[index - 1]
        return !(before.has([.possessive]) as Bool)
            && !(index + 1 < range.upperBound && sheet[index + 1].has([.impairment, .symptom, .exercise]) as Bool)
    }
}
