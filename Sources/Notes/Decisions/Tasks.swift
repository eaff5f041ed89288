/// Finds functional tasks: by name, or as an action on a thing or place of daily life.
struct Tasks {
    let sheet: Sheet

    /// Only a word with one of these can open a task.
    static var openers: Marks {
        Marks.anyVerb.union([.task, .gait, .transfer, .surface, .posture, .postureVerb, .direction])
            .union([.garment, .object, .place, .assistLevel, .exercise, .device, .setUp])
    }

    /// A task at an atom.
    struct Match {
        var last: Int
        var functions: Functions
    }

    /// The task that begins at `index`, if its words stand in the scope asked for.
    func match(at index: Int, in sentence: Range<Int>, aim: Bool) -> Match? {
        let atom = sheet[index]
        guard atom.has(Self.openers) || atom.verbLike || atom.has(.did), !isElsewhere(index, sentence, aim: aim) else {
            return nil
        }
        if atom.has(Marks.task) {
            return isNoPractice(index, sentence, aim: aim) ? nil : Match(last: index, functions: atom.functions)
        }
        if atom.has(Marks.taskVerb) {
            if isOthers(index, sentence, aim: aim) { return nil }
            if !atom.has(Marks.drill), isVerb(index, sentence) { return Match(last: index, functions: atom.functions) }
        }
        if isNoDeed(index, sentence, aim: aim) { return nil }
        return acted(index, sentence) ?? went(index, sentence) ?? led(index, sentence) ?? told(index, sentence, aim: aim)
    }

    /// Not done here by the patient, whatever the word is.
    private func isElsewhere(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
        let atom = sheet[index]
        // "daughter driving her to the clinic", "left the brace in the car".
        if !aim, atom.form == .gerund, index > sentence.lowerBound, sheet[index - 1].has(Marks.person),
            sheet[index - 1].steers.isDisjoint(with: .possessive), atom.gap.isDisjoint(with: .heavy)
        {
            return true
        }
        if atom.has(.leaves), sheet.any(index + 1..<max(index + 1, min(sentence.upperBound, index + 4)), .device) { return true }
        // "Splint remade": the therapist's work on a device.
        if !aim, atom.isPast, index == sentence.lowerBound + 1, sheet[index - 1].has(Marks.device), !atom.has(Marks.task),
            atom.has([.taskVerb, .handleVerb]) as Bool, !atom.functions.contains(.dressing)
        {
            return true
        }
        return false
    }

    /// A task by its name that was not practised as one.
    private func isNoPractice(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
        let atom = sheet[index]
        // "stairwell measured for a lift".
        if !aim, index + 1 < sentence.upperBound, sheet[index + 1].has(.order), sheet[index + 1].gap.isDisjoint(with: .heavy) {
            return true
        }
        if !aim, isTimed(index, sentence) { return true }
        if !aim, isStrengthening(index, sentence) { return true }
        // "seating at lunch": when, not what.
        if !aim, atom.has(Marks.occupation), index > sentence.lowerBound, sheet[index - 1].has([.clockAt, .after]) {
            return true
        }
        return false
    }

    /// A verb of a task that is no task here, or somebody else's.
    private func isOthers(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
        let atom = sheet[index]
        // "pinch and roll with putty".
        if atom.functions.contains(.bedMobility), sheet.any(sheet.clause(around: index), .apparatus) {
            return true
        }
        // "Daughter cooked rice while pt watched".
        if !aim, sheet.any(sentence, [.person, .clinician]), othersDeed(index, sentence) { return true }
        return false
    }

    /// A word that looks like an action, and tells of none of the patient's.
    private func isNoDeed(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
        let atom = sheet[index]
        if !aim, othersDeed(index, sentence) { return true }
        // "New bed and table delivered, placement settled": brought by a vendor.
        if atom.has(.order), atom.isPast, index > sentence.lowerBound,
            sheet[index - 1].has([.object, .surface, .device, .place]) as Bool,
            index + 1 == sentence.upperBound || !sheet[index + 1].gap.isDisjoint(with: .heavy)
        {
            return true
        }
        // "Bed moved to chair position": the staff's work.
        if !aim, atom.has(Marks.moveVerb), atom.isPast, index == sentence.lowerBound + 1, sheet[index - 1].has(Marks.surface),
            sheet[index - 1].marks.isDisjoint(with: .device)
        {
            return true
        }
        // "Copied the figures on the worksheet".
        if !aim, atom.has(Marks.handleVerb), sheet.any(sentence, .cognitiveDrill),
            sheet.any(sheet.clause(around: index), .cognitiveDrill)
        {
            return true
        }
        if atom.concept == Self.find, atom.isPast, index + 1 < sentence.upperBound,
            sheet[index + 1].unknown || sheet[index + 1].has([.symptom, .posture]) as Bool
        {
            // "Found orthostatic": how the patient was found.
            return true
        }
        if !aim, atom.has(Marks.handleVerb), isForStrength(index, sentence) { return true }
        return false
    }

