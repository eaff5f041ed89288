import Claims
import Formats
import Foundation
import JSON
@testable import Rules
import Testing

@Suite struct VerdictWriterTests {
    @Test func membersInTheOrderOfTheContract() throws {
        let text = String(decoding: Sample.misallocated.written(include: [.coverage]), as: UTF8.self)
        let orders = [
            [
                "claimId", "disposition", "summary", "findings", "notChecked", "units", "coverage", "unknownMembers", "profile",
                "ruleset",
            ],
            ["errors", "warnings", "notices", "notChecked"],
            ["rule", "severity", "message", "lines", "pointers", "facts", "authority", "denials", "fixes", "fingerprint"],
            ["kind", "title", "requires", "patch", "resolves", "introduces"],
            [
                "serviceDate", "discipline", "method", "timedMinutes", "billedUnits", "supportedUnits", "allocations",
                "minutesToNextUnit",
            ],
            ["id", "version", "source"], ["version", "digest"], ["group", "carc", "rarc"],
            ["kind", "source", "section", "edition"],
        ]
        let objects = keysByObject(text)
        for order in orders { #expect(objects.contains(order), "\(order)") }
        #expect(objects.first == orders[0])
    }

    @Test func shape() throws {
        let verdict = try Sample.misallocated.parsed()
        #expect(verdict["claimId"] as? String == "A-1001")
        #expect(verdict["disposition"] as? String == "flag")
        #expect(verdict["summary"] as? [String: Int] == ["errors": 3, "warnings": 0, "notices": 0, "notChecked": 0])
        #expect(verdict["profile"] as? [String: String] == ["id": "medicare-part-b", "version": "2026-11-01", "source": "file"])
        #expect(verdict["ruleset"] as? [String: String] == ["version": "2026.4", "digest": "0123456789abcdef"])
        #expect((verdict["unknownMembers"] as? [Any])?.isEmpty == true)
        #expect(verdict["coverage"] == nil)
        let finding = try #require(
            (verdict["findings"] as? [[String: Any]])?.first { $0["rule"] as? String == "units.misallocated" })
        #expect(finding["severity"] as? String == "error")
        #expect(finding["lines"] as? [Int] == [1, 2])
        #expect(finding["pointers"] as? [String] == ["/serviceLines/0/units", "/serviceLines/1/units"])
        let fingerprint = try #require(finding["fingerprint"] as? String)
        #expect(fingerprint.wholeMatch(of: /[0-9a-f]{16}/) != nil)
        let facts = try #require(finding["facts"] as? [String: Any])
        #expect(facts["serviceDate"] as? String == "2026-11-20")
        #expect(facts["minutesByCode"] as? [String: Int] == ["97110": 23, "97112": 24])
        #expect(facts["allocations"] as? [[String: Int]] == [["97110": 1, "97112": 2]])
        let authority = try #require(finding["authority"] as? [String: Any])
        #expect(authority["section"] as? String == "ch. 5 §20.2")
        #expect(authority["edition"] is NSNull)
        #expect((finding["denials"] as? [[String: Any]])?.first?["carc"] as? String == "16")
    }

    @Test func cleanClaim() throws {
        let verdict = try Sample.clean.parsed()
        #expect(verdict["disposition"] as? String == "accept")
        #expect((verdict["findings"] as? [Any])?.isEmpty == true)
        #expect((verdict["notChecked"] as? [Any])?.isEmpty == true)
        let day = try #require((verdict["units"] as? [[String: Any]])?.first)
        #expect(day["discipline"] as? String == "PT")
        #expect(day["method"] as? String == "cms")
        #expect(day["timedMinutes"] as? Int == 45)
        #expect(day["allocations"] as? [[String: Int]] == [["97530": 2, "97110": 1]])
        #expect(day["minutesToNextUnit"] as? Int == 8)
    }

