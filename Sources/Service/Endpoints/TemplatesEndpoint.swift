import Advice
import Claims
import Formats
import HTTP
import JSON

/// `GET /v1/templates`, `POST /v1/templates/{id}/render`.
enum TemplatesEndpoint {
    /// The templates inside the program; a mistake in them is a bug.
    static let library: TemplateLibrary = {
        let templates = Embedded.templates.flatMap { document in
            do {
                return try TemplateReader.read(document.bytes)
            } catch {
                preconditionFailure("\(document.name): \(error)")
            }
        }
        return TemplateLibrary(templates)
    }()

    static func list(_ request: borrowing HTTPRequest, _ reply: HTTPReply) throws(Refusal) {
        let query = try Query(request.query)
        reply.answer(document(library.templates(discipline: query.discipline, domain: query.domain)), as: .json)
    }

    static let render = DocumentEndpoint(
        wants: "{ \"facts\": { … } }; GET /v1/templates says which facts a template takes", offers: [.json],
        answer: { ask, desk throws(Refusal) in
            guard let template = library[ask.id] else {
                throw Refusal(.notFound, "no template has this id; GET /v1/templates lists them")
            }
            guard let request = RenderRequest(ask.document, for: template, &desk.problems) else {
                throw .notUnderstood(desk.problems, as: "a request to fill a template")
            }
            return document(TemplateRendering(template, request.facts), desk.problems.unknownMembers)
        })

    /// `{ templates: [ … ] }`
    static func document(_ templates: [Template]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("templates")
            writer.array { writer in
                for template in templates { writer.template(template) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    /// `{ text, documentation, missing, unknownMembers }`
    static func document(_ rendering: TemplateRendering, _ unknownMembers: [UnknownMember]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("text")
            writer.string(rendering.text)
            writer.key("documentation")
            writer.documentation(rendering.documentation)
            writer.key("missing")
            writer.strings(rendering.missing)
            writer.key("unknownMembers")
            writer.unknownMembers(unknownMembers)
        }
        writer.newline()
        return writer.bytes
    }

    /// Which templates are asked for.
    private struct Query {
        var discipline: Discipline?
        var domain: String?

        init(_ query: UnsafeRawBufferPointer) throws(Refusal) {
            for item in QueryItems(query) {
                guard let name = item.name.percentDecoded(plusIsSpace: true),
                    let value = item.value.percentDecoded(plusIsSpace: true)
                else { throw Refusal(.unknownParameter, "the query is not percent-encoded UTF-8") }
                switch name {
                case "discipline":
                    discipline = Discipline(abbreviation: value)
                    guard discipline != nil else {
                        throw Refusal(
                            .unknownParameter, "discipline has a value that is not known; the known ones are PT, OT, SLP")
                    }
                case "domain":
                    let domains = library.domains
                    guard domains.contains(value) else {
                        throw Refusal(
                            .unknownParameter,
                            "domain has a value that is not known; the known ones are \(domains.joined(separator: ", "))")
                    }
                    domain = value
                default:
                    throw Refusal(.unknownParameter, "a query parameter is not known; the known ones are discipline, domain")
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func template(_ template: Template) {
        object { writer in
            writer.key("id")
            writer.string(template.id)
            writer.key("title")
            writer.string(template.title)
            writer.key("discipline")
            writer.string(template.discipline.abbreviation)
            writer.key("domain")
            writer.string(template.domain)
            writer.key("procedureCodes")
            writer.strings(template.procedureCodes)
            writer.key("facts")
            writer.array { writer in
                for fact in template.facts { writer.fact(fact) }
            }
        }
    }

    private mutating func fact(_ fact: Template.Fact) {
        object { writer in
            writer.key("name")
            writer.string(fact.name)
            writer.key("meaning")
            writer.string(fact.meaning)
            writer.key("example")
            writer.string(fact.example)
            writer.key("required")
            writer.bool(fact.required)
        }
    }

    fileprivate mutating func strings(_ strings: [String]) {
        array { writer in
            for string in strings { writer.string(string) }
        }
    }

    /// As a claim's line takes it: lists for equipment and body regions, else one text.
    fileprivate mutating func documentation(_ elements: [TemplateRendering.Element]) {
        object { writer in
            for element in elements {
                writer.key(element.field.name)
                if element.field == .equipment || element.field == .bodyRegions {
                    writer.strings(element.texts)
                } else {
                    writer.string(element.texts[0])
                }
            }
        }
    }
}
