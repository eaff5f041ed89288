import Claims
import Rules

extension TimeAdvice {
    /// A page for people.
    package var text: String {
        var page = "\(counted(timedMinutes, "timed minute")) of \(totalMinutes)\(serviceDate.map { " on \($0)" } ?? "")\n\n"
        for time in lines {
            let running = time.line.runningCount > 0 ? ", running" : ""
            page +=
                "  \(time.line.number). \(time.line.procedureCode)  \(time.line.minutes) min  (\(time.basis.rawValue)\(running))\n"
        }
        for advice in methods {
            page += "\n\(advice.method.title): \(counted(advice.supportedUnits, "timed unit"))\n"
            if !advice.recommended.isEmpty {
                page += "  recommended  \(Self.sentence(advice.recommended))\n"
                for other in advice.allocations.dropFirst() { page += "  or           \(Self.sentence(other))\n" }
            }
            page += "  \(advice.reason)\n"
            if let minutes = advice.minutesToNextUnit { page += "  \(counted(minutes, "minute")) to the next unit\n" }
            for share in advice.assistantShares {
                page += "  \(share.codes.map(\.description).joined(separator: "/")): \(share.reason)\n"
            }
        }
        if !untimedUnits.isEmpty { page += "\nUntimed: \(Self.sentence(untimedUnits))\n" }
        for stop in ifStopped {
            let when = stop.inMinutes == 0 ? "Stopped now" : "Stopped in \(counted(stop.inMinutes, "minute"))"
            let units = stop.unitsByMethod.map { "\($0.method.rawValue) \($0.units)" }.joined(separator: ", ")
            page += "\(stop.inMinutes == 0 ? "\n" : "")\(when): \(counted(stop.timedMinutes, "timed minute")) (\(units))\n"
        }
        if !overlaps.isEmpty || !gaps.isEmpty || !notices.isEmpty { page += "\n" }
        for overlap in overlaps {
            let lines = overlap.lines.map(String.init).joined(separator: " and ")
            page += "Lines \(lines) share \(overlap.start.text) to \(overlap.end.text)\n"
        }
        for gap in gaps {
            let length = gap.seconds < 60 ? counted(gap.seconds, "second") : counted(gap.seconds / 60, "minute")
            page += "Break of \(length) from \(gap.start.text)\n"
        }
        for notice in notices { page += "\(notice.message) (\(notice.pointers.joined(separator: ", ")))\n" }
        return page
    }

    private static func sentence(_ allocation: [(code: ProcedureCode, units: Int)]) -> String {
        allocation.map { "\($0.code) ×\($0.units)" }.joined(separator: ", ")
    }
}

extension UnitMethod {
    fileprivate var title: String {
        switch self {
        case .cms: "CMS (all timed minutes together)"
        case .ama: "AMA (each code by itself)"
        case .nearestQuarter: "Nearest quarter hour"
        }
    }
}
