import Claims
import Rules
import Service

/// Look-ups of NCCI edits in the tables that a server with this directory of codes would use.
struct LookUps {
    private let table: PTPTable
    private let pairs: [(one: ProcedureCode, other: ProcedureCode)]
    private let date: CalendarDate

    /// - Parameter codesDirectory: nil for the tables that are inside the program.
    init(codesDirectory: String?) throws {
        let reference = try WorldLoader.reference(codesDirectory: codesDirectory)
        guard let table = reference.ptpTables.first else { throw LoadingFault("the codes", [(pointer: "", detail: "no edits")]) }
        self.table = table
        date = table.edition.effectiveFrom ?? CalendarDate(year: 2026, month: 7, day: 1)!
        // Every pair of therapy codes, and as many codes from all over HCPCS, in an order without a pattern.
        var pairs = reference.codes.flatMap { one in reference.codes.map { (one.code, $0.code) } }
        var state: UInt64 = 1
        func number() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for _ in pairs.indices {
            pairs.append((ProcedureCode("\(10_004 + number() % 89_996)"), ProcedureCode("\(10_004 + number() % 89_996)")))
        }
        for index in pairs.indices.reversed() { pairs.swapAt(index, Int(number() % UInt64(index + 1))) }
        self.pairs = pairs
    }

    /// Cost of a look-up, both orders of the pair.
    func report(runs: Int, times: Int) {
        var active = 0
        let cost = Cost.measure(runs: runs, times: times) { times in
            for index in 0..<times {
                let pair = pairs[index % pairs.count]
                if case .active = table.edit(between: pair.one, pair.other, on: date) { active += 1 }
            }
        }
        print(
            """
            look-up of an NCCI edit, \(table.rowCount) rows, \(pairs.count) pairs: \(Int(cost.nanoseconds)) ns, \
            \(cost.allocations) allocations
            """)
        precondition(active > 0, "some of the pairs have an edit")
    }
}
