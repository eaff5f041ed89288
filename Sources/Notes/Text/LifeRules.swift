/// What a note tells of the patient's life, where no word announces an aim: "her washer is in the cellar", "UPS driver", "plays
/// shortstop". A sentence or an aside that tells only of that says what the treatment beside it is for.
struct LifeRules {
    let sheet: Sheet
    let sentence: Range<Int>

    /// Words of treatment, which a sentence about life does not hold.
    private static var treatment: Marks {
        Marks([.exercise, .weakExercise, .dose, .drill, .otherTreatment, .generic, .test, .cognitiveDrill, .gait])
            .union([.assistLevel, .cueWord, .cueType, .vital, .setUp, .clinician, .posture, .apparatus, .helpVerb])
    }
    /// Words of another time, of denial or of the service.
    private static var elsewhere: Steers {
        [
            .did, .refuse, .deniesBefore, .plan, .education, .skilled, .boilerplate, .order, .report, .past, .copied, .withheld,
            .returnDemo, .today, .attempt,
        ]
    }

    func run() {
        let first = sentence.lowerBound
        if mayTellLife, life(sentence) {
            mark(sentence)
            return
        }
        // "… (basement laundry at home)", "… - UPS driver": an aside at the end.
        var index = sentence.upperBound - 1
        while index > first, sentence.upperBound - index <= 10 {
            if !sheet[index].gap.isDisjoint(with: [.dash, .open, .colon]) {
                let aside = index..<sentence.upperBound
                if life(aside) { mark(aside) }
                return
            }
            index -= 1
        }
    }

    /// No word of the whole sentence rules out that it tells of life.
    private var mayTellLife: Bool {
        let whole = sheet.whole(around: sentence.lowerBound).pointee
        return whole.steers.isDisjoint(with: Self.elsewhere.subtracting(.today)) && !whole.shapes.contains(.times)
    }

    private func mark(_ range: Range<Int>) {
        for index in range {
            sheet[index].frame = .need
            sheet[index].purpose = true
            sheet[index].negated = false
        }
    }

    private func life(_ range: Range<Int>) -> Bool {
        var told = false
        for index in range {
            let atom = sheet[index]
            switch atom.frame {
            case .today, .assessment, .home, .need: break
            default: return false
            }
            if atom.purpose && atom.frame != .need || atom.shape == .times { return false }
            // "Has 4 steps into his trailer and goes home this PM".
            if atom.has(Self.elsewhere), !(atom.has(.today) && sheet[range.lowerBound].has(.lifeVerb)) { return false }
            if atom.has(Self.treatment), !(atom.has([.occupation, .task]) as Bool), !(atom.has(.lifeVerb)),
                !(atom.has(Marks.clinician) && quoted(index))
            {
                return false
            }
            if atom.isPast, atom.has(Marks.anyVerb), atom.form != .both || index == range.lowerBound { return false }
            if atom.has(Marks.device), range.count < 12 { return false }
            if tells(index, range) { told = true }
        }
        return told
    }

    private func quoted(_ index: Int) -> Bool {
        sheet[index].isLetter && !sheet[index].isNumber && sheet[index].gap.contains(.quote)
    }

    /// A present verb after its subject, a trade, a place where the patient lives.
    private func tells(_ index: Int, _ range: Range<Int>) -> Bool {
        let atom = sheet[index]
        if atom.has(.house) { return true }
        if atom.has([.jobTitle, .sport]) as Bool, range.count <= 6, atom.marks.isDisjoint(with: [.impairment, .task]) {
            return true
        }
        if quoted(index) { return true }
        let verb = atom.has([.lifeVerb, .copula]) as Bool || atom.form == .third || atom.unknown && atom.thirdLike
        guard verb else { return false }
        // "no stops", "two stops": a count, no habit.
        if atom.has(Marks.countNoun), index > range.lowerBound,
            sheet[index - 1].has(.negation) || sheet[index - 1].has(Marks.numberWord)
        {
            return false
        }
        if atom.has(.lifeVerb) { return true }
        if index == range.lowerBound {
            // "Buttons 6/6": a thing, no verb.
            return atom.form == .third && atom.has([.anyVerb]) as Bool
                && !(index + 1 < range.upperBound
                    && (sheet[index + 1].isNumber || !sheet[index + 1].gap.isDisjoint(with: .heavy)))
        }
        let before = sheet[index - 1]
        return before.has(.heShe) || before.has([.person, .patient]) as Bool
    }
}
