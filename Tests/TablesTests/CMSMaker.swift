import Claims
import Rules

/// Random numbers that are the same every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}

/// Makes PTP and MUE files of any size in CMS's layout, with rows of our own.
enum CMSMaker {
    struct Row: Equatable {
        let column1: String
        let column2: String
        let period: PTPPeriod
    }

    /// The lines before the first row, in the layout of CMS's text files; the notice is not CMS's.
    static let heading = """
        Made for tests. No row of it is CMS's.\t\t\t\t\t\t
        Column1/Column2 Edits\t\t\t\t\t\t
        Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
        \t\tprior to 1996\tDate\tDate\t0=not allowed\t
        \t\t\t\t*=no data\t1=allowed\t
        \t\t\t\t\t9=not applicable\t

        """

    /// Codes in order, of all three forms.
    static func codes(_ count: Int) -> [String] {
        (0..<count).map { number in
            let digits = String(10_000 + number % 9_000)
            return switch number / 9_000 {
            case 0: String(digits.prefix(5))
            case 1: digits.dropFirst() + "T"
            default: "G" + digits.dropFirst()
            }
        }.sorted()
    }

    /// Rows in order: pairs of different codes, with one to four rows each that follow one another in time.
    static func rows(_ count: Int, codes codeCount: Int, seed: UInt64) -> [Row] {
        var random = Seeded(seed: seed)
        let codes = codes(codeCount)
        var rows: [Row] = []
        rows.reserveCapacity(count + 4)
        let perCode = max(1, count / codeCount)
        let stride = UInt64(max(1, codeCount / (2 * perCode)))
        for (index, first) in codes.enumerated() {
            var offset = 0
            for _ in 0..<perCode {
                offset += 1 + Int(random.next() % stride)
                // Farther round, and a pair would come in both orders.
                guard offset * 2 < codeCount else { break }
                append(first, codes[(index + offset) % codeCount], &rows, &random)
            }
            if rows.count >= count { break }
        }
        return rows
    }

    private static func append(_ first: String, _ second: String, _ rows: inout [Row], _ random: inout Seeded) {
        var year = 1996 + Int(random.next() % 24)
        let count = [1, 1, 1, 1, 1, 1, 1, 2, 3, 4][Int(random.next() % 10)]
        for place in 1...count {
            let from = quarter(year, Int(random.next() % 4))
            let isLast = place == count
            let isVoid = random.next() % 25 == 0
            let isOpen = isLast && !isVoid && random.next() % 2 == 0
            let through = isVoid ? from : isOpen ? nil : quarter(year + 1 + Int(random.next() % 2), 0).adding(days: 364)
            rows.append(
                Row(
                    column1: first, column2: second,
                    period: PTPPeriod(
                        from: from, through: through,
                        indicator: isVoid ? .notApplicable : random.next() % 3 == 0 ? .never : .allowed)))
            year += 4
        }
    }

    private static func quarter(_ year: Int, _ quarter: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: quarter * 3 + 1, day: 1) else { fatalError("each quarter begins") }
        return date
    }

    /// The text of a PTP file.
    static func text(_ rows: some Sequence<Row>, heading: String = heading, lineEnd: String = "\n") -> [UInt8] {
        var bytes = Array(heading.replacing("\n", with: lineEnd).utf8)
        for row in rows {
            let period = row.period
            bytes += row.column1.utf8
            bytes.append(9)
            bytes += row.column2.utf8
            bytes += "\t\t".utf8
            append(period.from, to: &bytes)
            bytes.append(9)
            append(period.through, to: &bytes)
            bytes += "\t\(period.indicator.rawValue)\tMisuse of a column of our own\(lineEnd)".utf8
        }
        return bytes
    }

    private static func append(_ date: CalendarDate?, to bytes: inout [UInt8]) {
        guard let date else { return bytes.append(UInt8(ascii: "*")) }
        bytes += date.description.utf8.lazy.filter { $0 != UInt8(ascii: "-") }
    }

    /// An MUE csv, with the notice over several lines that CMS's have.
    static func mue(_ rows: [(code: String, units: Int, indicator: Int)], audience: String = "Practitioner Services") -> [UInt8] {
        var text = "\"Made for tests, \"\"no row of it\"\" is CMS's.\n\n(and so on)\",,,\n"
        text += "\"HCPCS/\nCPT Code\",\(audience) MUE Values,MUE Adjudication Indicator,MUE Rationale\n"
        let meanings = ["", "Line Edit", "Date of Service Edit: Policy", "Date of Service Edit: Clinical"]
        for row in rows { text += "\(row.code),\(row.units),\(row.indicator) \(meanings[row.indicator]),\"Of our own, too\"\n" }
        return Array(text.utf8)
    }
}
