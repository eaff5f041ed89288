/// How a note was judged, for a person to read: the clauses with their time frames, the words that mattered, and the decisions with
/// their evidence. Cold path; may allocate.
package struct Explanation: Sendable, CustomStringConvertible {
    /// One clause as it was understood.
    package struct Clause: Sendable {
        /// The text of the clause.
        package var text: String
        /// today, past, plan, home, report, notDone, …
        package var frame: String
        /// True in the scope of a purpose or a goal.
        package var aim: Bool
        /// The words that were recognised, each with what it means and how it stands.
        package var matches: [String]
    }

    /// One decision.
    package struct Decision: Sendable {
        package var name: String
        package var outcome: String
        /// The words it rests on.
        package var evidence: [String]
    }

    package var clauses: [Clause] = []
    package var decisions: [Decision] = []

    package var description: String {
        var lines: [String] = []
        for clause in clauses {
            lines.append("[\(clause.frame)\(clause.aim ? ", aim" : "")] \(clause.text)")
            for match in clause.matches { lines.append("    \(match)") }
        }
        lines.append("")
        for decision in decisions {
            let evidence = decision.evidence.isEmpty ? "" : ": " + decision.evidence.map { "“\($0)”" }.joined(separator: ", ")
            lines.append("\(decision.name) \(decision.outcome)\(evidence)")
        }
        return lines.joined(separator: "\n")
    }
}

extension NoteReader {
    /// Reads a text and tells why it is judged as it is.
    package mutating func explain(_ text: Span<UInt8>) -> Explanation {
        let reading = read(text)
        let bytes = text.withUnsafeBufferPointer { Array($0) }
        var explanation = Explanation()
        explanation.clauses = clauses(of: bytes)
        explanation.decisions = decisions(of: reading, bytes)
        return explanation
    }

    private func clauses(of bytes: [UInt8]) -> [Explanation.Clause] {
        let sheet = sheet
        var clauses: [Explanation.Clause] = []
        var index = 0
        while index < sheet.count {
            let range = sheet.clause(around: index)
            let text = Self.text(bytes, sheet[range.lowerBound].start, sheet[range.upperBound - 1].end)
            var matches: [String] = []
            for position in range {
                let atom = sheet[position]
                let meaning = MarkNames.describe(atom)
                if !meaning.isEmpty { matches.append("\(Self.text(bytes, atom.start, atom.end)) = \(meaning)") }
            }
            let head = sheet[range.upperBound - 1]
            clauses.append(.init(text: text, frame: "\(head.frame)", aim: head.purpose, matches: matches))
            index = range.upperBound
        }
        return clauses
    }

    private func decisions(of reading: NoteReading, _ bytes: [UInt8]) -> [Explanation.Decision] {
        var decisions: [Explanation.Decision] = []
        let elements: [(String, Element)] = [
            ("activity", reading.activity), ("goalLink", reading.goalLink), ("measure", reading.measure),
            ("assist", reading.assist),
            ("equipment", reading.equipment),
        ]
        for (name, element) in elements {
            let evidence = element.evidence.map { Self.text(bytes, Int32($0.start), Int32($0.end)) }
            decisions.append(.init(name: name, outcome: element.found ? "found" : "not found", evidence: evidence))
        }
        decisions.append(.init(name: "content", outcome: reading.content.rawValue, evidence: []))
        return decisions
    }

    private static func text(_ bytes: [UInt8], _ start: Int32, _ end: Int32) -> String {
        String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
    }
}
