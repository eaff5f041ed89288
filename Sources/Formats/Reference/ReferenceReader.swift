package import JSON
package import Rules

/// Reads the table of therapy codes (`config/codes/therapy-codes.json`).
package enum ReferenceReader {
    /// The table; throws everything that is wrong with the document.
    package static func read(_ json: [UInt8]) throws(ReferenceMistakes) -> ReferenceData {
        let parser = JSONParser()
        let value: JSONValue
        do {
            value = try parser.parse(json)
        } catch {
            throw .notJSON(error)
        }
        var draft = CodeTableDraft()
        var problems = JSONProblems()
        draft.read(value, &problems)
        // A table is ours: an unknown member is a slip of the pen, and not a caller's extension.
        let unknown = problems.unknownMembers.map {
            JSONProblem(
                pointer: $0.pointer, code: .unknownMember,
                detail: "is not a member of this table" + ($0.nearest.map { "; \($0) is" } ?? ""))
        }
        guard problems.isEmpty, unknown.isEmpty, var edition = draft.edition else { throw .problems(problems.list + unknown) }
        edition.digest = json.withUnsafeBufferPointer(ContentDigest.hex)
        return ReferenceData(codesEdition: edition, codes: draft.codes)
    }
}

/// What is wrong with a reference table.
package enum ReferenceMistakes: Error, Sendable {
    case notJSON(JSONSyntaxError)
    /// Each with a JSON Pointer into the table.
    case problems([JSONProblem])
}

extension ReferenceMistakes: CustomStringConvertible {
    /// A line for each mistake.
    package var description: String {
        switch self {
        case .notJSON(let error): error.description
        case .problems(let problems): problems.map { "\($0.pointer): \($0.detail)" }.joined(separator: "\n")
        }
    }
}
