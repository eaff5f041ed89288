import Foundation
import Testing

/// `scrub template` and `scrub remind`.
@Suite struct CompanionCommandTests {
    private static let ledger =
        #"{"today":"2026-11-23","episode":{"id":"E","planOfCare":{"certifiedThrough":"2026-12-29"},"visitPerWeek":2}}"#

    @Test func templatesAreListed() throws {
        let ran = try scrub("template")
        #expect(ran.code == 0)
        #expect(ran.lines.count >= 24)
        #expect(ran.lines.contains { $0.hasPrefix("toilet-transfer ") && $0.hasSuffix("Toilet transfer") })
        #expect(try scrub("template", "list", "--format", "json").documents.count == 1)
    }

    @Test func aTemplateIsFilledFromFileAndFlags() throws {
        let ran = try scrub(
            "template", "render", "stairs", "facts.json", "--fact", "rail=the left rail", "--fact", "rial=x",
            files: ["facts.json": #"{"facts":{"stairs":"4 stairs","pattern":"a step to pattern","rail":"no rail"}}"#])
        #expect(ran.code == 0)
        #expect(ran.output.hasPrefix("Patient climbed and descended 4 stairs with a step to pattern and the left rail. "))
        #expect(ran.errors.contains(#"did you mean "rail"?"#))
        #expect(ran.errors.contains("missing: equipment, assistance, "))
    }

    @Test func withoutFactsTheyAreNamed() throws {
        let ran = try scrub("template", "render", "stairs")
        #expect(ran.code == 0)
        #expect(ran.output.contains("stairs") && ran.output.contains("(optional)"))
    }

    @Test func mistakesEndWithTwo() throws {
        #expect(try scrub("template", "render", "stair", "--fact", "a=b").errors.contains("did you mean:\n  stairs"))
        #expect(try scrub("template", "render", "stair").code == 2)
        #expect(try scrub("template", "render", "stairs", "-", input: #"{"facts":{"rail":true}}"#).errors.contains("/facts/rail"))
        #expect(try scrub("template", "render", "stairs", "none.json").code == 2)
        #expect(try scrub("template", "render", "stairs", "--fact", "rail").code == 64)
        let remind = try scrub("remind", "-", input: #"{"episode":{"visits":1}}"#)
        #expect(remind.code == 2 && remind.output.isEmpty)
        #expect(remind.errors.contains("/today") && remind.errors.contains("/episode/visits"))
    }

    @Test func remindersAreCounted() throws {
        let text = try scrub("remind", "-", input: Self.ledger)
        #expect(text.code == 0)
        #expect(text.output.contains("2026-12-29  notice: Plan of care, in 36 days"))
        #expect(text.output.contains(#"did you mean "visitsPerWeek"?"#))
        let json = try scrub("remind", "l.json", "--format", "json", files: ["l.json": Self.ledger])
        #expect((try json.documents.first?["reminders"] as? [NSDictionary])?.count == 1)
        let calendar = try scrub("remind", "-", "--format", "calendar", input: Self.ledger)
        #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    }

    @Test(arguments: [["template"], ["template", "render"], ["remind"]])
    func helpFitsATerminal(arguments: [String]) throws {
        let ran = arguments.count == 1 ? try scrub(arguments[0], "--help") : try scrub(arguments[0], arguments[1], "--help")
        #expect(ran.code == 0)
        #expect(ran.lines.filter { !$0.hasPrefix("USAGE") }.allSatisfy { $0.count <= 80 })
    }
}
