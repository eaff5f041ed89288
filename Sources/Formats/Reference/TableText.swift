import Claims
import Rules

/// What is wrong with an embedded table, and on which line.
package struct TableTextMistake: Error, Sendable, CustomStringConvertible {
    /// From 1.
    package let line: Int
    package let detail: String

    package var description: String {
        "line \(line): \(detail)"
    }
}

/// A table of ours as text: lines of a name and a value, then the heading of the columns, then the rows, all in cells between tabs.
struct TableText {
    typealias Cell = Slice<UnsafeBufferPointer<UInt8>>

    private let bytes: UnsafeBufferPointer<UInt8>
    private var next = 0
    private(set) var line = 0
    /// The cells of the line that was read last.
    private(set) var cells: [Cell] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Reads the next line that is not empty; false at the end.
    mutating func advance() -> Bool {
        repeat {
            guard next < bytes.count else { return false }
            line += 1
            cells.removeAll(keepingCapacity: true)
            var start = next
            while next < bytes.count, bytes[next] != UInt8(ascii: "\n") {
                if bytes[next] == UInt8(ascii: "\t") {
                    cells.append(bytes[start..<next])
                    start = next + 1
                }
                next += 1
            }
            cells.append(bytes[start..<next])
            next += 1
        } while cells.count == 1 && cells[0].isEmpty
        return true
    }

    func mistake(_ detail: String) -> TableTextMistake {
        TableTextMistake(line: line, detail: detail)
    }

    func string(_ place: Int) -> String {
        String(decoding: cells[place], as: UTF8.self)
    }

    /// Reads lines up to and with the heading, into values by name; those of one name are joined with a space.
    mutating func head(heading: String) throws(TableTextMistake) -> [String: String] {
        var values: [String: String] = [:]
        while advance() {
            let name = string(0)
            if name == heading { return values }
            guard cells.count == 2 else { throw mistake("a name and a value are wanted before the heading") }
            values[name] = values[name].map { "\($0) \(string(1))" } ?? string(1)
        }
        throw mistake("the heading, which begins with \(heading), is missing")
    }

    func code(_ place: Int) throws(TableTextMistake) -> ProcedureCode {
        let code = ProcedureCode(UnsafeBufferPointer(rebasing: cells[place]))
        guard code.isWellFormed else { throw mistake("\(string(place)) is not a procedure code") }
        return code
    }

    func date(_ place: Int, droppingFirst count: Int = 0) throws(TableTextMistake) -> CalendarDate {
        guard let date = CalendarDate(compact: cells[place].dropFirst(count)), PTPPeriod.canHold(date) else {
            throw mistake("\(string(place)) is not a date, as 20240701")
        }
        return date
    }

    func number(_ cell: Cell) throws(TableTextMistake) -> Int {
        guard let number = Int(String(decoding: cell, as: UTF8.self)), number >= 0 else { throw mistake("a number is wanted") }
        return number
    }
}

extension CalendarDate {
    /// Reads `YYYYMMDD`; nil for every other form.
    init?(compact text: Slice<UnsafeBufferPointer<UInt8>>) {
        var number = 0
        for byte in text {
            let digit = byte &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number &* 10 &+ Int(digit)
        }
        guard text.count == 8 else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

extension Edition {
    /// The edition of a table's head.
    init(_ head: [String: String], _ text: TableText, digest: String) throws(TableTextMistake) {
        guard let name = head["edition"], let source = head["source"] else { throw text.mistake("edition or source is missing") }
        self.init(
            name: name, source: source, effectiveFrom: try text.date(head["from"]),
            effectiveThrough: try text.date(head["through"]), digest: digest)
    }
}

extension TableText {
    /// The date of a value of the head; nil where it is not known.
    func date(_ value: String?) throws(TableTextMistake) -> CalendarDate? {
        guard var value, value != "?" else { return nil }
        guard let date = value.withUTF8({ CalendarDate(compact: $0[...]) }) else { throw mistake("\(value) is not a date") }
        return date
    }

    /// The setting of that name.
    func setting(_ name: String?) throws(TableTextMistake) -> Setting {
        switch name {
        case "practitioner": .practitioner
        case "outpatientHospital": .outpatientHospital
        default: throw mistake("the setting is practitioner or outpatientHospital")
        }
    }
}
