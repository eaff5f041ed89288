package import Claims
package import JSON
package import Rules

extension JSONPointers {
    /// Writes edits as the operations of a JSON Patch (RFC 6902), to be applied in order to the caller's claim.
    package func writePatch(_ edits: [ClaimEdit], of claim: Claim, to writer: inout JSONWriter) {
        // A line without modifiers gets the member by the first append; the next ones find it there.
        var withModifiers = Set(claim.serviceLines.lazy.filter { $0.given.contains(.modifiers) }.map(\.number))
        // Where nulls follow the modifiers, one more goes before them: the place, which the edits move.
        var places: [Int: Int] = [:]
        for line in claim.serviceLines where line.given.contains(.paddedModifiers) { places[line.number] = line.modifiers.count }
        writer.beginArray()
        for edit in edits {
            writer.beginObject()
            switch edit {
            case .appendModifier(let modifier, let line):
                let isNew = withModifiers.insert(line).inserted
                let path = pointer(to: Place(.lineMember(line, .modifiers)))
                writer.operation("add", isNew ? path : path + (places[line].map { "/\($0)" } ?? "/-"))
                places[line]? += 1
                writer.key("value")
                if isNew { writer.beginArray() }
                writer.string(modifier.description)
                if isNew { writer.endArray() }
            case .removeModifier(let index, let line):
                writer.operation("remove", pointer(to: Place(.lineMember(line, .modifiers), index: index)))
                places[line]? -= 1
            case .setUnits(let units, let line):
                writer.operation("replace", pointer(to: Place(.lineMember(line, .units))))
                writer.key("value")
                writer.integer(units)
            case .setProcedureCode(let code, let line):
                writer.operation("replace", pointer(to: Place(.lineMember(line, .procedureCode))))
                writer.key("value")
                writer.string(code.description)
            }
            writer.endObject()
        }
        writer.endArray()
    }
}

extension JSONWriter {
    fileprivate mutating func operation(_ name: StaticString, _ path: String) {
        key("op")
        string(name)
        key("path")
        string(path)
    }
}
