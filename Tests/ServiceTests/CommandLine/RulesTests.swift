import Foundation
import Rules
import Testing

@Suite struct RulesTests {
    @Test func theListHasALineARule() throws {
        let ran = try scrub("rules")
        #expect(ran.code == 0)
        #expect(ran.lines.map { String($0.prefix { $0 != " " }) } == Catalogue.cards.map { "\($0.id)" })
    }

    @Test func theListIsAlsoJSONAndMarkdown() throws {
        let json = try JSONSerialization.jsonObject(with: Data(try scrub("rules", "--format", "json").output.utf8))
        #expect(((json as? NSDictionary)?["rules"] as? [Any])?.count == Catalogue.cards.count)
        #expect(try scrub("rules", "--format", "markdown").output.hasPrefix("# The rules\n"))
    }

    @Test func aCardIsShown() throws {
        let ran = try scrub("explain", "units.exceed-minutes")
        #expect(ran.code == 0)
        #expect(ran.output.hasPrefix("units.exceed-minutes: more timed units than the minutes support\n"))
    }

    @Test(arguments: [
        ("units.exced-minutes", "units.exceed-minutes"), ("exceed-minutes", "units.exceed-minutes"),
        ("UNITS.EXCEED-MINUTES", "units.exceed-minutes"), ("misallocated", "units.misallocated"),
        ("pairing", "pairing.therapeutic-pair-without-59"),
    ])
    func anUnknownIdIsToldTheNearest(wrong: String, right: String) throws {
        let ran = try scrub("explain", wrong)
        #expect(ran.code == 2)
        #expect(ran.output.isEmpty)
        #expect(ran.errors.hasPrefix("scrub: no rule has the id \"\(wrong)\"; did you mean:\n"))
        #expect(ran.errors.contains("\n  \(right)\n"))
    }

    @Test func anIdLikeNoneIsToldWhereTheyAre() throws {
        #expect(try scrub("explain", "zzzzzz").errors == "scrub: no rule has the id \"zzzzzz\"; scrub rules lists them\n")
    }
}