    /// An action on a thing.
    private func acted(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        if atom.has(Marks.handleVerb), isVerb(index, sentence),
            let thing = thing(after: index, sentence, open: !atom.isPlain)
        {
            return Match(last: thing.index, functions: atom.functions.union(thing.functions))
        }
        if atom.has([.handleVerb, .moveVerb]) as Bool, let noun = verbalNoun(index, sentence) { return noun }
        // "UE use", "leg lift": a noun, and no action on a thing.
        let limb =
            (atom.isPlain || atom.form == .third) && index > sentence.lowerBound && sheet[index - 1].has(Marks.body)
            && atom.gap.isDisjoint(with: .heavy) && sheet[index - 1].marks.isDisjoint(with: [.patient])
        if atom.has(Marks.moveVerb), !limb {
            if let thing = thing(after: index, sentence, open: false),
                !atom.has(Marks.gripVerb) || sheet[thing.index].has([.object, .garment]) as Bool
            {
                return Match(last: thing.index, functions: atom.functions.union(thing.functions))
            }
        }
        return nil
    }

    /// Going somewhere, rising, or an action in words that no list holds.
    private func went(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        // "pushed up to sitting".
        if atom.has([.goVerb, .moveVerb, .postureVerb]) as Bool, atom.isPast || atom.form == .gerund,
            atom.concept != Self.back, let rise = posture(after: index, sentence)
        {
            return rise
        }
        if atom.has(Marks.goVerb), atom.isPast, let thing = broughtThing(index, sentence) { return thing }
        // "stepped in and out twice".
        if atom.has(Marks.goVerb), atom.isPast, index + 1 < sentence.upperBound, sheet[index + 1].has(.path),
            sheet[index + 1].has(Marks.direction), sheet[index + 1].end - sheet[index + 1].start >= 10
        {
            return Match(last: index + 1, functions: .transfer)
        }
        // "Steps: 14, one rail".
        if atom.has(Marks.extentNoun), atom.form == .third, atom.marks.isDisjoint(with: .unitLength),
            index == sentence.lowerBound,
            index + 1 < sentence.upperBound, sheet[index + 1].isNumber, sheet[index + 1].gap.contains(.colon)
        {
            return Match(last: index + 1, functions: .stairs)
        }
        if atom.has(.climbs), let stairs = stairs(after: index, sentence) { return stairs }
        if atom.has(Marks.goVerb), atom.isPlain, atom.marks.isDisjoint(with: [.handleVerb, .moveVerb, .extentNoun]),
            index > sentence.lowerBound, sheet[index - 1].has(Marks.object), let noun = verbalNoun(index, sentence)
        {
            return noun
        }
        if atom.has([.goVerb, .gait, .moveVerb]) as Bool, let place = place(after: index, sentence, walk: atom.has(Marks.gait)) {
            return place
        }
        if atom.verbLike, opensClause(index, sentence), !sheet.any(sentence, .order),
            let thing = thing(after: index, sentence, open: false)
        {
            return Match(last: thing.index, functions: thing.functions)
        }
        return nil
    }

