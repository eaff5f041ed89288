import Advice
import Claims
import Rules
import Testing

/// Holds the counting to the manual's words, tried out: of all ways to give units to codes, those that the words allow.
@Suite struct UnitOracleTests {
    private static let codes = ["97530", "97110", "97140"]

    @Test func oneCode() {
        for minutes in 0...200 { check([minutes]) }
    }

    @Test func twoCodes() {
        for first in 0...60 {
            for second in stride(from: first % 3, through: 60, by: 3) { check([first, second]) }
        }
    }

    @Test func threeCodes() {
        var state: UInt64 = 20_261_123
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33 % 61)
        }
        for _ in 0..<800 { check([next() % 61, next() % 61, next() % 61]) }
        for minutes in 0...60 { check([minutes, minutes, minutes]) }
    }

    private func check(_ minutes: [Int], source: SourceLocation = #_sourceLocation) {
        let lines = zip(Self.codes, minutes).map { (code: $0, minutes: $1) }
        let advice = advice(lines)
        let wanted = Set(Self.pooled(minutes))
        let cms = advice[.cms]
        let given = cms.allocations.map { $0.map(\.units) }
        #expect(Set(given) == wanted && given.count == wanted.count, "\(minutes)", sourceLocation: source)
        #expect(wanted.contains(cms.recommended.map(\.units)), "\(minutes)", sourceLocation: source)
        #expect(given.first == cms.recommended.map(\.units), "\(minutes)", sourceLocation: source)
        #expect(cms.supportedUnits == Self.chart(minutes.reduce(0, +)), "\(minutes)", sourceLocation: source)
        let more = minutes.reduce(0, +) + (cms.minutesToNextUnit ?? 0)
        #expect(
            Self.chart(more) == cms.supportedUnits + 1 && Self.chart(more - 1) == cms.supportedUnits, "\(minutes)",
            sourceLocation: source)
        let ama = advice[.ama]
        #expect(ama.recommended.map(\.units) == minutes.map(Self.chart), "\(minutes)", sourceLocation: source)
        #expect(ama.allocations.count == 1, sourceLocation: source)
        let nearest = minutes.map { minute in (1...15).first { Self.chart(minute + $0) > Self.chart(minute) }! }.min()
        #expect(ama.minutesToNextUnit == nearest, "\(minutes)", sourceLocation: source)
    }

    /// The manual's chart: 8-22 is 1, 23-37 is 2, and so on.
    private static func chart(_ minutes: Int) -> Int {
        var units = 0
        while minutes >= 8 + 15 * units { units += 1 }
        return units
    }

    /// Every way to give the total's units in which full 15s have theirs, none gets two beyond them, and no code gets one before another
    /// with more minutes left.
    private static func pooled(_ minutes: [Int]) -> [[Int]] {
        var ways: [[Int]] = [[]]
        for minute in minutes { ways = ways.flatMap { way in [minute / 15, minute / 15 + 1].map { way + [$0] } } }
        let total = chart(minutes.reduce(0, +))
        return ways.filter { way in
            guard way.reduce(0, +) == total else { return false }
            let extra = way.indices.filter { way[$0] > minutes[$0] / 15 }
            let others = way.indices.filter { way[$0] == minutes[$0] / 15 }
            return extra.allSatisfy { one in
                minutes[one] % 15 > 0 && others.allSatisfy { minutes[$0] % 15 <= minutes[one] % 15 }
            }
        }
    }
}
