import Claims
import Notes
import Testing

@testable import Advice

/// Holds every shipped template to the rules that its notes will be judged by.
@Suite struct ShippedTemplatesTests {
    @Test func thereAreEnough() {
        #expect(shippedTemplates.count >= 24)
        #expect(Set(shippedTemplates.map(\.id)).count == shippedTemplates.count)
        #expect(Set(shippedTemplates.map(\.discipline)).count == 3)
    }

    @Test(arguments: shippedTemplates.map(\.id)) func filledItIsDocumentedInFull(id: String) throws {
        let template = try #require(shippedTemplates.first { $0.id == id })
        let rendering = TemplateRendering(template, template.examples)
        #expect(rendering.missing.isEmpty)
        #expect(!rendering.text.contains(TemplateRendering.blank))
        for reading in [read(rendering.text), read(rendering)] {
            let found = [
                reading.activity.found, reading.goalLink.found, reading.measure.found, reading.assist.found,
                reading.equipment.found || !template.facts.contains { $0.name == "equipment" },
                reading.content == .functional,
            ]
            #expect(found == Array(repeating: true, count: 6), "\(rendering.text)")
        }
    }

    /// With the required facts alone, too: what is optional is not what a payer asks for.
    @Test(arguments: shippedTemplates.map(\.id)) func requiredFactsSuffice(id: String) throws {
        let template = try #require(shippedTemplates.first { $0.id == id })
        let required = template.facts.filter(\.required)
        let rendering = TemplateRendering(template, template.examples.filter { name, _ in required.contains { $0.name == name } })
        #expect(rendering.missing == template.facts.filter { !$0.required }.map(\.name))
        let reading = read(rendering.text)
        #expect(reading.functionalDetail && reading.measure.found && reading.assist.found, "\(rendering.text)")
    }

    /// An empty template says nothing of how it went, and cannot pass for a note.
    @Test(arguments: shippedTemplates.map(\.id)) func emptyItClaimsNothing(id: String) throws {
        let template = try #require(shippedTemplates.first { $0.id == id })
        let rendering = TemplateRendering(template, [:])
        #expect(rendering.missing == template.facts.map(\.name))
        #expect(rendering.documentation.isEmpty)
        let reading = read(rendering.text)
        #expect(!reading.goalLink.found && !reading.measure.found && !reading.assist.found, "\(rendering.text)")
        #expect(!reading.equipment.found || rendering.text.contains("wheelchair"), "\(rendering.text)")
        // Nothing is in the text that is not in the template.
        #expect(!rendering.text.contains { $0.isNumber }, "\(rendering.text)")
    }

    @Test(arguments: shippedTemplates.map(\.id)) func eachFactIsMissedByName(id: String) throws {
        let template = try #require(shippedTemplates.first { $0.id == id })
        for fact in template.facts {
            var facts = template.examples
            facts[fact.name] = nil
            let rendering = TemplateRendering(template, facts)
            #expect(rendering.missing == [fact.name])
            #expect(rendering.text.contains(TemplateRendering.blank) == fact.required)
        }
    }

    private func read(_ text: String) -> NoteReading {
        var reader = NoteReader()
        return reader.read(Array(text.utf8).span)
    }

    private func read(_ rendering: TemplateRendering) -> NoteReading {
        var reader = NoteReader()
        reader.begin()
        for element in rendering.documentation {
            let field = NoteField.allCases[Int(element.field.rawValue)]
            for text in element.texts { reader.add(Array(text.utf8).span, as: field) }
        }
        return reader.finish()
    }
}
