package import Claims
package import Rules

// What the intervals of a visit say beside their length.

/// Time that two one-on-one intervals share; touching ends share none.
package struct Overlap: Sendable {
    /// Numbers of the two lines, which may be one.
    package let lines: [Int]
    /// JSON Pointers of the two intervals.
    package let pointers: [String]
    package let start: Instant
    package let end: Instant

    package var seconds: Int {
        Int(end.epochSeconds - start.epochSeconds)
    }

    /// Each interval of a timed code against the latest-ending before it, in order of start, as the scrub's rule compares them.
    static func find(_ times: [TimeAdvice.LineTime]) -> [Overlap] {
        let placed = PlacedInterval.all(times.filter { $0.basis == .timed }.map(\.line))
        guard var latest = placed.first else { return [] }
        var overlaps: [Overlap] = []
        for next in placed.dropFirst() {
            if next.interval.overlaps(latest.interval) {
                let ends = [latest.interval.end, next.interval.end]
                overlaps.append(
                    Overlap(
                        lines: [latest.line, next.line].sorted(), pointers: [latest.pointer, next.pointer],
                        start: next.interval.start, end: ends.min { $0.epochSeconds < $1.epochSeconds }!))
            }
            if next.interval.end.epochSeconds > latest.interval.end.epochSeconds { latest = next }
        }
        return overlaps
    }
}

/// A break between the visit's intervals, in which no service ran.
package struct Gap: Sendable {
    package let start: Instant
    package let end: Instant

    package var seconds: Int {
        Int(end.epochSeconds - start.epochSeconds)
    }

    static func find(_ sheet: TimeSheet) -> [Gap] {
        let placed = PlacedInterval.all(sheet.lines)
        guard var latest = placed.first?.interval.end else { return [] }
        var gaps: [Gap] = []
        for next in placed.dropFirst() {
            if next.interval.start.epochSeconds > latest.epochSeconds {
                gaps.append(Gap(start: latest, end: next.interval.start))
            }
            if next.interval.end.epochSeconds > latest.epochSeconds { latest = next.interval.end }
        }
        return gaps
    }
}

/// What stopping all running intervals so many minutes from now gives.
package struct Stop: Sendable {
    package let inMinutes: Int
    package let timedMinutes: Int
    /// By the sheet's method.
    package let supportedUnits: Int
    /// By each of `cms` and `ama`.
    package let unitsByMethod: [(method: UnitMethod, units: Int)]

    /// Now, and at the next two units by the sheet's method; nothing where no interval is running.
    static func outlook(_ sheet: TimeSheet, _ times: [TimeAdvice.LineTime], _ reference: ReferenceData) -> [Stop] {
        guard sheet.lines.contains(where: { $0.runningCount > 0 }) else { return [] }
        func stop(in minutes: Int) -> Stop {
            let visit = Visit(sheet, times, reference, later: minutes)
            return Stop(
                inMinutes: minutes, timedMinutes: visit.services.reduce(0) { $0 + $1.minutes },
                supportedUnits: visit.units(by: sheet.method),
                unitsByMethod: [UnitMethod.cms, .ama].map { ($0, visit.units(by: $0)) })
        }
        var stops = [stop(in: 0)]
        guard times.contains(where: { $0.basis == .timed && $0.line.runningCount > 0 }) else { return stops }
        // No unit takes more than 15 minutes.
        for minutes in 1...30 where stops.count < 3 {
            let next = stop(in: minutes)
            if next.supportedUnits > stops[stops.count - 1].supportedUnits { stops.append(next) }
        }
        return stops
    }
}

/// An interval that has some length, and its place in the sheet.
private struct PlacedInterval {
    let line: Int
    let index: Int
    let interval: TreatmentInterval

    var pointer: String {
        "/lines/\(line - 1)/intervals/\(index)"
    }

    /// In order of start.
    static func all(_ lines: [TimeSheet.Line]) -> [PlacedInterval] {
        lines.flatMap { line in
            line.stretches.enumerated().filter { $0.element.interval.seconds > 0 }.map {
                PlacedInterval(line: line.number, index: $0.offset, interval: $0.element.interval)
            }
        }.sorted {
            ($0.interval.start.epochSeconds, $0.interval.end.epochSeconds, $0.line, $0.index)
                < ($1.interval.start.epochSeconds, $1.interval.end.epochSeconds, $1.line, $1.index)
        }
    }
}

extension Instant {
    /// As RFC 3339 writes it, by the clock that showed it.
    package var text: String {
        let local = epochSeconds + Int64(offsetSeconds)
        let second = Int(((local % 86_400) + 86_400) % 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
        let offset = Int(offsetSeconds.magnitude)
        let zone = offset == 0 ? "Z" : "\(offsetSeconds < 0 ? "-" : "+")\(two(offset / 3_600)):\(two(offset / 60 % 60))"
        return "\(localDate)T\(time)\(zone)"
    }
}
