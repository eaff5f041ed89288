import Claims
import Rules

/// Reads one of CMS's MUE csv files: notices, a row of column names, then code, value, adjudication indicator and rationale.
struct MUEFileReader {
    private(set) var draft = MUETableDraft()
    /// What the column names say; nil where they name no setting.
    private(set) var audience: CMSFileName.Audience?
    private(set) var hasHeading = false
    private let name: String

    init(name: String) {
        self.name = name
    }

    mutating func read(_ text: [UInt8], _ fault: inout ImportFault) {
        for record in CSVRecords(text: text) {
            guard hasHeading else {
                readHeading(record)
                continue
            }
            guard record.cells.contains(where: { !$0.isEmpty }) else { continue }
            if let detail = read(record.cells) { fault.add(name, line: record.line, detail) }
        }
    }

    /// Whether the first bytes of a text are those of an MUE file.
    static func begins(_ text: some Sequence<UInt8>) -> Bool {
        var reader = MUEFileReader(name: "")
        for record in CSVRecords(text: Array(text)) where !reader.hasHeading { reader.readHeading(record) }
        return reader.hasHeading
    }

    private mutating func readHeading(_ record: CSVRecords.Record) {
        guard record.cells.count >= 3 else { return }
        let names = record.cells.map { String(decoding: $0, as: UTF8.self).lowercased() }
        guard names[0].hasPrefix("hcpcs"), names[1].contains("mue"), names[2].contains("indicator") else { return }
        hasHeading = true
        audience = CMSFileName([names[1]]).audience
    }

    /// What is wrong with a row; nil for a row that was taken.
    private mutating func read(_ cells: [[UInt8]]) -> String? {
        guard cells.count == 3 || cells.count == 4 else { return "4 cells are wanted, and there are \(cells.count)" }
        let code = cells[0].withUnsafeBufferPointer(ProcedureCode.init)
        guard code.isWellFormed else { return "the code is \(cells[0].quoted): it must be a procedure code" }
        guard let units = Int(String(decoding: cells[1], as: UTF8.self)), (0...MUE.unitsMax).contains(units) else {
            return "the MUE value is \(cells[1].quoted): it must be a whole number"
        }
        // A digit, and then what it means in words.
        let meaning = cells[2]
        guard let digit = meaning.first, meaning.count == 1 || meaning[1] == UInt8(ascii: " "),
            let indicator = MUE.Indicator(rawValue: digit &- UInt8(ascii: "0"))
        else { return "the adjudication indicator is \(meaning.quoted): it must begin with 1, 2 or 3" }
        guard draft.append(code, MUE(units: units, indicator: indicator)) else { return "\(code) stands in an earlier row too" }
        return nil
    }
}

extension [UInt8] {
    fileprivate var quoted: String {
        withUnsafeBufferPointer(\.quoted)
    }
}
