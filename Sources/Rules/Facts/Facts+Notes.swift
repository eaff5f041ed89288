import Claims
import Notes

extension Facts {
    /// Reads the notes that rules ask for, and finds the pairs of the payer's list.
    ///
    /// A line without documentation of its own is covered by the session note, which is read once.
    mutating func readNotes(_ claim: Claim, pairs wanted: [CodePair], everyLine: Bool) {
        readings.removeAll(keepingCapacity: true)
        let sharesNote = Self.sharesSessionNote(claim)
        for line in claim.serviceLines {
            let isWanted = everyLine || Self.isAskedFor(line.procedureCode, wanted)
            readings.append(
                isWanted ? reading(of: line.documentation, in: claim, sections: sharesNote && line.documentation == nil) : nil)
        }
    }

    /// What a line's documentation says, else the session note: read once for all lines, and once for all fixes that are tried, since
    /// reading is most of the work and no fix edits a note.
    private mutating func reading(of documentation: Documentation?, in claim: Claim, sections: Bool) -> NoteReading? {
        if let known = notes.first(where: { $0.documentation == documentation && ($0.sections || !sections) }) {
            return known.reading
        }
        let reading =
            if let documentation {
                read(claim.documentationParts[documentation.parts], of: claim)
            } else {
                claim.sessionNote.map { readSession($0, of: claim, sections: sections) }
            }
        notes.append((documentation, sections, reading))
        return reading
    }

    /// Whether the note of a line with this code says something to a rule.
    private static func isAskedFor(_ code: ProcedureCode, _ pairs: [CodePair]) -> Bool {
        code == .therapeuticActivities || code == .therapeuticExercise || pairs.contains { $0.first == code || $0.second == code }
    }

    private mutating func read(_ parts: ArraySlice<DocumentationPart>, of claim: Claim) -> NoteReading {
        reader.begin()
        for part in parts { reader.add(claim.text[part.text].span, as: NoteField(part.field)) }
        return reader.finish()
    }

    private mutating func readSession(_ text: Text, of claim: Claim, sections: Bool) -> NoteReading {
        reader.read(claim.text[text].span, sections: sections)
    }

    /// Whether the session note speaks for lines of both 97530 and 97110, so that its sections are asked for.
    private static func sharesSessionNote(_ claim: Claim) -> Bool {
        func isCovered(_ code: ProcedureCode) -> Bool {
            claim.serviceLines.contains { $0.procedureCode == code && $0.documentation == nil }
        }
        return claim.sessionNote != nil && isCovered(.therapeuticActivities) && isCovered(.therapeuticExercise)
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
                    TherapeuticPair(codes: codes, date: date, first: first, second: second, reading: compare(first, second)))
            }
            start = end
        }
    }

    /// Compares the notes of two codes: those of the first line of each that has one.
    private func compare(_ first: Range<Int>, _ second: Range<Int>) -> PairReading? {
        guard let one = first.lazy.compactMap({ readings[$0] }).first, let other = second.lazy.compactMap({ readings[$0] }).first
        else { return nil }
        return PairReading(activity97530: one, exercise97110: other)
    }
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
