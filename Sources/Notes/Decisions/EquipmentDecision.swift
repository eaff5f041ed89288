/// Was a named device or tool used today?
struct EquipmentDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ element: inout Element) {
        for index in range where !element.evidence.isFull {
            let atom = sheet[index]
            guard atom.has(Marks.anyEquipment) || atom.isNumber || atom.has([.adapts, .toolHead]), atom.done else { continue }
            if atom.isNumber, loaded(index), !aside(index) { element.find(atom) }
            if atom.has(.adapts), adapted(index), !aside(index) { element.find(atom, through: sheet[index + 1]) }
            if atom.has(.toolHead), compound(index), !aside(index) { element.find(atom) }
            guard atom.has(Marks.anyEquipment) else { continue }
            if !atom.isPlain, !atom.has(Marks.exercise) { continue }
            // "wall clocks 3x10": an exercise by the name of a thing.
            if atom.has(Marks.exercise), !(atom.has([.apparatus, .tool]) as Bool) { continue }
            if aside(index) || seat(index) { continue }
            element.find(atom)
        }
    }

    /// "hamstring curls 25#": a load on an exercise was some apparatus.
    private func loaded(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.isNumber,
            atom.shape == .pounds
                || index + 1 < range.upperBound && sheet[index + 1].has(Marks.unitWeight) && atom.shape == .plain
        else {
            return false
        }
        let clause = sheet.clause(around: index)
        return sheet.any(clause, Marks.exercise) && !sheet.any(clause, [.object, .task, .test])
    }

    /// "adapted scoop", "weighted lap bar": a thing made over for the purpose.
    private func adapted(_ index: Int) -> Bool {
        guard sheet[index].has(.adapts), index + 1 < range.upperBound else { return false }
        let next = sheet[index + 1]
        guard next.gap.isDisjoint(with: .heavy), !next.negated, !next.purpose else { return false }
        // "weighted infant seat": a load.
        if sheet[index].concept == Self.weighted, !next.functions.isDisjoint(with: [.childcare, .work, .laundry, .shopping]) {
            return false
        }
        // "weighted rolling pin", "suction-base nail board".
        if index + 2 < range.upperBound, sheet[index + 2].gap.isDisjoint(with: .heavy), next.verbLike || !next.isPast,
            sheet[index].has(.remakes)
                && (sheet[index + 2].has([.heads, .toolHead]) as Bool || next.form == .gerund && sheet[index + 2].isPlain)
                || sheet[index + 2].has(.toolHead),
            next.marks.isDisjoint(with: [.garment, .body]), !sheet[index + 2].negated
        {
            return true
        }
        if next.has(.heads), sheet[index].steers.isDisjoint(with: .heads) || next.has(.toolHead) { return true }
        return sheet[index].has(.remakes) && (next.unknown || next.has([.object, .surface, .garment]) as Bool)
    }

    /// "with a kettle tipper", "in an overhead safety harness", "elbow counterforce strap": a device by the head of its name.
    private func compound(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.has(.toolHead), atom.isPlain || atom.form == .third, index > range.lowerBound,
            atom.gap.isDisjoint(with: .heavy)
        else { return false }
        var back = index - 1
        var words = 0
        while back >= range.lowerBound, words < 4, sheet[back + 1].gap.isDisjoint(with: .heavy) {
            let before = sheet[back]
            if before.has([.with]) as Bool || before.has(.took) && before.end - before.start == 2 || before.has(.onward) {
                return words > 0
                    && !(words == 1 && sheet[back + 1].has([.possessive, .determiner]) as Bool && atom.has(Marks.garment))
            }
            // "her bra strap", "shirt collar": part of what is worn.
            if before.has([.garment, .impairment, .exercise, .symptom]) as Bool || before.isNumber && words == 0 { return false }
            if before.has(Marks.anyVerb), before.isPast { return false }
            if words == 0, before.has([.determiner, .possessive, .preposition]) as Bool { return false }
            words += 1
            back -= 1
        }
        return false
    }

    /// "over to the rocker": furniture by the name of an apparatus.
    private func seat(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.has(Marks.surface), atom.has(Marks.apparatus), !atom.has(Marks.device), index >= range.lowerBound + 2 else {
            return false
        }
        return sheet[index - 1].has(.determiner) && sheet[index - 2].has(.path)
    }

    /// "opened jars with a jar opener": used on a thing, whatever is told of it after that.
    private func usedWith(_ index: Int, _ clause: Range<Int>) -> Bool {
        for other in max(clause.lowerBound, index - 3)..<index where sheet[other].has(.with) {
            return sheet.contains(clause.lowerBound..<other) {
                $0.form == .past && $0.has([.handleVerb, .taskVerb]) as Bool && $0.done
            }
        }
        return false
    }

    private static let weighted = Lexicon.concept("weighted")
    private static let loop = Lexicon.concept("loop")
    private static let images = Lexicon.concepts(["picture", "photo", "image", "name", "names", "drawing", "card"])
    private static let bring = Lexicon.concept("bring")

    private static let service = Lexicon.concepts([
        "remake", "replace", "evaluate", "assess", "deliver", "order", "adjust", "fabricate", "modify", "repair", "mold",
        "remold", "inspect", "measure", "fit", "check", "trim", "reline",
    ])
    private static let was = Lexicon.concepts(["was", "were", "is", "are", "stayed", "remains"])
    private static let away = Lexicon.concepts(["at", "on", "by", "out", "behind", "off"])
    private static let worn = Lexicon.concepts(["wear", "worn", "don", "use", "tolerate"])

    /// "Brace adjusted": worked on by the therapist, and not worn.
    private func serviced(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound, sheet[index].has(Marks.device),
            (sheet[index + 1].isPast || index + 2 == sentence.upperBound || !sheet[index + 2].gap.isDisjoint(with: .heavy))
                && Self.service.contains(sheet[index + 1].concept)
                || index == sentence.lowerBound && sheet[index + 1].unknown && sheet[index + 1].verbLike
        else { return false }
        return !sheet.contains(sentence) { Self.worn.contains($0.concept) || $0.has([.task, .taskVerb]) as Bool }
    }

    /// Ordered, owned, left elsewhere, weaned from.
    private func aside(_ index: Int) -> Bool {
        let sentence = sheet.sentence(around: index)
        let clause = sheet.clause(around: index)
        // "Left walker at the door".
        if clause.lowerBound < index, index - clause.lowerBound <= 3, sheet[clause.lowerBound].has(Marks.left),
            sheet[clause.lowerBound].has(.leaves)
        {
            return true
        }
        // "Cane was in her son's car".
        if index - clause.lowerBound <= 1, index + 2 < clause.upperBound, Self.was.contains(sheet[index + 1].concept),
            sheet[index + 2].concept == Lexicon.inside || Self.away.contains(sheet[index + 2].concept)
        {
            return true
        }
        if serviced(index, sentence) { return true }
        // "on the last belt loop".
        if sheet[index].concept == Self.loop, sheet.any(sentence, .garment) { return true }
        // "12 pictures of tools".
        if index - sentence.lowerBound >= 2, sheet[index - 1].has(.of), Self.images.contains(sheet[index - 2].concept) {
            return true
        }
        // "Offered the walker, he chose to go without it".
        if index - sentence.lowerBound <= 3, sheet[sentence.lowerBound].concept == Lexicon.offer { return true }
        // "Spouse bringing sock aid from home".
        if sheet[sentence.lowerBound].has(Marks.person), index - sentence.lowerBound >= 2,
            sheet[sentence.lowerBound + 1].concept == Self.bring, !sheet[sentence.lowerBound + 1].isPast
        {
            return true
        }
        guard sheet.any(sentence, [.order, .deniesVerb, .owns]) else { return false }
        for other in sentence {
            let atom = sheet[other]
            if atom.has(.order) {
                // "ordered lunch": what one does at a counter.
                if atom.has(Marks.handleVerb), other + 1 < sentence.upperBound,
                    sheet.contains(
                        (other + 1)..<min(other + 4, sentence.upperBound),
                        where: {
                            !$0.functions.isDisjoint(with: [.eating, .cooking, .shopping])
                        })
                {
                    continue
                }
                if other < index { return true }
                // "opened jars with a jar opener brought by her daughter".
                if other > index, clause.contains(other), usedWith(index, clause) { continue }
                if clause.contains(other) { return true }
            }
            // "Walker and hands-on help not required".
            if atom.has(.deniesVerb), other > index, clause.contains(other), other + 1 < sentence.upperBound,
                sheet[other + 1].has(.need)
            {
                return true
            }
            // "elbow sleeve not worn".
            if atom.has(.deniesVerb), other > index, other <= index + 2, clause.contains(other) { return true }
            // "Back support stopped, not worn".
            if atom.has(.owns), atom.end - atom.start == 8, other == clause.upperBound, clause.lowerBound == sentence.lowerBound {
                return true
            }
            if atom.has(.owns), clause.contains(other), !atom.has(Marks.anyEquipment) {
                // "ticking off each question on a cue card".
                if atom.has(Marks.direction), other > clause.lowerBound, other < index, sheet[other - 1].verbLike { continue }
                // "brought to the table on her walker tray", "dialed the number off a large-print card".
                if atom.has(Marks.handleVerb), other < index, sheet.any(other..<index, .to) { continue }
                if atom.has(Marks.direction), other > clause.lowerBound, other < index, index - other <= 3,
                    sheet.contains(clause.lowerBound..<other, where: { $0.isPast && $0.has(Marks.anyVerb) })
                {
                    continue
                }
                if other > index, usedWith(index, clause) { continue }
                // "has a walker", "walker still folded in the hallway".
                if abs(other - index) <= 6 { return true }
            }
        }
        return false
    }
}
