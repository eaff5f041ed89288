import Claims
import Rules
import TestSupport
import Testing

/// Minutes and units against an oracle that tries every split.
@Suite struct UnitArithmeticTests {
    @Test func oneCode() {
        for method in UnitMethod.allCases {
            for minutes in 0...240 {
                compareAllocations([minutes], method)
                #expect(UnitArithmetic.units(ofMinutes: minutes) == SplitOracle.units(ofMinutes: minutes))
            }
        }
        for units in 1...16 {
            let fewest = UnitArithmetic.minutes(forUnits: units)
            #expect(SplitOracle.units(ofMinutes: fewest) == units)
            #expect(SplitOracle.units(ofMinutes: fewest - 1) == units - 1)
        }
    }

    @Test(arguments: UnitMethod.allCases) func twoCodes(method: UnitMethod) {
        for first in 0...60 {
            for second in 0...60 { compareAllocations([first, second], method) }
        }
    }

    @Test func threeCodes() {
        let coarse = [0, 3, 7, 8, 11, 15, 18, 22, 23, 30, 33, 37, 38]
        for first in coarse {
            for second in coarse {
                for third in coarse { compareAllocations([first, second, third], .cms) }
            }
        }
    }

    @Test func manyCodes() {
        var random = SeededRandom(97_530)
        for _ in 0..<300 {
            let count = Int.random(in: 4...6, using: &random)
            let minutes = (0..<count).map { _ in Int.random(in: 0...(count == 4 ? 40 : 22), using: &random) }
            compareAllocations(minutes, .cms)
        }
    }

    /// Minutes to the next unit: one minute fewer does not bring it, and it does.
    @Test func minutesToNextUnit() {
        for minutes in 0...120 {
            let day = UnitDay([Self.codes[0]], [minutes], billed: [1], method: .cms).verdict()
            let missing = day.days.first?.minutesToNextUnit(day.services[...])
            let next = (1...15).first {
                SplitOracle.units(ofMinutes: minutes + $0) > SplitOracle.units(ofMinutes: minutes)
            }
            #expect(missing == next)
        }
    }

    static let codes = ["97110", "97112", "97116", "97140", "97530", "97535"].map { ProcedureCode($0) }

    private func compareAllocations(_ minutes: [Int], _ method: UnitMethod, source: SourceLocation = #_sourceLocation) {
        var services = minutes.indices.map { index in
            var service = TimedService(code: Self.codes[index], furtherCode: nil)
            service.minutes = minutes[index]
            return service
        }[...]
        let (supported, tied) = UnitArithmetic.allot(&services, by: method)
        let oracle = SplitOracle(minutes: minutes, method: method)
        guard supported == oracle.total else {
            Issue.record("\(method) \(minutes): \(supported) units, but \(oracle.total) are right", sourceLocation: source)
            return
        }
        let listed = Set(Allocations(services, tied: tied).listed.map { $0.map(\.units) })
        let acceptable = Set(oracle.acceptable)
        if listed != acceptable {
            Issue.record("\(method) \(minutes): \(listed), but \(acceptable) are right", sourceLocation: source)
        }
    }
}

/// A day of timed codes, judged by the rules on units alone.
struct UnitDay {
    private var claim: Claim
    private let ruleset: Ruleset

    /// A line for each code, with minutes and units as billed.
    init(_ codes: [ProcedureCode], _ minutes: [Int], billed: [Int], method: UnitMethod) {
        claim = Claim()
        for index in codes.indices {
            var line = ServiceLine(
                number: index + 1, procedureCode: codes[index], units: .whole(billed[index]), serviceDate: Self.date)
            line.modifiers.append(Modifier("GP"))
            line.recordedMinutes = minutes[index]
            for member in [ServiceLine.Member.procedureCode, .modifiers, .units, .minutes] { line.given.insert(member) }
            claim.serviceLines.append(line)
        }
        claim.arrange()
        ruleset = Self.rulesets[method]!
    }

    mutating func addUnbilled(_ code: ProcedureCode, _ minutes: Int) {
        claim.unbilledServices.append(
            UnbilledService(
                number: claim.unbilledServices.count + 1, procedureCode: code, minutes: minutes, serviceDate: Self.date))
        claim.arrange()
    }

    func verdict() -> Verdict {
        scrub(claim, by: ruleset)
    }

    var judgement: SplitOracle.Judgement {
        let rules = verdict().rules
        return SplitOracle.Judgement(
            exceeds: rules.contains("units.exceed-minutes"), isMisallocated: rules.contains("units.misallocated"),
            isBelow: rules.contains("units.below-minutes"), lacksMinutes: rules.contains("units.code-without-minutes"))
    }

    private static let date = CalendarDate("2026-11-20")!
    private static let subjects: Set = [
        "units.exceed-minutes", "units.misallocated", "units.below-minutes", "units.code-without-minutes",
    ]

    private static let rulesets = Dictionary(
        uniqueKeysWithValues: UnitMethod.allCases.map { method in
            let others = Catalogue.cards.map(\.id.description).filter { !subjects.contains($0) }
            return (method, testRuleset(disabling: others, settings: ["method": .text(method.rawValue)]))
        })
}
