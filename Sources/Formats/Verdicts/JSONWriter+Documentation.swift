import Claims
import JSON
package import Notes
import Rules

// What the notes say, and how those of a pair compare.

extension JSONWriter {
    mutating func documentation(_ readings: [LineReading], of claim: Claim) {
        key("documentation")
        beginArray()
        for reading in readings {
            beginObject()
            key("line")
            integer(reading.line)
            self.reading(reading.reading) { part in reading.source(of: part, in: claim) }
            endObject()
        }
        endArray()
    }

    mutating func pairs(_ pairs: [PairedLines]) {
        key("pairs")
        beginArray()
        for pair in pairs {
            beginObject()
            key("lines")
            beginArray()
            for line in pair.lines { integer(line) }
            endArray()
            key("distinctGoals")
            bool(pair.reading.distinctGoals)
            key("distinctBodyRegions")
            bool(pair.reading.distinctBodyRegions)
            key("distinctPurposes")
            bool(pair.reading.distinctPurposes)
            key("justified")
            bool(pair.reading.justified)
            endObject()
        }
        endArray()
    }

    /// The members of a reading, each element with the words that it rests on; `source` gives the JSON Pointer of a text.
    package mutating func reading(_ reading: NoteReading, source: (_ part: Int) -> String) {
        key("content")
        string(reading.content.rawValue)
        element("activity", reading.activity, source)
        element("goalLink", reading.goalLink, source)
        element("measure", reading.measure, source)
        element("assist", reading.assist, source)
        element("equipment", reading.equipment, source)
    }

    private mutating func element(_ name: StaticString, _ element: Element, _ source: (Int) -> String) {
        key(name)
        beginObject()
        key("found")
        bool(element.found)
        key("evidence")
        beginArray()
        for evidence in element.evidence {
            beginObject()
            key("source")
            string(source(evidence.part))
            key("start")
            integer(evidence.start)
            key("end")
            integer(evidence.end)
            endObject()
        }
        endArray()
        endObject()
    }
}

extension LineReading {
    /// The JSON Pointer of one of the texts that the reading rests on.
    fileprivate func source(of part: Int, in claim: Claim) -> String {
        guard let documentation else { return "/sessionNote" }
        let line = "/serviceLines/\(line - 1)/documentation"
        guard documentation.isStructured else { return line }
        return line + claim.documentationParts[documentation.parts.lowerBound + part].path
    }
}

extension DocumentationPart {
    /// `/equipment/0`, from the documentation.
    package var path: String {
        "/\(field.name)" + (index.map { "/\($0)" } ?? "")
    }
}

extension DocumentationField {
    /// The member's name in the contract.
    package var name: StaticString {
        switch self {
        case .note: "note"
        case .activity: "activity"
        case .functionalGoal: "functionalGoal"
        case .outcome: "outcome"
        case .assistance: "assistance"
        case .equipment: "equipment"
        case .bodyRegions: "bodyRegions"
        case .purpose: "purpose"
        }
    }
}
