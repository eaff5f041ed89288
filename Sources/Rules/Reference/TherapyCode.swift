package import Claims

/// What is known of a therapy procedure code, apart from any payer.
package struct TherapyCode: Sendable {
    /// How units of the code are counted.
    package enum Basis: String, Sendable, CaseIterable {
        /// Each 15 minutes, counted in the day's timed total.
        case fifteenMinutes
        /// The first 15 minutes of a time family.
        case firstFifteenMinutes
        /// Each further 15 minutes of a time family.
        case furtherFifteenMinutes
        /// One unit a session or day, whatever the time.
        case session
        /// Another time base, area, test, month …: not counted from minutes here.
        case other

        /// Whether units are counted from 15-minute blocks of the day's timed minutes.
        package var isTimed: Bool {
            self == .fifteenMinutes || self == .firstFifteenMinutes || self == .furtherFifteenMinutes
        }
    }

    /// Place on CMS's annual therapy code list.
    package enum ListStatus: String, Sendable, CaseIterable {
        /// Needs GP, GO or GN whoever bills it.
        case always
        /// Needs it under a therapy plan of care.
        case sometimes
        case notListed
    }

    package enum Kind: String, Sendable, CaseIterable {
        case treatment
        case evaluation
        case reevaluation
        /// 97010-97028: no constant attendance, so that its time may be shared.
        case supervisedModality
    }

    package let code: ProcedureCode
    package let basis: Basis
    package let list: ListStatus
    package let kind: Kind
    package let disciplines: DisciplineSet
    /// Medicare physician fee schedule status; nil where not known.
    package let feeScheduleStatus: FeeScheduleStatus?
    /// The code that this one adds to; nil for a code that stands alone.
    package let primary: ProcedureCode?

    package init(
        code: ProcedureCode, basis: Basis, list: ListStatus, kind: Kind, disciplines: DisciplineSet,
        feeScheduleStatus: FeeScheduleStatus?, primary: ProcedureCode?
    ) {
        self.code = code
        self.basis = basis
        self.list = list
        self.kind = kind
        self.disciplines = disciplines
        self.feeScheduleStatus = feeScheduleStatus
        self.primary = primary
    }
}

/// The disciplines that furnish a service.
package struct DisciplineSet: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package init(_ disciplines: some Sequence<Discipline>) {
        rawValue = disciplines.reduce(0) { $0 | 1 << $1.rawValue }
    }

    package func contains(_ discipline: Discipline) -> Bool {
        rawValue & 1 << discipline.rawValue != 0
    }

    /// The discipline where there is exactly one.
    package var sole: Discipline? {
        rawValue.nonzeroBitCount == 1 ? Discipline(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
    }

    /// The disciplines, in the order physical, occupational, speech-language.
    package var members: [Discipline] {
        Discipline.allCases.filter(contains)
    }
}

/// Status of a code in Medicare's physician fee schedule.
package enum FeeScheduleStatus: String, Sendable, CaseIterable {
    case active = "A"
    case bundled = "B"
    case carrierPriced = "C"
    case invalid = "I"
    case noncovered = "N"
    case restricted = "R"
}

/// Where a table comes from and when it holds.
package struct Edition: Sendable, Equatable {
    package let name: String
    package let source: String
    /// First date of service that the edition speaks for; nil where unknown.
    package let effectiveFrom: CalendarDate?
    package let effectiveThrough: CalendarDate?
    /// Of the table's content, in hex; changes with any of its rows.
    package var digest: String

    package init(
        name: String, source: String, effectiveFrom: CalendarDate?, effectiveThrough: CalendarDate?, digest: String = ""
    ) {
        self.digest = digest
        self.name = name
        self.source = source
        self.effectiveFrom = effectiveFrom
        self.effectiveThrough = effectiveThrough
    }
}

/// The tables that rules look things up in; immutable, made before a claim arrives.
package struct ReferenceData: Sendable {
    package let codesEdition: Edition
    /// By code, ascending.
    package let codes: [TherapyCode]
    /// NCCI's procedure-to-procedure edits, one table a setting at most.
    package let ptpTables: [PTPTable]
    /// Medically unlikely edits, the latest edition of a setting first.
    package let mueTables: [MUETable]

    private let keys: [UInt64]

    /// - Parameter ptpTables: of several for one setting, the first holds.
    package init(codesEdition: Edition, codes: [TherapyCode], ptpTables: [PTPTable] = [], mueTables: [MUETable] = []) {
        self.codesEdition = codesEdition
        var settings: Set<Setting> = []
        self.ptpTables = ptpTables.filter { settings.insert($0.setting).inserted }
        self.mueTables = mueTables.sorted {
            $0.edition.effectiveFrom?.dayNumber ?? .min > $1.edition.effectiveFrom?.dayNumber ?? .min
        }
        self.codes = codes.sorted { $0.code < $1.code }
        keys = self.codes.map(\.code.raw)
    }

    /// What is known of a code; nil for a code outside the table.
    package subscript(code: ProcedureCode) -> TherapyCode? {
        index(of: code).map { codes[$0] }
    }

    /// The same with other tables: edits in place of those of their settings, MUE beside those that are there.
    package func adding(ptpTables: [PTPTable], mueTables: [MUETable]) -> ReferenceData {
        ReferenceData(
            codesEdition: codesEdition, codes: codes, ptpTables: ptpTables + self.ptpTables,
            mueTables: mueTables + self.mueTables)
    }

    /// The procedure-to-procedure edits of a setting; nil where none are loaded.
    package func ptpTable(_ setting: Setting) -> PTPTable? {
        for table in ptpTables where table.setting == setting { return table }
        return nil
    }

    /// The latest MUE table of a setting that speaks for a service date; nil where none does.
    package func mueTable(_ setting: Setting, on date: CalendarDate) -> MUETable? {
        for table in mueTables where table.setting == setting && table.speaks(for: date) { return table }
        return nil
    }

    /// Place of a code in `codes`; nil for a code outside the table.
    package func index(of code: ProcedureCode) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < code.raw { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == code.raw ? low : nil
    }
}
