import Advice
import Rules
import Testing

/// Worked cases: the manual's examples, those of billing pages, and others derived from the rules.
@Suite struct UnitCaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let method: UnitMethod
        let lines: [(code: String, minutes: Int)]
        let timedMinutes: Int
        let timedUnits: Int
        let allocations: Set<[String: Int]>
        var untimed: [String: Int] = [:]
        var totalMinutes: Int?

        var testDescription: String { id }

        /// `id method code=minutes … -> minutes units | code=units … | … + untimed=units = total minutes`
        init(_ text: Substring) {
            func pairs(_ text: some StringProtocol) -> [(String, Int)] {
                text.split(separator: " ").map { word in
                    let parts = word.split(separator: "=")
                    return (String(parts[0]), Int(parts[1])!)
                }
            }
            let sides = text.split(separator: " -> ")
            let head = sides[0].split(separator: " ", maxSplits: 2)
            id = String(head[0])
            method = UnitMethod(rawValue: String(head[1]))!
            lines = pairs(head[2]).map { (code: $0.0, minutes: $0.1) }
            var rest = sides[1]
            if let plus = rest.firstRange(of: " + ") {
                let tail = rest[plus.upperBound...].split(separator: " = ")
                untimed = Dictionary(uniqueKeysWithValues: pairs(tail[0]))
                totalMinutes = tail.count > 1 ? Int(tail[1]) : nil
                rest = rest[..<plus.lowerBound]
            }
            let parts = rest.split(separator: " | ")
            let numbers = parts[0].split(separator: " ").map { Int($0)! }
            timedMinutes = numbers[0]
            timedUnits = numbers[1]
            allocations = Set(parts.dropFirst().map { Dictionary(uniqueKeysWithValues: pairs($0)) })
        }
    }

    @Test(arguments: text.split(separator: "\n").map(Case.init)) func comesOut(_ example: Case) {
        let advice = advice(example.lines)
        let method = advice[example.method]
        #expect(advice.timedMinutes == example.timedMinutes)
        #expect(method.supportedUnits == example.timedUnits)
        #expect(Set(method.allocations.map(byCode)) == example.allocations)
        #expect(example.allocations.contains(byCode(method.recommended)))
        #expect(byCode(advice.untimedUnits) == example.untimed)
        if let total = example.totalMinutes { #expect(advice.totalMinutes == total) }
    }

    private static let text = """
        units-boundary-001 cms 97530=0 -> 0 0 | 97530=0
        units-boundary-003 cms 97530=7 -> 7 0 | 97530=0
        units-boundary-004 cms 97530=8 -> 8 1 | 97530=1
        units-boundary-013 cms 97530=38 -> 38 3 | 97530=3
        units-boundary-014 cms 97530=44 -> 44 3 | 97530=3
        units-boundary-017 cms 97530=53 -> 53 4 | 97530=4
        units-boundary-019 cms 97530=67 -> 67 4 | 97530=4
        units-boundary-020 cms 97530=68 -> 68 5 | 97530=5
        units-boundary-021 cms 97530=75 -> 75 5 | 97530=5
        units-boundary-024 cms 97530=90 -> 90 6 | 97530=6
        units-boundary-030 cms 97530=128 -> 128 9 | 97530=9
        units-boundary-033 cms 97530=157 -> 157 10 | 97530=10
        units-boundary-034 cms 97530=158 -> 158 11 | 97530=11
        units-boundary-038 cms 97530=188 -> 188 13 | 97530=13
        units-boundary-041 ama 97530=22 -> 22 1 | 97530=1
        units-boundary-043 ama 97530=37 -> 37 2 | 97530=2
        units-boundary-047 ama 97530=67 -> 67 4 | 97530=4
        units-diff-002 ama 97530=8 97110=8 -> 16 2 | 97530=1 97110=1
        units-diff-003 cms 97530=10 97110=10 -> 20 1 | 97530=1 97110=0 | 97530=0 97110=1
        units-diff-005 cms 97530=15 97110=8 -> 23 2 | 97530=1 97110=1
        units-diff-008 ama 97530=7 97110=7 -> 14 0 | 97530=0 97110=0
        units-diff-010 ama 97530=7 97110=8 -> 15 1 | 97530=0 97110=1
        units-diff-011 cms 97530=5 97110=5 -> 10 1 | 97530=1 97110=0 | 97530=0 97110=1
        units-diff-012 ama 97530=5 97110=5 -> 10 0 | 97530=0 97110=0
        units-diff-013 cms 97530=4 97110=4 -> 8 1 | 97530=1 97110=0 | 97530=0 97110=1
        units-diff-019 cms 97112=20 97110=20 -> 40 3 | 97112=2 97110=1 | 97112=1 97110=2
        units-diff-025 cms 97112=7 97110=7 97140=7 -> 21 1 | 97112=1 97110=0 97140=0 | 97112=0 97110=1 97140=0 | 97112=0 97110=0 97140=1
        units-diff-029 cms 97530=23 97110=23 -> 46 3 | 97530=2 97110=1 | 97530=1 97110=2
        units-diff-031 cms 97530=12 97110=12 97140=12 -> 36 2 | 97530=1 97110=1 97140=0 | 97530=1 97110=0 97140=1 | 97530=0 97110=1 97140=1
        units-diff-036 ama 97530=21 97110=21 97140=21 -> 63 3 | 97530=1 97110=1 97140=1
        units-diff-039 cms 97530=16 97110=16 97140=16 -> 48 3 | 97530=1 97110=1 97140=1
        units-diff-040 ama 97530=16 97110=16 97140=16 -> 48 3 | 97530=1 97110=1 97140=1
        units-diff-042 ama 97530=37 97110=37 -> 74 4 | 97530=2 97110=2
        units-diff-043 cms 97530=14 97110=9 -> 23 2 | 97530=1 97110=1
        units-diff-046 ama 97530=30 97110=7 -> 37 2 | 97530=2 97110=0
        units-mixed-003 cms 97530=25 97110=5 -> 30 2 | 97530=2 97110=0
        units-mixed-005 cms 97530=44 97110=1 -> 45 3 | 97530=3 97110=0
        units-mixed-009 cms 97530=23 97110=15 97150=20 G0283=15 -> 38 3 | 97530=2 97110=1 + 97150=1 G0283=1 = 73
        units-mixed-010 cms 97110=15 97010=10 -> 15 1 | 97110=1 + 97010=1 = 25
        units-mixed-011 cms 97530=40 97110=40 97140=40 -> 120 8 | 97530=3 97110=3 97140=2 | 97530=3 97110=2 97140=3 | 97530=2 97110=3 97140=3
        units-mixed-014 cms 97116=15 97535=23 97750=8 -> 46 3 | 97116=1 97535=2 97750=0 | 97116=1 97535=1 97750=1
        units-official-001 cms 97112=24 97110=23 -> 47 3 | 97112=2 97110=1
        units-official-002 cms 97112=20 97110=20 -> 40 3 | 97112=2 97110=1 | 97112=1 97110=2
        units-official-003 cms 97110=33 97140=7 -> 40 3 | 97110=2 97140=1
        units-official-004 cms 97110=18 97140=13 97116=10 97035=8 -> 49 3 | 97110=1 97140=1 97116=1 97035=0
        units-official-005 cms 97112=7 97110=7 97140=7 -> 21 1 | 97112=1 97110=0 97140=0 | 97112=0 97110=1 97140=0 | 97112=0 97110=0 97140=1
        units-official-006 cms 97110=18 97140=10 -> 28 2 | 97110=1 97140=1
        units-official-007 cms 97110=25 97140=12 97161=30 -> 37 2 | 97110=1 97140=1 + 97161=1 = 67
        units-official-008 cms 97110=25 97140=15 97112=10 -> 50 3 | 97110=2 97140=1 97112=0 | 97110=1 97140=1 97112=1
        units-official-009 cms 97110=23 97140=12 97112=3 -> 38 3 | 97110=2 97140=1 97112=0
        units-official-010 cms 97110=20 97140=18 -> 38 3 | 97110=2 97140=1
        units-official-011 cms 97110=7 97140=7 -> 14 1 | 97110=1 97140=0 | 97110=0 97140=1
        units-official-012 cms 97110=10 97112=10 97140=10 -> 30 2 | 97110=1 97112=1 97140=0 | 97110=1 97112=0 97140=1 | 97110=0 97112=1 97140=1
        units-official-013 cms 97110=23 97140=10 -> 33 2 | 97110=1 97140=1
        units-official-014 ama 97110=23 97140=10 -> 33 3 | 97110=2 97140=1
        units-tie-001 cms 97530=11 97110=11 -> 22 1 | 97530=1 97110=0 | 97530=0 97110=1
        units-tie-004 cms 97530=19 97110=19 97140=19 -> 57 4 | 97530=2 97110=1 97140=1 | 97530=1 97110=2 97140=1 | 97530=1 97110=1 97140=2
        units-tie-005 cms 97530=13 97110=13 97140=13 97112=13 -> 52 3 | 97530=1 97110=1 97140=1 97112=0 | 97530=1 97110=1 97140=0 97112=1 | 97530=1 97110=0 97140=1 97112=1 | 97530=0 97110=1 97140=1 97112=1
        units-tie-008 cms 97530=12 97110=12 97140=6 -> 30 2 | 97530=1 97110=1 97140=0
        """
}
