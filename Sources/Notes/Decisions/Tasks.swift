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

    /// Going somewhere, rising, or an action in words that no list holds.
    func went(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard atom.has([.goVerb, .moveVerb, .postureVerb, .gait, .extentNoun]) || atom.has(.climbs) || atom.verbLike else {
            return nil
        }
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
        // "Nine steps, R rail, min A".
        if atom.has(Marks.extentNoun), atom.form == .third, atom.marks.isDisjoint(with: .unitLength),
            index == sentence.lowerBound + 1, sheet[index - 1].isNumber || sheet[index - 1].has(Marks.numberWord),
            sheet.contains(index + 1..<sentence.upperBound, where: { $0.concept == Self.rail })
        {
            return Match(last: index, functions: .stairs)
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
    func led(_ index: Int, _ sentence: Range<Int>) -> Match? {
        let atom = sheet[index]
        guard atom.has([.transfer, .surface, .place, .posture, .postureVerb, .direction, .stop, .device]) else { return nil }
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
        // "Walker to toilet, turned and sat".
        if atom.has(Marks.device), index + 2 < sentence.upperBound, sheet[index + 1].has(.to),
            sheet[index + 1].gap.isDisjoint(with: .heavy), sheet[index + 2].has([.place, .surface]) as Bool,
            !sheet[index + 2].has(Marks.obstacle), sheet[index + 2].purpose == atom.purpose
        {
            return Match(last: index + 2, functions: sheet[index + 2].functions.union(.transfer))
        }
        // "the low chair onto the tub seat".
        if atom.has(Marks.surface), let other = across(index, sentence) { return other }
        // "Attempted stand to commode".
        if atom.has(Marks.postureVerb), atom.isPlain, let other = surfacePath(index, sentence, to: [.surface]) { return other }
        // "flat on back to sitting", "prone to quadruped".
        if atom.has([.posture, .postureVerb]) as Bool, let other = surfacePath(index, sentence, to: [.posture, .postureVerb]) {
            return other
        }
        if atom.has([.direction, .stop]) as Bool, atom.has(.path), let climb = climb(index, sentence) { return climb }
        return nil
    }

    /// Things and garments, and what became of them.
    func told(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Match? {
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
                || !sheet[index + 2].gap.isDisjoint(with: .heavy),
            tellsMore(sentence)
        {
            return Match(last: index + 1, functions: .dressing)
        }
        if atom.has([.object, .garment]) as Bool, !atom.has(Marks.apparatus), let path = objectPath(index, sentence) {
            return path
        }
        return nil
    }

    /// "Shoes and socks on." is how the patient came; a count, help or a deed beside it tells of doing.
    func tellsMore(_ sentence: Range<Int>) -> Bool {
        sheet.contains(sentence) {
            $0.isNumber || $0.purpose || $0.has(.did) || $0.isPast && $0.has(.anyVerb)
                || $0.has([.numberWord, .assistLevel, .cueWord, .independent, .device])
        }
    }

    static let rail = Lexicon.concept("rail")

    /// "Returned to supine": how the session ended.
    static let back = Lexicon.concept("return")

    /// "… to sitting", "… into standing".
    func posture(after index: Int, _ sentence: Range<Int>) -> Match? {
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

    /// "climbed 12 steps", "descended the platform steps".
    func stairs(after index: Int, _ sentence: Range<Int>) -> Match? {
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

    func isOnOff(_ index: Int) -> Bool { sheet[index].has(.path) }
}
