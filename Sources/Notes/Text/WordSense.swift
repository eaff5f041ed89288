/// Words of two senses, decided by their neighbours before frames and aims are read: "row" as a line, "4" as "for", "2" as "to".
struct WordSense {
    let sheet: Sheet
    let sentence: Range<Int>

    private static let row = Lexicon.concepts(["row", "rows"])

    /// - Parameter range: the words of the sentence after its heading.
    func run(_ range: Range<Int>) {
        guard sheet.any(range, .exercise) || sheet.whole(around: range.lowerBound).pointee.shapes.holdNumber else { return }
        for index in range {
            if sheet[index].isNumber {
                number(index)
            } else if sheet[index].has(Marks.exercise) {
                exercise(index)
            }
        }
    }

    /// "4" for "for" and "2" for "to".
    private func number(_ index: Int) {
        let atom = sheet[index]
        if atom.shape == .plain, atom.value == 4 || atom.value == 2, atom.isLetter { spell(index) }
    }

    /// A row that is a line of things is no exercise.
    private func exercise(_ index: Int) {
        let atom = sheet[index]
        guard atom.end - atom.start <= 6, Self.row.contains(atom.concept) && isLine(index) || isTimber(index) else { return }
        atom.marks.subtract([.exercise, .apparatus])
        atom.regions = []
    }

    private static let plank = Lexicon.concepts(["plank", "planks"])

    /// "laid 12 vinyl planks": boards that something was done with.
    private func isTimber(_ index: Int) -> Bool {
        guard Self.plank.contains(sheet[index].concept) || sheet[index].has(Marks.object) else { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 4, sheet[back + 1].gap.isDisjoint(with: .heavy) {
            if back == sentence.lowerBound, sheet[back].unknown { return true }
            if sheet[back].has([.handleVerb, .moveVerb, .taskVerb]) as Bool, sheet[back].isPast { return true }
            back -= 1
        }
        return false
    }

    /// "a row of chairs", "along the row", "standing between rows".
    private func isLine(_ index: Int) -> Bool {
        if index + 1 < sentence.upperBound, sheet[index + 1].has(.of), !sheet[index + 1].isNumber { return true }
        return index > sentence.lowerBound && sheet[index].gap.isDisjoint(with: .heavy)
            && sheet[index - 1].has([.determiner, .path]) as Bool
    }

    /// "needs 4 kayaking", "pt need 2 fly", "dress self 4 work".
    private func spell(_ index: Int) {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound, sheet[index].gap.isDisjoint(with: .heavy),
            sheet[index + 1].gap.isDisjoint(with: .heavy)
        else { return }
        let atom = sheet[index]
        let before = sheet[index - 1]
        let next = sheet[index + 1]
        if next.isNumber
            || next.has([.unitTime, .unitLength, .unitWeight, .dose, .cueWord, .assistWord, .person, .extentNoun, .countNoun])
                as Bool
            || next.has(.of)
        {
            return
        }
        let wished = before.has([.need, .want, .goal]) as Bool || before.has(.modal)
        if atom.value == 2 {
            guard wished || before.has([.attempt, .purpose]) as Bool, next.isPlain, !next.unknown,
                next.has(Marks.anyVerb) || next.has([.habit, .aimVerb]) as Bool
            else { return }
            atom.steers.insert([.to])
        } else {
            let named = !next.functions.isEmpty || next.has(.job) || next.has(Marks.sport) || next.unknown
            guard named, wished || before.has(.pronoun) || before.has(.independent), next.form != .third else { return }
            atom.steers.insert([.purposeFor])
        }
        atom.shape = .none
        atom.marks.insert(.stop)
    }
}
