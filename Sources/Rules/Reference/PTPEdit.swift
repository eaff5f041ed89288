package import Claims

/// A row of NCCI's procedure-to-procedure table: where both codes are billed on one day, the second is not paid.
package struct PTPEdit: Sendable, Equatable {
    /// Whether a modifier opens the edit (CMS: correct coding modifier indicator).
    package enum Indicator: UInt8, Sendable {
        /// No modifier does.
        case never = 0
        /// An NCCI-associated modifier does.
        case allowed = 1
        /// The row was void from its first day.
        case notApplicable = 9
    }

    /// The code that is paid.
    package let column1: ProcedureCode
    /// The code that is not.
    package let column2: ProcedureCode
    package let period: PTPPeriod

    package init(column1: ProcedureCode, column2: ProcedureCode, period: PTPPeriod) {
        self.column1 = column1
        self.column2 = column2
        self.period = period
    }
}

/// When a row of the procedure-to-procedure table is in force, and how.
package struct PTPPeriod: Sendable, Equatable {
    /// How well the first day is known.
    package enum Start: UInt8, Sendable {
        /// `from` is the row's effective date.
        case exact
        /// The row was in force on `from`, and for an unknown time before.
        case noLaterThan
    }

    /// nil where the row goes back beyond every date.
    package let from: CalendarDate?
    package let start: Start
    /// Whether `from` is not the table's own: taken from the same row of another setting's table.
    package let isInferred: Bool
    /// CMS's deletion date, the last day in force; nil for a row that is.
    package let through: CalendarDate?
    package let indicator: PTPEdit.Indicator

    package init(
        from: CalendarDate?, start: Start = .exact, isInferred: Bool = false, through: CalendarDate?, indicator: PTPEdit.Indicator
    ) {
        self.from = from
        self.start = start
        self.isInferred = isInferred
        self.through = through
        self.indicator = indicator
    }

    /// The days that a period can be told by: day 1 after 1970-01-01 up to a day in 2149.
    package static func canHold(_ date: CalendarDate) -> Bool {
        date.dayNumber > 0 && date.dayNumber < Int32(openEnd)
    }

    static let openEnd: UInt16 = .max
}

/// What the table says of two codes on one date.
package enum PTPAnswer: Sendable, Equatable {
    case noEdit
    case active(PTPEdit)
    /// The edition cannot speak for this date, or for these codes.
    case unknown
}

extension PTPPeriod {
    /// The period in 48 bits: from, through, indicator, how the first day is known.
    var packed: UInt64 {
        let from = UInt64(from.map { UInt16($0.dayNumber) } ?? 0)
        let through = UInt64(through.map { UInt16($0.dayNumber) } ?? Self.openEnd)
        return from | through << 16 | UInt64(indicator.rawValue) << 32 | UInt64(start.rawValue) << 40
            | (isInferred ? 1 << 41 : 0)
    }

    init(packed: UInt64) {
        let from = UInt16(truncatingIfNeeded: packed)
        let through = UInt16(truncatingIfNeeded: packed >> 16)
        self.init(
            from: from == 0 ? nil : CalendarDate(dayNumber: Int32(from)),
            start: packed & 1 << 40 != 0 ? .noLaterThan : .exact, isInferred: packed & 1 << 41 != 0,
            through: through == Self.openEnd ? nil : CalendarDate(dayNumber: Int32(through)),
            indicator: PTPEdit.Indicator(rawValue: UInt8(truncatingIfNeeded: packed >> 32)) ?? .notApplicable)
    }

    enum Standing {
        case inForce, notInForce, unknown
    }

    /// Whether a packed period holds on a day.
    @inline(__always)
    static func standing(_ packed: UInt64, on day: Int32) -> Standing {
        guard UInt8(truncatingIfNeeded: packed >> 32) != PTPEdit.Indicator.notApplicable.rawValue else { return .notInForce }
        let through = UInt16(truncatingIfNeeded: packed >> 16)
        // The deletion date is the last day in force (NCCI Policy Manual ch. I §E).
        if through != openEnd, day > Int32(through) { return .notInForce }
        if day >= Int32(UInt16(truncatingIfNeeded: packed)) { return .inForce }
        return packed & 1 << 40 == 0 ? .notInForce : .unknown
    }
}
