import Claims
import Rules
import TestSupport
import Testing

/// What the rules on units say of every combination that can be billed, against the oracle.
@Suite struct UnitVerdictTests {
    private static let codes = UnitArithmeticTests.codes

    /// Nobody is told that CMS counts as another payer does.
    @Test(arguments: [(UnitMethod.cms, Authority.Kind.cmsManual), (.ama, .standard), (.nearestQuarter, .payerPolicy)])
    func namesWhoCountsSo(method: UnitMethod, authority: Authority.Kind) {
        for claim in ["97110 GP 15 min 2 units", "97110 GP 38 min 1 unit"] {
            let verdict = scrub(claim, settings: ["method": .text(method.rawValue)])
            let findings = verdict.findings(of: "units.exceed-minutes") + verdict.findings(of: "units.below-minutes")
            #expect(findings.map(\.authority.kind) == [authority])
        }
    }

    @Test(arguments: UnitMethod.allCases) func oneCode(method: UnitMethod) {
        for minutes in 0...100 {
            let oracle = SplitOracle(minutes: [minutes], method: method)
            for billed in 1...8 { compare(oracle, oracle.acceptable, [billed]) }
        }
    }

    /// Units of 0 stand for a service that is documented and not billed.
    @Test(arguments: UnitMethod.allCases) func twoCodes(method: UnitMethod) {
        let telling = [0, 1, 7, 8, 14, 15, 16, 22, 23, 29, 30, 33, 37, 38]
        for first in telling {
            for second in telling {
                let oracle = SplitOracle(minutes: [first, second], method: method)
                let acceptable = oracle.acceptable
                for one in 0...4 {
                    for other in 0...4 where one + other > 0 { compare(oracle, acceptable, [one, other]) }
                }
            }
        }
    }

    @Test(arguments: UnitMethod.allCases) func threeCodesAndMore(method: UnitMethod) {
        var random = SeededRandom(97_110)
        for _ in 0..<600 {
            let count = Int.random(in: 3...5, using: &random)
            let minutes = (0..<count).map { _ in Int.random(in: 0...33, using: &random) }
            let oracle = SplitOracle(minutes: minutes, method: method)
            let acceptable = oracle.acceptable
            // Near the truth, so that all outcomes come up.
            var billed = acceptable.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let index = Int.random(in: 0..<count, using: &random)
                billed[index] = max(0, billed[index] + Int.random(in: -1...1, using: &random))
            }
            if billed.reduce(0, +) > 0 { compare(oracle, acceptable, billed) }
        }
    }

    /// A code on two lines, as where an assistant gave a part of it (CQ), is one code.
    @Test(arguments: UnitMethod.allCases) func linesOfACodeArePooled(method: UnitMethod) {
        for first in [0, 7, 8, 15, 22, 23] {
            for rest in [0, 1, 8, 14, 15, 16] {
                let oracle = SplitOracle(minutes: [first + rest, 18], method: method)
                let acceptable = oracle.acceptable
                for units in 0...2 {
                    for more in 0...2 where units + more > 0 {
                        let day = UnitDay(
                            [Self.codes[0], Self.codes[0], Self.codes[3]], [first, rest, 18], billed: [units, more, 1],
                            method: method)
                        let expected = oracle.judge([units + more, 1], among: acceptable)
                        #expect(day.judgement == expected, "\(method) \(first)+\(rest), 18 min; \(units)+\(more), 1 units")
                    }
                }
            }
        }
    }

    /// Of 97129 and 97130, and of 90912 and 90913, the first code takes the first unit and the other one the rest.
    @Test(arguments: UnitMethod.allCases, [("97129", "97130"), ("90912", "90913")])
    func families(method: UnitMethod, pair: (first: String, further: String)) {
        let codes = [ProcedureCode(pair.first), ProcedureCode(pair.further)]
        for minutes in 1...70 {
            let total = SplitOracle.units(ofMinutes: minutes)
            for first in 1...2 {
                for further in 0...4 {
                    let day = UnitDay(
                        codes, [min(minutes, 15), max(0, minutes - 15)], billed: [first, further], method: method)
                    let sum = first + further
                    var expected = SplitOracle.Judgement()
                    expected.exceeds = sum > total
                    expected.isMisallocated = sum <= total && first > 1
                    expected.isBelow = sum < total && first == 1
                    let judgement = day.judgement
                    #expect(judgement == expected, "\(method) \(pair) \(minutes) min; \(first), \(further) units")
                    let expectedSplit = [min(1, total), max(0, total - 1)]
                    let verdict = day.verdict()
                    let services = verdict.services[...]
                    #expect(Allocations(services, tied: 0).listed.map { $0.map(\.units) } == [expectedSplit])
                }
            }
        }
    }

    /// CMS's own examples: the services that are not billed count in the day's minutes.
    @Test func examplesOfTheManual() {
        func check(_ minutes: [Int], _ acceptable: [[Int]]) {
            #expect(Set(SplitOracle(minutes: minutes, method: .cms).acceptable) == Set(acceptable))
        }
        check([24, 23], [[2, 1]])
        check([20, 20], [[2, 1], [1, 2]])
        check([33, 7], [[2, 1]])
        check([18, 13, 10, 8], [[1, 1, 1, 0]])
        check([7, 7, 7], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
        check([35, 7], [[2, 1]])
    }

    private func compare(
        _ oracle: SplitOracle, _ acceptable: [[Int]], _ billed: [Int], source: SourceLocation = #_sourceLocation
    ) {
        let places = billed.indices.filter { billed[$0] > 0 }
        var day = UnitDay(
            places.map { Self.codes[$0] }, places.map { oracle.minutes[$0] }, billed: places.map { billed[$0] },
            method: oracle.method)
        for place in billed.indices where billed[place] == 0 { day.addUnbilled(Self.codes[place], oracle.minutes[place]) }
        let (judgement, expected) = (day.judgement, oracle.judge(billed, among: acceptable))
        if judgement != expected {
            Issue.record(
                "\(oracle.method) \(oracle.minutes) min, \(billed) units: \(judgement) where \(expected) is right",
                sourceLocation: source)
        }
    }
}
