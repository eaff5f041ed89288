import Claims
import Rules

/// The files of one setting's PTP table while they are read.
final class PTPGroup {
    let setting: Setting
    private var draft = PTPTableDraft()
    private var readers: [(name: String, reader: PTPFileReader)] = []
    private var parts: [Int: String] = [:]
    private var version: (name: CMSFileName, file: String)?

    /// CMS cuts each table into so many files.
    static let partCount = 4

    init(_ setting: Setting) {
        self.setting = setting
    }

    var rowCount: Int {
        draft.rowCount
    }

    /// Takes a file by its name, before it is read: parts of one edition only, each once.
    func begin(_ text: InputFile.Text, _ fault: inout ImportFault) {
        let name = text.cmsName
        if let version, version.name.edition != name.edition {
            fault.add(text.name, "is of another edition than \(version.file): import one edition of a setting at a time")
        }
        if version == nil { version = (name, text.name) }
        guard let part = name.part else { return }
        if let earlier = parts.updateValue(text.name, forKey: part) { fault.add(text.name, "is part \(part), as \(earlier) is") }
    }

    /// Reads a file's bytes to their end.
    func read(_ text: InputFile.Text, _ fault: inout ImportFault, progress: (Int) -> Void) throws(ByteStream.Fault) {
        var reader = PTPFileReader(name: text.name)
        var splitter = LineSplitter()
        while let stretch = try text.stream.next() {
            let isText = splitter.feed(stretch) { line, number in reader.read(line, number: number, into: &draft, &fault) }
            guard isText else { throw ByteStream.Fault(reason: "line \(splitter.line + 1) has no end") }
            progress(text.stream.taken)
        }
        splitter.finish { line, number in reader.read(line, number: number, into: &draft, &fault) }
        if reader.rowCount == 0, fault.count == 0 { fault.add(text.name, "has no rows") }
        readers.append((text.name, reader))
    }

    /// Whether all parts are here, as far as the names of the files say.
    private var isComplete: Bool {
        parts.count < readers.count || parts.count >= Self.partCount
    }

    var edition: Edition {
        var name = setting.tableName
        if let edition = version?.name.edition { name += " \(edition)" } else { name += ", edition not named" }
        if !isComplete { name += ", part \(parts.keys.sorted().map(String.init).joined(separator: ", ")) of \(Self.partCount)" }
        return Edition(
            name: name, source: "CMS NCCI PTP edits", effectiveFrom: version?.name.quarterStart, effectiveThrough: nil)
    }

    /// What an operator should know of the table.
    var warnings: [String] {
        var warnings: [String] = []
        if !isComplete {
            warnings.append(
                """
                \(edition.name): the other parts are missing. A pair that is not in this part is reported as not checked; import all \
                \(Self.partCount) files together
                """)
        }
        if version?.name.edition == nil {
            warnings.append("\(setting.tableName) PTP edits: no file's name says which edition they are; keep CMS's names")
        }
        return warnings
    }

    /// The table's words; rows that contradict each other are faults.
    func finish(_ fault: inout ImportFault) -> PTPTableDraft.Result {
        let result = draft.finish(isComplete: isComplete, conflictsMax: ImportFault.listedMax)
        for conflict in result.conflicts {
            let places = conflict.rows.compactMap(place)
            guard let last = places.last else { continue }
            let others = places.dropLast().map { $0.file == last.file ? "line \($0.line)" : "line \($0.line) of \($0.file)" }
            let what =
                switch conflict.kind {
                case .repeated: "has a row with the same effective date"
                case .bothActive: "has two rows that are in force without end"
                }
            fault.add(
                last.file, line: last.line,
                "\(conflict.one) with \(conflict.other) \(what): see \(others.joined(separator: " and "))")
        }
        fault.addUnlisted(result.conflictCount - result.conflicts.count)
        return result
    }

    private func place(_ row: Int) -> (file: String, line: Int)? {
        for (name, reader) in readers {
            if let line = reader.line(ofRow: row) { return (name, line) }
        }
        return nil
    }
}

extension CMSFileName {
    /// `v32.2 (2026 Q3)`, or as much of it as the name says; nil where it says nothing.
    var edition: String? {
        let quarter = quarterStart.map { date in
            let (year, month, _) = date.civil
            return "\(year) Q\(month / 3 + 1)"
        }
        guard let version else { return quarter }
        return "v\(version.major).\(version.minor)" + (quarter.map { " (\($0))" } ?? "")
    }
}

extension Setting {
    /// As an edition's name has it.
    var tableName: String {
        switch self {
        case .practitioner: "practitioner"
        case .outpatientHospital: "outpatient hospital"
        }
    }
}
