package import JSON

/// What `POST /v1/templates/{id}/render` is sent: values for a template's facts.
package struct RenderRequest: Sendable {
    /// Cleaned values by name, blank ones left out.
    package private(set) var facts: [String: String] = [:]

    /// Most bytes of a value.
    package static let valueBytesMax = 500
    private static let members = JSONMembers("facts")

    /// Reads the body; nil with everything that is wrong in `problems`. Facts that the template does not know are recorded as unknown.
    package init?(_ root: JSONValue, for template: Template, _ problems: inout JSONProblems) {
        let problemsBefore = problems.count
        var facts: [String: String] = [:]
        var hasFacts = false
        let isObject = root.readObject(Self.members, &problems) { _, value, problems in
            guard !value.isNull else { return }
            hasFacts = true
            value.readMap(&problems) { name, value, problems in
                let text = Self.text(value, &problems)
                if template.facts.contains(where: { $0.name == name.string }) {
                    facts[name.string] = text
                } else {
                    problems.recordUnknown(name, among: template.facts.map(\.name))
                }
            }
        }
        if isObject, !hasFacts { problems.reportMissing("facts") }
        guard problems.count == problemsBefore else { return nil }
        self.facts = facts
    }

    /// A string or a number as its sender wrote it; null is a value that is not given.
    private static func text(_ value: JSONValue, _ problems: inout JSONProblems) -> String? {
        if let string = value.string {
            guard let clean = TemplateRendering.clean(string.string) else { return nil }
            guard clean.utf8.count <= valueBytesMax else {
                problems.report(.tooLong, "must be at most \(valueBytesMax) bytes long")
                return nil
            }
            return clean
        }
        switch value.number {
        case .whole(let number): return String(number)
        case .other(let number): return number.description
        case nil:
            if !value.isNull { problems.report(.type, "must be a string or a number") }
            return nil
        }
    }
}
