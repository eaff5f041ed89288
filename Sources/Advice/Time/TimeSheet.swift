package import Claims
package import Rules

/// What a time tracker knows of one visit: lines with their minutes, or with what the clock showed.
package struct TimeSheet: Sendable {
    /// By which the running clock and the reasons are told first.
    package var method = UnitMethod.cms
    /// Whose visit it is; nil where the sheet does not say.
    package var discipline: Discipline?
    package var lines: [Line] = []

    package init() {}

    /// One service of the visit.
    package struct Line: Sendable {
        /// Place in the caller's list, from 1.
        package var number: Int
        package var procedureCode: ProcedureCode
        /// As recorded, 0...1440; nil for a line that is told by the clock.
        package var recordedMinutes: Int?
        /// Of the minutes, those that an assistant gave alone.
        package var assistantMinutes: Int?
        package var stretches: [Stretch]

        package init(
            number: Int, procedureCode: ProcedureCode, recordedMinutes: Int? = nil, assistantMinutes: Int? = nil,
            stretches: [Stretch] = []
        ) {
            self.number = number
            self.procedureCode = procedureCode
            self.recordedMinutes = recordedMinutes
            self.assistantMinutes = assistantMinutes
            self.stretches = stretches
        }

        /// As recorded, else by the clock, whose seconds are added up before they become minutes.
        package var seconds: Int {
            recordedMinutes.map { $0 * 60 } ?? clockSeconds
        }

        package var minutes: Int {
            seconds / 60
        }

        /// Seconds of the intervals.
        var clockSeconds: Int {
            stretches.reduce(0) { $0 + Int($1.interval.seconds) }
        }

        /// How many intervals have not ended.
        var runningCount: Int {
            stretches.count { $0.isRunning }
        }
    }

    /// One interval; a running one ends now.
    package struct Stretch: Sendable {
        package var interval: TreatmentInterval
        package var isRunning: Bool

        package init(_ interval: TreatmentInterval, isRunning: Bool = false) {
            self.interval = interval
            self.isRunning = isRunning
        }
    }
}

extension TimeSheet {
    /// The time of a claim's lines and of its unbilled services, all taken for one visit.
    package init(_ claim: Claim, method: UnitMethod) {
        self.method = method
        discipline = claim.discipline
        for line in claim.serviceLines.sorted(by: { $0.number < $1.number }) {
            lines.append(
                Line(
                    number: line.number, procedureCode: line.procedureCode, recordedMinutes: line.recordedMinutes,
                    assistantMinutes: line.assistantMinutes, stretches: line.intervals.map { Stretch($0) }))
        }
        for service in claim.unbilledServices.sorted(by: { $0.number < $1.number }) {
            lines.append(
                Line(number: lines.count + 1, procedureCode: service.procedureCode, recordedMinutes: service.minutes))
        }
    }
}
