package import Claims

/// NCCI's procedure-to-procedure edits for one setting, over words that may be a mapped file.
///
/// One probe of an open hash table, keyed by the numbers of the two codes, leads to the pair's history: its rows in both orders, which it
/// shares with every other pair that has the same.
/// Safe because nothing writes to the words, and `memory` keeps them.
package struct PTPTable: @unchecked Sendable {
    package let setting: Setting
    package let edition: Edition
    /// Rows of the table, live and deleted.
    package let rowCount: Int
    /// Whether a pair that has no row has no edit. Of a part of CMS's table that is known only of pairs of codes within its scope.
    package let isComplete: Bool
    /// Before this date nothing is known of any pair; nil where the table holds the whole history.
    package let historyFrom: CalendarDate?

    private let memory: TableMemory
    private let codes: CodeSlots
    private let pairs: UnsafeBufferPointer<UInt64>
    private let histories: UnsafeBufferPointer<UInt64>
    private let periods: UnsafeBufferPointer<UInt64>

    static let headerCount = 6
    /// Set in a code's number where the table knows all pairs of this code with others so marked.
    static let scopeBit: UInt32 = 1 << 23

    /// The table in a stretch of the memory; nil where its words do not fit together.
    package init?(setting: Setting, edition: Edition, memory: TableMemory, range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= memory.words.count, range.count >= Self.headerCount else { return nil }
        let words = UnsafeBufferPointer(rebasing: memory.words[range])
        // Counts of more than 32 bits would not be counts: no sum of them overflows.
        guard words[..<4].allSatisfy({ $0 <= UInt32.max }) else { return nil }
        let codeSlotCount = Int(words[0])
        let pairSlotCount = Int(words[1])
        let historyCount = Int(words[2])
        let periodCount = Int(words[3])
        guard codeSlotCount.nonzeroBitCount == 1, pairSlotCount > 0, words[4] <= UInt32.max,
            Self.headerCount + codeSlotCount + pairSlotCount + historyCount + periodCount == words.count
        else { return nil }
        var start = Self.headerCount
        func section(_ count: Int) -> UnsafeBufferPointer<UInt64> {
            defer { start += count }
            return UnsafeBufferPointer(rebasing: words[start..<start + count])
        }
        self.setting = setting
        self.edition = edition
        self.memory = memory
        rowCount = Int(words[4])
        isComplete = words[5] & 1 != 0
        let historyFrom = Int32(truncatingIfNeeded: words[5] >> 32)
        self.historyFrom = historyFrom == 0 ? nil : CalendarDate(dayNumber: historyFrom)
        codes = CodeSlots(section(codeSlotCount))
        pairs = section(pairSlotCount)
        histories = section(historyCount)
        periods = section(periodCount)
    }

    /// The edit between two codes, in whichever order the table has them.
    package func edit(between one: ProcedureCode, _ other: ProcedureCode, on date: CalendarDate) -> PTPAnswer {
        if let historyFrom, date < historyFrom { return .unknown }
        guard let first = codes[one], let second = codes[other] else { return isComplete ? .noEdit : .unknown }
        let rows = rows(first, second)
        var isUnknown = false
        // Of rows that overlap, the one that came into force last holds.
        for packed in rows.reversed() {
            switch PTPPeriod.standing(packed, on: date.dayNumber) {
            case .inForce:
                let inOrder = Self.isFirstColumnOne(packed) == (Self.number(first) < Self.number(second))
                return .active(
                    PTPEdit(
                        column1: inOrder ? one : other, column2: inOrder ? other : one, period: PTPPeriod(packed: packed)))
            case .unknown: isUnknown = true
            case .notInForce: break
            }
        }
        if isUnknown { return .unknown }
        return isComplete || !rows.isEmpty || first & second & Self.scopeBit != 0 ? .noEdit : .unknown
    }

    /// The rows of a pair in this order, oldest first.
    package func rows(column1: ProcedureCode, column2: ProcedureCode) -> [PTPPeriod] {
        guard let first = codes[column1], let second = codes[column2] else { return [] }
        let inOrder = Self.number(first) < Self.number(second)
        return rows(first, second).filter { Self.isFirstColumnOne($0) == inOrder }.map(PTPPeriod.init(packed:))
    }

    /// The rows of two codes in both orders, oldest first.
    @inline(__always)
    private func rows(_ first: UInt32, _ second: UInt32) -> Slice<UnsafeBufferPointer<UInt64>> {
        let key = Self.key(first, second)
        var place = Self.slot(of: key, among: pairs.count)
        for _ in 0..<pairs.count {
            let slot = pairs[place]
            guard slot != 0 else { break }
            if UInt32(truncatingIfNeeded: slot >> 32) == key { return history(UInt32(truncatingIfNeeded: slot)) }
            place = place &+ 1 == pairs.count ? 0 : place &+ 1
        }
        return periods[0..<0]
    }

    /// A number with the top bit is that of the only period; else a history's, from 1, so that no slot in use is 0.
    @inline(__always)
    private func history(_ number: UInt32) -> Slice<UnsafeBufferPointer<UInt64>> {
        var start = Int(number & ~Self.singleBit)
        var count = 1
        if number & Self.singleBit == 0 {
            guard start > 0, start <= histories.count else { return periods[0..<0] }
            let word = histories[start &- 1]
            start = Int(word >> 8 & 0xFFFF_FFFF)
            count = Int(word & 0xFF)
        }
        guard start &+ count <= periods.count else { return periods[0..<0] }
        return periods[start..<start &+ count]
    }

    /// A code's number without the scope bit.
    @inline(__always)
    static func number(_ code: UInt32) -> UInt32 {
        code & 0xFFFF
    }

    /// Whether the code of the lower number is column one of a packed row.
    @inline(__always)
    static func isFirstColumnOne(_ packed: UInt64) -> Bool {
        packed & reversedBit == 0
    }

    /// In a packed row: the code of the higher number is column one.
    static let reversedBit: UInt64 = 1 << 42
    /// In a pair's slot: the rest is the place of its only period.
    static let singleBit: UInt32 = 1 << 31

    /// The key of a pair, the same in both orders.
    @inline(__always)
    static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let (first, second) = (number(first), number(second))
        return first < second ? first << 16 | second : second << 16 | first
    }

    /// Where a pair is looked for first.
    @inline(__always)
    static func slot(of key: UInt32, among count: Int) -> Int {
        // The finalizer of MurmurHash3, then a multiplication in place of the remainder.
        var hash = key
        hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
        hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
        hash ^= hash >> 16
        return Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(count)) >> 32)
    }
}
