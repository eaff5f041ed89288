import Claims
import Rules

/// A line of CMS's PTP text file: column 1, column 2, existed before 1996, effective, deletion, modifier, rationale, between tabs.
struct PTPRow {
    let column1: ProcedureCode
    let column2: ProcedureCode
    let period: PTPPeriod

    /// What is wrong with a line.
    struct Mistake: Error {
        let detail: String
    }

    /// The cells of a line, as many as are of interest.
    struct Cells {
        private(set) var count = 0
        private var starts: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
        private var ends: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
        private let line: UnsafeBufferPointer<UInt8>

        init(_ line: UnsafeBufferPointer<UInt8>) {
            self.line = line
            var start = 0
            var place = 0
            while place < line.count {
                if line[place] == UInt8(ascii: "\t") {
                    add(start, place)
                    start = place + 1
                    // The rationale is not read.
                    if count == 6 {
                        count = 7 + line[start...].count { $0 == UInt8(ascii: "\t") }
                        return
                    }
                }
                place += 1
            }
            add(start, line.count)
        }

        private mutating func add(_ start: Int, _ end: Int) {
            switch count {
            case 0: (starts.0, ends.0) = (start, end)
            case 1: (starts.1, ends.1) = (start, end)
            case 2: (starts.2, ends.2) = (start, end)
            case 3: (starts.3, ends.3) = (start, end)
            case 4: (starts.4, ends.4) = (start, end)
            default: (starts.5, ends.5) = (start, end)
            }
            count += 1
        }

        subscript(place: Int) -> UnsafeBufferPointer<UInt8> {
            let (start, end) =
                switch place {
                case 0: (starts.0, ends.0)
                case 1: (starts.1, ends.1)
                case 2: (starts.2, ends.2)
                case 3: (starts.3, ends.3)
                case 4: (starts.4, ends.4)
                default: (starts.5, ends.5)
                }
            return UnsafeBufferPointer(rebasing: line[start..<end])
        }
    }

    init(_ cells: Cells) throws(Mistake) {
        guard cells.count == 6 || cells.count == 7 else {
            throw Mistake(detail: "7 cells between tabs are wanted, and there are \(cells.count)")
        }
        column1 = try Self.code(cells[0], "column 1")
        column2 = try Self.code(cells[1], "column 2")
        guard column1 != column2 else { throw Mistake(detail: "\(column1) is paired with itself") }
        let early = cells[2]
        let isEarly = early.isAsterisk
        guard early.isEmpty || isEarly else {
            throw Mistake(detail: "\"in existence prior to 1996\" is \(early.quoted): it must be empty or *")
        }
        let effective = cells[3]
        let from = isEarly && (effective.isEmpty || effective.isAsterisk) ? nil : try Self.date(effective, "effective date")
        let through = cells[4].isAsterisk ? nil : try Self.date(cells[4], "deletion date")
        if let from, let through, through < from { throw Mistake(detail: "the deletion date lies before the effective date") }
        let modifier = cells[5]
        guard modifier.count == 1, let indicator = PTPEdit.Indicator(rawValue: modifier[0] &- UInt8(ascii: "0")) else {
            throw Mistake(detail: "the modifier indicator is \(modifier.quoted): it must be 0, 1 or 9")
        }
        period = PTPPeriod(from: from, through: through, indicator: indicator)
    }

    private static func code(_ cell: UnsafeBufferPointer<UInt8>, _ name: StaticString) throws(Mistake) -> ProcedureCode {
        let code = ProcedureCode(cell)
        guard code.isWellFormed else { throw Mistake(detail: "\(name) is \(cell.quoted): it must be a procedure code") }
        return code
    }

    private static func date(_ cell: UnsafeBufferPointer<UInt8>, _ name: StaticString) throws(Mistake) -> CalendarDate {
        guard let date = CalendarDate(compact: cell), PTPPeriod.canHold(date) else {
            throw Mistake(detail: "the \(name) is \(cell.quoted): it must be a date as 20260701")
        }
        return date
    }
}

extension UnsafeBufferPointer<UInt8> {
    var isAsterisk: Bool {
        count == 1 && self[0] == UInt8(ascii: "*")
    }

    /// As a mistake shows it: printable ASCII only, and not much of it.
    var quoted: String {
        guard !isEmpty else { return "empty" }
        let shown = prefix(24).map { (0x20..<0x7F).contains($0) ? Character(Unicode.Scalar($0)) : "?" }
        return "\"\(String(shown))\(count > 24 ? "…" : "")\""
    }
}

extension CalendarDate {
    /// Reads `YYYYMMDD`; nil for every other form.
    init?(compact text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 8 else { return nil }
        var number = 0
        for byte in text {
            let digit = byte &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
