import Claims
package import Notes

extension Facts {
    /// Reads the notes that rules ask for, and finds the pairs of the payer's list.
    ///
    /// A line without documentation of its own is covered by the session note, which is read once.
    mutating func readNotes(_ claim: Claim, pairs wanted: [CodePair], everyLine: Bool) {
        readings.removeAll(keepingCapacity: true)
        let comparing = everyLine || wanted.contains { claim.bills($0.first) && claim.bills($0.second) }
        for line in claim.serviceLines {
            let isWanted = everyLine || Self.isAskedFor(line.procedureCode, wanted)
            readings.append(isWanted ? reading(of: line.documentation, in: claim, comparing: comparing) : nil)
        }
    }

    /// What a line's documentation says, else the session note: read once for all lines, and once for all fixes that are tried, since
    /// reading is most of the work and no fix edits a note. A fix may make a pair, whose notes are read again to be compared.
    private mutating func reading(of documentation: Documentation?, in claim: Claim, comparing: Bool) -> NoteReading? {
        if let known = notes.first(where: { $0.documentation == documentation && ($0.isCompared || !comparing) }) {
            return known.reading
        }
        let reading =
            if let documentation {
                read(claim.documentationParts[documentation.parts], of: claim, comparing: comparing)
            } else {
                claim.sessionNote.map { reader.read(claim.text[$0].span, comparing: comparing) }
            }
        notes.append((documentation, comparing, reading))
        return reading
    }

    /// Whether the note of a line with this code says something to a rule.
    private static func isAskedFor(_ code: ProcedureCode, _ pairs: [CodePair]) -> Bool {
        code == .therapeuticActivities || code == .therapeuticExercise || pairs.contains { $0.first == code || $0.second == code }
    }

    private mutating func read(_ parts: ArraySlice<DocumentationPart>, of claim: Claim, comparing: Bool) -> NoteReading {
        reader.begin()
        for part in parts { reader.add(claim.text[part.text].span, as: NoteField(part.field)) }
        return reader.finish(comparing: comparing)
    }

    /// Finds which pairs of the payer's list are billed on one date, and compares their notes.
    mutating func findPairs(_ claim: Claim, among wanted: [CodePair]) {
        pairs.removeAll(keepingCapacity: true)
        guard !wanted.isEmpty else { return }
        var start = 0
        while start < claim.serviceLines.count {
            let date = claim.serviceLines[start].serviceDate
            var end = start
            while end < claim.serviceLines.count, claim.serviceLines[end].serviceDate == date { end += 1 }
            for codes in wanted {
                let first = Self.lines(of: codes.first, in: claim, among: start..<end)
                let second = Self.lines(of: codes.second, in: claim, among: start..<end)
                guard !first.isEmpty, !second.isEmpty, codes.first != codes.second else { continue }
                pairs.append(
                    TherapeuticPair(
                        codes: codes, date: date, first: first, second: second, reading: compare(codes, first, second)))
            }
            start = end
        }
    }

    /// Compares the notes of two codes: those of the first line of each that has one.
    private func compare(_ codes: CodePair, _ first: Range<Int>, _ second: Range<Int>) -> PairReading? {
        guard let one = first.lazy.compactMap({ readings[$0] }).first, let other = second.lazy.compactMap({ readings[$0] }).first
        else { return nil }
        return PairReading(codes, one, other)
    }
}

extension PairReading {
    /// Compares the notes of two codes. Only of 97530 and 97110 are the sections of a shared note known.
    package init?(_ codes: CodePair, _ first: NoteReading, _ second: NoteReading) {
        switch (codes.first, codes.second) {
        case (.therapeuticActivities, .therapeuticExercise): self.init(activity97530: first, exercise97110: second)
        case (.therapeuticExercise, .therapeuticActivities): self.init(activity97530: second, exercise97110: first)
        default: self.init(first, second)
        }
    }
}

extension Claim {
    fileprivate func bills(_ code: ProcedureCode) -> Bool { serviceLines.contains { $0.procedureCode == code } }
}

extension NoteField {
    /// The field of the note reader for a field of the claim's documentation.
    fileprivate init(_ field: DocumentationField) {
        self =
            switch field {
            case .note: .note
            case .activity: .activity
            case .functionalGoal: .functionalGoal
            case .outcome: .outcome
            case .assistance: .assistance
            case .equipment: .equipment
            case .bodyRegions: .bodyRegions
            case .purpose: .purpose
            }
    }
}
