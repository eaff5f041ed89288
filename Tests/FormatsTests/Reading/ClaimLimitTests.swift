import Claims
import Formats
import JSON
import Rules
import TestSupport
import Testing

/// Documents that are too large, too deep or not meant well.
@Suite struct ClaimLimitTests {
    private func lines(_ count: Int) -> String {
        let line = #"{"procedureCode":"97530","units":1}"#
        return #"{"serviceDate":"2026-11-20","serviceLines":[\#(Array(repeating: line, count: count).joined(separator: ","))]}"#
    }

    private func string(_ count: Int) -> String { "\"" + String(repeating: "x", count: count) + "\"" }

    @Test func keepsMoreThanPayersTake() throws {
        #expect(try read(lines(51)).claim.serviceLines.count == 51)
        #expect(try read(lines(999)).claim.serviceLines.count == 999)
        let codes = Array(repeating: #""R26.89""#, count: 13).joined(separator: ",")
        #expect(try read(document(claim: #""diagnoses":[\#(codes)]"#)).claim.diagnoses.count == 13)
        let modifiers = Array(repeating: #""GP""#, count: 9).joined(separator: ",")
        #expect(try read(document(line: #""modifiers":[\#(modifiers)]"#)).claim.serviceLines[0].modifiers.count == 9)
    }

    @Test func refusesTooMany() throws {
        #expect(try read(lines(1_000)).mistakes == ["/serviceLines tooMany"])
        let codes = Array(repeating: #""R26.89""#, count: 100).joined(separator: ",")
        #expect(try read(document(claim: #""diagnoses":[\#(codes)]"#)).mistakes == ["/diagnoses tooMany"])
        #expect(try read(document(line: #""modifiers":[\#(codes)]"#)).mistakes == ["/serviceLines/0/modifiers tooMany"])
        let services = Array(repeating: #"{"procedureCode":"97035","minutes":1}"#, count: 1_000).joined(separator: ",")
        #expect(try read(document(claim: #""unbilledServices":[\#(services)]"#)).mistakes == ["/unbilledServices tooMany"])
    }

    @Test func refusesTextsThatAreTooLong() throws {
        #expect(try read(document(claim: #""claimId":\#(string(200)),"payerId":\#(string(100))"#)).isRead)
        #expect(
            try read(document(claim: #""claimId":\#(string(201)),"payerId":\#(string(101))"#)).mistakes == [
                "/claimId tooLong", "/payerId tooLong",
            ])
        #expect(try read(document(claim: #""sessionNote":\#(string(65_536))"#)).isRead)
        #expect(try read(document(claim: #""sessionNote":\#(string(65_537))"#)).mistakes == ["/sessionNote tooLong"])
        #expect(
            try read(document(line: #""documentation":\#(string(1_000_000))"#)).mistakes == [
                "/serviceLines/0/documentation tooLong"
            ])
    }

    @Test func standsHostileDocuments() throws {
        let deep = String(repeating: "[", count: 25) + String(repeating: "]", count: 25)
        #expect(try read(document(claim: #""x":\#(deep),"diagnoses":[\#(deep)]"#)).mistakes == ["/diagnoses/0 type"])
        let digits = String(repeating: "9", count: 400)
        #expect(
            try read(document(line: #""minutes":\#(digits),"diagnosisPointers":[-\#(digits)],"chargeAmount":"\#(digits)""#))
                .mistakes
                == [
                    "/serviceLines/0/minutes range", "/serviceLines/0/diagnosisPointers/0 range",
                    "/serviceLines/0/chargeAmount range",
                ])
        let odd = #""claimId":"\u0000\ufeff\u202e\ud83d\ude00","diagnoses":["Ｒ26.89","\u0000"],"placeOfService":"١١""#
        let claim = try read(document(claim: odd, line: #""modifiers":["ＧＰ","é"],"documentation":"\u0000""#)).claim
        #expect(claim.string(try #require(claim.claimId)).unicodeScalars.count == 4)
        #expect(claim.diagnoses.allSatisfy { !$0.isWellFormed } && claim.placeOfService?.isWellFormed == false)
        #expect(claim.serviceLines[0].modifiers.allSatisfy { !$0.isWellFormed } && claim.serviceLines[0].documentation == nil)
    }

    @Test func canBeJudgedAtItsLimits() throws {
        let codes = testReference.codes.filter(\.basis.isTimed).map(\.code)
        let lines = (0..<999).map {
            #"{"procedureCode":"\#(codes[$0 % codes.count])","modifiers":["GP"],"units":999,"minutes":\#($0 % 1_441)}"#
        }
        let json = #"{"serviceDate":"2026-11-20","serviceLines":[\#(lines.joined(separator: ","))]}"#
        #expect(scrub(try read(json).claim, by: testRuleset()).isFlagged)
    }

    @Test func boundsWhatItReports() throws {
        let lines = Array(repeating: #"{"minutes":-1,"modifiers":[{},{}]}"#, count: 999).joined(separator: ",")
        let reading = try read(#"{"serviceLines":[\#(lines)]}"#)
        #expect(!reading.isRead && reading.problems.count == 1_001 && reading.problems.last?.code == .omitted)
    }

    /// Documents with a few bytes or values changed: read or refused, never worse.
    @Test func standsMutation() throws {
        var random = SeededGenerator(seed: 20_261_120)
        var reader = ClaimReader()
        var claim = Claim()
        let parser = JSONParser()
        let seeds = [contractClaim, document(), document(line: #""documentation":"Stair training, 3 x 5.""#)].map {
            Array($0.utf8)
        }
        let scraps = ["null", "-1", "1e400", "\"\"", "[]", "{}", "true", "\"2026-02-30\"", ",", "\\u0000", "9223372036854775808"]
        let ruleset = testRuleset()
        var isRead = (yes: 0, no: 0, notJSON: 0)
        for _ in 0..<6_000 {
            var bytes = seeds.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: scraps.randomElement(using: &random)!.utf8, at: at)
                default:
                    // A value for another: from a colon to the next comma.
                    guard let colon = bytes[at...].firstIndex(of: UInt8(ascii: ":")),
                        let comma = bytes[colon...].firstIndex(of: UInt8(ascii: ","))
                    else { continue }
                    bytes.replaceSubrange(colon + 1..<comma, with: scraps.randomElement(using: &random)!.utf8)
                }
            }
            var problems = JSONProblems()
            guard let value = try? parser.parse(bytes) else {
                isRead.notJSON += 1
                continue
            }
            let good = reader.read(value, into: &claim, &problems)
            #expect(good == problems.isEmpty)
            guard good else {
                isRead.no += 1
                continue
            }
            isRead.yes += 1
            #expect(!claim.serviceLines.isEmpty && claim.serviceLines.allSatisfy { $0.serviceDate.dayNumber > -800_000 })
            // What is read can be judged, whatever it says.
            _ = scrub(claim, by: ruleset)
        }
        #expect(isRead.yes > 500 && isRead.no > 500 && isRead.notJSON > 500)
    }
}
