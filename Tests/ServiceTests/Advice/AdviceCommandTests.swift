import Foundation
import Testing

/// The companions on the command line, by the program that was built.
@Suite struct AdviceCommandTests {
    @Test func unitsFromJSONAndFromShorthand() throws {
        let json = #"{"lines":[{"procedureCode":"97112","minutes":24},{"procedureCode":"97110","minutes":23}]}"#
        let text = try scrub("units", "-", input: json)
        #expect(text.code == 0 && text.errors.isEmpty)
        #expect(text.output.contains("recommended  97112 ×2, 97110 ×1"))
        #expect(try scrub("units", "-", input: "97112 24 min; 97110 23 min").output == text.output)
        let document = try #require(try scrub("units", "v.json", "--format", "json", files: ["v.json": json]).documents.first)
        #expect(document["timedMinutes"] as? Int == 47)
    }

    @Test func unitsThatCannotBeReadEndWith2() throws {
        let ran = try scrub("units", "v.json", files: ["v.json": #"{"lines":[{"procedureCode":"97110"}]}"#])
        #expect(ran.code == 2 && ran.output.isEmpty)
        #expect(
            ran.errors == "scrub: v.json: is JSON, but not what is wanted here:\n  /lines/0: minutes or intervals is required\n")
        #expect(try scrub("units", "nowhere").code == 2)
        #expect(try scrub("units", "-", input: "97110 15 mim").code == 2)
        #expect(try scrub("units", "-", "--method", "best", input: "97110 15 min").code == 2)
    }

    @Test func adviceFromShorthand() throws {
        let ran = try scrub("advise", "-", input: "97530 10:00-10:15\n97110 10:15-10:30")
        #expect(ran.code == 0)
        #expect(ran.output.contains("XU, by the payer's policy"))
        let document = try #require(
            try scrub("advise", "-", "--format", "json", input: "97530 15 min; 97110 15 min").documents.first)
        let pair = try #require((document["pairs"] as? [NSDictionary])?.first)
        #expect(pair["status"] as? String == "payerPolicy")
        #expect(pair["modifier"] is NSNull)
        #expect(try scrub("advise", "-", input: "{}").code == 2)
    }

    @Test func aNoteIsExplained() throws {
        let note = "Sit to stand from toilet x8 to improve toileting, min A x1.\nHEP reviewed."
        let ran = try scrub("explain-note", "-", input: note)
        #expect(ran.code == 0)
        #expect(ran.output.contains("activity: found\n    Sit to stand"))
        let lines = ran.output.split(separator: "\n")
        let underline = try #require(lines.first { $0.contains("^") })
        #expect(underline == "    ^^^^^^^^^^^^")
        #expect(ran.output.contains("[home] HEP"))
        let document = try #require(try scrub("explain-note", "n", "--format", "json", files: ["n": note]).documents.first)
        let decisions = try #require(document["decisions"] as? [NSDictionary])
        #expect(decisions.first?["outcome"] as? String == "found")
        #expect(try scrub("explain-note", "nowhere").code == 2)
    }

    @Test func aNoteCannotCommandTheTerminal() throws {
        let ran = try scrub("explain-note", "-", input: "Sit to stand \u{1B}[31mx8\u{202E} to improve toileting.")
        #expect(!ran.output.contains("\u{1B}") && !ran.output.contains("\u{202E}"))
    }
}
