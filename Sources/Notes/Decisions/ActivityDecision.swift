/// Was an identifiable functional task done today? Was an exercise?
struct ActivityDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ findings: inout Findings) {
        let tasks = Tasks(sheet: sheet)
        for sentence in sheet.sentences(of: range) { decide(sentence, tasks, &findings) }
        if findings.task { return }
        if sheet.anySentence(of: range, .withheld) { return }
        for sentence in sheet.sentences(of: range) { unexplained(sentence, &findings) }
        if findings.task || findings.exercise || findings.drill || findings.gait { return }
        let otherwise = sheet.sentences(of: range).contains {
            sheet.any($0, [.generic, .otherTreatment, .cognitiveDrill])
                && sheet.contains($0) {
                    $0.performed && $0.has([.generic, .otherTreatment, .cognitiveDrill]) && !$0.has(.headObjective)
                }
        }
        if !otherwise, namesAim(tasks) { for sentence in sheet.sentences(of: range) { unfolded(sentence, &findings) } }
    }

    /// The note says what treatment was for: a named function.
    private func namesAim(_ tasks: Tasks) -> Bool {
        let goals = GoalDecision(sheet: sheet, range: range)
        for sentence in sheet.sentences(of: range) where !goals.tellsHome(sentence) {
            for index in sentence where sheet[index].purpose && sheet[index].mayAim && !sheet[index].cueing {
                if !GoalDecision.named(index, sentence, tasks).subtracting(.broad).isEmpty { return true }
            }
        }
        return false
    }

    /// "Seat belt: across, pulled, clicked, 10/10. To drive herself to dialysis.": where the note names what for, things alone tell
    /// of the task.
    private func unfolded(_ sentence: Range<Int>, _ findings: inout Findings) {
        guard let found = OpenTask(sheet: sheet, sentence: sentence).things() else { return }
        take(found, practising: sheet[found.lowerBound].functions, &findings)
    }

    /// A task from one atom to another, which its sentence holds from now on.
    private func take(_ found: ClosedRange<Int>, practising functions: Functions, _ findings: inout Findings) {
        findings.reading.activity.find(sheet[found.lowerBound], through: sheet[found.upperBound])
        findings.done.formUnion(functions)
        findings.task = true
        sheet.whole(around: found.upperBound).pointee.holdsTask = true
    }

    /// A sentence that tells of an action on something, and is no drill, exercise, gait, test or category word, tells of a task.
    private func unexplained(_ sentence: Range<Int>, _ findings: inout Findings) {
        if let done = didIt(sentence) {
            return take(sentence.lowerBound...done, practising: [], &findings)
        }
        guard let found = OpenTask(sheet: sheet, sentence: sentence).find() else { return }
        take(found, practising: sheet[found.upperBound].functions, &findings)
    }

    /// Words with none of these say nothing of what was done, unless they end like a verb.
    private static var telling: Marks {
        Tasks.openers.union([.motion, .weakExercise, .apparatus, .drill, .generic, .otherTreatment, .cognitiveDrill])
    }

    /// "Goal: put on both socks. Drilled it with the sock aid today.": the task is the one that the goal before it names.
    private func didIt(_ sentence: Range<Int>) -> Int? {
        guard sentence.lowerBound > range.lowerBound, sentence.count > 1 else { return nil }
        let goal = sheet.sentence(around: sentence.lowerBound - 1)
        guard sheet.any(goal, .goal) else { return nil }
        for index in sentence.lowerBound..<min(sentence.lowerBound + 3, sentence.upperBound - 1)
        where sheet[index].has(.did) && sheet[index].done {
            let next = sheet[index + 1]
            guard next.has(.this) || next.concept == Lexicon.it && next.end - next.start == 2 else { continue }
            let tasks = Tasks(sheet: sheet)
            for other in goal where sheet[other].purpose && tasks.match(at: other, in: goal, aim: true) != nil {
                return index + 1
            }
        }
        return nil
    }

    private func decide(_ sentence: Range<Int>, _ tasks: Tasks, _ findings: inout Findings) {
        sheet.whole(around: sentence.lowerBound).pointee.holdsTask = false
        // A heading by itself does nothing.
        if sheet[sentence.lowerBound].has(.headObjective), sentence.upperBound < sheet.count,
            sheet[sentence.upperBound].gap.contains(.colon)
        {
            return
        }
        if sheet.any(sentence, .ledger), sentence.count <= 14 { return }
        var firstDrill: Int?
        var around: Functions = []
        var holdsTask = false
        for index in sentence {
            let atom = sheet[index]
            guard atom.performed, atom.has(Self.telling) || atom.verbLike || atom.has([.did, .because97110]) else { continue }
            if atom.has([.place, .surface, .object, .garment]) as Bool { around.formUnion(atom.functions) }
            if let match = tasks.match(at: index, in: sentence, aim: false) {
                findings.reading.activity.find(atom, through: sheet[match.last])
                findings.done.formUnion(match.functions)
                findings.task = true
                holdsTask = true
            }
            if !findings.exercise, isExercise(index, sentence, tasks) { findings.exercise = true }
            // "TherEx BLE x15 reps": a region and a dose are enough.
            if atom.has(.because97110), sheet.any(sentence, Marks.body),
                sheet.contains(sentence, where: { $0.shape == .times && $0.done || $0.has(Marks.dose) })
            {
                findings.exercise = true
            }
            if atom.has(Marks.apparatus), !findings.exercise,
                dosedApparatus(sentence) || clean(sentence) && dosedApparatus(sheet.clause(around: index))
            {
                findings.exercise = true
            }
            if atom.has(Marks.drill) {
                firstDrill = firstDrill ?? index
                findings.drill = true
            }
            // "Tolerated well." says nothing of what was tolerated.
            if atom.has([.generic, .otherTreatment, .posture, .cognitiveDrill, .assistLevel]) as Bool
                || atom.has(.did) && !(atom.has(.lasting) && sentence.count <= 2)
            {
                findings.generic = true
            }
            if atom.has(Marks.gait) { findings.gait = true }
        }
        sheet.whole(around: sentence.lowerBound).pointee.holdsTask = holdsTask
        if !findings.exercise, sheet[sentence.lowerBound].has(Marks.body), sentence.count > 1, bareRegion(sentence) {
            findings.exercise = true
        }
        if findings.task { findings.done.formUnion(around) }
        if sheet.any(sentence, .withheld) { findings.generic = false }
        // Rule (c): a skill drill that its own sentence ties to a named daily function.
        if let firstDrill, !findings.task {
            for index in sentence where sheet[index].purpose && !sheet[index].negated {
                let named = GoalDecision.named(index, sentence, tasks)
                if !named.subtracting(.broad).isEmpty {
                    findings.reading.activity.find(
                        sheet[firstDrill],
                        through: sheet[index].start > sheet[firstDrill].start ? sheet[index] : sheet[firstDrill])
                    findings.done.formUnion(named)
                    findings.task = true
                    break
                }
            }
        }
    }

    /// "BLE x20 all planes": nothing but a region and its repetitions.
    private func bareRegion(_ sentence: Range<Int>) -> Bool {
        sheet.contains(sentence) { $0.shape == .times && $0.done }
            && !sheet.contains(sentence) {
                !$0.done
                    || !$0.isNumber
                        && !($0.has([.body, .dose, .left, .right, .both, .motion, .posture, .apparatus, .unitWeight]) as Bool)
                        && !$0.has(.and)
            }
    }

    /// No drill, gait or the like in the whole sentence.
    private func clean(_ sentence: Range<Int>) -> Bool {
        !sheet.any(sentence, [.drill, .generic, .posture, .gait, .cognitiveDrill, .otherTreatment])
    }

    /// "BTE 15 min": apparatus with a dose, and nothing else named.
    private func dosedApparatus(_ sentence: Range<Int>) -> Bool {
        var dosed = false
        for index in sentence {
            let atom = sheet[index]
            if atom.has([
                .drill, .generic, .posture, .gait, .cognitiveDrill, .otherTreatment, .task, .taskVerb, .handleVerb, .goVerb,
                .object, .vital,
            ]) as Bool {
                return false
            }
            if atom.shape == .times && !(index > sentence.lowerBound && sheet[index - 1].has([.cueWord, .assistLevel]) as Bool)
                || atom.has(Marks.dose)
                || atom.has(Marks.unitTime) && index > sentence.lowerBound && sheet[index - 1].isNumber
            {
                dosed = true
            }
        }
        return dosed
    }

    private func isExercise(_ index: Int, _ sentence: Range<Int>, _ tasks: Tasks) -> Bool {
        let atom = sheet[index]
        if atom.has(Marks.moveVerb), atom.marks.isDisjoint(with: [.exercise, .motion, .task]) {
            return movesLimb(index, sentence)
        }
        if atom.has(Marks.handleVerb), tasks.isForStrength(index, sentence) { return true }
        guard atom.has([.exercise, .motion, .weakExercise, .task]) as Bool else { return false }
        if sheet.any(sheet.clause(around: index), Marks.warmUp) { return false }
        if atom.has(Marks.exercise) {
            // "knitted two rows".
            for back in 1...2 where index - back >= sentence.lowerBound {
                if sheet[index - back].has(Marks.taskVerb), sheet[index - back].functions.contains(.crafts) { return false }
            }
            // "squat to pick toys up": the reach for a thing makes a task of it.
            if atom.regions == .neck || atom.regions == .mouth,
                sheet.contains(sentence, where: { !$0.functions.isDisjoint(with: [.swallowing, .eating]) })
            {
                return false
            }
            // "PNF D2 patterns": a technique of facilitation.
            for back in max(sentence.lowerBound, index - 2)..<index
            where sheet[back].has(Marks.otherTreatment) && sheet[back + 1].gap.isDisjoint(with: .heavy) {
                if !sheet.any(sheet.clause(around: index), .apparatus) { return false }
            }
            if namesDevice(index, sentence) || manner(index, sentence) { return false }
            if measured(index, sentence) || ofGait(index, sentence) { return false }
            return !becomesTask(index, sentence)
        }
        if atom.has(Marks.task) { return tasks.isStrengthening(index, sentence) }
        if atom.has(Marks.weakExercise), sheet.any(sentence, Marks.drill) { return false }
        let clause = sheet.clause(around: index)
        if sheet.contains(clause, where: { $0.shape == .range || $0.shape == .degrees }),
            !sheet.contains(clause, where: { $0.shape == .times })
        {
            return false
        }
        for other in sentence {
            let here = sheet[other]
            if here.shape == .times || here.has(Marks.dose) || here.has(Marks.strengthen) || here.has(Marks.apparatus) {
                return true
            }
            if atom.has(Marks.weakExercise), here.has(Marks.body), here.done { return true }
        }
        return false
    }

    /// "raised both arms overhead x15": a limb moved so many times, and no thing.
    private func movesLimb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let clause = sheet.clause(around: index)
        guard sheet.any(clause, Marks.body), sheet.contains(clause, where: { $0.shape == .times && $0.value >= 8 && $0.done })
        else {
            return false
        }
        for next in (index + 1)..<max(index + 1, min(index + 4, clause.upperBound)) {
            let atom = sheet[next]
            if atom.has(Marks.body) {
                return !sheet.any(
                    sentence, [.object, .garment, .place, .surface, .drill, .gait, .task, .cueWord, .otherTreatment])
            }
            guard atom.has([.left, .right, .both, .stop]) as Bool || atom.has([.determiner, .possessive]) else { return false }
        }
        return false
    }

    /// "emptied the bottom rack with hip hinge": how a task was done.
    private func manner(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound, sheet[index - 1].has(.with), sheet[index].gap.isDisjoint(with: .heavy),
            sheet[index].marks.isDisjoint(with: .apparatus),
            index + 1 == sentence.upperBound || sheet[index + 1].shape != .times
        else { return false }
        let clause = sheet.clause(around: index)
        return sheet.contains(max(clause.lowerBound, sentence.lowerBound)..<index) {
            $0.has([.task, .taskVerb, .handleVerb, .moveVerb]) as Bool && $0.done && $0.marks.isDisjoint(with: .exercise)
        }
    }

    /// "finger extension orthosis", "toilet aid wand": the name of a device.
    private func namesDevice(_ index: Int, _ sentence: Range<Int>) -> Bool {
        if index + 1 < sentence.upperBound, sheet[index + 1].gap.isDisjoint(with: .heavy), sheet[index + 1].has(Marks.device),
            sheet[index + 1].marks.isDisjoint(with: [.exercise])
        {
            return true
        }
        return index > sentence.lowerBound && sheet[index].gap.isDisjoint(with: .heavy) && sheet[index - 1].has(Marks.device)
            && sheet[index].has(Marks.apparatus) && !sheet[index - 1].has(Marks.apparatus)
    }

    /// "gait with head nods", "gait …, hip hike on 3 of 10 steps": how the patient walked.
    private func ofGait(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard sheet.any(sentence, Marks.gait), index > sentence.lowerBound else { return false }
        let clause = sheet.clause(around: index)
        if sheet[sentence.lowerBound].has(Marks.gait),
            !sheet.contains(clause, where: { $0.shape == .times || $0.has([.dose, .strengthen]) as Bool })
        {
            return sheet.contains(clause, where: { $0.isNumber && $0.done }) || sheet.any(sentence.lowerBound..<index, .with)
        }
        for back in max(clause.lowerBound, sentence.lowerBound)..<index where sheet[back].has(Marks.gait) {
            return sheet.any(back..<index, .with)
        }
        return false
    }

    /// "knee flexion 118 deg": a measurement, no exercise.
    private func measured(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard !sheet[index].has(Marks.strengthen), index + 1 < sentence.upperBound,
            !sheet.contains(sentence, where: { $0.shape == .times || $0.has(Marks.dose) })
        else {
            return false
        }
        for next in (index + 1)..<min(index + 3, sentence.upperBound) {
            let atom = sheet[next]
            if atom.shape == .degrees || atom.shape == .graded { return true }
            // "SLR L 35 -> 48 post".
            if atom.shape == .plain, next + 1 < sentence.upperBound, sheet[next + 1].isNumber,
                sheet[next + 1].gap.contains(.arrow)
            {
                return true
            }
            if atom.isNumber, next + 1 < sentence.upperBound, sheet[next + 1].has(Marks.unitAngle) { return true }
        }
        return false
    }

    private func becomesTask(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard sheet[index].regions == .lowerLimb else { return false }
        var next = index + 1
        while next < min(sentence.upperBound, index + 5) {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: [.comma, .clause]) { return false }
            if atom.has([.handleVerb, .moveVerb]) as Bool, atom.done, next + 1 < sentence.upperBound,
                sheet.contains(
                    (next + 1)..<min(next + 5, sentence.upperBound),
                    where: { $0.has(Marks.anyThing) || $0.unknown || $0.has(Marks.tool) })
            {
                return true
            }
            next += 1
        }
        return false
    }
}
