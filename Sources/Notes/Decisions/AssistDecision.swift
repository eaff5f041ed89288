/// Is the level of help or cueing stated for what was done today?
struct AssistDecision {
    let sheet: Sheet
    let range: Range<Int>

    /// Only a word with one of these, or a letter, can open a level of help.
    private static var helping: Marks {
        [
            .assistLevel, .independent, .degree, .cueWord, .cueType, .assistWord, .setUp, .clinician, .person, .patient,
            .helpVerb,
        ]
    }

    func run(_ element: inout Element) {
        for index in range where !element.evidence.isFull {
            let atom = sheet[index]
            guard atom.has(Self.helping) || atom.isLetter, atom.frame == .today, !atom.earlier else { continue }
            let last = level(index)
            if last >= index { element.find(atom, through: sheet[last]) }
        }
    }

    private func at(_ index: Int) -> Atom? { index >= range.lowerBound && index < range.upperBound ? sheet[index] : nil }

    private func near(_ index: Int) -> Bool { index < range.upperBound && sheet[index].gap.isDisjoint(with: .sentence) }

    /// The last atom of the level that begins at `index`; -1 if none does.
    private func level(_ index: Int) -> Int {
        let atom = sheet[index]
        let next: Atom? = near(index + 1) ? sheet[index + 1] : nil
        let asNeeded = next?.has(.asNeeded) ?? false
        if asNeeded { return -1 }
        if atom.purpose {
            // "to refill a prescription with verbal cues": help given on the way, unless a goal names its level.
            guard !atom.openAim, index > range.lowerBound, !sheet.any(sheet.sentence(around: index), [.goal, .want]) else {
                return -1
            }
            let before = sheet[index - 1]
            guard before.has([.with]) as Bool || before.isNumber || atom.gap.contains(.comma) else { return -1 }
        }
        // "A x1", "A x 2".
        if atom.isLetter, atom.capitals, atom.has(Marks.assistWord), let next, next.shape == .times, next.value <= 3,
            next.second == 0, next.gap.isDisjoint(with: .heavy)
        {
            return index + 1
        }
        if atom.isLetter, atom.has(Marks.independent) || atom.capitals {
            let helped = hands(index)
            return helped >= 0 ? helped : letter(index)
        }
        if atom.has(Marks.independent) {
            // "on her own jacket".
            if let next, next.gap.isDisjoint(with: .heavy), atom.end - atom.start == 10, next.has(Marks.anyThing) { return -1 }
            return index
        }
        if atom.has(Marks.setUp) { return setUp(index) }
        if atom.has(Marks.assistLevel) { return index }
        if atom.has(Marks.cueWord) { return cue(index, next) }
        // "tactile block at the wrist", "manual support": help told by its kind.
        if atom.has(Marks.cueType), let next, next.gap.isDisjoint(with: .heavy), next.has([.helpVerb, .assistWord]) as Bool,
            next.isPlain
        {
            return index + 1
        }
        if atom.negated, atom.has(Marks.assistWord), !atom.isLetter { return index }
        // A field of its own needs no noun: assistance "moderate".
        if atom.field == .assistance, atom.has(Marks.degree) { return index }
        if atom.has(Marks.degree), let next {
            if next.has(Marks.assistWord), next.gap.isDisjoint(with: .heavy) { return index + 1 }
            if next.shape == .times, !atom.has([.unitTime]) as Bool || next.value <= 3, !(at(index - 1)?.isNumber ?? false) {
                return index + 1
            }
            if next.has(Marks.cueWord), next.gap.isDisjoint(with: .heavy) { return index + 1 }
            if next.has(Marks.degree), near(index + 2), sheet[index + 2].has([.assistWord, .cueWord]) as Bool {
                return index + 2
            }
            return -1
        }
        if atom.has(Marks.assistWord), !atom.isLetter {
            if let next, next.gap.isDisjoint(with: .heavy),
                next.isNumber
                    || next.has(.of) && near(index + 2) && (sheet[index + 2].isNumber || sheet[index + 2].has(Marks.numberWord))
            {
                return index + 1
            }
            if let before = at(index - 1), before.isNumber || before.shape == .percent, before.shape != .times,
                atom.gap.isDisjoint(with: .heavy)
            {
                return index
            }
        }
        if atom.has(Marks.clinician), !atom.isLetter, helpedBy(index) { return index }
        if atom.has([.clinician, .person]) as Bool || atom.has(Marks.patient) && atom.capitals && atom.end - atom.start == 2 {
            return hands(index)
        }
        return -1
    }

    /// A lone "I" or "S" as a level.
    private func letter(_ index: Int) -> Int {
        let atom = sheet[index]
        guard atom.capitals, index > range.lowerBound, atom.gap.isDisjoint(with: .sentence) else { return -1 }
        let text = atom.has(Marks.independent) ? 1 : 0
        guard text == 1 || atom.has(.headSubjective) else { return -1 }
        let before = sheet[index - 1]
        if before.isNumber, !atom.gap.contains(.comma) { return -1 }
        let closes =
            index + 1 >= range.upperBound
            || !sheet[index + 1].gap.isDisjoint(with: [.sentence, .comma, .clause, .period, .semicolon, .close])
        let serves =
            index + 1 < range.upperBound
            && (sheet[index + 1].has([.with, .purposeFor]) as Bool || sheet[index + 1].has(.compare) && !atom.gap.isEmpty)
        return closes || serves ? index : -1
    }

