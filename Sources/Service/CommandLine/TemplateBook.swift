import Advice
import Claims
import JSON

/// The templates as the command line shows them.
package enum TemplateBook {
    /// A line a template: id, discipline, domain, title.
    package static var text: String {
        let templates = TemplatesEndpoint.library.templates
        let widths = (templates.map(\.id.count).max() ?? 0, templates.map(\.domain.count).max() ?? 0)
        return templates.map { template in
            "\(template.id.padded(to: widths.0))  \(template.discipline.abbreviation.padded(to: 3))  "
                + "\(template.domain.padded(to: widths.1))  \(template.title)\n"
        }.joined()
    }

    /// As `GET /v1/templates` answers.
    package static var json: [UInt8] {
        TemplatesEndpoint.document(TemplatesEndpoint.library.templates)
    }

    /// The facts of a template, a line each; nil for an id that no template has.
    package static func facts(of id: String) -> String? {
        guard let template = TemplatesEndpoint.library[id] else { return nil }
        let width = template.facts.map(\.name.count).max() ?? 0
        return template.facts.map { fact in
            "  \(fact.name.padded(to: width))  \(fact.required ? "" : "(optional) ")\(fact.meaning); as: \(fact.example)\n"
        }.joined()
    }

    /// The ids that were probably meant.
    package static func nearest(to id: String) -> [String] {
        let ids = TemplatesEndpoint.library.templates.map(\.id)
        let byWord = id.isEmpty ? [] : ids.filter { $0.contains(id.lowercased()) }
        return byWord.isEmpty ? JSONNames.nearest(to: id, among: ids).map { [$0] } ?? [] : byWord
    }

    /// What came of filling a template.
    package struct Rendered {
        package let text: String
        /// As `POST /v1/templates/{id}/render` answers.
        package let json: [UInt8]
        package let missing: [String]
        /// Names that the template does not know, each with the one that was probably meant.
        package let unknown: [(name: String, nearest: String?)]
    }

    /// Fills a template from a document `{ "facts": … }`, if there is one, and from single facts, which go before it.
    /// - Returns: nil for an id that no template has.
    /// - Throws: what is wrong with the document, with all of its places.
    package static func render(_ id: String, document: [UInt8]?, facts: [(name: String, value: String)]) throws(Refusal)
        -> Rendered?
    {
        guard let template = TemplatesEndpoint.library[id] else { return nil }
        let root: JSONValue
        let parser = JSONParser()
        do {
            root = try parser.parse(document ?? Array(#"{"facts":{}}"#.utf8))
        } catch {
            throw Refusal(error)
        }
        var problems = JSONProblems()
        guard let request = RenderRequest(root, for: template, &problems) else {
            throw .notUnderstood(problems, as: "a template's facts")
        }
        var values = request.facts
        let names = template.facts.map(\.name)
        for (name, value) in facts where names.contains(name) { values[name] = TemplateRendering.clean(value) }
        let unknown = facts.map(\.name).filter { !names.contains($0) }
        let members =
            problems.unknownMembers
            + unknown.map { UnknownMember(pointer: "/facts/\($0)", name: $0, nearest: JSONNames.nearest(to: $0, among: names)) }
        let rendering = TemplateRendering(template, values)
        return Rendered(
            text: rendering.text, json: TemplatesEndpoint.document(rendering, members), missing: rendering.missing,
            unknown: members.map { ($0.name, $0.nearest) })
    }
}
