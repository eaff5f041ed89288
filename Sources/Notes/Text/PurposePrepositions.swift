/// Aims that "for" or "to" opens.
extension PurposeRules {
    func forOpensAim(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        var next = index + 1
        var skipped = 0
        while next < sentence.upperBound, skipped < 4, sheet[next].functions.isEmpty,
            sheet[next].has([.stop, .patient, .left, .right, .both, .independent, .degree]) as Bool || levelOfFunction(next)
        {
            next += 1
            skipped += 1
        }
        guard next < sentence.upperBound else { return false }
        // "in and out of the closet for three hangers".
        if next == index + 2, sheet[index + 1].isNumber || sheet[index + 1].has(Marks.numberWord),
            sheet[next].has([.object, .garment]) as Bool
        {
            return false
        }
        // "reached to the floor for the dropped keys".
        if next > index + 1, next + 1 < sentence.upperBound, sheet[next].form == .past,
            sheet[next].functions.isSubset(of: .handling),
            sheet[next + 1].has([.object, .garment]) as Bool, sheet[next + 1].gap.isDisjoint(with: .heavy)
        {
            next += 1
        }
        // "Reacher for slacks": what it was used on.
        if next == index + 1, sheet[next].has(Marks.garment), index > sentence.lowerBound, sheet[index - 1].has(Marks.device) {
            return false
        }
        // "mod A x1 for trunk": the part of the body that was helped.
        if next + 1 == sentence.upperBound || !sheet[next + 1].gap.isDisjoint(with: .heavy), index >= sentence.lowerBound + 2,
            sheet[next].has(Marks.body), sheet[next].functions.isEmpty, sheet[index - 1].shape == .times,
            sheet[index - 2].has([.assistLevel, .assistWord])
        {
            return false
        }
        // "twice for me".
        if sheet[next].has(Marks.clinician), sheet[next].functions.isEmpty, next == index + 1,
            next + 1 == sentence.upperBound || !sheet[next + 1].gap.isDisjoint(with: .heavy)
        {
            return false
        }
        // "poured tea for three with".
        if next == index + 2, sheet[index + 1].has(Marks.numberWord), sheet[next].has([.with, .preposition]) as Bool {
            return false
        }
        let atom = sheet[next]
        if atom.isNumber || atom.has([.unitTime, .assistLevel, .degree, .numberWord]) as Bool, atom.functions.isEmpty {
            return false
        }
        if atom.has([.object, .place, .garment, .body]) as Bool || atom.unknown {
            // "reached into the back seat for her purse".
            var back = index - 1
            while back >= sentence.lowerBound, index - back <= 7, sheet[back].clause == sheet[index].clause {
                if sheet[back].has(.seeks), sheet[back].has(Marks.anyVerb) { return false }
                back -= 1
            }
        }
        if index > sentence.lowerBound, sheet[index - 1].has(.did), sheet[index - 1].isPast,
            sheet[index].gap.isDisjoint(with: .comma)
        {
            return false
        }
        // "daughter leaving for the store".
        if index > sentence.lowerBound, sheet[index - 1].has(.leaves), sheet[index - 1].form == .gerund { return false }
        let better = sheet[index + 1].has([.betters, .aimVerb]) as Bool || sheet[index + 1].has(Marks.change)
        let broad = !atom.functions.isEmpty && atom.functions.isSubset(of: .broad) && atom.marks.isEmpty
        if index > sentence.lowerBound, !better, !broad, sheet[index].gap.isDisjoint(with: [.comma, .close]),
            !sheet[index - 1].has(Marks.unitTime),
            sheet[index - 1].has([.assistLevel, .assistWord, .degree, .independent, .setUp]) as Bool, !aimAfterHelp(index)
        {
            return false
        }
        return true
    }

    /// "independent breakfast": the level belongs to the function after it.
    func levelOfFunction(_ index: Int) -> Bool {
        sheet[index].has(Marks.assistLevel) && index + 1 < sentence.upperBound && !sheet[index + 1].functions.isEmpty
    }

