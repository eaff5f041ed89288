import Claims
import Formats
import JSON
import Rules
import TestSupport
import Testing

@Suite struct ShorthandTests {
    @Test func saysAllThatAClaimSays() throws {
        let text = #"""
            # the contract's own claim
            id A-1001; payer medicare-part-b; received 2026-11-23; date 2026-11-20
            discipline PT; setting outpatientHospital; pos 11; frequency 7; original "R-1"; auth P-2
            born 1951-04-02
            billing 1234567893 261QP2000X
            rendering 1245319599 225100000X   # the therapist
            diagnoses I69.351 R26.89
            total 55 min
            session "free text that covers the whole visit"
            episode E-7
            plan 2026-10-01 through 2026-12-29
            progress report 2026-11-02 after 8 days
            incurred PT-SLP 2310.00 OT $0.00
            authorization X1 visits 11 of 12 from 2026-10-01 through 2026-12-31
            unbilled 97035 8 min on 2026-11-19
            97530 GP 59 2 units 25 min assistant 5 min 19:00-19:25 by 1234567893 $140.00 allowed $71.40 dx 1,2 on 2026-11-20 \#
            through 2026-11-21 note "n" activity "a" goal "g" outcome "o" assistance "s" equipment "walker" "rail" \#
            regions "knee" purpose "p"
            """#
        // The patient's id is nobody's business, so that shorthand has no word for it; instants differ in their offsets only.
        #expect(summary(claim(text)) == summary(try read(contractClaim).claim))
    }

    @Test func isAnotherSpellingOfTheDocument() throws {
        let json = String(
            decoding: try Shorthand.json(#"97530 GP 23 min 1.5 units "a \"b\"\n" dx none; diagnoses none"#), as: UTF8.self)
        #expect(
            json == #"""
                {"diagnoses":[],"serviceDate":"2026-11-20","serviceLines":[{"procedureCode":"97530","minutes":23,"units":1.5,\#
                "diagnosisPointers":[],"modifiers":["GP"],"documentation":"a \"b\"\n"}]}
                """#)
    }

    @Test func everyExampleMeansItsDocument() throws {
        for card in Catalogue.cards {
            for example in card.clean + card.flagged {
                let document = String(decoding: try Shorthand.json(example.claim, pretty: true), as: UTF8.self)
                let reading = try read(document)
                #expect(reading.isRead && reading.unknownMembers.isEmpty)
                #expect(summary(reading.claim) == summary(claim(example.claim)))
            }
        }
    }

    @Test func showsWhatIsMalformed() {
        #expect(claim("9753 -1 units").serviceLines[0].units == .whole(-1))
        let odd = claim("\"97 530\" G GPX 5 ?? 0 units").serviceLines[0]
        #expect(!odd.procedureCode.isWellFormed && odd.modifiers.count == 4 && odd.units == .whole(0))
        #expect(claim("97530 1.5 units").serviceLines[0].units == .notWhole)
    }

    @Test func splitsItems() throws {
        let items = try Shorthand.items("\n97530 1 unit \"a; b # c\" ;; date 2026-11-20 # comment; 97110\r\n  total 5 min  ")
        #expect(items == [#"97530 1 unit "a; b # c""#, "date 2026-11-20", "total 5 min"])
    }

    @Test(arguments: [
        ("", 1, 1, "Expected at least one line"), ("# nothing", 1, 1, "Expected at least one line"),
        ("97530 GP", 1, 1, "Expected units on this line"), ("97530 GP 2 unis", 1, 12, "Expected a modifier"),
        ("97530 GP 1234", 1, 10, "Expected a modifier"), ("97530 1 unit 1441 min", 1, 14, "Expected minutes, a whole number"),
        ("97530 1 unit 7.5 min", 1, 14, "Expected minutes, a whole number"),
        ("97530 01 units", 1, 7, "Expected a number of units"),
        ("97530 1 unit 2 units", 1, 14, "This says units twice"), ("97530 1 unit \"a\" \"b\"", 1, 18, "This line has two notes"),
        ("97530 1 unit on 2026-02-30", 1, 17, "Expected a date"),
        ("97530 1 unit on", 1, 16, "Expected a date as 2026-11-20 at the end"),
        ("97530 1 unit $1.005", 1, 14, "Expected an amount"), ("97530 1 unit dx 1,x", 1, 17, "Expected diagnosis pointers"),
        ("97530 1 unit 25:00-26:00", 1, 14, "Expected a modifier"), ("97530 1 unit \"open", 1, 14, "The text that begins here"),
        (#"97530 1 unit "a\q""#, 1, 16, "In a text, a backslash"), ("97530 1 unit goal x", 1, 19, "Expected a text in quotes"),
        ("97530 1 unit\nfoo bar", 2, 1, "Expected a procedure code or one of"),
        ("97530 1 unit\n\ndate 2026-11-20 x", 3, 17, "Expected the end of the line"),
        ("97530 1 unit; date 2026-11-20; date 2026-11-21", 1, 32, "This says serviceDate twice"),
        ("97530 1 unit; discipline DC", 1, 26, "Expected PT, OT or SLP"), ("total 55", 1, 9, "Expected \"min\""),
        ("authorization X1 visits 11 12", 1, 28, "Expected \"of\""), ("progress 2026-11-02", 1, 10, "Expected \"report\""),
        ("incurred 5.00", 1, 10, "Expected PT-SLP or OT"),
        ("97530 1 unit 10:00-10:15 by", 1, 28, "Expected a provider's NPI at the end"),
    ])
    func saysWhatItExpected(_ text: String, _ line: Int, _ column: Int, _ sentence: String) {
        do {
            _ = try Shorthand.json(text)
            Issue.record("no error for \(text)")
        } catch {
            #expect(error.line == line && error.column == column && error.sentence.hasPrefix(sentence), "\(error)")
        }
    }

    @Test func pointsAtTheLineThatIsOutOfBounds() {
        var claim = Claim()
        let note = String(repeating: "x", count: 70_000)
        do {
            try Shorthand.read("97530 1 unit\n  97110 1 unit \"\(note)\"", into: &claim)
            Issue.record("no error")
        } catch {
            #expect(error.description == "line 2, column 3: documentation must be at most 65536 bytes long.")
        }
    }
}
