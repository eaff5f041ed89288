import Claims
import Rules

/// Reads the lines of one of CMS's PTP text files into a table.
struct PTPFileReader {
    private enum State {
        /// Notices, before the row of column names.
        case preamble
        /// Column names that are wrapped over further rows.
        case heading
        case rows
    }

    private var state = State.preamble
    private let name: String
    /// Where the rows of this file stand: row `first` of the draft on line `line`, and those after it on the lines after it.
    private(set) var runs: [(first: Int, line: Int)] = []
    private(set) var rowCount = 0

    init(name: String) {
        self.name = name
    }

    /// Whether the text is a PTP file, as far as it has been read.
    var hasHeading: Bool {
        state != .preamble
    }

    mutating func read(
        _ line: UnsafeBufferPointer<UInt8>, number: Int, into draft: inout PTPTableDraft, _ fault: inout ImportFault
    ) {
        let cells = PTPRow.Cells(line)
        switch state {
        case .preamble:
            if Self.isHeading(cells) { state = .heading }
            return
        case .heading:
            guard Self.looksLikeRow(cells) else { return }
            state = .rows
        case .rows: break
        }
        // An empty line, as behind the last row, is none.
        guard line.contains(where: { $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: " ") }) else { return }
        do {
            let row = try PTPRow(cells)
            let place = draft.rowCount
            guard draft.append(column1: row.column1, column2: row.column2, period: row.period) else {
                fault.add(name, line: number, "there are more than \(PTPTableDraft.codesMax) different codes")
                return
            }
            rowCount += 1
            if runs.last.map({ place - $0.first != number - $0.line }) ?? true { runs.append((place, number)) }
        } catch {
            fault.add(name, line: number, error.detail)
        }
    }

    /// The line of a row of the draft; nil for a row of another file.
    func line(ofRow row: Int) -> Int? {
        guard let first = runs.first?.first, row >= first, row < first + rowCount else { return nil }
        return runs.last { $0.first <= row }.map { $0.line + row - $0.first }
    }

    static func isHeading(_ cells: PTPRow.Cells) -> Bool {
        cells.count > 1 && cells[0].isColumnName("column1") && cells[1].isColumnName("column2")
    }

    /// Whether the wrapped column names are over: a code, or a date where the rows have one.
    private static func looksLikeRow(_ cells: PTPRow.Cells) -> Bool {
        if cells.count > 3, cells[3].count == 8, cells[3].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            return true
        }
        return ProcedureCode(cells[0]).isWellFormed
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether it is that name, whatever its case, spaces and quotation marks.
    fileprivate func isColumnName(_ name: StaticString) -> Bool {
        let letters = lazy.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }.map { $0 | 0x20 }
        return name.withUTF8Buffer { letters.elementsEqual($0) }
    }
}
