import Foundation
import Testing

@Suite struct CheckTests {
    @Test(arguments: [
        (SampleClaim.accepted, 0), (SampleClaim.flagged, 1), (SampleClaim.unreadable, 2), ("{", 2), ("", 2),
    ])
    func theExitCodeIsTheDisposition(claim: String, code: Int) throws {
        let files = ["claim.json": claim]
        #expect(try scrub("check", "claim.json", files: files).code == code)
        #expect(try scrub("check", "claim.json", "--format", "json", files: files).code == code)
        #expect(try scrub("check", "-", input: claim).code == code)
    }

    @Test func theWorstOfSeveralDecides() throws {
        let files = ["a": SampleClaim.accepted, "f": SampleClaim.flagged, "u": SampleClaim.unreadable]
        #expect(try scrub("check", "a", "f", files: files).code == 1)
        #expect(try scrub("check", "f", "u", "a", files: files).code == 2)
        let ran = try scrub("check", "a", "nowhere", "f", files: files)
        #expect(ran.code == 2)
        #expect(ran.errors == "scrub: nowhere: cannot be opened: No such file or directory\n")
        #expect(ran.output.hasPrefix("a\n\nA: accept"))
        #expect(ran.output.hasSuffix("\n3 claims: 1 accepted, 1 flagged, 1 unreadable\n"))
        #expect(!ran.output.contains("nowhere"))
    }

    /// However a claim is packed, its verdict is the same bytes.
    @Test func packingChangesNothing() throws {
        let pretty = try JSONSerialization.data(
            withJSONObject: JSONSerialization.jsonObject(with: Data(SampleClaim.flagged.utf8)),
            options: [.prettyPrinted, .sortedKeys])
        let alone = try scrub("check", "-", "--format", "json", input: SampleClaim.flagged)
        #expect(alone.lines.count == 1)
        for input in [
            String(decoding: pretty, as: UTF8.self), "\u{FEFF}" + SampleClaim.flagged, "\n\n \(SampleClaim.flagged)\r\n\r\n",
            "\u{FEFF}" + String(decoding: pretty, as: UTF8.self),
        ] {
            let ran = try scrub("check", "-", "--format", "json", input: input)
            #expect(ran.output == alone.output)
            #expect(ran.code == 1)
        }
        let batch = try scrub("check", "-", "--format", "json", input: "\(SampleClaim.accepted)\n\(SampleClaim.flagged)\n")
        #expect(batch.lines.last == alone.lines.last)
        let array = try scrub("check", "-", "--format", "json", input: "[\(SampleClaim.flagged), \(SampleClaim.flagged)]")
        #expect(array.output == "[\(alone.lines[0]),\(alone.lines[0])]\n")
    }

    @Test func aBadLineHasItsProblemInItsPlace() throws {
        let input = [SampleClaim.accepted, "nonsense", "", SampleClaim.unreadable, SampleClaim.flagged].joined(separator: "\n")
        let ran = try scrub("check", "-", "--format", "json", input: input)
        #expect(ran.code == 2)
        #expect(ran.errors.isEmpty)
        let documents = try ran.documents
        #expect(documents.count == 4)
        #expect(documents[0]["disposition"] as? String == "accept")
        #expect(documents[1]["index"] as? Int == 1)
        #expect((documents[2]["problem"] as? NSDictionary)?["type"] as? String == "/problems/not-a-claim")
        #expect(documents[3]["disposition"] as? String == "flag")
        #expect(!ran.output.contains("nonsense"))
    }

    @Test func aBadItemOfAnArrayHasItsProblemInItsPlace() throws {
        let ran = try scrub("check", "-", "--format", "json", input: "[\(SampleClaim.unreadable), \(SampleClaim.accepted)]")
        #expect(ran.code == 2)
        let items = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [NSDictionary])
        #expect(items.count == 2)
        #expect(items[0]["index"] as? Int == 0)
        #expect(items[1]["disposition"] as? String == "accept")
    }

    @Test func whatIsNoClaimIsToldOnStandardErrorWithPointers() throws {
        let ran = try scrub("check", "c.json", files: ["c.json": SampleClaim.unreadable])
        #expect(ran.output.isEmpty)
        #expect(ran.errors.hasPrefix("scrub: c.json: is JSON, but not a claim:\n  /serviceLines/0"))
        let broken = try scrub("check", "c.json", files: ["c.json": "{\n  \"claimId\": \"A\",\n  oops\n}"])
        #expect(broken.errors.hasPrefix("scrub: c.json: is not JSON: "))
        #expect(broken.errors.contains("line 3, column 3"))
    }

    @Test func shorthandIsRead() throws {
        let ran = try scrub("check", "-", input: "# a visit\n97110 GP 15 min 1 unit\n")
        #expect(ran.code == 0)
        let wrong = try scrub("check", "s.txt", files: ["s.txt": "97110 GP 15 min 1 unit\n97530 GP 15 mim 1 unit\n"])
        #expect(wrong.code == 2)
        #expect(wrong.errors.hasPrefix("scrub: s.txt: line 2, column "))
    }

    @Test func thePayerIsForClaimsThatNameNone() throws {
        func profile(_ claim: String) throws -> String? {
            let ran = try scrub("check", "-", "--format", "json", "--payer", "medicare-part-b", input: claim)
            return try (ran.documents[0]["profile"] as? NSDictionary)?["id"] as? String
        }
        #expect(try profile(SampleClaim.accepted) == "medicare-part-b")
        #expect(try profile(SampleClaim.claim("A", units: 1, payer: "commercial-ama")) == "commercial-ama")
        let ran = try scrub("check", "-", "--payer", "nobody", input: SampleClaim.accepted)
        #expect(ran.code == 2)
        #expect(ran.errors.contains(/the known ones are .*commercial-ama, default, .*medicare-part-b/))
    }

    /// A draft has no diagnosis yet; a final claim must.
    @Test func theStageIsObeyed() throws {
        let claim = SampleClaim.accepted.dropLast() + #","diagnoses":[]}"#
        #expect(try scrub("check", "-", input: String(claim)).code == 1)
        #expect(try scrub("check", "-", "--stage", "draft", input: String(claim)).code == 0)
    }

    @Test func profilesOfASettingsFileAreUsed() throws {
        let profile = #"{ "id": "mine", "version": "1", "extends": "default", "rules": {} }"#
        let files = ["mine.json": profile, "s.json": #"{ "payersDirectory": "." }"#, "claim": SampleClaim.accepted]
        // The settings file lies in the directory of profiles, and is none.
        let wrong = try scrub("check", "claim", "--config", "s.json", files: files)
        #expect(wrong.code == 2)
        #expect(wrong.errors.hasPrefix("scrub: ./s.json:"))
        let right = try scrub(
            "check", "claim", "--payer", "mine", "--format", "json",
            files: ["mine.json": profile, "claim": SampleClaim.accepted],
            environment: ["SCRUB_PAYERS_DIRECTORY": "."])
        #expect(try (right.documents[0]["profile"] as? NSDictionary)?["source"] as? String == "file")
    }
}
