/// Tasks in words that no list holds. What is no exercise, drill, test, modality, gait, category word or teaching is a task, if the
/// sentence tells of an action on some thing, of a thing that went somewhere, or of how a performance came out.
struct OpenTask {
    let sheet: Sheet
    let sentence: Range<Int>

    /// Kinds of treatment that have a name of their own.
    private static var closed: Marks {
        [
            .drill, .generic, .exercise, .weakExercise, .gait, .test, .otherTreatment, .cognitiveDrill, .transfer, .motion,
            .symptom,
        ]
    }
    /// Words of papers, lessons and errands of the staff.
    private static var elsewhere: Steers {
        [.order, .boilerplate, .copied, .education, .report, .withheld, .skilled, .refuse, .deniesBefore, .ledger]
    }

    /// The atoms from the action to the thing.
    func find() -> ClosedRange<Int>? {
        if sheet.any(sentence, Self.elsewhere) { return nil }
        // "Wrung a towel x20 for grip strength".
        if sheet.any(sentence, .handleVerb), sheet.any(sentence, .impairment) {
            let tasks = Tasks(sheet: sheet)
            if sheet.contains(
                sentence.lowerBound..<min(sentence.lowerBound + 2, sentence.upperBound),
                where: { $0.has(Marks.handleVerb) && $0.done }), tasks.isForStrength(sentence.lowerBound, sentence)
            {
                return nil
            }
        }
        if let deed = deed() { return deed }
        if named() { return nil }
        if let listed = listed() { return listed }
        return moved() ?? travelled() ?? performed()
    }

    /// Kinds of treatment that leave nothing open, whatever they were for.
    private static var settled: Marks { closed.subtracting(.symptom).union(.posture) }

    /// Things that were in hand or words in no list, with nothing said of another kind of treatment.
    func things() -> ClosedRange<Int>? {
        if sheet.any(sentence, Self.elsewhere) { return nil }
        var things: ClosedRange<Int>?
        var strange: ClosedRange<Int>?
        var outcome = false
        var acted = false
        for index in sentence where sheet[index].done {
            let atom = sheet[index]
            if atom.has(Self.settled), atom.marks.isDisjoint(with: .handleVerb) { return nil }
            if atom.has([.clinician, .person]) as Bool { return nil }
            if atom.has([.assistLevel, .cueWord, .independent]) as Bool
                || (atom.isNumber || atom.has(Marks.numberWord)) && !timed(index)
            {
                outcome = true
            }
            // "rail to deck", "pulled, clicked": something went somewhere, or was done.
            if atom.has([.direction, .handleVerb, .moveVerb, .taskVerb, .goVerb]) as Bool || atom.has([.path, .did])
                || atom.verbLike
            {
                acted = true
            }
            if atom.has([.object, .garment, .place, .surface, .tool]) as Bool, !atom.has(.apparatus) {
                things = (things?.lowerBound ?? index)...index
            } else if atom.unknown, atom.end - atom.start > 3, !isName(index) {
                strange = (strange?.lowerBound ?? index)...index
            }
        }
        // "Mask worn." tells of no task, and "pancake with syrup" does.
        let several = things.map { $0.count > 1 } ?? false
        guard outcome || acted || several || sheet.contains(sentence, where: { $0.purpose }) else { return nil }
        return things ?? (outcome ? strange : nil)
    }

    /// "60 min": how long, not how well.
    private func timed(_ index: Int) -> Bool { index + 1 < sentence.upperBound && sheet[index + 1].has(Marks.unitTime) }

    /// The sentence names a kind of treatment.
    private func named() -> Bool {
        sheet.contains(sentence) { $0.performed && $0.has(Self.closed) }
    }

    /// "Shirt buttons & jar lids, to dress and cook": nothing but things, and what they are for.
    private func listed() -> ClosedRange<Int>? {
        var last: Int?
        for index in sentence {
            let atom = sheet[index]
            if atom.purpose {
                guard let last, sheet.contains(index..<sentence.upperBound, where: { !$0.functions.subtracting(.broad).isEmpty })
                else { return nil }
                return sentence.lowerBound...last
            }
            guard atom.done else { return nil }
            if atom.has([.object, .garment]) as Bool, atom.marks.isDisjoint(with: [.apparatus, .device, .prop]) {
                last = index
            } else if !(atom.has([.and, .determiner]) as Bool), !atom.isNumber {
                return nil
            }
        }
        return nil
    }

    private func thing(_ index: Int) -> Bool {
        let atom = sheet[index]
        return atom.has([.object, .place, .garment, .surface, .tool]) as Bool && !atom.has(.apparatus)
            || atom.unknown && !atom.verbLike && atom.end - atom.start > 3 && !isName(index) || noun(index)
    }

