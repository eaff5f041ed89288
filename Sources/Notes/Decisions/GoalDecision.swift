/// Is today's treatment tied to a named function?
struct GoalDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ findings: inout Findings) {
        let tasks = Tasks(sheet: sheet)
        let withheld = sheet.anySentence(of: range, .withheld)
        for sentence in sheet.sentences(of: range) { decide(sentence, tasks, withheld: withheld, &findings) }
        if !findings.reading.goalLink.found, findings.task, !withheld, let thing = sameThing() {
            findings.reading.goalLink.find(sheet[thing])
        }
    }

    /// Functions that the words at `index` name as an aim.
    static func named(_ index: Int, _ sentence: Range<Int>, _ tasks: Tasks) -> Functions {
        let sheet = tasks.sheet
        let atom = sheet[index]
        // Most words of an aim are no names.
        if atom.marks == .stop, atom.functions.isEmpty, atom.steers.isDisjoint(with: [.likeLife, .did, .path]) { return [] }
        var functions: Functions = []
        if atom.has([.task, .taskVerb, .sport]) as Bool || atom.has(Marks.jobTitle) && !atom.has(Marks.impairment) {
            functions.formUnion(atom.functions)
        }
        if atom.marks.isDisjoint(with: [
            .impairment, .task, .taskVerb, .handleVerb, .moveVerb, .goVerb, .object, .place, .surface, .garment, .prop, .gait,
            .device, .body,
        ]) {
            functions.formUnion(atom.functions)
        }
        if atom.has([.handleVerb, .moveVerb, .goVerb]) as Bool, atom.marks.isDisjoint(with: .anyThing) {
            functions.formUnion(atom.functions.subtracting([.handling, .walking, .transfer]))
        }
        // "so sister can help him onto the commode".
        if atom.has([.surface, .place]) as Bool, atom.purpose, functions.isEmpty {
            var back = index - 1
            while back >= sentence.lowerBound, index - back <= 3, sheet[back].purpose,
                sheet[back].has(Marks.stop) || sheet[back].has([.possessive, .path]) as Bool
            {
                if sheet[back].has(.onward) {
                    functions.formUnion(atom.has(Marks.surface) ? atom.functions.union(.transfer) : atom.functions)
                }
                back -= 1
            }
        }
        if atom.has(Marks.transfer) || atom.has(Marks.goVerb) && atom.has(.path) && atom.isPlain {
            functions.formUnion(atom.functions)
        }
        if functions.isEmpty, let match = tasks.match(at: index, in: sentence, aim: true) { functions.formUnion(match.functions) }
        if functions.isEmpty, atom.has([.object, .place, .garment, .tool]) as Bool, index > sentence.lowerBound {
            // "to reach her pantry", "for the porch": a thing or place that the aim is about.
            var back = index - 1
            while back >= sentence.lowerBound, index - back <= 5 {
                let before = sheet[back]
                guard before.purpose else { break }
                if before.has([.anyVerb, .returnTo]) as Bool
                    || before.has([
                        .purposeFor, .purpose, .aimVerb, .simulate, .goal, .want, .need, .reason, .habit, .to, .lifeVerb,
                    ])
                        as Bool
                {
                    functions.formUnion(atom.functions)
                    break
                }
                back -= 1
            }
            if functions.isEmpty, sheet.any(sheet.sentence(around: index), [.goal, .headGoal]), atom.purpose {
                functions.formUnion(atom.functions)
            }
        }
        // "to be able to pick up her son".
        if functions.isEmpty, atom.has([.handleVerb, .moveVerb]) as Bool, atom.purpose {
            var next = index + 1
            while next < min(sentence.upperBound, index + 4), sheet[next].gap.isDisjoint(with: .heavy) {
                if sheet[next].has(Marks.person) || atom.openAim && atom.has(Marks.handleVerb) && sheet[next].has(Marks.patient) {
                    return [.childcare, .lifting]
                }
                next += 1
            }
        }
        if functions.isEmpty, atom.has(.likeLife) { return .other }
        // "so he can get back to hauling".
        if functions.subtracting(.handling).isEmpty, atom.form == .gerund, atom.openAim, index > sentence.lowerBound,
            atom.has([.handleVerb, .moveVerb, .goVerb]) as Bool, sheet[index - 1].has(Marks.returnTo)
        {
            return .work
        }
        // "for better balance on uneven ground": where, not what for.
        if atom.has(Marks.obstacle), functions.isSubset(of: [.around, .other, .walking]) { return [] }
        // "clean up after supper": when, not what.
        if atom.has(Marks.occupation), index > sentence.lowerBound, sheet[index - 1].has(.after) { return [] }
        // "LEFS change": the result of a test.
        if index > sentence.lowerBound, sheet[index - 1].has(Marks.test), atom.gap.isDisjoint(with: .heavy) { return [] }
        // "his job as a hanger".
        if functions.isEmpty, index >= sentence.lowerBound + 3, atom.purpose, sheet[index - 1].has(.determiner),
            sheet[index - 2].has(.whilst), sheet[index - 3].has(.job)
        {
            return .work
        }
        // "her washer is on the second floor": things and places of a life told of.
        if functions.isEmpty, atom.frame == .need, atom.has([.object, .place, .garment]) as Bool {
            functions.formUnion(atom.functions)
        }
        if functions.isEmpty, atom.has(Marks.place), index == sentence.lowerBound, atom.purpose { return [.around, .stairs] }
        if functions.isEmpty, atom.unknown, atom.purpose || atom.openAim, atom.end - atom.start >= 3,
            opensWide(index, sentence, sheet)
        {
            return .other
        }
        return functions.subtracting(.handling)
    }

    /// A word in no list may name a function where the aim names no impairment and is not to better something.
    private static func opensWide(_ index: Int, _ sentence: Range<Int>, _ sheet: Sheet) -> Bool {
        for other in sentence where sheet[other].purpose {
            let here = sheet[other]
            if here.has([.impairment, .strengthen, .drill]) as Bool { return false }
            if !sheet[index].openAim, here.has(.betters) || here.has([.body, .motion]) as Bool { return false }
        }
        return true
    }

    /// A goal of the plan of care, which may have nothing to do with what was done today.
    private func formal(_ sentence: Range<Int>) -> Bool {
        sheet.any(sentence, [.goal, .headGoal]) || sheet[sentence.lowerBound].field != .note
    }

    private static let lives = Lexicon.concepts(["lives", "lived", "resides"])
    private static let steps = Lexicon.concept("ste")

    /// "Lives with wife in 2 story home, 4 STE": how the patient lives is what for only where just that was practised.
    func tellsHome(_ sentence: Range<Int>) -> Bool {
        if sheet.any(sentence, [.want, .goal]) { return false }
        for index in sentence.lowerBound..<min(sentence.lowerBound + 2, sentence.upperBound)
        where Self.lives.contains(sheet[index].concept) || sheet[index].functions == .livingAlone && sheet[index].form == .plain {
            return true
        }
        return sheet.contains(sentence) { $0.concept == Self.steps && !$0.isNumber }
    }

    /// The goal names a function that the lists hold.
    private func namesKnown(_ sentence: Range<Int>, _ tasks: Tasks) -> Bool {
        for index in sentence where sheet[index].purpose && !sheet[index].negated {
            if !Self.named(index, sentence, tasks).subtracting(.broad).subtracting([.other, .around]).isEmpty { return true }
        }
        return false
    }

    /// "Tied shoes 3 of 4 times, pt's goal": the task is itself the goal.
    private func bareGoal(_ sentence: Range<Int>) -> Int? {
        guard sheet.any(sentence, .goal) else { return nil }
        let last = sentence.upperBound - 1
        for index in [last, last - 1] where index > sentence.lowerBound {
            let atom = sheet[index]
            // "kicked the ball into the goal".
            if index - 2 >= sentence.lowerBound, sheet[index - 1].has(.determiner), sheet[index - 2].has(.path),
                sheet[index - 2].has(Marks.direction)
            {
                continue
            }
            if atom.has(.goal), !atom.gap.isDisjoint(with: [.comma, .dash, .open]) || sheet[index - 1].has(.possessive),
                atom.frame == .today, !atom.negated, atom.end - atom.start > 4 || sheet[index - 1].has(.possessive),
                index == last || sheet[last].isNumber
            {
                return index
            }
        }
        return nil
    }

    private func decide(_ sentence: Range<Int>, _ tasks: Tasks, withheld: Bool, _ findings: inout Findings) {
        var identifiedHere = sheet.whole(around: sentence.lowerBound).pointee.holdsTask
        var treatedHere = identifiedHere
        // "Pitched straw 8 min; for dairy farm work", "… For paying rent alone.": the aim of what stands before it.
        let first = sheet[sentence.lowerBound]
        let needs =
            sentence.count > 2 && first.has(.heShe) && sheet[sentence.lowerBound + 1].has([.need, .want])
            && !sheet.any(sentence, .body)
        if !identifiedHere, first.purpose && first.has([.purposeFor, .purpose, .to]) || needs,
            sentence.lowerBound > range.lowerBound
        {
            identifiedHere = sheet.whole(around: sentence.lowerBound - 1).pointee.holdsTask
            treatedHere = identifiedHere || findings.task
            if treatedHere, !withheld, let deed = lifeDeed(sentence) {
                findings.reading.goalLink.find(first, through: sheet[deed])
                findings.goals.formUnion(.other)
            }
        }
        // Asked once a sentence, so that the work stays linear.
        var known: Bool?
        for index in sentence where !identifiedHere && sheet[index].performed {
            let atom = sheet[index]
            if atom.has([.exercise, .weakExercise, .motion, .apparatus]) {
                identifiedHere = true
                treatedHere = true
            } else if atom.has([.generic, .drill, .gait, .posture, .otherTreatment, .body, .cognitiveDrill]) as Bool {
                treatedHere = true
            }
        }
        if findings.task, !withheld, let it = wantsItBack(sentence) { findings.reading.goalLink.find(sheet[it]) }
        if identifiedHere || findings.task && !withheld, let able = ableTo(sentence) {
            findings.reading.goalLink.find(sheet[able])
            findings.goals.formUnion(.other)
        }
        if identifiedHere, let own = bareGoal(sentence) { findings.reading.goalLink.find(sheet[own]) }
        for index in sentence {
            let atom = sheet[index]
            guard atom.purpose || atom.frame != .today, !atom.negated || atom.openAim, !atom.cueing else { continue }
            switch atom.frame {
            case .today, .assessment: guard atom.purpose else { continue }
            case .need: break
            case .report: guard atom.openAim, findings.task else { continue }
            case .boilerplate: break
            default: continue
            }
            let named = Self.named(index, sentence, tasks)
            guard !named.isEmpty, !withheld || findings.task || findings.exercise else { continue }
            let specific = named.subtracting(.broad)
            // A word in no list says nothing beside a goal whose function is known, nor where nothing was treated.
            if specific == .other, !atom.openAim, !treatedHere, !atom.has(.likeLife) { continue }
            if specific.isSubset(of: [.other, .around]), !treatedHere, findings.task, formal(sentence) {
                let knows = known ?? namesKnown(sentence, tasks)
                known = knows
                if knows { continue }
            }
            let linked: Bool
            if atom.frame == .boilerplate {
                linked = !specific.isDisjoint(with: findings.done)
            } else if specific.isEmpty {
                linked =
                    identifiedHere || atom.field == .purpose && findings.task
                    || findings.task && Relation.belongs(findings.done, to: named) && sheet.any(sentence, [.goal, .want, .need])
            } else if treatedHere {
                linked = true
            } else if tellsHome(sentence) {
                linked = findings.task && !specific.isDisjoint(with: findings.done)
            } else if findings.task {
                linked =
                    Relation.related(findings.done, specific, formal: formal(sentence))
                    || !formal(sentence) && (sheet.any(sentence, .this) || sheet.any(sentence, [.need, .want, .reason]))
            } else {
                linked = findings.treated && (atom.frame != .need || sheet.any(sentence, .need))
            }
            findings.goals.formUnion(named)
            if linked { findings.reading.goalLink.find(atom) }
        }
    }
}
