package import Claims
package import Rules

/// What the minutes of a visit come to.
///
/// All lines are taken for one visit of one discipline, on the date on which it began: a visit over midnight is one, and time is what went
/// by, whatever was done to the clocks meanwhile.
package struct TimeAdvice: Sendable {
    /// Local date of the first interval's start; nil without intervals.
    package let serviceDate: CalendarDate?
    /// Minutes of 15-minute codes, the sum of the lines' minutes.
    package let timedMinutes: Int
    /// Minutes of all lines, timed or not.
    package let totalMinutes: Int
    package let method: UnitMethod
    /// CMS's and the AMA's way of counting, and the sheet's own where it is neither.
    package let methods: [MethodAdvice]
    package let lines: [LineTime]
    /// One unit for each code that is billed by the session.
    package let untimedUnits: [(code: ProcedureCode, units: Int)]
    package let overlaps: [Overlap]
    package let gaps: [Gap]
    /// What stopping gives, where an interval is running: now, and at the next two units.
    package let ifStopped: [Stop]
    package let notices: [Notice]

    /// How a line's time counts.
    package struct LineTime: Sendable {
        package enum Basis: String, Sendable {
            /// In 15-minute units.
            case timed
            /// A unit a session, whatever the minutes.
            case untimed
            /// By another measure than 15 minutes.
            case other
            /// Not in the table of therapy codes.
            case unknown
        }

        package let line: TimeSheet.Line
        package let basis: Basis
    }

    /// Something that the caller should know.
    package struct Notice: Sendable {
        package let kind: StaticString
        /// A sentence without full stop.
        package let message: String
        package let pointers: [String]
    }

    package init(_ sheet: TimeSheet, _ reference: ReferenceData) {
        let times = sheet.lines.map { LineTime(line: $0, basis: LineTime.Basis(reference[$0.procedureCode])) }
        let visit = Visit(sheet, times, reference)
        method = sheet.method
        lines = times
        timedMinutes = visit.services.reduce(0) { $0 + $1.minutes }
        totalMinutes = sheet.lines.reduce(0) { $0 + $1.minutes }
        let wanted: [UnitMethod] = [.cms, .ama] + (sheet.method == .nearestQuarter ? [.nearestQuarter] : [])
        methods = wanted.map { MethodAdvice($0, visit) }
        untimedUnits = visit.untimed.map { ($0.code, 1) }
        let first = sheet.lines.flatMap(\.stretches).map(\.interval.start).min { $0.epochSeconds < $1.epochSeconds }
        serviceDate = first?.localDate
        overlaps = Overlap.find(times)
        gaps = Gap.find(sheet)
        ifStopped = Stop.outlook(sheet, times, reference)
        notices = Notice.all(times, overlaps, gaps, reference)
    }
}

extension TimeAdvice.LineTime.Basis {
    fileprivate init(_ code: TherapyCode?) {
        switch code?.basis {
        case nil: self = .unknown
        case .fifteenMinutes, .firstFifteenMinutes, .furtherFifteenMinutes: self = .timed
        case .session: self = .untimed
        case .other: self = .other
        }
    }
}

/// The visit's services: lines of one code, or of one time family, together.
struct Visit {
    /// Timed, in the order in which the sheet first names them.
    var services: [TimedService] = []
    /// Minutes that an assistant gave of each timed service.
    var assistantMinutes: [Int] = []
    /// Those billed by the session.
    var untimed: [Untimed] = []
    let discipline: Discipline?

    struct Untimed {
        let code: ProcedureCode
        var minutes = 0
        var assistantMinutes = 0
        let takesAssistant: Bool
    }

    /// - Parameter later: minutes that every running interval goes on.
    init(_ sheet: TimeSheet, _ times: [TimeAdvice.LineTime], _ reference: ReferenceData, later: Int = 0) {
        discipline = sheet.discipline
        for time in times {
            guard let code = reference[time.line.procedureCode] else { continue }
            let minutes = time.line.minutes + time.line.runningCount * later
            let assistant = time.line.assistantMinutes ?? 0
            switch time.basis {
            case .timed:
                let family = reference.timeFamily(of: code)
                var index = services.firstIndex { $0.code == family.first } ?? services.count
                if index == services.count {
                    services.append(TimedService(code: family.first, furtherCode: family.further))
                    assistantMinutes.append(0)
                    index = services.count - 1
                }
                services[index].minutes += minutes
                assistantMinutes[index] += assistant
            case .untimed:
                let index = untimed.firstIndex { $0.code == code.code } ?? untimed.count
                if index == untimed.count {
                    untimed.append(
                        Untimed(code: code.code, takesAssistant: code.kind != .evaluation && code.kind != .reevaluation))
                }
                untimed[index].minutes += minutes
                untimed[index].assistantMinutes += assistant
            case .other, .unknown: break
            }
        }
    }

    /// Timed units of the visit.
    func units(by method: UnitMethod) -> Int {
        var allotted = services[...]
        return UnitArithmetic.allot(&allotted, by: method).supported
    }
}
