/// Words that look like a task, and tell of none that the patient practised.
extension Tasks {
    /// Not done here by the patient, whatever the word is.
    func isElsewhere(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
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
    func isNoPractice(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
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
    func isOthers(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
        let atom = sheet[index]
        // "hammer pron/sup": the name of an exercise.
        if !aim, atom.isPlain, atom.has(Marks.tool), index + 1 < sentence.upperBound, sheet[index + 1].has([.exercise, .motion]),
            sheet[index + 1].gap.isDisjoint(with: .heavy)
        {
            return true
        }
        // "pinch and roll with putty".
        if atom.functions.contains(.bedMobility), sheet.any(sheet.clause(around: index), .apparatus) {
            return true
        }
        // "Daughter cooked rice while pt watched".
        if !aim, sheet.any(sentence, [.person, .clinician]), othersDeed(index, sentence) { return true }
        return false
    }

    /// A word that looks like an action, and tells of none of the patient's.
    func isNoDeed(_ index: Int, _ sentence: Range<Int>, aim: Bool) -> Bool {
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
        if atom.isPast, atom.has(Marks.handleVerb), atom.concept == Self.find, index + 1 < sentence.upperBound,
            sheet[index + 1].unknown || sheet[index + 1].has([.symptom, .posture]) as Bool
        {
            // "Found orthostatic": how the patient was found.
            return true
        }
        if !aim, atom.has(Marks.handleVerb), isForStrength(index, sentence) { return true }
        return false
    }

    static let find = Lexicon.concept("find")

    /// "30-second chair rise 9": a test by its time.
    func isTimed(_ index: Int, _ sentence: Range<Int>) -> Bool {
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
}
