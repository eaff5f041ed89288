import Claims
import Rules

extension TextPage {
    /// For each day with known minutes, a paragraph: minutes and units by code, how the units may be split, and what is missing to one more.
    mutating func units(_ verdict: Verdict) {
        for day in verdict.days {
            guard let minutes = day.timedMinutes else { continue }
            blankLine()
            let services = verdict.services[day.services]
            let discipline = day.discipline.map { ", \($0.abbreviation)" } ?? ""
            write("units of \(day.date)\(discipline), by \(day.method.words):", indent: 3)
            for service in services {
                row(service.name, service.minutes, service.isBilled ? service.billedWords : "not billed")
            }
            let billed = day.billedUnits.map { counted($0, "unit") + " billed" } ?? "units that cannot be counted"
            row("in all", minutes, "\(billed), \(day.supportedUnits) supported")
            write(Allocations(services, tied: day.tiedUnits).words, after: "   ")
            if let next = day.minutesToNextUnit(services) {
                write("\(counted(next, "more minute")) \(next == 1 ? "supports" : "support") one more unit.", after: "   ")
            }
        }
    }

    private mutating func row(_ name: String, _ minutes: Int, _ units: String) {
        let number = String(minutes)
        let padding = String(repeating: " ", count: max(0, 5 - number.count))
        write(units, after: "   " + name + String(repeating: " ", count: max(1, 12 - name.count)) + padding + number + " min   ")
    }
}

extension TimedService {
    fileprivate var name: String {
        furtherCode.map { "\(code)/\($0)" } ?? code.description
    }

    fileprivate var billedWords: String {
        unitsKnown ? counted(billed, "unit") + " billed" : "units that cannot be counted"
    }
}

extension Allocations {
    /// How the units may be split: every way, up to six.
    fileprivate var words: String {
        let ways = listed.map { way in
            way.filter { $0.units > 0 }.map { TextPage.unbroken("\($0.code) x\($0.units)") }.joined(separator: ", ")
        }
        guard let first = ways.first, !first.isEmpty else { return "The minutes support no unit." }
        guard ways.count > 1 else { return "The minutes earn \(first)." }
        return "The minutes earn any one of: " + ways.prefix(6).joined(separator: "; or ")
            + (ways.count > 6 ? "; or \(ways.count - 6) ways more." : ".")
    }
}
