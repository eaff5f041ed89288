import Advice
import Claims
import JSON
import Rules
import TestSupport
import Testing

/// What is read, what is refused with its place, and what is told besides the units.
@Suite struct TimeSheetTests {
    @Test(arguments: [
        (#"{}"#, ["/lines"]),
        (#"{"lines":[]}"#, ["/lines"]),
        (#"[]"#, [""]),
        (#"{"lines":[{}]}"#, ["/lines/0/procedureCode", "/lines/0"]),
        (#"{"lines":[{"procedureCode":"97110"}]}"#, ["/lines/0"]),
        (#"{"lines":[{"procedureCode":"97110","minutes":1441}]}"#, ["/lines/0/minutes"]),
        (#"{"lines":[{"procedureCode":"97110","minutes":1.5}]}"#, ["/lines/0/minutes"]),
        (#"{"lines":[{"procedureCode":"97110","intervals":[]}]}"#, ["/lines/0/intervals"]),
        (#"{"lines":[{"procedureCode":"97110","minutes":8,"assistantMinutes":9}]}"#, ["/lines/0/assistantMinutes"]),
        (#"{"lines":[{"procedureCode":"97110","intervals":[{"start":"2026-11-20T10:00:00Z"}]}]}"#, ["/now"]),
        (
            #"{"now":"2026-11-20T09:00:00Z","lines":[{"procedureCode":"97110","intervals":[{"start":"2026-11-20T10:00:00Z"}]}]}"#,
            ["/lines/0/intervals/0/start"]
        ),
        (
            #"{"now":"2026-11-20T10:09:00Z","lines":[{"procedureCode":"97110","minutes":3,"intervals":[{"start":"2026-11-20T10:00:00Z"}]}]}"#,
            ["/lines/0/minutes"]
        ),
        (
            #"{"lines":[{"procedureCode":"97110","intervals":[{"start":"2026-11-20T10:00:00Z","end":"2026-11-22T10:00:00Z"}]}]}"#,
            ["/lines/0/intervals/0/end"]
        ),
        (
            #"{"method":"best","now":1,"lines":[{"procedureCode":"97110","intervals":[{"start":"noon"},{"end":"2026-11-20T10:00:00Z"}]},3]}"#,
            ["/lines/0/intervals/0/start", "/lines/0/intervals/1/start", "/lines/1", "/method", "/now"]
        ),
    ]) func everythingWrongIsToldAtItsPlace(json: String, pointers: [String]) {
        let (sheet, problems) = sheet(json)
        #expect(sheet == nil)
        #expect(problems.list.map(\.pointer).sorted() == pointers.sorted())
        #expect(problems.list.allSatisfy { !$0.detail.contains("noon") && !$0.detail.contains("best") })
    }

    @Test func membersThatAreNotKnownAreTold() {
        let (sheet, problems) = sheet(#"{"lines":[{"procedureCode":97110,"minutes":15,"minuts":1}],"now":null}"#)
        #expect(sheet?.lines.map(\.procedureCode) == ["97110"])
        #expect(problems.unknownMembers.map(\.pointer) == ["/lines/0/minuts"])
        #expect(problems.unknownMembers.map(\.nearest) == ["minutes"])
    }

    @Test func codesThatAreNotKnownAreTold() {
        let advice = advice([("97110", 15), ("00000", 20), ("97545", 60)])
        #expect(advice.timedMinutes == 15 && advice.totalMinutes == 95)
        #expect(advice.kinds == ["unknownCode", "otherBasis"])
        #expect(advice.notices[0].pointers == ["/lines/1/procedureCode"])
        #expect(advice.lines.map(\.basis) == [.timed, .unknown, .other])
    }

    @Test func linesOfOneCodeCountTogether() {
        let advice = advice([("97110", 8), ("97530", 7), ("97110", 8)])
        #expect(byCode(advice[.cms].recommended) == ["97110": 1, "97530": 1])
        #expect(byCode(advice[.ama].recommended) == ["97110": 1, "97530": 0])
    }

    @Test(arguments: [(7, 0, 0), (8, 1, 0), (22, 1, 0), (23, 1, 1), (38, 1, 2), (53, 1, 3)])
    func aTimeFamilyIsCountedAsOne(minutes: Int, first: Int, further: Int) {
        for code in ["97129", "97130"] {
            let advice = advice([(code, minutes)])
            for method in [UnitMethod.cms, .ama] {
                #expect(byCode(advice[method].recommended) == ["97129": first, "97130": further])
            }
        }
    }

    @Test func theThirdWayOfCountingComesWhenItIsAskedFor() {
        let methods = advice([("97110", 8)], method: .nearestQuarter).methods
        #expect(methods.map(\.method) == [.cms, .ama, .nearestQuarter])
        #expect(methods.map(\.supportedUnits) == [1, 1, 1])
    }

    /// Of equal leftovers the code without a unit goes first: what was given is billed.
    @Test func aTieGoesToTheCodeThatHasNone() {
        let cms = advice([("97110", 25), ("97140", 15), ("97112", 10)])[.cms]
        #expect(byCode(cms.recommended) == ["97110": 1, "97140": 1, "97112": 1])
        #expect(cms.allocations.count == 2)
        #expect(cms.reason.contains("the choice is the clinician's"))
    }

    @Test func reasonsFollowTheManual() {
        let advice = advice([("97112", 24), ("97110", 23)])
        #expect(
            advice[.cms].reason == """
                47 timed minutes in all support 3 (38-52 minutes). Full 15s first: 97112 ×1, 97110 ×1. The 1 left goes to the largest \
                leftover minutes: 97112 9, 97110 8.
                """)
        #expect(advice[.ama].reason.hasSuffix("minutes are not pooled: 97112 24 min gives 2, 97110 23 min gives 2."))
        #expect(advice.text.contains("CMS (all timed minutes together): 3 timed units"))
    }

    @Test func aClaimIsASheet() {
        let claim = claim("97530 23 min 2 units\n97110 1 unit 10:00-10:15\nunbilled 97035 8 min")
        let advice = TimeAdvice(TimeSheet(claim, method: .cms), testReference)
        #expect(advice.timedMinutes == 46)
        #expect(advice[.cms].recommended.map(\.code) == ["97530", "97110", "97035"])
    }

    @Test func theReplyIsTheSameTwice() {
        func bytes() -> [UInt8] {
            var writer = JSONWriter()
            advice([("97112", 20), ("97110", 20)]).write(to: &writer)
            return writer.bytes
        }
        #expect(bytes() == bytes())
        #expect(
            String(decoding: bytes(), as: UTF8.self).contains(#""allocations":[{"97112":2,"97110":1},{"97112":1,"97110":2}]"#))
    }
}
