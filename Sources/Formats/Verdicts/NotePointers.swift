package import Claims
package import JSON
package import Rules

/// Places in the document that `ClaimReader.readNote` reads: the one line is the document itself.
package struct NotePointers: Pointers {
    package init() {}

    package func append(_ place: Place, to bytes: inout [UInt8]) {
        guard case .lineMember(_, let member) = place.subject else { return }
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: member.name.description.utf8)
        if let index = place.index { bytes.append(contentsOf: "/\(index)".utf8) }
    }

    /// The pointer of one of the texts that a reading of the line rests on.
    package func source(of part: Int, _ documentation: Documentation, in claim: Claim) -> String {
        guard documentation.isStructured else { return "/documentation" }
        return "/documentation" + claim.documentationParts[documentation.parts.lowerBound + part].path
    }

    package func writePatch(_ edits: [ClaimEdit], of claim: Claim, to writer: inout JSONWriter) {
        writer.beginArray()
        for edit in edits {
            guard case .setProcedureCode(let code, _) = edit else { continue }
            writer.object { writer in
                writer.key("op")
                writer.string("replace")
                writer.key("path")
                writer.string("/procedureCode")
                writer.key("value")
                writer.string(code.description)
            }
        }
        writer.endArray()
    }
}
