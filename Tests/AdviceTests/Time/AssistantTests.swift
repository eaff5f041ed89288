import Advice
import Claims
import Rules
import Testing

/// An assistant's share of each service, and the modifier that follows.
@Suite struct AssistantTests {
    private func assisted(_ code: String, therapist: Int, assistant: Int, discipline: String = #""PT""#, also: String = "")
        -> AssistantAdvice?
    {
        let line = #"{"procedureCode":"\#(code)","minutes":\#(therapist + assistant),"assistantMinutes":\#(assistant)}"#
        return advice(#"{"discipline":\#(discipline),"lines":[\#(line)\#(also)]}"#)[.cms].assistantShares.first
    }

    /// Minutes, then the units with the modifier, as few and as many as are right.
    @Test(arguments: [
        (7, 8, 1, 1), (5, 10, 1, 1), (15, 8, 1, 1), (8, 15, 1, 1), (7, 15, 1, 1), (10, 5, 0, 0), (22, 1, 0, 1), (7, 1, 0, 1),
        (0, 15, 1, 1), (9, 14, 1, 1), (12, 12, 1, 1),
    ]) func timed(therapist: Int, assistant: Int, fewest: Int, most: Int) throws {
        let share = try #require(assisted("97110", therapist: therapist, assistant: assistant))
        #expect(share.unitsWithModifier == fewest...most)
        #expect(share.isArguable == (fewest < most))
        #expect(share.modifiers == ["CQ"])
        #expect(share.therapistMinutes == therapist && share.assistantMinutes == assistant)
    }

    /// CMS's example: 23 by the assistant and 13 by the therapist of 97110, beside 30 of 97140.
    @Test func aUnitOfTwo() throws {
        let share = try #require(
            assisted(
                "97110", therapist: 13, assistant: 23, also: #",{"procedureCode":"97140","minutes":30,"assistantMinutes":0}"#))
        #expect(share.units == 2 && share.unitsWithModifier == 1...1)
        #expect(share.reason.contains("1 of the 2 units"))
    }

    @Test(arguments: [
        (27, 3, 0, 0), (9, 1, 0, 0), (90, 10, 0, 0), (13, 2, 0, 1), (22, 3, 0, 1), (20, 10, 1, 1),
    ]) func untimed(therapist: Int, assistant: Int, fewest: Int, most: Int) throws {
        let share = try #require(assisted("97150", therapist: therapist, assistant: assistant))
        #expect(share.unitsWithModifier == fewest...most)
        #expect(share.isArguable == (fewest < most))
    }

    @Test func theModifierIsTheDisciplines() {
        #expect(assisted("97110", therapist: 0, assistant: 15, discipline: #""OT""#)?.modifiers == ["CO"])
        #expect(assisted("97110", therapist: 0, assistant: 15, discipline: "null")?.modifiers == ["CQ", "CO"])
        #expect(assisted("97110", therapist: 0, assistant: 15, discipline: #""SLP""#) == nil)
        #expect(assisted("97110", therapist: 15, assistant: 0) == nil)
    }

    @Test func anAssistantFurnishesNoEvaluation() {
        let advice = advice(#"{"lines":[{"procedureCode":"97161","minutes":30,"assistantMinutes":10}]}"#)
        #expect(advice[.cms].assistantShares.isEmpty)
        #expect(advice.kinds == ["evaluationByAssistant"])
    }

    @Test func aFamilyIsOneService() throws {
        let advice = advice(
            """
            {"discipline":"OT","lines":[{"procedureCode":"97130","minutes":20,"assistantMinutes":20},
            {"procedureCode":"97129","minutes":15}]}
            """)
        let share = try #require(advice[.cms].assistantShares.first)
        #expect(share.codes == ["97129", "97130"])
        #expect(share.units == 2 && share.unitsWithModifier == 1...1)
        #expect(byCode(advice[.cms].recommended) == ["97129": 1, "97130": 1])
    }
}