    private func setUp(_ index: Int) -> Int {
        let atom = sheet[index]
        let next: Atom? = near(index + 1) ? sheet[index + 1] : nil
        let closes = next == nil || !(next!.gap.isDisjoint(with: [.comma, .clause, .semicolon]))
        if closes || next!.has([.assistWord, .assistLevel, .cueWord]) as Bool
            || next!.has([.purposeFor, .and, .wasNeeded]) as Bool
        {
            return index
        }
        if let before = at(index - 1), before.has([.with, .after, .and]) as Bool, atom.gap.isDisjoint(with: .sentence) {
            return index
        }
        return -1
    }

    private static let demo = Lexicon.concept("demo")

    /// A cue counts with its type, its target, its number or its amount.
    private func cue(_ index: Int, _ next: Atom?) -> Int {
        let atom = sheet[index]
        // "no demo": nothing shown, and no level.
        if atom.negated, atom.concept == Self.demo { return -1 }
        if atom.negated { return index }
        if atom.has(Marks.cueType), atom.has(Marks.cueWord), !(next?.has(.asNeeded) ?? false) { return index }
        if let before = at(index - 1), atom.gap.isDisjoint(with: .sentence) {
            if before.has([.cueType, .numberWord, .degree]) as Bool
                || before.isNumber && before.shape != .clock && before.shape != .ratio && !atom.gap.contains(.comma)
            {
                return index
            }
            // "one whispered prompt".
            if before.unknown, index - 2 >= range.lowerBound, before.gap.isDisjoint(with: .heavy),
                atom.gap.isDisjoint(with: .heavy),
                sheet[index - 2].shape == .plain || sheet[index - 2].has(Marks.numberWord)
            {
                return index
            }
            if before.has(Marks.cueTarget), atom.gap.isDisjoint(with: .heavy) { return index }
            if before.has(Marks.cueWord) { return index }
        }
        if let next, next.gap.isDisjoint(with: [.sentence]) {
            if next.shape == .times { return index + 1 }
            if next.has([.purposeFor, .to]) as Bool || next.has(Marks.direction) && near(index + 2) {
                guard near(index + 2) else { return -1 }
                let target = sheet[index + 2]
                return target.has(.asNeeded) || target.isNumber ? -1 : index + 2
            }
            if next.isNumber, next.gap.isDisjoint(with: .heavy) { return index + 1 }
            if next.gap.contains(.colon) || next.gap.contains(.quote) { return index + 1 }
        }
        return -1
    }

    /// "elbow held by OT".
    private func helpedBy(_ index: Int) -> Bool {
        guard index > range.lowerBound + 1, sheet[index].gap.isDisjoint(with: .heavy), sheet[index - 1].has(.preposition),
            sheet[index - 1].has(.clockAt)
        else { return false }
        var back = index - 2
        while back >= range.lowerBound, index - back <= 6, sheet[back + 1].gap.isDisjoint(with: .heavy) {
            let atom = sheet[back]
            if atom.has(Marks.helpVerb) && atom.isPast && !atom.has(.did) || atom.verbLike { return !atom.negated }
            if atom.isPast { return false }
            back -= 1
        }
        return false
    }

    /// "I held the waistband", "therapist holding ankles".
    private func hands(_ index: Int) -> Int {
        let atom = sheet[index]
        // "I held the waistband", but not "Mrs. J stood up".
        if atom.isLetter, !atom.has(Marks.clinician) || atom.has([.left, .right, .both]) { return -1 }
        // "my palm at the small of her back".
        if atom.has(Marks.clinician), atom.has(.possessive), index + 1 < range.upperBound,
            sheet[index + 1].has([.body, .helpVerb]) as Bool, sheet[index + 1].gap.isDisjoint(with: .heavy)
        {
            return index + 1
        }
        if atom.has(Marks.patient), index + 1 < range.upperBound, sheet[index + 1].capitals { return -1 }
        var next = index + 1
        while next < min(range.upperBound, index + 4), sheet[next].gap.isDisjoint(with: [.sentence, .comma, .clause]) {
            let verb = sheet[next]
            // "OT did Trails A".
            if verb.has(.did), next + 1 < range.upperBound, sheet[next + 1].has(Marks.test) { return -1 }
            if verb.has(.helpVerb) as Bool || verb.has([.anyVerb]) as Bool && atom.isLetter, verb.isPast || verb.form == .gerund,
                !(verb.has(.did)) || verb.has(Marks.helpVerb)
            {
                return verb.negated || verb.frame != .today || sheet[index].has(Marks.person) && !verb.has(Marks.helpVerb)
                    ? -1 : next
            }
            next += 1
        }
        return -1
    }
}
