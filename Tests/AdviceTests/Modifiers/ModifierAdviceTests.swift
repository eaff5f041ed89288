import Advice
import Claims
import JSON
import Rules
import TestSupport
import Testing

/// Which two codes of a day need to be told apart, and what the facts allow to say of them.
@Suite struct ModifierAdviceTests {
    private func pairs(_ shorthand: String, _ ruleset: Ruleset = testRuleset()) -> [PairAdvice] {
        ModifierAdviser(claim(shorthand), by: ruleset, testReference).advice
    }

    private func pair(_ shorthand: String, _ ruleset: Ruleset = testRuleset()) throws -> PairAdvice {
        let pairs = pairs(shorthand, ruleset)
        #expect(pairs.count == 1)
        return try #require(pairs.first)
    }

    private static let toileting = #""Sit to stand from toilet x8 to improve toileting.""#
    private static let shoulder = #""R shoulder flexion 3x10 to increase strength.""#
    private static let same = #""Patient performed exercises to improve strength.""#

    // MARK: No edit

    @Test(arguments: ["97112", "97140", "97116", "97535"]) func noEditIsAnAnswer(code: String) throws {
        let pair = try pair("97530 59 15 min 1 unit\n\(code) 15 min 1 unit\ndate 2024-08-05")
        #expect(pair.status == .noEdit)
        #expect(pair.modifier == nil && pair.modifierLines.isEmpty && pair.sentence == nil)
        #expect(pair.authority.kind == .ncci && pair.authority.edition?.isEmpty == false)
        #expect(pair.reason.contains("has no edit in force"))
        #expect(!pair.reason.contains("ppend"))
    }

    @Test func anEditThatEndedIsTold() throws {
        #expect(try pair("97530 1 unit\n97140 1 unit\ndate 2024-08-05").reason.contains("one ended on 2019-12-31"))
    }

    // MARK: Not checked

    @Test func codesOutsideTheTableAreNotChecked() throws {
        let pair = try pair("97530 1 unit\n00100 1 unit\ndate 2024-08-05")
        #expect(pair.status == .notChecked)
        #expect(pair.modifier == nil && pair.sentence == nil)
        #expect(pair.reason.contains("could not be looked up"))
    }

    // MARK: Never

    @Test func anEditOfIndicator0IsNeverOpened() throws {
        let pair = try pair(
            "97124 10:00-10:15 1 unit \(Self.toileting)\n97140 14:00-14:15 1 unit \(Self.shoulder)\ndate 2024-08-05")
        #expect(pair.status == .notBypassable)
        #expect(pair.codes == CodePair("97140", "97124"))
        #expect(pair.modifier == nil && pair.sentence == nil)
        #expect(pair.reason.contains("Do not append"))
    }

    @Test func theSettingsTablesDiffer() throws {
        #expect(try pair("97161 1 unit\n97750 1 unit\ndate 2024-08-05").status == .notBypassable)
        #expect(try pair("97161 1 unit\n97750 1 unit\ndate 2024-08-05\nsetting outpatientHospital").status == .bypassable)
    }

    // MARK: Bypassable

    @Test(
        arguments: [
            ("10:00-10:15 by 1234567893", "10:15-10:30 by 1234567893", "XU"),
            ("10:00-10:15", "10:15-10:30", "XU"),
            ("10:00-10:15", "14:00-14:15", "XE"),
            ("10:00-10:15 by 1234567893", "10:15-10:30 by 2000000002", "XP"),
        ] as [(String, String, Modifier)]) func theFactsChooseTheModifier(first: String, second: String, modifier: Modifier)
        throws
    {
        let pair = try pair("97530 \(first) 1 unit\n97750 \(second) 1 unit\ndate 2024-08-05")
        #expect(pair.status == .bypassable)
        #expect(pair.codes == CodePair("97530", "97750"))
        #expect(pair.modifier == modifier)
        #expect(pair.modifierLines == [2])
        #expect(pair.sentence?.contains("____") == true)
    }

    /// The modifier goes on the column-two code wherever its line stands.
    @Test func theColumnTwoLineTakesIt() throws {
        let pair = try pair("97110 10:00-10:15 1 unit\n97150 10:15-10:30 1 unit\ndate 2024-08-05")
        #expect(pair.codes == CodePair("97150", "97110"))
        #expect(pair.modifierLines == [1])
    }

    @Test func anotherBodyRegionIsAnotherStructure() throws {
        let pair = try pair(
            """
            97530 15 min 1 unit "Squatting to lift a 10 lb box from floor to improve lifting at work, right knee."
            97750 15 min 1 unit "Left shoulder flexion strength test, 3 trials, to measure strength."
            date 2024-08-05
            """)
        #expect(pair.modifier == "XS")
    }

    @Test(arguments: [
        "97530 1 unit\n97750 1 unit", "97530 59 1 unit\n97750 1 unit", "97530 15 min 1 unit\n97750 15 min 1 unit",
        "97530 10:00-10:15 1 unit\n97750 1 unit",
    ]) func nothingThatSeparatesIsNoModifier(lines: String) throws {
        let pair = try pair("\(lines)\ndate 2024-08-05")
        #expect(pair.status == .bypassable)
        #expect(pair.modifier == nil && pair.modifierLines.isEmpty)
        #expect(pair.wants.map(\.description) == ["documentation", "intervals"])
        #expect(pair.reason.contains("Nothing given separates the two"))
        #expect(pair.sentence?.contains("What separated the two: ____") == true)
    }

