/// What somebody else did or does: no treatment of the patient's, and no aim.
extension FrameRules {
    /// "Daughter cut up his brisket and did his buttons", "Neighbor brings her groceries, aide does the bath".
    func othersDeeds() {
        for index in sentence
        where sheet[index].has([.person, .clinician])
            && (index == sentence.lowerBound || !sheet[index].gap.isDisjoint(with: [.clause, .comma, .semicolon, .open]))
        {
            guard let frame = deed(of: index) else { continue }
            let deed = index..<end(ofDeedAt: index)
            // "Caregiver performed car transfer with pt, CGA": help given to the patient.
            let helps = deed.dropFirst().contains {
                sheet[$0].has(.assistLevel) || sheet[$0].has(Marks.patient) && sheet[$0 - 1].has(.with)
            }
            if !helps { set(deed, frame) }
        }
    }

    private static let family = Lexicon.concept("family")

    /// The frame of what the person at `index` does.
    private func deed(of index: Int) -> Frame? {
        let who = sheet[index]
        guard !who.isLetter, !who.has(.possessive), who.marks.isDisjoint(with: .anyVerb) else { return nil }
        var verb = index + 1
        if verb < sentence.upperBound, sheet[verb].has(.often) { verb += 1 }
        guard verb + 1 < sentence.upperBound, sheet[verb].gap.isDisjoint(with: .heavy) else { return nil }
        let told = sheet[verb]
        if told.has([.want, .need, .report, .order]) as Bool { return nil }
        let acts = told.has([.handleVerb, .taskVerb]) as Bool || told.has(.did)
        if told.isPast, acts || told.has(Marks.moveVerb), who.has(Marks.person), told.marks.isDisjoint(with: .assistWord) {
            return .notDone
        }
        // "family eats out": and so does the patient.
        if told.form == .third, acts || told.has(.habit), who.concept != Self.family { return .report }
        if told.has(.copula), sheet[verb + 1].form == .gerund || sheet[verb + 1].verbLike { return .report }
        return nil
    }

    /// Where the patient comes in again, or what it is for.
    private func end(ofDeedAt index: Int) -> Int {
        for next in index + 1..<sentence.upperBound {
            let atom = sheet[next]
            if !atom.gap.isDisjoint(with: [.dash, .open, .semicolon, .colon]) { return next }
            if atom.has([.whilst, .soThat, .but, .want, .need, .heShe])
                || atom.has(Marks.patient) && !atom.has(.possessive)
                    && next + 1 < sentence.upperBound && sheet[next + 1].has(.anyVerb)
            {
                return next
            }
        }
        return sentence.upperBound
    }
}
