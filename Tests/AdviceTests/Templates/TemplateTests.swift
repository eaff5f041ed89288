import Claims
import JSON
import Testing

@testable import Advice

@Suite struct TemplateTests {
    private static let document = """
        { "discipline": "OT", "templates": [ { "id": "x", "title": "X", "domain": "d", "procedureCodes": ["97530"],
          "facts": [ { "name": "task", "meaning": "m", "example": "e" }, { "name": "level", "meaning": "m", "example": "e" },
                     { "name": "cue", "meaning": "m", "example": "e" }, { "name": "tool", "meaning": "m", "example": "e" } ],
          "clauses": [ { "element": "activity", "text": "Did {task}." }, { "element": "equipment", "text": "[Used {tool}.]" },
                       { "element": "assistance", "text": "Needed {level}[ with {cue}]." } ] } ] }
        """

    private func template() throws -> Template {
        try #require(try TemplateReader.read(Array(Self.document.utf8)).first)
    }

    @Test func clausesAreLeftOutOrBlank() throws {
        let template = try template()
        #expect(template.facts.map(\.name) == ["task", "tool", "level", "cue"])
        #expect(template.facts.map(\.required) == [true, false, true, false])
        let empty = TemplateRendering(template, [:])
        #expect(empty.text == "Did ____. Needed ____.")
        #expect(empty.documentation.isEmpty && empty.missing == ["task", "tool", "level", "cue"])
        let partly = TemplateRendering(template, ["task": "a task.", "cue": "cues", "tool": "a tool"])
        #expect(partly.text == "Did a task. Used a tool. Needed ____ with cues.")
        #expect(partly.missing == ["level"])
        #expect(partly.documentation.map(\.field) == [.activity, .equipment])
        #expect(partly.documentation.map(\.texts) == [["Did a task."], ["a tool"]])
    }

    /// A value is a value: it is not read for facts or clauses, and nothing of it is lost.
    @Test func valuesAreInsertedAsGiven() throws {
        let odd = "{level} [x] ____ é 👩‍🦽 \\ \""
        #expect(TemplateRendering(try template(), ["task": odd]).text.hasPrefix("Did \(odd). "))
        #expect(TemplateRendering.clean("  a \r\n\t b\u{0}c ") == "a b c")
        #expect(TemplateRendering.clean(" \u{A0}\n") == nil)
    }

    @Test(arguments: [
        (#"{"facts":{"task":" a ","level":2,"cue":2.5,"tool":null}}"#, ["task": "a", "level": "2", "cue": "2.5"]),
        (#"{"facts":{}}"#, [:]), (#"{"facts":{"task":""}}"#, [:]),
    ])
    func requestsAreRead(json: String, facts: [String: String]) throws {
        #expect(try read(json).request?.facts == facts)
    }

    @Test(arguments: [
        (#"{}"#, ["/facts"]), (#"[]"#, [""]), (#"{"facts":[]}"#, ["/facts"]), (#"{"facts":null}"#, ["/facts"]),
        (#"{"facts":{"task":true,"cue":["a"]}}"#, ["/facts/task", "/facts/cue"]),
        (#"{"facts":{"task":"a","task":"b"}}"#, ["/facts/task"]),
        (#"{"facts":{"task":"\#(String(repeating: "a", count: 501))"}}"#, ["/facts/task"]),
    ])
    func whatIsWrongIsNamed(json: String, pointers: [String]) throws {
        let (request, problems) = try read(json)
        #expect(request == nil)
        #expect(problems.list.map(\.pointer) == pointers)
    }

    @Test func unknownFactsAreToldWithTheNearestName() throws {
        let (request, problems) = try read(#"{"facts":{"taks":"a","colour":"red"},"fact":1}"#)
        #expect(request?.facts == [:])
        #expect(problems.unknownMembers.map(\.pointer) == ["/facts/taks", "/facts/colour", "/fact"])
        #expect(problems.unknownMembers.map(\.nearest) == ["task", nil, "facts"])
    }

    @Test(arguments: [
        ("Did {task", "{ or [ is not closed"), ("Did {}.", "{} names no fact"), ("a } b", "} without {"),
        ("a ] b", "] without ["),
        ("[a [b {c}]]", "[ stands within ["), ("[a]", "[…] holds no fact"), ("{a b}", "a fact's name is of ASCII letters"),
    ])
    func mistakesInAPattern(pattern: String, detail: String) {
        guard case .failure(let mistake) = TemplatePattern.parse(pattern) else {
            Issue.record("\(pattern) is read")
            return
        }
        #expect(mistake.detail == detail)
    }

    @Test(arguments: [
        (#"[]"#, ""), (#"{"templates":[]}"#, "/discipline"),
        (
            #"{"discipline":"OT","templates":[{"id":"x","title":"X","domain":"d","procedureCodes":["97530"],"facts":[],"clauses":[{"element":"activity","text":"{a}"}]}]}"#,
            "/templates/0/facts"
        ),
        (
            #"{"discipline":"OT","templates":[{"id":"x","title":"X","domain":"d","procedureCodes":["97530"],"facts":[{"name":"a","meaning":"m","example":"e"}],"clauses":[{"element":"activity","text":"b"}]}]}"#,
            "/templates/0/facts/0"
        ),
    ])
    func mistakesInADocument(json: String, pointer: String) {
        do {
            _ = try TemplateReader.read(Array(json.utf8))
            Issue.record("\(json) is read")
        } catch {
            #expect(error.list.first?.pointer == pointer)
        }
    }

    private func read(_ json: String) throws -> (request: RenderRequest?, problems: JSONProblems) {
        let parser = JSONParser()
        var problems = JSONProblems()
        let root = try parser.parse(Array(json.utf8))
        let request = try withExtendedLifetime(parser) { RenderRequest(root, for: try template(), &problems) }
        return (request, problems)
    }
}