    @Test func sharedTimeIsAgainstIt() throws {
        let pair = try pair("97530 10:00-10:15 1 unit\n97750 59 10:10-10:30 1 unit\ndate 2024-08-05")
        #expect(pair.modifier == nil)
        #expect(pair.reason.contains("share 5 minutes"))
        #expect(pair.carried.map(\.line) == [2] && pair.carried.map(\.modifier) == ["59"])
    }

    // MARK: Policy

    @Test func thePairOfTheGuideIsPolicyAndNoEdit() throws {
        let pair = try pair("97110 15 min 1 unit \(Self.shoulder)\n97530 15 min 1 unit \(Self.toileting)\ndate 2024-08-05")
        #expect(pair.status == .payerPolicy)
        #expect(pair.authority.kind == .houseGuide)
        #expect(pair.codes == CodePair("97530", "97110"))
        #expect(pair.modifierLines == [1])
        #expect(pair.isSupported)
        #expect(pair.reason.contains("has no edit in force"))
    }

    @Test func goalsAloneAre59() throws {
        let pair = try pair(
            """
            97530 15 min 1 unit "Sit to stand from toilet x8 to improve toileting."
            97110 15 min 1 unit "LE strengthening 3x10 to increase strength."
            """)
        #expect(pair.modifier == "59")
    }

    @Test func copiedNotesAreNoReason() throws {
        let pair = try pair("97530 10:00-10:15 1 unit \(Self.same)\n97110 14:00-14:15 1 unit \(Self.same)")
        #expect(pair.status == .payerPolicy)
        #expect(pair.modifier == nil)
        #expect(pair.reason.contains("say the same"))
    }

    @Test func withoutFactsNothingIsAdvised() throws {
        let pair = try pair("97530 1 unit\n97110 1 unit")
        #expect(pair.status == .payerPolicy && pair.modifier == nil)
        #expect(pair.wants.map(\.description) == ["documentation", "intervals"])
    }

    @Test func aPayerWithoutThePolicyAsksNothing() throws {
        let pair = try pair(
            "97530 1 unit\n97110 1 unit\ndate 2024-08-05", testRuleset(disabling: ["pairing.therapeutic-pair-without-59"]))
        #expect(pair.status == .noEdit)
    }

    @Test func aPayerWithoutNCCIAsksNothing() throws {
        let ruleset = testRuleset(disabling: ["pairing.ncci-column-two-billed"])
        let pair = try pair("97530 1 unit\n97750 1 unit\ndate 2024-08-05", ruleset)
        #expect(pair.status == .noEdit)
        #expect(pair.authority.kind == .payerPolicy)
    }

    @Test func aPayerThatKnowsNoXGets59() throws {
        let ruleset = testRuleset(settings: [
            "pairing.therapeutic-pair-without-59/modifiers": .list([.text("59")])
        ])
        #expect(try pair("97530 10:00-10:15 1 unit\n97110 10:15-10:30 1 unit", ruleset).modifier == "59")
    }

    // MARK: All pairs

    @Test func everyTwoCodesOfEachDate() {
        let pairs = pairs(
            "97530 1 unit\n97110 1 unit\n97112 1 unit\n97110 2 units\n97140 1 unit on 2024-08-06\n97530 1 unit on 2024-08-06\ndate 2024-08-05"
        )
        #expect(pairs.map { "\($0.date)" } == ["2024-08-05", "2024-08-05", "2024-08-05", "2024-08-06"])
        #expect(pairs.map(\.lines) == [[2, 3, 4], [1, 2, 4], [1, 3], [5, 6]])
        #expect(self.pairs("97530 1 unit\n97530 1 unit").isEmpty)
    }

    @Test func noFormAssertsWhatWasDone() {
        for modifier in ["59", "XE", "XS", "XP", "XU"] as [Modifier] {
            let ruleset = testRuleset(settings: [
                "pairing.therapeutic-pair-without-59/modifiers": .list([.text(modifier.description)])
            ])
            let pair = pairs("97530 10:00-10:15 1 unit\n97110 10:15-10:30 1 unit", ruleset)[0]
            #expect(pair.modifier == modifier)
            #expect((pair.sentence?.split(separator: "____").count ?? 0) > 3)
        }
    }

    @Test func theReplyHasTheContractsMembers() {
        var writer = JSONWriter()
        let ruleset = testRuleset()
        PairAdvice.write(
            pairs("97530 10:00-10:15 1 unit\n97750 10:15-10:30 1 unit\ndate 2024-08-05"), profile: ruleset.profile,
            payerIsKnown: true, unknownMembers: [], to: &writer)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"pairs":[{"serviceDate":"2024-08-05","codes":["97530","97750"],"lines":[1,2],"status":"bypassable","modifier":"XU","line":2"#
            ))
        for member in ["authority", "sentence", "reason"] { #expect(text.contains("\"\(member)\":")) }
    }
}
