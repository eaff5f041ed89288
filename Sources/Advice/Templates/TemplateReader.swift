import Claims
import JSON

/// Reads documents of templates, as `config/templates/*.json` are, and names every mistake in them.
package enum TemplateReader {
    /// The templates of one document, or what is wrong with it.
    package static func read(_ json: [UInt8]) throws(TemplateMistakes) -> [Template] {
        let parser = JSONParser()
        let root: JSONValue
        do {
            root = try parser.parse(json)
        } catch {
            throw TemplateMistakes(list: [("", "not JSON: \(error.reason.sentence) At line \(error.line)")])
        }
        var problems = JSONProblems()
        var templates: [Template] = []
        var discipline: Discipline?
        root.readObject(documentMembers, &problems) { member, value, problems in
            if member == 0 { discipline = readDiscipline(value, &problems) }
        }
        root.readObject(documentMembers, &problems) { member, value, problems in
            guard member == 1, let discipline else { return }
            value.readArray(&problems) { _, value, problems in
                if let template = readTemplate(value, discipline, &problems) { templates.append(template) }
            }
        }
        if discipline == nil, problems.isEmpty { problems.reportMissing("discipline") }
        let mistakes =
            problems.list.map { ($0.pointer, $0.detail) } + problems.unknownMembers.map { ($0.pointer, "is not known here") }
        guard mistakes.isEmpty else { throw TemplateMistakes(list: mistakes) }
        return templates
    }

    private static let documentMembers = JSONMembers("discipline", "templates")
    private static let members = JSONMembers("id", "title", "domain", "procedureCodes", "facts", "clauses")
    private static let factMembers = JSONMembers("name", "meaning", "example")
    private static let clauseMembers = JSONMembers("element", "text")
    private static let elements = JSONMembers(DocumentationField.allCases.map(\.name))
    private static let disciplines = JSONMembers("PT", "OT", "SLP")

    private static func readDiscipline(_ value: JSONValue, _ problems: inout JSONProblems) -> Discipline? {
        value.readWord(disciplines, &problems).map {
            [.physicalTherapy, .occupationalTherapy, .speechLanguagePathology][$0]
        }
    }

    private struct Draft {
        var id = ""
        var title = ""
        var domain = ""
        var codes: [String] = []
        var facts: [(name: String, meaning: String, example: String)] = []
        var clauses: [Template.Clause] = []
    }

    private static func readTemplate(_ value: JSONValue, _ discipline: Discipline, _ problems: inout JSONProblems) -> Template? {
        var draft = Draft()
        value.readObject(members, &problems) { member, value, problems in
            switch member {
            case 0: draft.id = readText(value, &problems)
            case 1: draft.title = readText(value, &problems)
            case 2: draft.domain = readText(value, &problems)
            case 3: value.readArray(&problems) { draft.codes.append(readText($1, &$2)) }
            case 4: value.readArray(&problems) { draft.facts.append(readFact($1, &$2)) }
            default: value.readArray(&problems) { if let clause = readClause($1, &$2) { draft.clauses.append(clause) } }
            }
        }
        if draft.id.isEmpty { problems.reportMissing("id") }
        if draft.title.isEmpty { problems.reportMissing("title") }
        if draft.domain.isEmpty { problems.reportMissing("domain") }
        if draft.codes.isEmpty { problems.reportMissing("procedureCodes") }
        if draft.clauses.isEmpty { problems.reportMissing("clauses") }
        let facts = facts(of: draft, &problems)
        return Template(
            id: draft.id, title: draft.title, discipline: discipline, domain: draft.domain, procedureCodes: draft.codes,
            facts: facts, clauses: draft.clauses)
    }

    /// The facts in the order of the text; a fact is required if some sentence cannot do without it.
    private static func facts(of draft: Draft, _ problems: inout JSONProblems) -> [Template.Fact] {
        let uses = draft.clauses.flatMap { $0.pieces.flatMap(\.facts) }
        for (index, fact) in draft.facts.enumerated() where !uses.contains(where: { $0.name == fact.name }) {
            problems.at("facts") { $0.at(index) { $0.report(.conflict, "is used in no clause") } }
        }
        var facts: [Template.Fact] = []
        for use in uses where !facts.contains(where: { $0.name == use.name }) {
            guard let fact = draft.facts.first(where: { $0.name == use.name }) else {
                problems.report(.required, member: "facts", "has no \(use.name), which a clause names")
                continue
            }
            let isRequired = uses.contains { $0.name == use.name && !$0.isOptional }
            facts.append(Template.Fact(name: fact.name, meaning: fact.meaning, example: fact.example, required: isRequired))
        }
        return facts
    }

    private static func readFact(_ value: JSONValue, _ problems: inout JSONProblems) -> (
        name: String, meaning: String, example: String
    ) {
        var texts = ["", "", ""]
        value.readObject(factMembers, &problems) { texts[$0] = readText($1, &$2) }
        for (index, name) in (["name", "meaning", "example"] as [StaticString]).enumerated() where texts[index].isEmpty {
            problems.reportMissing(name)
        }
        return (texts[0], texts[1], texts[2])
    }

    private static func readClause(_ value: JSONValue, _ problems: inout JSONProblems) -> Template.Clause? {
        var field: DocumentationField?
        var pieces: [Template.Piece]?
        value.readObject(clauseMembers, &problems) { member, value, problems in
            if member == 0 {
                field = value.readWord(elements, &problems).map { DocumentationField.allCases[$0] }
            } else {
                switch TemplatePattern.parse(readText(value, &problems)) {
                case .success(let parsed): pieces = parsed
                case .failure(let mistake): problems.report(.format, mistake.detail)
                }
            }
        }
        if field == nil { problems.reportMissing("element") }
        if pieces == nil { problems.reportMissing("text") }
        guard let field, let pieces else { return nil }
        return Template.Clause(field: field, pieces: pieces)
    }

    private static func readText(_ value: JSONValue, _ problems: inout JSONProblems) -> String {
        value.readString(&problems, bytesMax: 1_000)?.string ?? ""
    }
}

/// What is wrong with a document of templates: places and sentences.
package struct TemplateMistakes: Error {
    package let list: [(pointer: String, detail: String)]
}

extension DocumentationField {
    /// The member of a claim's structured documentation.
    var name: StaticString {
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
