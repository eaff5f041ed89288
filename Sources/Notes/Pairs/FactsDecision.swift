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

    private func regions(_ facts: inout PairFacts) {
        var explicit = false
        for pass in 0..<2 {
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
                if pass == 0 {
                    guard atom.has(Marks.body), !atom.has(Marks.exercise) || atom.has([.right, .left]) as Bool || right || left
                    else { continue }
                    explicit = true
                } else if atom.purpose || atom.has(Marks.apparatus) {
                    continue
                }
                if right || !left { facts.rightRegions.formUnion(atom.regions) }
                if left || !right { facts.leftRegions.formUnion(atom.regions) }
            }
            if explicit { return }
        }
    }
}
