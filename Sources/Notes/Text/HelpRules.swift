/// Aims that follow a level of help or a cue: "floor transfers x5 with mod A to play with grandchildren".
extension PurposeRules {
    /// How a body moves, and what help and cues are about: never what a task is for.
    private static let motions = Lexicon.concepts([
        "step", "turn", "pivot", "scoot", "lean", "sit", "stand", "rise", "roll", "reach", "bend", "clear", "shift", "look",
        "slow", "stop", "stay", "use", "lock", "breathe", "tuck", "straighten", "complete", "initiate", "begin", "maintain",
        "attend", "continue", "perform", "correct", "hike", "thread", "sequence", "pace", "scan",
        "remember", "recall", "grasp", "release", "grip", "squeeze", "raise", "extend", "flex", "square", "align", "center",
        "locate", "find", "position", "stabilize", "avoid", "check", "wait", "rest", "open", "close",
    ])
    private static let nights = Lexicon.concepts(["overnight", "night", "nightly", "again", "own"])

    /// The help before `index` closes a task told by its name, and what follows it is life, not how to move.
    func aimAfterHelp(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
        let before = sheet[index - 1]
        guard before.has([.assistLevel, .assistWord, .degree, .setUp, .cueWord, .cueType, .cueTarget]) as Bool else {
            return false
        }
        // "2 verbal cues to", "one reminder to": told to do just that.
        if before.has([.cueWord, .cueType]) as Bool, index - 2 >= sentence.lowerBound,
            sheet[index - 2].has(Marks.numberWord) || sheet[index - 2].isNumber && sheet[index - 2].shape != .times
        {
            return false
        }
        var practised: Functions = []
        var task = false
        var whole = false
        for other in sentence.lowerBound..<index {
            let atom = sheet[other]
            if atom.isPast, atom.form != .both, atom.has(Marks.anyVerb), !atom.has(.did) { return false }
            if atom.has([.task, .taskVerb, .transfer, .occupation]) as Bool || atom.has(Marks.anyVerb) { task = true }
            // "Grooming with cues to rinse the brush": a part of the occupation, unless it is of the patient's own life.
            if atom.has(Marks.occupation) { whole = true }
            practised.formUnion(atom.functions)
        }
        return task && leadsIntoLife(index, practised, whole: whole)
    }

    /// A function other than what is practised, or one of the patient's own life.
    private func leadsIntoLife(_ index: Int, _ practised: Functions, whole: Bool) -> Bool {
        let verb = sheet[index + 1]
        if verb.has([.cueTarget, .body, .drill]) as Bool && !verb.has(.aimVerb) { return false }
        if Self.motions.contains(verb.concept), !verb.has(.returnTo) { return false }
        var own = false
        var aim: Functions = []
        var acts = false
        var other = index + 1
        while other < sentence.upperBound, other <= index + 12, other == index + 1 || sheet[other].gap.isDisjoint(with: .heavy) {
            let atom = sheet[other]
            if atom.has([.body, .cueTarget, .posture, .impairment, .motion, .device, .left, .right, .exercise]) as Bool,
                other > index + 1, !(atom.has([.place, .surface, .task, .object]) as Bool)
            {
                return false
            }
            if atom.isNumber || atom.has([.cueWord, .assistWord]) as Bool && other > index + 1 && !atom.has(.determiner) {
                return false
            }
            if atom.has([.house, .home, .job]) as Bool || atom.has([.independent, .person, .sport]) as Bool
                || atom.has(.possessive) && atom.has(Marks.patient) || Self.nights.contains(atom.concept)
            {
                own = true
            }
            if atom.has([.task, .taskVerb, .occupation, .sport, .object, .place, .surface]) as Bool || atom.marks.isEmpty {
                aim.formUnion(atom.functions)
            }
            if atom.has([.task, .taskVerb, .handleVerb, .moveVerb, .goVerb, .occupation, .sport]) as Bool || atom.has(.aimVerb) {
                acts = true
            }
            // "access upstairs": an aim by its phrase.
            if other == index + 1, atom.marks.isEmpty, !atom.functions.isEmpty { acts = true }
            if atom.functions.contains(.childcare) { own = true }
            other += 1
        }
        let named = aim.subtracting(.handling)
        if verb.has(Marks.helpVerb), !verb.has(.aimVerb), !own { return false }
        if sheet[index].has(.purposeFor) {
            // "Sit-stand x6 min A for commode transfers".
            let beyond = named.subtracting([.transfer, .bed])
            let leads = sheet.any(index..<other, .transfer) && !beyond.isEmpty && beyond.isDisjoint(with: practised)
            return !named.isEmpty && (acts && own || leads)
        }
        // "mod A to pull up pants", "cues to button from below".
        if sheet.any(index..<other, Marks.garment), !own, !verb.has(Marks.handleVerb) || verb.functions.contains(.dressing) {
            return false
        }
        return acts && !named.isEmpty && (own || !whole && !named.isSubset(of: practised))
    }
}
