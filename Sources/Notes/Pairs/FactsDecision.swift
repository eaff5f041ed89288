/// Gathers what a note is compared by: goals, regions with their sides, intents, ideas.
struct FactsDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ findings: Findings) -> PairFacts {
        var facts = findings.reading.facts
        facts.practisesTask = findings.task
        facts.trainsImpairment = findings.exercise
        regions(&facts)
        for index in range {
            let atom = sheet[index]
            print(atom, &facts)
            guard atom.purpose, !atom.negated, atom.frame == .today || atom.frame == .assessment || atom.frame == .need else {
                continue
            }
            if atom.has(.goal) { facts.statesGoal = facts.statesGoal || goalFollows(index) }
            if atom.has(Marks.strengthen) {
                facts.intents |= 1
            } else if atom.has([.impairment, .symptom, .drill, .motion]) as Bool {
                facts.intents |= 1 << UInt64(atom.concept % 63 + 1)
            }
            if atom.marks.isDisjoint(with: .stop), !atom.has(Steers.purpose) { facts.goalWords |= 1 << UInt64(atom.concept & 63) }
        }
        return facts
    }

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

    private func print(_ atom: Atom, _ facts: inout PairFacts) {
        facts.words &+= 1
        let token = atom.isNumber ? UInt64(atom.value.bitPattern) : UInt64(atom.concept)
        facts.fingerprint = (facts.fingerprint ^ token ^ UInt64(atom.end - atom.start) << 40) &* 0x9E37_79B9_7F4A_7C15
        facts.fingerprint ^= facts.fingerprint >> 31
        if atom.isNumber || atom.has(Marks.stop) || atom.has([.because97530, .because97110]) as Bool { return }
        if atom.marks.isEmpty, atom.functions.isEmpty, !atom.unknown { return }
        facts.add(idea: atom.concept)
    }

    private static let back = Lexicon.concept("lumbar")

    /// "to bed and back": the way, not the spine.
    private func goesBack(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.concept == Self.back, atom.end - atom.start == 4, atom.has(.preposition), index > range.lowerBound else {
            return false
        }
        let before = sheet[index - 1]
        return !(before.has([.possessive]) as Bool)
            && !(index + 1 < range.upperBound && sheet[index + 1].has([.impairment, .symptom, .exercise]) as Bool)
    }

    /// Regions that the text names, each with its side; where it names none, those that its tasks and exercises are evidently of.
    private func regions(_ facts: inout PairFacts) {
        var named = Sides()
        var evident = Sides()
        var right = false
        var left = false
        var sentence: Int32 = -1
        for index in range {
            let atom = sheet[index]
            if atom.regions.isEmpty, atom.marks.isDisjoint(with: [.right, .left, .both]) { continue }
            if atom.sentence != sentence {
                sentence = atom.sentence
                right = false
                left = false
            }
            guard atom.frame == .today || atom.frame == .assessment, !atom.negated else { continue }
            if atom.has([.right, .left, .both]) as Bool {
                right = atom.has([.right, .both])
                left = atom.has([.left, .both])
            }
            guard !atom.regions.isEmpty, !goesBack(index) else { continue }
            if atom.has(Marks.body), !atom.has(Marks.exercise) || right || left { named.add(atom.regions, right, left) }
            if !atom.purpose, !atom.has(Marks.apparatus) { evident.add(atom.regions, right, left) }
        }
        let told = named.isEmpty ? evident : named
        facts.rightRegions = told.right
        facts.leftRegions = told.left
    }

    /// Regions on the right and on the left.
    private struct Sides {
        var right: Regions = []
        var left: Regions = []

        var isEmpty: Bool { right.isEmpty && left.isEmpty }

        /// A region without a side is on both.
        mutating func add(_ regions: Regions, _ onRight: Bool, _ onLeft: Bool) {
            if onRight || !onLeft { right.formUnion(regions) }
            if onLeft || !onRight { left.formUnion(regions) }
        }
    }
}
