import Claims
import Formats
import Foundation
import JSON
import Rules
import Testing

@Suite struct CardTests {
    @Test func json() throws {
        let cards = try #require(
            try object(writing { CardWriter.write(Catalogue.cards, to: &$0) })["rules"] as? [[String: Any]])
        #expect(cards.compactMap { $0["id"] as? String } == Catalogue.cards.map { $0.id.description })
        for (card, object) in zip(Catalogue.cards, cards) {
            #expect(
                Set(object.keys) == [
                    "id", "title", "stage", "severity", "authority", "denials", "what", "why", "parameters", "examples",
                ])
            #expect(object["severity"] as? String == card.severity.map { "\($0.name)" })
            let examples = try #require(object["examples"] as? [String: [[String: Any]]])
            #expect(examples["clean"]?.count == card.clean.count)
            #expect(examples["flagged"]?.compactMap { $0["claim"] as? String } == card.flagged.map(\.claim))
        }
    }

    @Test func parameters() throws {
        let object = try object(writing { CardWriter.write(Self.card, to: &$0) })
        let parameters = try #require(object["parameters"] as? [[String: Any]])
        #expect(parameters.compactMap { $0["name"] as? String } == ["pairs", "limit", "strict"])
        #expect(parameters[0]["default"] as? [[String: String]] == [["first": "97530", "second": "97110"]])
        #expect(parameters[1]["description"] as? String == "How many units | minutes.")
        let schema = try #require(parameters[0]["schema"] as? [String: Any])
        #expect(schema["type"] as? String == "array")
        #expect((schema["items"] as? [String: Any])?["required"] as? [String] == ["first", "second"])
        #expect(object["severity"] is NSNull)
        let flagged = try #require((object["examples"] as? [String: [[String: Any]]])?["flagged"]?.first)
        #expect((flagged["settings"] as? [String: Any])?["test.rule/limit"] as? Int == 3)
    }

    @Test func markdownListsEveryRule() {
        let page = CardMarkdown.page(Catalogue.cards)
        for card in Catalogue.cards {
            #expect(page.contains("\n## \(card.id)\n"))
            #expect(page.contains("](#\(card.id.description.replacing(".", with: "")))"))
            for example in card.flagged + card.clean {
                #expect(page.contains(example.claim.split(separator: "\n").map { "    \($0)\n" }.joined()))
            }
        }
        #expect(page == CardMarkdown.page(Catalogue.cards))
    }

    @Test func goldenMarkdown() throws {
        try expectGolden(CardMarkdown.section(Self.card), "card.md")
    }

    @Test func goldenText() throws {
        try expectGolden(CardText.explain(Self.card), "card.txt")
        try expectGolden(CardText.explain(UnitsMisallocated.card), "units.misallocated.txt")
    }

    @Test func textFitsThePage() {
        for card in Catalogue.cards {
            let examples = Set((card.clean + card.flagged).flatMap { $0.claim.split(separator: "\n").map { "   \($0)" } })
            for line in CardText.explain(card).split(separator: "\n").map(String.init)
            where !examples.contains(line) && !line.hasPrefix("   with ") {
                // A value without a blank cannot be broken.
                #expect(line.count <= 100 || !line.drop(while: { $0 == " " }).contains(" "), "\(line)")
            }
        }
    }

    /// A card with a parameter of each kind.
    static let card = RuleCard(
        id: "test.rule", title: "a <b>|rule|</b> for tests", stage: .final, severity: nil,
        authority: Authority(.payerPolicy, "A letter", section: "p. 2", edition: "2026"), denials: [Denial("CO", "97")],
        what: "Counts *things*.", why: "So that pages can be tested.",
        parameters: [
            Parameter("test.rule", "pairs", default: [CodePair("97530", "97110")], "Pairs that are told apart.").erased,
            Parameter("test.rule", "limit", default: 4, "How many units | minutes.").erased,
            Parameter("test.rule", "strict", default: false, "Whether to be strict.").erased,
        ],
        clean: [Example("97530 GP 15 min 1 unit", "as it should be")],
        flagged: [Example("97530 GP 15 min 4 units\n97110 GP 1 unit", "four", settings: ["test.rule/limit": .whole(3)])])
}
