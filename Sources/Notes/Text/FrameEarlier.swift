/// What was before: history, earlier values, values with their day.
extension FrameRules {
    /// "past the second cone", "Past the nurse's desk", "50 ft past cones": where to.
    func leadsPast(_ index: Int) -> Bool {
        let atom = sheet[index]
        guard atom.has(Marks.direction), atom.has(.past), index + 1 < sentence.upperBound else { return false }
        let first = sheet[index + 1].has(.determiner) ? index + 2 : index + 1
        let reach = first == index + 1 ? 1 : 3
        return sheet.contains(first..<max(first, min(first + reach, sentence.upperBound))) {
            $0.has([.object, .place, .surface, .prop]) as Bool && $0.marks.isDisjoint(with: [.dateWord, .unitTime])
        }
    }

    func past(_ index: Int, opening: Bool) {
        let atom = sheet[index]
        // "was able to reach the plates": today, unless another word says when; "return to PLOF": an aim.
        if atom.has(.past), atom.has(.did), !otherPast(than: index) { return }
        if index > sentence.lowerBound, sheet[index - 1].has(Marks.returnTo) { return }
        if leadsPast(index) { return }
        // "the sleeve past her elbow".
        if atom.has(Marks.direction), atom.has(.past), index + 1 < sentence.upperBound,
            sheet[index + 1].gap.isDisjoint(with: .heavy),
            sheet[index + 1].has([.body, .left, .right]) as Bool
                || index + 2 < sentence.upperBound && sheet[index + 1].has(.possessive) && sheet[index + 2].has(Marks.body)
        {
            return
        }
        // "edged past other knees".
        if atom.has(Marks.direction), atom.has(.past), index > sentence.lowerBound,
            sheet[index - 1].has([.goVerb, .moveVerb, .gait]) as Bool || sheet[index - 1].verbLike
        {
            return
        }
        let next = index + 1
        // "mod A at eval 5/6": the day of the evaluation.
        let day =
            next < sentence.upperBound && atom.has(.past) && sheet[next].shape == .ratio && index > sentence.lowerBound
            && sheet[index - 1].has(Marks.assistLevel)
        if day {
            for other in (index - 1)...next { sheet[other].earlier = true }
            return
        }
        let beforeValue =
            next < sentence.upperBound && !(atom.has(.past) && sheet[next].gap.contains(.comma))
            && (sheet[next].isNumber || sheet[next].has([.assistLevel, .degree, .numberWord]) as Bool
                || next + 1 < sentence.upperBound && sheet[next].has(Marks.stop)
                    && (sheet[next + 1].isNumber || sheet[next + 1].has(Marks.assistLevel)))
        // "from 17 inch chair": where, not what it was.
        if atom.has(.path), beforeValue, !opening {
            for other in next..<min(next + 4, sentence.upperBound)
            where sheet[other].gap.isDisjoint(with: .heavy) || other == next {
                if sheet[other].has([.surface, .place]) as Bool { return }
            }
        }
        let clause = sheet.clause(around: index)
        var stop = min(clause.upperBound, sentence.upperBound)
        // "was -32": the sign parts no clauses.
        if stop == next, next < sentence.upperBound, sheet[next].isNumber, !atom.has(.past) { stop = next + 1 }
        // "min A (eval: max A)".
        if stop == next, next < sentence.upperBound, atom.gap.contains(.open), sheet[next].gap.contains(.colon),
            atom.has(.compare)
        {
            stop = min(sheet.clause(around: next).upperBound, sentence.upperBound)
        }
        if atom.has(.need), beforeValue, sheet.any(next..<stop, Marks.dateWord) {
            for other in next..<stop { sheet[other].earlier = true }
            return
        }
        if opening, atom.has(.past), !beforeValue || atom.end - atom.start > 6 {
            set(index..<untilToday(index), .past)
            return
        }
        if atom.has(.compare), beforeValue {
            for other in next..<stop {
                if sheet[other].has(.today) { break }
                // "improved from mod A to min A": the later value is today's.
                if sheet[other].has(.to), other > next, other + 1 < stop,
                    sheet[other + 1].isNumber || sheet[other + 1].has([.assistLevel, .degree]) as Bool
                {
                    break
                }
                sheet[other].earlier = true
            }
            return
        }
        guard atom.has(.past) else { return }
        // "Looking after her hens is the goal she picked at SOC".
        if sheet.any(sentence.lowerBound..<index, .backward) { return }
        // "mod A last week": the whole clause is the earlier value, unless "vs" or "was" parts it.
        if sheet.any(max(clause.lowerBound, sentence.lowerBound)..<index, [.compare])
            || opposed(index, clause)
        {
            for other in index..<stop { sheet[other].earlier = true }
            return
        }
        if sheet.any(max(clause.lowerBound, sentence.lowerBound)..<stop, .today) {
            // "18 today and 11 at the start of care".
            if index - 2 > sentence.lowerBound, sheet[index - 1].isNumber, sheet[index - 2].has(.and),
                sheet.any(max(clause.lowerBound, sentence.lowerBound)..<index - 2, .today)
            {
                for other in index - 1..<stop { sheet[other].earlier = true }
            }
            return
        }
        let from = max(clause.lowerBound, sentence.lowerBound)
        if from > sentence.lowerBound || sheet.any(stop..<sentence.upperBound, .today) {
            for other in from..<stop { sheet[other].earlier = true }
        } else if stop - from < 14 {
            set(from..<stop, .past)
        } else {
            for other in index..<stop { sheet[other].earlier = true }
        }
    }

