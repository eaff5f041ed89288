package import Claims

/// Rows of the procedure-to-procedure table while they are gathered, and the words that a `PTPTable` looks them up in.
package struct PTPTableDraft {
    /// The most different codes that a table can number.
    package static let codesMax = 1 << 16

    /// Each the key of the pair and the place of the packed row.
    private var rows: [UInt64] = []
    private var codes = CodeSlotsDraft()
    private var names: [ProcedureCode] = []
    private var periods: [UInt64] = []
    private var placeByPeriod: [UInt64: UInt32] = [:]
    /// Rows of one column-one code, and rows of one period, often follow one another.
    private var latestCode: (code: ProcedureCode, number: UInt32)?
    private var latestPeriod: (packed: UInt64, place: UInt32)?

    package init() {}

    package var rowCount: Int {
        rows.count
    }

    /// Makes room for so many rows more.
    package mutating func reserve(_ count: Int) {
        rows.reserveCapacity(rows.count + count)
    }

    /// Adds a row; false where the table has too many codes.
    /// - Precondition: well-formed codes; dates that `PTPPeriod.canHold`.
    package mutating func append(column1: ProcedureCode, column2: ProcedureCode, period: PTPPeriod) -> Bool {
        let first: UInt32
        if let latestCode, latestCode.code == column1 {
            first = latestCode.number
        } else {
            first = number(of: column1)
            latestCode = (column1, first)
        }
        let second = number(of: column2)
        guard names.count <= Self.codesMax else { return false }
        let packed = period.packed | (first > second ? PTPTable.reversedBit : 0)
        rows.append(UInt64(PTPTable.key(first, second)) << 32 | UInt64(place(of: packed)))
        return true
    }

    /// Says that every pair of these codes that has an edit has a row.
    package mutating func cover(_ scope: [ProcedureCode]) {
        for code in scope {
            _ = number(of: code)
            codes.set(PTPTable.scopeBit, of: code)
        }
    }

    private mutating func number(of code: ProcedureCode) -> UInt32 {
        // The bit above the numbers says that the code is covered.
        let number = codes.number(of: code, orNew: UInt32(names.count)) & ~PTPTable.scopeBit
        if number == names.count { names.append(code) }
        return number
    }

    private mutating func place(of packed: UInt64) -> UInt32 {
        if let latestPeriod, latestPeriod.packed == packed { return latestPeriod.place }
        let place = placeByPeriod[packed] ?? UInt32(periods.count)
        if place == periods.count {
            periods.append(packed)
            placeByPeriod[packed] = place
        }
        latestPeriod = (packed, place)
        return place
    }

    /// Rows of one pair that cannot both be right.
    package struct Conflict: Sendable {
        package enum Kind: Sendable {
            /// Two rows of one order that come into force on one day.
            case repeated
            /// Two rows that are in force without end, of one order or of both.
            case bothActive
        }

        package let kind: Kind
        package let one: ProcedureCode
        package let other: ProcedureCode
        /// Which of the appended rows, from 0, ascending.
        package fileprivate(set) var rows: [Int]
    }

    /// What `finish` makes.
    package struct Result: Sendable {
        package let words: [UInt64]
        /// The first of them, with all their rows; where there are any, the words are not to be used.
        package let conflicts: [Conflict]
        package let conflictCount: Int
        package let pairCount: Int
    }

    /// The table's words.
    /// - Parameters:
    ///   - isComplete: whether a pair without a row has no edit, whatever its codes.
    ///   - historyFrom: before this date nothing is known; nil for a whole history.
    package consuming func finish(isComplete: Bool, historyFrom: CalendarDate? = nil, conflictsMax: Int = 100) -> Result {
        var image = PTPImage(periods: periods)
        var conflicts: [Conflict] = []
        var conflictCount = 0
        let sorted = rows.sorted()
        image.reserve(pairs: Self.pairCount(sorted))
        var start = 0
        while start < sorted.count {
            let key = sorted[start] >> 32
            var end = start + 1
            while end < sorted.count, sorted[end] >> 32 == key { end += 1 }
            if end == start + 1 {
                image.append(key: UInt32(key), place: UInt32(truncatingIfNeeded: sorted[start]))
            } else {
                let places = sorted[start..<end].map { UInt32(truncatingIfNeeded: $0) }
                    .sorted { image.order(of: $0) < image.order(of: $1) }
                if let kind = image.conflict(places) {
                    conflictCount += 1
                    if conflicts.count < conflictsMax {
                        conflicts.append(
                            Conflict(kind: kind, one: names[Int(key >> 16)], other: names[Int(key & 0xFFFF)], rows: []))
                    }
                }
                image.append(key: UInt32(key), places: places)
            }
            start = end
        }
        if !conflicts.isEmpty { locate(&conflicts) }
        return Result(
            words: image.words(codes: codes.slots, rowCount: rows.count, isComplete: isComplete, historyFrom: historyFrom),
            conflicts: conflicts, conflictCount: conflictCount, pairCount: image.pairCount)
    }

    private static func pairCount(_ sorted: [UInt64]) -> Int {
        var count = sorted.isEmpty ? 0 : 1
        for index in sorted.indices.dropFirst() where sorted[index] >> 32 != sorted[index - 1] >> 32 { count += 1 }
        return count
    }

    /// Finds which rows the conflicts are between.
    private func locate(_ conflicts: inout [Conflict]) {
        var placeByKey: [UInt64: Int] = [:]
        for (place, conflict) in conflicts.enumerated() {
            let first = codes.number(of: conflict.one)
            let second = codes.number(of: conflict.other)
            placeByKey[UInt64(PTPTable.key(first, second))] = place
        }
        for (row, packed) in rows.enumerated() {
            if let place = placeByKey[packed >> 32] { conflicts[place].rows.append(row) }
        }
    }
}