    func toOpensAim(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        let next = sheet[index + 1]
        if aimAfterHelp(index) { return true }
        // "to ↑ bed mobility".
        if next.gap.contains(.arrow), next.has(.task), !next.functions.isEmpty { return true }
        guard
            next.has(.aimVerb)
                || !next.functions.subtracting(.broad).isEmpty && next.marks.isEmpty && next.end - next.start >= 8
                    && next.gap.isDisjoint(with: .heavy)
                    && !(index > sentence.lowerBound && sheet[index - 1].has([.goVerb, .gait]) as Bool)
                || next.isPlain
                    && (next.has(Marks.anyVerb) || next.has(Marks.postureVerb) || next.has(.simulate)
                        || next.has(.habit) && next.marks.isDisjoint(with: .helpVerb))
        else { return false }
        guard index > sentence.lowerBound else { return true }
        let before = sheet[index - 1]
        // "poured rice bowl to bowl": from one to the next.
        if before.concept == next.concept, !before.unknown, next.gap.isDisjoint(with: .heavy) { return false }
        // "to saw-table height": a thing.
        if index + 2 < sentence.upperBound, sheet[index + 2].gap.contains(.hyphen),
            sheet[index + 2].has([.place, .object, .surface]) as Bool
        {
            return false
        }
        // "dep to finish both shoes": help with the doing itself.
        if before.has([.assistLevel, .assistWord]) as Bool, next.has(.did), sheet[index].gap.isDisjoint(with: .comma) {
            return false
        }
        if before.has([.cueWord, .cueType]) as Bool, sheet[index].gap.isDisjoint(with: [.comma, .close]) { return false }
        if onlyDevices(before: index), next.has([.handleVerb, .taskVerb, .moveVerb]) as Bool, !next.has(.betters) {
            return false
        }
        // "CGA to get up his front steps": to a place of his own.
        if leadsHome(index) { return true }
        // "used a picture strip to complete tooth brushing": the doing itself.
        if !(next.has(.betters)), usesTool(index) { return false }
        if next.has(.aimVerb), !next.has(Marks.anyVerb), before.marks.isDisjoint(with: [.cueWord, .cueType]),
            !(before.has([.modal, .attempt]) as Bool)
        {
            return true
        }
        // "10 min to build endurance": minutes, no degree of help.
        let minutes = before.has(Marks.unitTime) && index >= sentence.lowerBound + 2 && sheet[index - 2].isNumber
        if before.has([.did, .attempt, .modal, .education]) as Bool
            || before.has([.assistLevel, .assistWord, .degree, .setUp]) as Bool && !minutes
        {
            return sheet[index].gap.contains(.comma)
        }
        if next.has(.aimVerb), !(next.has(Marks.anyVerb)) { return true }
        // "tried 3 ways to open his pill bottles".
        var lead = index - 1
        while lead >= sentence.lowerBound, index - lead <= 4,
            sheet[lead].isNumber || sheet[lead].unknown || sheet[lead].has(Marks.stop)
        {
            if sheet[lead].has([.did, .attempt]) as Bool { return false }
            lead -= 1
        }
        if lead >= sentence.lowerBound, index - lead <= 4, lead < index - 1, sheet[lead].has([.attempt, .did]) as Bool {
            return false
        }
        // "leg press to build quad strength".
        if next.has(.betters) {
            for other in (index + 2)..<max(index + 2, min(index + 5, sentence.upperBound))
            where sheet[other].has(Marks.impairment) {
                return true
            }
        }
        // "squatted to pick up toys", "stood to wash her face": the doing itself.
        if next.has([.handleVerb, .taskVerb, .postureVerb]) as Bool || next.has(Marks.moveVerb) && !next.has(.aimVerb)
            || next.has([.goVerb, .moveVerb]) as Bool && next.has(.seeks)
        {
            if sheet[index].gap.contains(.comma) { return true }
            var back = index - 1
            while back >= sentence.lowerBound, index - back <= 12 {
                let atom = sheet[back]
                // "Stood 7 min (3 min yest) to shave": an aside parts nothing.
                if !atom.gap.isDisjoint(with: [.comma, .clause]), back < index - 1, !atom.has(Marks.anyVerb),
                    !atom.gap.contains(.open)
                {
                    return true
                }
                if back == sentence.lowerBound, atom.unknown, atom.verbLike { return false }
                if atom.has([.goVerb, .postureVerb, .moveVerb]) as Bool
                    && (atom.isPast || atom.form == .gerund || back == index - 1 && turns(back))
                    && !atom.has(.with) || atom.has(Marks.gait) || atom.has(Marks.goVerb) && atom.has(.path)
                    || atom.regions == .lowerLimb && atom.has(Marks.exercise)
                {
                    return atom.purpose
                }
                back -= 1
            }
        }
        return true
    }

    /// "and turn to sit": a verb of its own clause, not a noun.
    func turns(_ index: Int) -> Bool {
        index == sentence.lowerBound || sheet[index - 1].has([.and, .then]) as Bool
            || !sheet[index].gap.isDisjoint(with: [.comma, .clause])
    }

    /// "Rocker knife and suction bowl to cut chicken": the sentence opens with what was used, and tells the doing.
    func onlyDevices(before index: Int) -> Bool {
        var devices = false
        for other in sentence.lowerBound..<index {
            let atom = sheet[other]
            if atom.has([.device, .tool]) as Bool {
                devices = true
            } else if !(atom.has([.and, .determiner, .adapts, .with]) as Bool), !atom.unknown,
                !(atom.has([.patient, .right, .left]) as Bool)
            {
                return false
            }
        }
        return devices
    }

    /// "to get up his front steps", "to reach her own porch".
    func leadsHome(_ index: Int) -> Bool {
        guard index + 2 < sentence.upperBound, sheet[index + 1].has(Marks.goVerb) else { return false }
        for other in (index + 2)..<min(index + 5, sentence.upperBound) {
            let atom = sheet[other]
            if atom.has(.possessive), atom.has(Marks.patient), other + 1 < sentence.upperBound {
                let place = sheet[min(other + 2, sentence.upperBound - 1)]
                return sheet[other + 1].has([.place, .extentNoun]) as Bool || sheet[other + 1].functions.contains(.stairs)
                    || place.has([.place]) as Bool
            }
        }
        return false
    }

    /// "used a reacher to", "using the rail to" at the head of the clause.
    func usesTool(_ index: Int) -> Bool {
        if !sheet[index].gap.isDisjoint(with: [.comma, .clause]) { return false }
        var back = index - 1
        while back >= sentence.lowerBound, index - back <= 6,
            sheet[back].gap.isDisjoint(with: [.comma, .clause]) || sheet[back].has(.did)
        {
            if sheet[back].has(.did), sheet[back].has(.with) {
                return back == sentence.lowerBound || sheet[back - 1].has(.pronoun) || sheet[back].gap.contains(.comma)
            }
            if !sheet[back].gap.isDisjoint(with: [.comma, .clause]) { return false }
            back -= 1
        }
        return false
    }
}