    /// "12 minutes against 7 last visit": the value after "against" is the earlier one.
    func opposed(_ index: Int, _ clause: Range<Int>) -> Bool {
        for other in max(clause.lowerBound, sentence.lowerBound)..<index
        where sheet[other].concept == Self.against && sheet[other + 1].isNumber {
            for value in other + 1..<index { sheet[value].earlier = true }
            return true
        }
        return false
    }

    static let against = Lexicon.concept("against")
    static let before = Lexicon.concept("plof")

    /// "64 on 3/2", "eleven on Monday", "dependent on 10/1": a value with its day is an earlier one.
    func dated(_ index: Int) {
        let atom = sheet[index]
        guard index - 2 >= sentence.lowerBound, !atom.purpose, atom.gap.isDisjoint(with: .heavy) else { return }
        if atom.shape == .ratio {
            guard atom.value <= 12, atom.second <= 31,
                sheet[index - 1].concept == Self.on
                    || sheet[index - 1].has([.unitTime, .unitLength, .unitWeight, .countNoun]) as Bool
                        && sheet[index - 2].isNumber
            else { return }
        } else {
            guard atom.initial else { return }
        }
        let clause = sheet.clause(around: index)
        // "Pt rode to the store Monday": told of another day.
        if atom.has(Marks.dateWord), sheet[sentence.lowerBound].has(Marks.patient), sentence.lowerBound + 1 < index,
            sheet[sentence.lowerBound + 1].isPast, sheet[sentence.lowerBound + 1].has([.goVerb, .gait]) as Bool,
            !sheet.contains(clause, where: { $0.isNumber || $0.has(.assistLevel) || $0.has([.today, .purpose, .deadline]) })
        {
            set(sentence.lowerBound..<index + 1, .past)
            return
        }
        let onDay = sheet[index - 1].concept == Self.on
        // "took two people Friday".
        let closes = index + 1 == min(clause.upperBound, sentence.upperBound) && clause.lowerBound > sentence.lowerBound
        guard onDay || closes && !(sheet[index - 1].has([.preposition, .deadline]) as Bool) else { return }
        var from = max(clause.lowerBound, sentence.lowerBound)
        for other in from..<index where sheet[other].has(.compare) { from = other }
        guard index - from <= 6, !sheet.any(from..<index, [.deadline, .plan, .today, .did]) else { return }
        var value = false
        for other in from..<index - 1 {
            let here = sheet[other]
            if here.isPast && here.has(Marks.anyVerb) { return }
            if here.isNumber || here.has([.numberWord, .assistLevel]) as Bool || here.has(.deficit) { value = true }
        }
        guard value else { return }
        for other in from..<min(clause.upperBound, sentence.upperBound) { sheet[other].earlier = true }
    }

    static let on = Lexicon.concept("on")

    func otherPast(than index: Int) -> Bool {
        for other in sentence where other != index && sheet[other].has(.past) { return true }
        return false
    }

    func untilToday(_ index: Int) -> Int {
        var end = index + 1
        while end < sentence.upperBound {
            if sheet[end].has(.today) { return end }
            end += 1
        }
        return end
    }
}