    /// A transfer, or a way from one place or posture to another.
    private func led(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        if atom.has(Marks.transfer), let surface = surface(near: index, sentence) { return surface }
        if atom.has(Marks.surface), let other = surfacePath(index, sentence, to: [.surface, .place]) {
            return other
        }
        // "Tub lip step-over".
        if atom.has([.surface, .place]) as Bool, index + 2 < sentence.upperBound, sheet[index + 1].has(Marks.goVerb),
            sheet[index + 1].isPlain, sheet[index + 1].gap.isDisjoint(with: .heavy), sheet[index + 2].gap.contains(.hyphen),
            sheet[index + 2].has(.path), sheet[index + 2].has(Marks.direction)
        {
            return Match(last: index + 2, functions: atom.functions.union(.transfer))
        }
        // "the low chair onto the tub seat".
        if atom.has(Marks.surface), let other = across(index, sentence) { return other }
        // "flat on back to sitting", "prone to quadruped".
        if atom.has([.posture, .postureVerb]) as Bool, let other = surfacePath(index, sentence, to: [.posture, .postureVerb]) {
            return other
        }
        if atom.has([.direction, .stop]) as Bool, atom.has(.path), let climb = climb(index, sentence) { return climb }
        return nil
    }

    /// Things and garments, and what became of them.
    private func told(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Match? {
        let atom = sheet[index]
        // "Set up a tent", "set up the chess board": the patient's deed, and no help.
        if atom.has(Marks.setUp), let thing = setUpThing(index, sentence) { return thing }
        // "Mod I with shirt".
        if atom.has(Marks.assistLevel), index + 2 < sentence.upperBound, sheet[index + 1].has([.with, .purposeFor]) as Bool,
            sheet[index + 2].has(Marks.garment)
        {
            return Match(last: index + 2, functions: .dressing)
        }
        // "Reacher for slacks".
        if !aim, atom.has(Marks.device), index + 2 <= sentence.upperBound - 1, sheet[index + 1].has(.purposeFor),
            sheet[index + 2].has(Marks.garment), sheet[index + 2].gap.isDisjoint(with: .heavy),
            !sheet.any(sentence, [.order, .education, .owns])
        {
            return Match(last: index + 2, functions: .dressing)
        }
        // "4 of 5 snaps".
        if atom.has(Marks.garment), index >= sentence.lowerBound + 3, sheet[index - 1].isNumber, sheet[index - 2].has(.of),
            sheet[index - 3].isNumber
        {
            return Match(last: index, functions: .dressing)
        }
        if atom.has(.did), atom.marks.isDisjoint(with: .anyVerb), let thing = practised(index, sentence) { return thing }
        if atom.has(Marks.exercise), atom.regions == .lowerLimb, index + 1 < sentence.upperBound, sheet[index + 1].has(.path),
            let place = place(after: index, sentence, walk: false)
        {
            return place
        }
        // "Pushing a 40 lb sled to return to firefighting": a load, where the sentence says what for.
        if !aim, atom.has(Marks.moveVerb), Self.hauls.contains(atom.concept), let load = hauled(index, sentence) { return load }
        if atom.has([.surface, .place]) as Bool || atom.functions.contains(.childcare), index + 1 < sentence.upperBound,
            sheet[index + 1].has(Marks.direction),
            isOnOff(index + 1), sheet[index + 1].end - sheet[index + 1].start >= 6, sheet[index + 1].gap.isDisjoint(with: .heavy)
        {
            return Match(last: index + 1, functions: atom.functions.union(.transfer))
        }
        if atom.has([.garment, .device]) as Bool, index + 1 < sentence.upperBound, sheet[index + 1].has(Marks.direction),
            atom.has(Marks.garment)
        {
            let next = sheet[index + 1]
            if next.end - next.start >= 5, next.end - next.start <= 10, next.gap.isDisjoint(with: .heavy), isOnOff(index + 1) {
                return Match(last: index + 1, functions: .dressing)
            }
        }
        // "socks on in 2 minutes".
        if atom.has(Marks.garment), index + 1 < sentence.upperBound, sheet[index + 1].gap.isDisjoint(with: .heavy),
            sheet[index + 1].end - sheet[index + 1].start <= 3, sheet[index + 1].has([.direction, .stop]) as Bool,
            sheet[index + 1].has(.wears),
            index + 2 == sentence.upperBound || sheet[index + 2].has([.took, .with, .compare]) as Bool
                || sheet[index + 2].isNumber
                || !sheet[index + 2].gap.isDisjoint(with: .heavy)
        {
            return Match(last: index + 1, functions: .dressing)
        }
        if atom.has([.object, .garment]) as Bool, !atom.has(Marks.apparatus), let path = objectPath(index, sentence) {
            return path
        }
        return nil
    }

    private func setUpThing(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard index == sentence.lowerBound || sheet[index - 1].has([.patient]) || sheet[index - 1].has(Steers.and) else {
            return nil
        }
        // The lexicon holds "set up a" as one.
        let thing = sheet[index].end - sheet[index].start == 8 ? index + 1 : index + 2
        guard thing < sentence.upperBound, thing == index + 1 || sheet[index + 1].has([.determiner, .possessive]),
            !sheet.contains(index + 1..<thing + 1, where: { !$0.gap.isDisjoint(with: .heavy) }),
            sheet[thing].has([.object, .garment]), sheet[thing].marks.isDisjoint(with: [.apparatus, .device, .surface]),
            !sheet.contains(thing + 1..<max(thing + 1, sheet.clause(around: index).upperBound), where: { $0.has(.patient) })
        else { return nil }
        return Match(last: thing, functions: sheet[thing].functions)
    }

    /// "Returned to supine": how the session ended.
    private static let back = Lexicon.concept("return")
    private static let find = Lexicon.concept("find")
    private static let hauls = Lexicon.concepts(["push", "pull", "drag", "tow", "haul", "carry", "lift"])

    /// A load that is also apparatus, moved for a named function.
    private func hauled(_ index: Int, _ sentence: Range<Int>) -> Match? {
        guard sheet[index].form != .plain || index == sentence.lowerBound else { return nil }
        var load: Int?
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 8)) {
            let atom = sheet[next]
            if atom.purpose || !atom.gap.isDisjoint(with: .heavy) { break }
            if atom.has(Marks.exercise) { return nil }
            if atom.has(Marks.object) && atom.has(Marks.apparatus) || atom.shape == .pounds { load = next }
        }
        guard let load else { return nil }
        for other in (load + 1)..<max(load + 1, sentence.upperBound) where sheet[other].purpose {
            if !GoalDecision.named(other, sentence, self).isEmpty { return Match(last: load, functions: [.lifting, .work]) }
        }
        return nil
    }

    /// "box lifts", "garden-hose drag", "wheelbarrow run", "pick-up of shoes": an action told by a noun.
    private func verbalNoun(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard atom.isPlain || atom.form == .third || atom.form == .gerund, !atom.has(Marks.object) else { return nil }
        if index + 2 <= sentence.upperBound - 1, sheet[index + 1].has(.of), atom.gap.isDisjoint(with: .clause) || index > 0 {
            var next = index + 2
            while next < min(sentence.upperBound, index + 5), sheet[next].gap.isDisjoint(with: .heavy) {
                if sheet[next].has([.object, .garment]) as Bool, sheet[next].marks.isDisjoint(with: [.apparatus, .prop]),
                    sheet[next].purpose == atom.purpose
                {
                    return Match(last: next, functions: atom.functions.union(sheet[next].functions))
                }
                next += 1
            }
        }
        guard index > sentence.lowerBound, atom.gap.isDisjoint(with: [.clause, .comma]) else { return nil }
        let before = sheet[index - 1]
        guard before.has([.object, .garment]) as Bool || before.has(Marks.place) && atom.has(.seeks) && atom.form == .gerund,
            !before.has(Marks.apparatus),
            before.gap.isDisjoint(with: .hyphen) || !before.has(.adapts), !sheet.any(sheet.clause(around: index), .exercise)
        else { return nil }
        return Match(last: index, functions: before.functions.union(.lifting))
    }

    /// "… to sitting", "… into standing".
    private func posture(after index: Int, _ sentence: Range<Int>) -> Match? {
        var next = index + 1
        while next < min(sentence.upperBound, index + 5), sheet[next].gap.isDisjoint(with: .heavy), !sheet[next].purpose {
            if sheet[next].has(.to) || sheet[next].has(.path), next + 1 < sentence.upperBound,
                sheet[next + 1].has([.posture, .postureVerb]) as Bool, !sheet[next + 1].isPast
            {
                return Match(last: next + 1, functions: [.bedMobility, .rising, .transfer])
            }
            next += 1
        }
        return nil
    }

    /// "came back with eleven eggs".
    private func broughtThing(_ index: Int, _ sentence: Range<Int>) -> Match? {
        var with = false
        for next in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 7)) {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: .heavy) || atom.purpose != sheet[index].purpose { return nil }
            if atom.has(.with), atom.marks.isDisjoint(with: .anyVerb) { with = true }
            if with, atom.has([.object]) as Bool, atom.marks.isDisjoint(with: [.apparatus, .device, .prop, .tool]) {
                return Match(last: next, functions: atom.functions)
            }
        }
        return nil
    }

    /// "climbed 12 steps", "descended the platform steps".
    private func stairs(after index: Int, _ sentence: Range<Int>) -> Match? {
        var next = index + 1
        while next < min(sentence.upperBound, index + 5), sheet[next].gap.isDisjoint(with: .heavy) {
            if sheet[next].has(Marks.extentNoun), sheet[next].purpose == sheet[index].purpose {
                return Match(last: next, functions: .stairs)
            }
            if sheet[next].has(.exercise) as Bool { return nil }
            next += 1
        }
        return nil
    }

    private func isOnOff(_ index: Int) -> Bool { sheet[index].has(.path) }

    /// "30-second chair rise 9": a test by its time.
    private func isTimed(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard sheet[index].functions.contains(.rising), index >= sentence.lowerBound + 2, index + 1 < sentence.upperBound else {
            return false
        }
        return sheet[index - 1].has(Marks.unitTime) && sheet[index - 2].isNumber && sheet[index].gap.isDisjoint(with: .heavy)
            && sheet[index + 1].isNumber && sheet[index + 1].shape != .times
    }

    /// "STS 3x10 for quads": the only stated intent is strengthening.
    func isStrengthening(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let atom = sheet[index]
        guard atom.functions.contains(.rising), !atom.functions.contains(.toileting) else { return false }
        var strengthens = false
        for other in sentence where other != index {
            let here = sheet[other]
            if here.has(Marks.strengthen) { strengthens = true }
            if here.purpose, !here.functions.subtracting(.broad).isEmpty, !here.has(Marks.strengthen), !here.has(.betters) {
                return false
            }
        }
        return strengthens
    }

    /// "Wrung a towel x20 for grip strength": dosed, and strength is all that it is for.
    func isForStrength(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard sheet.any(sentence, .impairment), sheet.any(sentence, .purposeFor) || sheet.any(sentence, .to) else { return false }
        var dosed = false
        var strength = false
        for other in sentence {
            let here = sheet[other]
            if here.shape == .times, here.value >= 8 || here.second >= 8 { dosed = true }
            if here.purpose, here.has([.impairment, .strengthen]) as Bool { strength = true }
            if here.purpose, !here.functions.subtracting(.broad).isEmpty, here.marks.isDisjoint(with: [.impairment, .strengthen])
            {
                return false
            }
            if here.has([.place, .surface, .task]) as Bool || here.has(Marks.body) && !here.purpose { return false }
        }
        return dosed && strength && sheet[index].done
    }

    /// A plain form may be a noun: it counts as a verb where verbs stand.
    private func isVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let atom = sheet[index]
        // "skill building": a noun.
        if atom.form == .gerund, atom.has(.betters), index > sentence.lowerBound, sheet[index - 1].has(Marks.impairment),
            atom.gap.isDisjoint(with: .heavy)
        {
            return false
        }
        if atom.isPast || atom.form == .gerund { return true }
        if atom.form == .third {
            guard index > sentence.lowerBound else {
                // "Chops 3x10": an exercise.
                return !(index + 1 < sentence.upperBound && sheet[index + 1].shape == .times && sheet[index + 1].second >= 8)
            }
            // "18 sips", "20 serves".
            if sheet[index - 1].shape == .plain, atom.has(Marks.taskVerb), atom.gap.isDisjoint(with: .heavy) { return true }
            return sheet[index - 1].has([.patient, .person]) as Bool || !atom.gap.isDisjoint(with: [.comma, .clause])
                || sheet[index - 1].has(Steers.and)
                || atom.purpose
        }
        if index == sentence.lowerBound { return true }
        let before = sheet[index - 1]
        if !atom.gap.isDisjoint(with: [.comma, .clause, .slash]) { return true }
        // "a grab rope", "the push door": a noun.
        if before.has(.determiner), !before.has(Marks.patient) { return false }
        if before.has([.to, .did, .and, .modal, .need, .want, .then, .pronoun, .attempt, .purpose]) as Bool { return true }
        if before.has([.patient, .anyVerb, .dose, .numberWord]) as Bool || before.isNumber { return true }
        return index + 1 < sentence.upperBound && sheet[index + 1].has(Marks.anyThing)
    }

    /// "OT stayed with daughter and answered her questions": the subject is the therapist or somebody else, not the patient.
    func othersDeed(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard sheet[index].isPast else { return false }
        var back = index - 1
        var first: Int?
        while back >= sentence.lowerBound {
            let atom = sheet[back]
            // "Resident fed himself while …": the patient acts.
            if atom.has([.patient]) as Bool, !(atom.has(.possessive) as Bool) { return false }
            if atom.has([.person, .clinician]) as Bool { first = back }
            if !sheet[back + 1].gap.isDisjoint(with: [.comma, .semicolon, .dash, .colon, .open, .close]), first == nil {
                return false
            }
            if !atom.gap.isDisjoint(with: [.comma, .sentence, .dash, .colon, .open, .close]) { break }
            back -= 1
        }
        guard let first, first == max(back, sentence.lowerBound) else { return false }
        return !(sheet[first].isLetter && !sheet[first].capitals)
    }

    /// At the head of a clause, or after its subject.
    private func opensClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = sheet[index - 1]
        return !sheet[index].gap.isDisjoint(with: [.comma, .clause]) || before.has([.patient]) as Bool
            || before.has([.and, .then, .did]) as Bool
    }

    private struct Thing {
        var index: Int
        var functions: Functions
    }

    /// The everyday thing that a verb acts on. `open`: any unknown noun will do.
    private func thing(after index: Int, _ sentence: Range<Int>, open: Bool) -> Thing? {
        var next = index + 1
        let limit = min(sentence.upperBound, index + 8)
        while next < limit {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: [.clause, .colon, .dash]), !atom.gap.contains(.comma),
                next > index + 1 || atom.gap.contains(.colon)
            {
                return nil
            }
            if atom.purpose != sheet[index].purpose || atom.negated != sheet[index].negated { return nil }
            // "Spanish squat with belt 5x45 s": what the exercise was done with.
            if atom.has(.with), sheet[index].has(Marks.exercise), !sheet[index].isPast { return nil }
            // "towel curls", "soleus raise 3x15, towel …": the name of an exercise.
            if next + 1 < sentence.upperBound, sheet[next + 1].has(Marks.exercise), sheet[next + 1].gap.isDisjoint(with: .heavy),
                !sheet[next + 1].has(Marks.apparatus)
            {
                return nil
            }
            if atom.gap.contains(.comma), next > index + 1, sheet[next - 1].shape == .times { return nil }
            if atom.has([.object, .garment, .place]) as Bool, !atom.has(Marks.apparatus) || atom.has(Marks.garment) {
                if atom.has(.path), !atom.has([.object, .garment]) as Bool, atom.has(Marks.stop) { next += 1; continue }
                return Thing(index: next, functions: atom.functions)
            }
            if atom.has([.tool, .device]) as Bool, open { return Thing(index: next, functions: atom.functions) }
            if atom.has([.exercise, .apparatus, .impairment, .drill, .generic, .cognitiveDrill]) as Bool { return nil }
            if atom.has([.body]) as Bool, !open { return nil }
            // "sewed on a patch": a verb's plain form after its article is a thing.
            if open, atom.isPlain, atom.has(Marks.handleVerb), sheet[next - 1].has(.determiner),
                !sheet[next - 1].has(Marks.patient)
            {
                return Thing(index: next, functions: [])
            }
            if atom.unknown, atom.end - atom.start > 2 {
                // A noun in no list: enough for a verb of handling, and with an article for a verb of moving.
                if open { return Thing(index: next, functions: []) }
                if sheet[index].has(Marks.moveVerb), !sheet[index].has(Marks.gripVerb),
                    sheet[index].isPast || sheet[index].form == .gerund,
                    next + 1 < sentence.upperBound && sheet[next + 1].has(.onward) && sheet[next + 1].gap.isDisjoint(with: .heavy)
                        || sheet[next - 1].has(.determiner) || sheet[next - 1].has(Marks.patient)
                        || sheet[next - 1].has([.unitWeight]) as Bool || sheet[next - 1].shape == .pounds
                {
                    return Thing(index: next, functions: [])
                }
            }
            if atom.has([.moveVerb, .handleVerb, .taskVerb]) as Bool, atom.isPast, next > index + 1,
                !atom.has(Marks.object)
            {
                return nil
            }
            next += 1
        }
        return nil
    }
}
