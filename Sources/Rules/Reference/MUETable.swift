package import Claims

/// A medically unlikely edit: the most units of a code that CMS pays, and over what they are counted.
package struct MUE: Sendable, Equatable {
    /// The MUE adjudication indicator.
    package enum Indicator: UInt8, Sendable {
        /// Each claim line by itself.
        case line = 1
        /// All lines of the day; by policy, never overridden.
        case policy = 2
        /// All lines of the day; by clinical benchmark, may be paid on appeal.
        case clinical = 3
    }

    package static let unitsMax = 1 << 20 - 1

    /// 0 for a code that is not payable.
    package let units: Int
    package let indicator: Indicator

    package init(units: Int, indicator: Indicator) {
        self.units = units
        self.indicator = indicator
    }
}

/// CMS's MUE values for one setting, as one edition has them, over words that may be a mapped file.
///
/// Safe because nothing writes to the words, and `memory` keeps them.
package final class MUETable: @unchecked Sendable {
    package let setting: Setting
    /// Rows have no dates of their own: the edition's are theirs.
    package let edition: Edition
    package let rowCount: Int
    /// Whether a code that has no row has no MUE.
    package let isComplete: Bool

    private let memory: TableMemory
    private let codes: CodeSlots

    /// The table in a stretch of the memory; nil where its words do not fit together.
    package init?(setting: Setting, edition: Edition, memory: TableMemory, range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= memory.words.count, range.count > 1,
            (range.count - 1).nonzeroBitCount == 1
        else { return nil }
        let header = memory.words[range.lowerBound]
        self.setting = setting
        self.edition = edition
        self.memory = memory
        rowCount = Int(header & 0xFFFF_FFFF)
        isComplete = header >> 32 & 1 != 0
        codes = CodeSlots(UnsafeBufferPointer(rebasing: memory.words[range.dropFirst()]))
    }

    /// The MUE of a code; nil for a code that has none here.
    package subscript(code: ProcedureCode) -> MUE? {
        guard let number = codes[code], let indicator = MUE.Indicator(rawValue: UInt8(number & 0xF)) else { return nil }
        return MUE(units: Int(number >> 4), indicator: indicator)
    }

    /// Whether the edition was published for service dates from this one on, or earlier ones.
    package func speaks(for date: CalendarDate) -> Bool {
        edition.effectiveFrom.map { $0 <= date } ?? true
    }
}

/// Rows of an MUE table while they are gathered.
package struct MUETableDraft {
    private var codes = CodeSlotsDraft()

    package init() {}

    package var rowCount: Int {
        codes.count
    }

    /// Adds a code; false where it is there already.
    /// - Precondition: a well-formed code, units up to `MUE.unitsMax`.
    package mutating func append(_ code: ProcedureCode, _ mue: MUE) -> Bool {
        let count = codes.count
        _ = codes.number(of: code, orNew: UInt32(mue.units) << 4 | UInt32(mue.indicator.rawValue))
        return codes.count > count
    }

    /// The table's words.
    /// - Parameter isComplete: whether a code without a row has no MUE.
    package func words(isComplete: Bool) -> [UInt64] {
        [UInt64(codes.count) | (isComplete ? 1 << 32 : 0)] + codes.slots
    }
}
