/// Is today's treatment tied to a named function?
struct GoalDecision {
    let sheet: Sheet
    let range: Range<Int>

    func run(_ findings: inout Findings) {
        let tasks = Tasks(sheet: sheet)
        let withheld = sheet.sentences(of: range).contains { sheet.any($0, .withheld) }
        for sentence in sheet.sentences(of: range) { decide(sentence, tasks, withheld: withheld, &findings) }
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
    private func tellsHome(_ sentence: Range<Int>) -> Bool {
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

    private static let them = Lexicon.concept("them")
    private static let which = Lexicon.concept("which")
    private static let that = Lexicon.concept("that")

    /// "wants that back".
    private func isBack(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && sheet[index].has([.returnTo, .body]) && sheet[index].end - sheet[index].start == 4
    }

    /// "… is her chore and she wants it back", "so he needs this": a need that points at the task just told.
    private func wantsItBack(_ sentence: Range<Int>) -> Int? {
        guard sheet.any(sentence, [.want, .need]) else { return nil }
        // "It's the chore she wants back."
        let first = sheet[sentence.lowerBound]
        if sentence.count <= 8, first.has(.copula) && first.end - first.start > 3 || first.has(.this) || first.concept == Lexicon.it,
            !first.negated, let want = sentence.first(where: { sheet[$0].has(.want) && !sheet[$0].negated }),
            sheet.contains(sentence, where: { $0.has(.copula) }), !sheet.contains(sentence, where: { $0.has(Self.impaired) })
        {
            return want
        }
        for index in sentence where sheet[index].has([.want, .need]) as Bool && !sheet[index].negated {
            // "made her own tea, which she wants to do again".
            if index >= sentence.lowerBound + 2, sheet[index - 1].has(.heShe), sheet[index - 2].concept == Self.which { return index }
            guard sheet[index].frame == .today || sheet[index].frame == .need || sheet[index].frame == .assessment,
                index > sentence.lowerBound,
                sheet[index - 1].has([.pronoun, .soThat, .and]) as Bool || sheet[index - 1].has([.patient, .person]) as Bool
            else { continue }
            for next in (index + 1)..<max(index + 1, min(index + 4, sentence.upperBound))
            where sheet[next].gap.isDisjoint(with: .heavy) {
                if sheet[next].has(.this) || sheet[next].concept == Self.that && isBack(next + 1, sentence) || sheet[next].concept == Self.them && sheet[next].end - sheet[next].start == 4
                    || sheet[next].concept == Lexicon.it && sheet[next].end - sheet[next].start == 2
                {
                    if next + 1 == sentence.upperBound || !sheet[next + 1].isNumber && !sheet[next + 1].has(Marks.assistLevel) {
                        return index
                    }
                }
            }
        }
        return nil
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

    /// "so she can go to plays again", "so he can pick up his own refills": a deed in words that no list holds, and no impairment.
    private func ableTo(_ sentence: Range<Int>, _ tasks: Tasks) -> Int? {
        guard sheet.any(sentence, .soThat) else { return nil }
        for index in sentence where sheet[index].has(.soThat) && !sheet[index].negated && sheet[index].frame == .today {
            var able: Int?
            for next in (index + 1)..<max(index + 1, min(index + 4, sentence.upperBound)) where sheet[next].has(.modal) {
                able = next
            }
            guard let able, able + 2 < sentence.upperBound else { continue }
            var deed: Int?
            var contents = 0
            for next in (able + 1)..<sentence.upperBound {
                let atom = sheet[next]
                if !atom.purpose { break }
                // "so she can fly to see her sister".
                if deed == nil, next == able + 1, atom.has(.habit), atom.has(Marks.motion) {
                    deed = next
                    continue
                }
                if atom.has(Self.impaired) || atom.isNumber { return nil }
                if atom.has(.anyVerb) || atom.has(.habit), deed == nil {
                    deed = next
                } else if deed != nil, !atom.has(Marks.stop) {
                    contents += 1
                }
            }
            if let deed, contents > 0 { return deed }
        }
        return nil
    }

    /// "For checking out at the counter by himself.": a sentence that is all aim, with a deed in it that is no impairment and no business
    /// of the service.
    private func lifeDeed(_ sentence: Range<Int>) -> Int? {
        var deed: Int?
        var contents = 0
        for index in sentence.dropFirst() {
            let atom = sheet[index]
            guard atom.purpose || atom.frame == .need, !atom.negated, !atom.isNumber, atom.frame == .today || atom.frame == .need, !(atom.has(Self.impaired)),
                !(atom.has([.home, .plan, .education, .report, .order, .skilled, .betters, .deficit, .withheld]))
            else { return nil }
            if deed == nil, atom.has(.anyVerb) || atom.has([.habit, .aimVerb]) || atom.verbLike {
                deed = index
            } else if !atom.has([.stop, .device, .body, .left, .right, .direction]) {
                contents += 1
            }
        }
        return contents > 0 ? deed : nil
    }

    /// What an aim is about that names no function.
    private static var impaired: Marks {
        [.impairment, .strengthen, .drill, .generic, .gait, .symptom, .motion, .posture, .assistLevel, .test, .cueWord]
    }

    private func decide(_ sentence: Range<Int>, _ tasks: Tasks, withheld: Bool, _ findings: inout Findings) {
        var identifiedHere = sheet.whole(around: sentence.lowerBound).pointee.holdsTask
        var treatedHere = identifiedHere
        // "Pitched straw 8 min; for dairy farm work", "… For paying rent alone.": the aim of what stands before it.
        let first = sheet[sentence.lowerBound]
        let needs = sentence.count > 2 && first.has(.heShe) && sheet[sentence.lowerBound + 1].has([.need, .want])
        if !identifiedHere, first.purpose && first.has([.purposeFor, .purpose, .to]) || needs, sentence.lowerBound > range.lowerBound {
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
        if identifiedHere || findings.task && !withheld, let able = ableTo(sentence, tasks) {
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