    /// "Mr. Smith".
    private func isName(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, sheet[index].initial else { return false }
        return sheet[index - 1].has(Marks.patient) && sheet[index - 1].initial && !sheet[index - 1].has(.possessive)
    }

    /// Words that are no things, whatever stands before them.
    private static var abstract: Marks {
        Marks([.body, .person, .patient, .stop, .dateWord, .cueWord, .cueType, .cueTarget, .assistLevel, .assistWord, .degree])
            .union([.dose, .impairment, .strengthen, .unitTime, .unitLength, .unitWeight, .unitAngle, .vital, .posture])
            .union([.postureVerb, .apparatus, .device, .clinician, .warmUp, .numberWord, .independent, .setUp, .left, .right])
            .union([.both, .change, .prop, .sport, .jobTitle, .obstacle, .countNoun])
    }

    /// "a tray", "30 pitches": known by another meaning only, and after an article or a count a thing.
    private func noun(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard index > sentence.lowerBound, atom.gap.isDisjoint(with: .heavy), !atom.isPast || atom.form == .both, !atom.isNumber,
            atom.form != .gerund, !atom.unknown, atom.has(.heads) || !atom.marks.isEmpty,
            atom.marks.isDisjoint(with: Self.abstract), atom.marks.isDisjoint(with: Self.closed)
        else { return false }
        let before = sheet[index - 1]
        return before.has(.determiner) || before.isNumber && before.shape == .plain || before.has(Marks.numberWord)
            || before.has(.possessive)
    }

    /// A verb of doing, and the thing after it in its own clause.
    private func deed() -> ClosedRange<Int>? {
        let tasks = Tasks(sheet: sheet)
        var verb: Int?
        for index in sentence {
            let atom = sheet[index]
            // A new clause forgets the verb of the one before.
            if !atom.gap.isDisjoint(with: [.clause]), !atom.gap.isDisjoint(with: .heavy) { verb = nil }
            guard atom.performed else { continue }
            if atom.has(Self.closed) {
                verb = nil
                continue
            }
            if verb == nil, acts(index), !atom.has(.leaves), !passive(index), !tasks.othersDeed(index, sentence) { verb = index }
            if let verb, index > verb, thing(index), clean(verb, index) { return verb...index }
        }
        return nil
    }

    /// A verb of doing in a form that tells what was done.
    private func acts(_ index: Int) -> Bool {
        let atom = sheet[index]
        if atom.has([.handleVerb, .moveVerb, .goVerb]) as Bool {
            return (atom.isPast || atom.form == .gerund) && (atom.marks.isDisjoint(with: [.helpVerb, .gripVerb]) || leads(index))
        }
        guard atom.unknown else { return false }
        if atom.verbLike {
            return index == sentence.lowerBound || !atom.gap.isDisjoint(with: [.comma, .clause])
                || sheet[index - 1].has([.patient, .direction]) as Bool || sheet[index - 1].has([.and, .today, .then])
        }
        return strange(index)
    }

    /// At the head of its clause, or after the patient: what might be help is the patient's own deed.
    private func leads(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.isPast else { return false }
        return index == sentence.lowerBound || sheet[index - 1].has(Marks.patient) && !sheet[index - 1].has(.possessive)
            || sheet[index - 1].has(.and) && atom.has(Marks.handleVerb) || !atom.gap.isDisjoint(with: .comma)
    }

    /// "Split a stack", "she flung the disc": a word in no list where a verb stands, and an article after it.
    private func strange(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.unknown, !atom.capitals, atom.end - atom.start > 2, index + 1 < sentence.upperBound,
            sheet[index + 1].gap.isDisjoint(with: .heavy),
            sheet[index + 1].has([.determiner, .possessive]) as Bool || sheet[index + 1].has(Marks.numberWord)
        else { return false }
        guard index > sentence.lowerBound else { return true }
        return !atom.initial
            && (!atom.gap.isDisjoint(with: [.comma, .clause]) || sheet[index - 1].has(Marks.patient)
                || sheet[index - 1].has(.and))
    }

    /// Nothing after the thing makes another kind of treatment of it.
    private func clean(_ verb: Int, _ thing: Int) -> Bool {
        var next = thing + 1
        while next < sentence.upperBound, sheet[next].gap.isDisjoint(with: .heavy) {
            if sheet[next].has(Self.closed), sheet[next].done { return false }
            next += 1
        }
        return true
    }

