import Claims
import Rules

extension TimeAdvice.Notice {
    /// Everything that is odd about a visit, line by line, then as a whole.
    static func all(
        _ times: [TimeAdvice.LineTime], _ overlaps: [Overlap], _ gaps: [Gap], _ reference: ReferenceData
    ) -> [TimeAdvice.Notice] {
        var notices = times.flatMap { ofLine($0, reference) }
        if !overlaps.isEmpty {
            notices.append(
                TimeAdvice.Notice(
                    kind: "sharedTime",
                    message:
                        "One-on-one intervals share time, which is counted in each of them here and may be billed once only: correct them",
                    pointers: overlaps.flatMap(\.pointers)))
        }
        if gaps.contains(where: { $0.start.localDate != $0.end.localDate }) {
            notices.append(
                TimeAdvice.Notice(
                    kind: "severalDates",
                    message:
                        "There is a break over midnight: units are counted by date of service, so ask for each visit by itself",
                    pointers: ["/lines"]))
        }
        return notices
    }

    private static func ofLine(_ time: TimeAdvice.LineTime, _ reference: ReferenceData) -> [TimeAdvice.Notice] {
        let line = time.line
        let path = "/lines/\(line.number - 1)"
        var notices: [TimeAdvice.Notice] = []
        func note(_ kind: StaticString, _ message: String, _ member: String) {
            notices.append(TimeAdvice.Notice(kind: kind, message: message, pointers: ["\(path)/\(member)"]))
        }
        switch time.basis {
        case .unknown:
            note(
                "unknownCode",
                "Line \(line.number)'s code is not in the table of therapy codes: its minutes count in the total only",
                "procedureCode")
        case .other:
            note(
                "otherBasis", "\(line.procedureCode) is not billed in 15-minute units: its units are not counted here",
                "procedureCode")
        case .timed, .untimed: break
        }
        if let recorded = line.recordedMinutes, !line.stretches.isEmpty, recorded > line.clockSeconds / 60 {
            note(
                "minutesDisagreeWithIntervals",
                "Line \(line.number) records \(recorded) minutes, but its intervals hold \(line.clockSeconds / 60); the recorded ones count",
                "minutes")
        }
        if let code = reference[line.procedureCode], code.kind == .evaluation || code.kind == .reevaluation,
            line.assistantMinutes ?? 0 > 0
        {
            note("evaluationByAssistant", "An assistant may not furnish \(line.procedureCode)", "assistantMinutes")
        }
        for (index, stretch) in line.stretches.enumerated() {
            let (start, end) = (stretch.interval.start, stretch.interval.end)
            if start.offsetSeconds != end.offsetSeconds {
                note(
                    "clockChanged", "The clock was changed meanwhile: what counts is the time that went by", "intervals/\(index)")
            }
            if start.localDate != end.localDate {
                note(
                    "overMidnight", "The interval goes over midnight: it counts as a part of the visit of \(start.localDate)",
                    "intervals/\(index)")
            }
        }
        return notices
    }
}
