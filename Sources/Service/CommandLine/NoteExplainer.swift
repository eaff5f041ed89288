import JSON
import Notes

/// How a note is read, for a person or a program: what `scrub explain-note` runs on.
package enum NoteExplainer {
    /// The clauses with their time frames and matches, then the decisions with the evidence underlined.
    package static func text(_ note: [UInt8]) -> String {
        var reader = NoteReader()
        let explanation = reader.explain(note.span)
        var page = ""
        for clause in explanation.clauses {
            page += "[\(clause.frame)\(clause.aim ? ", aim" : "")] \(shown(clause.text))\n"
            for match in clause.matches { page += "    \(shown(match))\n" }
        }
        let reading = reader.read(note.span)
        for (name, element) in elements(reading) {
            page += "\n\(name): \(element.found ? "found" : "not found")\n"
            for evidence in element.evidence { page += underlined(evidence, in: note) }
        }
        return page + "\ncontent: \(reading.content.rawValue)\n"
    }

    /// `{ clauses: [{ text, frame, aim, matches }], decisions: [{ name, outcome, evidence: [{ start, end, text }] }] }`, a line.
    package static func json(_ note: [UInt8]) -> [UInt8] {
        var reader = NoteReader()
        let explanation = reader.explain(note.span)
        let reading = reader.read(note.span)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("clauses")
            writer.array { writer in
                for clause in explanation.clauses { writer.write(clause) }
            }
            writer.key("decisions")
            writer.array { writer in
                for (name, element) in elements(reading) {
                    writer.decision(name, element.found ? "found" : "not found", element.evidence, in: note)
                }
                writer.decision("content", reading.content.rawValue, EvidenceList(), in: note)
            }
        }
        writer.newline()
        return writer.bytes
    }

    private static func elements(_ reading: NoteReading) -> [(name: StaticString, element: Element)] {
        [
            ("activity", reading.activity), ("goalLink", reading.goalLink), ("measure", reading.measure),
            ("assist", reading.assist), ("equipment", reading.equipment),
        ]
    }

    /// The words with some of those around them, and under them a line.
    private static func underlined(_ evidence: Evidence, in note: [UInt8]) -> String {
        let around = 48
        let before = note[..<evidence.start].suffix(around)
        let after = note[evidence.end...].prefix(around)
        let lead = shown(
            String(
                decoding: before[(before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex)...], as: UTF8.self
            ))
        let tail = shown(String(decoding: after[..<(after.firstIndex(of: UInt8(ascii: "\n")) ?? after.endIndex)], as: UTF8.self))
        let words = shown(String(decoding: note[evidence.start..<evidence.end], as: UTF8.self))
        return "    \(lead)\(words)\(tail)\n"
            + "    \(String(repeating: " ", count: lead.count))\(String(repeating: "^", count: max(1, words.count)))\n"
    }

    /// On one line, without what a terminal would obey.
    static func shown(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar -> Character in
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
                return isControl ? " " : Character(scalar)
            })
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ clause: Explanation.Clause) {
        object { writer in
            writer.key("text")
            writer.string(clause.text)
            writer.key("frame")
            writer.string(clause.frame)
            writer.key("aim")
            writer.bool(clause.aim)
            writer.key("matches")
            writer.array { writer in
                for match in clause.matches { writer.string(match) }
            }
        }
    }

    fileprivate mutating func decision(_ name: StaticString, _ outcome: String, _ evidence: EvidenceList, in note: [UInt8]) {
        object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("outcome")
            writer.string(outcome)
            writer.key("evidence")
            writer.array { writer in
                for piece in evidence {
                    writer.object { writer in
                        writer.key("start")
                        writer.integer(piece.start)
                        writer.key("end")
                        writer.integer(piece.end)
                        writer.key("text")
                        writer.string(String(decoding: note[piece.start..<piece.end], as: UTF8.self))
                    }
                }
            }
        }
    }
}