    /// "old bulb out, new one in", "cap off": a thing and where it went.
    private func moved() -> ClosedRange<Int>? {
        for index in sentence where index > sentence.lowerBound {
            let atom = sheet[index]
            let limb =
                sheet[index - 1].regions == .upperLimb || sheet[index - 1].regions == .lowerLimb
                || sheet[index - 1].regions == .foot || sheet[index - 1].regions == .hand
            // "left arm in first".
            if limb, atom.has(.path), atom.done, index + 1 < sentence.upperBound, sheet[index + 1].concept == Self.first {
                return (index - 1)...index
            }
            // "sleeve, over the head".
            if atom.has(Marks.direction), atom.done, sheet.any(sentence, .garment),
                sheet.contains((index + 1)..<max(index + 1, min(index + 3, sentence.upperBound)), where: { $0.has(Marks.body) })
            {
                return (index - 1)...index
            }
            guard atom.done, atom.has(.wears) || atom.has(Marks.direction), atom.gap.isDisjoint(with: .heavy), thing(index - 1),
                sheet[index - 1].done, sheet[index - 1].marks.isDisjoint(with: [.device, .apparatus])
            else { continue }
            let closes =
                index + 1 >= sentence.upperBound || !sheet[index + 1].gap.isDisjoint(with: .heavy)
                || sheet[index + 1].has(.and) || atom.has(.onward) && atom.end - atom.start >= 8
            // "Hose on." is how the patient came.
            if closes, !atom.has(.wears) || sentence.count > 4 || Tasks(sheet: sheet).tellsMore(sentence) {
                return (index - 1)...index
            }
        }
        return nil
    }

    /// "Bed moved to chair position", "walker placed at bedside": somebody else's work, told by its result.
    private func passive(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, sheet[index].has(Marks.moveVerb), sheet[index].gap.isDisjoint(with: .heavy) else {
            return false
        }
        return sheet[index - 1].has([.surface, .device, .prop, .body]) as Bool
    }

    /// "3/13: asleep": the date of an entry.
    private func heads(_ index: Int) -> Bool { index + 1 < sentence.upperBound && sheet[index + 1].gap.contains(.colon) }

    /// "bishop and pawns from square to square": a thing, and the way it went.
    private func travelled() -> ClosedRange<Int>? {
        var thing: Int?
        var from = false
        for index in sentence where sheet[index].done {
            let atom = sheet[index]
            if !atom.gap.isDisjoint(with: [.colon, .open, .close]) { (thing, from) = (nil, false) }
            if atom.concept == Self.from, thing != nil { from = true }
            if from, atom.has(.to), let thing, index + 1 < sentence.upperBound, sheet[index + 1].done,
                sheet.contains((index + 1)..<min(index + 4, sentence.upperBound), where: { $0.has(Marks.anyThing) || $0.unknown })
            {
                return thing...(index + 1)
            }
            if !from, self.thing(index) { thing = index }
        }
        return nil
    }

    /// "Nineteen of twenty-one tablets".
    private func shared(_ index: Int) -> Bool {
        guard sheet[index].has(Marks.numberWord), index + 3 < sentence.upperBound,
            sheet[index + 1].has(.of), sheet[index + 1].gap.isDisjoint(with: .heavy)
        else { return false }
        return sheet[index + 2].has(Marks.numberWord) || sheet[index + 2].shape == .plain
    }

    private static let first = Lexicon.concept("first")
    private static let from = Lexicon.concept("from")

    /// A result, a level of help or a count beside a thing.
    private func performed() -> ClosedRange<Int>? {
        var result: Int?
        var named: Int?
        var repeated: Int?
        var known: Int?
        let tasks = Tasks(sheet: sheet)
        let aided = sheet.any(sentence, [.device, .garment])
        // "Stood 3 min x4 at the sink": where one stands is no task.
        let stays =
            sheet.any(sentence, [.posture, .postureVerb]) && !sheet.contains(sentence, where: { $0.gap.contains(.arrow) })
        for index in sentence {
            let atom = sheet[index]
            guard atom.performed else { continue }
            if atom.has([.clinician, .person, .vital]) as Bool, index == sentence.lowerBound { return nil }
            if atom.has([.assistLevel, .independent]) as Bool || atom.has(Marks.cueType) && aided || atom.shape == .clock
                || atom.shape == .ratio && atom.value <= atom.second && !heads(index) || shared(index)
            {
                result = result ?? index
            } else if atom.shape == .times {
                repeated = repeated ?? index
            }
            if thing(index), !stays || atom.unknown || atom.has([.object, .garment]) as Bool,
                !tasks.othersDeed(index, sentence),
                !atom.unknown || !sheet.any(sheet.clause(around: index), [.cueWord, .body])
            {
                named = named ?? index
                if !atom.unknown { known = known ?? index }
            }
        }
        if result == nil, known != nil {
            result = repeated
            named = known
        }
        guard let result, let named else { return nil }
        return min(result, named)...max(result, named)
    }
}
