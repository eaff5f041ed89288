import Claims
import Notes

extension Facts {
    /// Reads the notes that rules ask for, and finds the pairs of the payer's list.
    ///
    /// A line without documentation of its own is covered by the session note, which is read once.
    mutating func readNotes(_ claim: Claim, pairs wanted: [CodePair], everyLine: Bool) {
        readings.removeAll(keepingCapacity: true)
        var session: NoteReading??
        for line in claim.serviceLines {
            guard everyLine || Self.isAskedFor(line.procedureCode, wanted) else {
                readings.append(nil)
                continue
            }
            if let documentation = line.documentation {
                readings.append(read(claim.documentationParts[documentation.parts], of: claim))
            } else {
                if session == nil { session = .some(claim.sessionNote.map { readSession($0, of: claim) }) }
                readings.append(session ?? nil)
            }
        }
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

    private mutating func readSession(_ text: Text, of claim: Claim) -> NoteReading {
        reader.read(claim.text[text].span)
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