    @Test func whatIsNotKnownIsNull() throws {
        var sample = Sample.sparse
        sample.lines[0].minutes = 15
        sample.lines[1].minutes = 15
        sample.lines[1].modifiers = nil
        sample.lines[1].units = -1
        let verdict = try sample.parsed()
        #expect(verdict["claimId"] is NSNull)
        let day = try #require((verdict["units"] as? [[String: Any]])?.first)
        #expect(day["discipline"] is NSNull)
        #expect(day["billedUnits"] is NSNull)
        #expect(day["supportedUnits"] as? Int == 2)
    }

    @Test func lackingFactsAreGrouped() throws {
        let verdict = try Sample.sparse.parsed()
        let groups = try #require(verdict["notChecked"] as? [[String: Any]])
        #expect(groups.compactMap { $0["wants"] as? String } == ["minutes", "totalTreatmentMinutes"])
        #expect(groups[0]["pointers"] as? [String] == ["/serviceLines/0", "/serviceLines/1"])
        #expect(
            groups[0]["rules"] as? [String] == [
                "units.exceed-minutes", "units.misallocated", "units.below-minutes", "units.code-without-minutes",
            ])
        #expect(groups[1]["pointers"] as? [String] == [""])
        #expect(groups[1]["rules"] as? [String] == ["units.total-time-below-timed-minutes"])
        #expect((verdict["summary"] as? [String: Int])?["notChecked"] == 5)
        // A day without its minutes has no unit arithmetic.
        #expect((verdict["units"] as? [Any])?.isEmpty == true)
    }

    @Test func everyAllocationIsListed() throws {
        func allocations(_ sample: Sample) throws -> [[String: Int]]? {
            (try sample.parsed()["units"] as? [[String: Any]])?.first?["allocations"] as? [[String: Int]]
        }
        #expect(
            try allocations(.tied) == [
                ["97110": 2, "97112": 1, "97140": 0], ["97110": 1, "97112": 2, "97140": 0], ["97110": 1, "97112": 1, "97140": 1],
            ])
        #expect(try allocations(.family) == [["97129": 1, "97130": 1]])
    }

    /// The short way of writing a day without a tie says what `Allocations` says.
    @Test(arguments: Sample.all) func soleAllocation(sample: Sample) throws {
        let verdict = World.verdict(sample.claim)
        let written = try sample.parsed()["units"] as? [[String: Any]]
        for (day, object) in zip(verdict.days.filter { $0.timedMinutes != nil }, try #require(written)) {
            let listed = Allocations(verdict.services[day.services], tied: day.tiedUnits).listed.map { allocation in
                Dictionary(uniqueKeysWithValues: allocation.map { ($0.code.description, $0.units) })
            }
            #expect(object["allocations"] as? [[String: Int]] == listed)
        }
    }

    @Test func coverageNamesEveryRule() throws {
        let coverage = try #require(try Sample.sparse.parsed(include: [.coverage])["coverage"] as? [[String: String]])
        #expect(coverage.compactMap { $0["rule"] } == Catalogue.cards.map { $0.id.description })
        let status = Dictionary(uniqueKeysWithValues: coverage.map { ($0["rule"]!, $0["status"]!) })
        #expect(status["units.exceed-minutes"] == "notChecked")
        #expect(status["units.overlapping-intervals"] == "notApplicable")
        #expect(Set(status.values).isSubset(of: ["checked", "notApplicable", "notChecked"]))
    }

    @Test func unknownMembers() throws {
        let bytes = Sample.clean.written(unknownMembers: [
            UnknownMember(pointer: "/unit", name: "unit", nearest: "units"),
            UnknownMember(pointer: "/x~1y", name: "x/y", nearest: nil),
        ])
        let members = try #require(try object(bytes)["unknownMembers"] as? [[String: Any]])
        #expect(members[0]["nearest"] as? String == "units")
        #expect(members[1]["pointer"] as? String == "/x~1y")
        #expect(members[1]["nearest"] is NSNull)
    }

    /// Odd text comes back as it went in, and bytes that are not UTF-8 do not spoil the document.
    @Test func escaping() throws {
        for odd in ["\"\\/\u{8}\u{C}\n\r\t", "\u{0}\u{1F}\u{7F}", "é 漢字 👩🏽‍⚕️", "</script>\u{2028}", ""] {
            var sample = Sample.clean
            sample.id = odd
            #expect(try sample.parsed()["claimId"] as? String == odd)
        }
        var claim = Sample.clean.claim
        claim.claimId = [0x41, 0xFF, 0x42].withUnsafeBufferPointer { claim.text.add($0) }
        let bytes = writing { writer in
            var verdicts = VerdictWriter()
            verdicts.write(World.verdict(claim), of: claim, ruleset: World.stamp, to: &writer)
        }
        #expect(try object(bytes)["claimId"] as? String == "A\u{FFFD}B")
    }

    @Test func factsOfEveryKind() throws {
        let claim = Sample.clean.claim
        var verdict = World.verdict(claim)
        verdict.report.findings = [
            Finding(
                rule: 0, severity: .notice, message: "“quoted” and \"quoted\"", places: [Place(.claim)],
                facts: [
                    ("number", .number(-3)), ("flag", .flag(true)), ("text", .text("a\"b")),
                    ("date", .date(CalendarDate("0987-01-02")!)),
                    ("money", .money(Money(cents: -305))), ("code", .code("97530")), ("list", .list([.number(1), .text("x")])),
                    ("object", .object([FactValue.Pair("a/b", .list([]))])),
                ],
                authority: Authority(.ncci, "x"), denials: [], fixes: [Fix(.clinical, "Say it")], fingerprint: 0xABC)
        ]
        var writer = JSONWriter()
        var verdicts = VerdictWriter()
        verdicts.write(verdict, of: claim, ruleset: World.stamp, to: &writer)
        let finding = try #require((try object(writer.bytes)["findings"] as? [[String: Any]])?.first)
        let facts = try #require(finding["facts"] as? [String: Any])
        #expect(facts["number"] as? Int == -3)
        #expect(facts["flag"] as? Bool == true)
        #expect(facts["text"] as? String == "a\"b")
        #expect(facts["date"] as? String == "0987-01-02")
        #expect(facts["money"] as? String == "-3.05")
        #expect(facts["code"] as? String == "97530")
        #expect((facts["object"] as? [String: [Any]])?["a/b"]?.isEmpty == true)
        #expect(finding["fingerprint"] as? String == "0000000000000abc")
        #expect((finding["lines"] as? [Int])?.isEmpty == true)
        let fix = try #require((finding["fixes"] as? [[String: Any]])?.first)
        #expect(fix["requires"] is NSNull)
        #expect((fix["patch"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: Sample.all) func sameBytes(sample: Sample) {
        let claim = sample.claim
        var verdicts = VerdictWriter()
        var writer = JSONWriter()
        func write() -> [UInt8] {
            writer.removeAll()
            verdicts.write(World.verdict(claim), of: claim, include: [.coverage], ruleset: World.stamp, to: &writer)
            return writer.bytes
        }
        let first = write()
        for _ in 0..<3 { #expect(write() == first) }
        #expect(sample.written(include: [.coverage]) == first)
    }

    /// Line order changes no more than line numbers and pointers.
    @Test func unitsDoNotDependOnTheOrderOfLines() throws {
        var turned = Sample.tied
        turned.lines.reverse()
        let (one, other) = (try Sample.tied.parsed(), try turned.parsed())
        #expect(one["units"] as? NSArray == other["units"] as? NSArray)
    }

    /// Names of each object's members, in the order of the objects' beginnings.
    private func keysByObject(_ text: String) -> [[String]] {
        var objects: [[String]] = []
        var open: [Int] = []
        var isInString = false
        var isEscaped = false
        var word = ""
        for character in text {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInString = false
                } else {
                    word.append(character)
                }
                continue
            }
            switch character {
            case "\"": (isInString, word) = (true, "")
            case "{":
                open.append(objects.count)
                objects.append([])
            case "}": open.removeLast()
            case ":": objects[open.last!].append(word)
            default: break
            }
        }
        return objects
    }
}
