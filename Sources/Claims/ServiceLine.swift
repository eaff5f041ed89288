/// One billed service: a line of loop 2400 of the 837P, box 24 of the CMS-1500.
package struct ServiceLine: Sendable {
    /// Place in the caller's claim, from 1.
    package var number: Int
    package var procedureCode: ProcedureCode
    package var modifiers = ShortList<Modifier>()
    package var units: Units
    /// One-on-one treatment minutes as recorded, 0...1440; nil where not given.
    package var recordedMinutes: Int?
    /// Of the minutes, those that an assistant gave alone, 0...1440.
    package var assistantMinutes: Int?
    /// Not kept in place, as modifiers are: rules copy lines, and four intervals are longer than all the rest of a line.
    package var intervals: [TreatmentInterval] = []
    package var charge: Money?
    /// What the payer allows for the line, for the yearly threshold.
    package var allowed: Money?
    /// Places in `Claim.diagnoses`, from 1, as given.
    package var diagnosisPointers = ShortList<Int>()
    /// The line's own date, else the claim's.
    package var serviceDate: CalendarDate
    package var serviceDateThrough: CalendarDate?
    package var documentation: Documentation?
    /// Which members the caller gave (not null).
    package var given: Set = []

    package init(number: Int, procedureCode: ProcedureCode, units: Units, serviceDate: CalendarDate) {
        self.number = number
        self.procedureCode = procedureCode
        self.units = units
        self.serviceDate = serviceDate
    }

    /// The minutes to count: as recorded, else the seconds of the intervals added up and rounded down to minutes; nil without either.
    package var minutes: Int? {
        if let recordedMinutes { return recordedMinutes }
        guard !intervals.isEmpty else { return nil }
        var seconds: Int64 = 0
        for interval in intervals { seconds += interval.seconds }
        return Int(seconds / 60)
    }

    package func has(_ modifier: Modifier) -> Bool {
        modifiers.contains(modifier)
    }

    /// A member of a line, by its name in the claim.
    package enum Member: Int, Sendable, CaseIterable {
        case procedureCode, modifiers, units, minutes, assistantMinutes, intervals, chargeAmount, allowedAmount
        case diagnosisPointers, serviceDate, serviceDateThrough, documentation
    }

    /// A set of members.
    package struct Set: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        package func contains(_ member: Member) -> Bool {
            rawValue & 1 << UInt16(member.rawValue) != 0
        }

        package mutating func insert(_ member: Member) {
            self = Set(rawValue: rawValue | 1 << UInt16(member.rawValue))
        }

        /// Nulls stand behind the modifiers, as in a list of fixed length: one more goes before them.
        package static let paddedModifiers = Set(rawValue: 1 << 15)
    }
}

/// A service documented on the day but not billed; its timed minutes count in the day's total.
package struct UnbilledService: Sendable {
    /// Place in the caller's list, from 1.
    package var number: Int
    package var procedureCode: ProcedureCode
    /// 0...1440.
    package var minutes: Int
    package var serviceDate: CalendarDate

    package init(number: Int, procedureCode: ProcedureCode, minutes: Int, serviceDate: CalendarDate) {
        self.number = number
        self.procedureCode = procedureCode
        self.minutes = minutes
        self.serviceDate = serviceDate
    }
}
