import Claims
import Rules

/// Makes one table file of CMS's quarterly files: PTP text files and MUE csv files, as they are or inside their zip or gzip.
package enum TableImport {
    /// Reads the files and puts their table in place of the one at `output`: all of it, or on any mistake nothing.
    package static func run(
        files: [String], output: String, progress: (ImportProgress) -> Void = { _ in }
    ) throws(ImportFault) -> ImportSummary {
        var reading = ImportReading()
        try reading.read(files, progress)
        return try reading.write(to: output, progress)
    }
}

/// An import on its way.
private struct ImportReading {
    private var fault = ImportFault()
    private var state = ImportProgress()
    private var groups: [PTPGroup] = []
    private var mueFiles: [MUEFile] = []
    private var warnings: [String] = []

    private struct MUEFile {
        let name: String
        let setting: Setting
        let edition: Edition
        let draft: MUETableDraft
    }

    mutating func read(_ files: [String], _ progress: (ImportProgress) -> Void) throws(ImportFault) {
        guard !files.isEmpty else { throw ImportFault("", "no file is given") }
        var inputs: [InputFile] = []
        for path in files {
            do {
                inputs.append(try InputFile(path))
            } catch {
                for mistake in error.mistakes { fault.add(mistake.file, mistake.detail) }
            }
        }
        state.bytesTotal = inputs.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.packedCount } }
        for input in inputs {
            var isKnown = false
            for text in input.texts where read(text, progress) { isKnown = true }
            if !isKnown, fault.count == 0 {
                fault.add(input.path, "holds neither PTP edits (columns \"Column 1\" and \"Column 2\") nor an MUE table")
            }
        }
        guard fault.count == 0 else { throw fault }
    }

    /// Reads one text; false where it is neither kind of table.
    private mutating func read(_ text: InputFile.Text, _ progress: (ImportProgress) -> Void) -> Bool {
        let bytesBefore = state.bytesRead
        defer { state.bytesRead = bytesBefore + text.packedCount }
        do {
            switch try CMSFileKind(of: text.stream) {
            case .ptp:
                guard let group = group(for: text) else { return true }
                group.begin(text, &fault)
                var state = state
                try group.read(text, &fault) { taken in
                    state.bytesRead = bytesBefore + taken
                    state.rows = groups.reduce(0) { $0 + $1.rowCount }
                    progress(state)
                }
                self.state.rows = groups.reduce(0) { $0 + $1.rowCount }
            case .mue: try readMUE(text)
            case nil:
                warnings.append("\(text.name): holds neither PTP edits nor an MUE table, and was left out")
                return false
            }
        } catch {
            fault.add(text.name, error.reason)
        }
        return true
    }

    private mutating func group(for text: InputFile.Text) -> PTPGroup? {
        guard let setting = setting(text.cmsName.audience, of: text, wants: "ccipra- or ccioph-") else { return nil }
        if let group = groups.first(where: { $0.setting == setting }) { return group }
        groups.append(PTPGroup(setting))
        return groups.last
    }

    private mutating func setting(
        _ audience: CMSFileName.Audience?, of text: InputFile.Text, wants names: StaticString
    ) -> Setting? {
        switch audience {
        case .setting(let setting): return setting
        case .equipmentSuppliers:
            fault.add(text.name, "is for suppliers of medical equipment (DME), whose claims are not scrubbed here")
        case .medicaid: fault.add(text.name, "is Medicaid's, which has edits of its own: Medicare's are read")
        case nil: fault.add(text.name, "does not say by its name whose edits it has: name it as CMS does, with \(names)")
        }
        return nil
    }

    private mutating func readMUE(_ text: InputFile.Text) throws(ByteStream.Fault) {
        var bytes: [UInt8] = []
        while let stretch = try text.stream.next() {
            bytes += stretch
            guard bytes.count <= 64 << 20 else { throw ByteStream.Fault(reason: "is too long for an MUE table") }
        }
        var reader = MUEFileReader(name: text.name)
        reader.read(bytes, &fault)
        let audience = reader.audience ?? text.cmsName.audience
        guard let setting = setting(audience, of: text, wants: "PractitionerServices or OutpatientHospitalServices") else {
            return
        }
        if reader.draft.rowCount == 0, fault.count == 0 { fault.add(text.name, "has no rows") }
        let from = text.cmsName.effectiveDate
        if from == nil {
            warnings.append("\(text.name): no name says since when its values hold; they are applied to every service date")
        }
        let edition = Edition(
            name: "\(setting.tableName) MUE, \(from.map { "effective \($0)" } ?? "effective date not known")",
            source: "CMS NCCI MUE table", effectiveFrom: from, effectiveThrough: nil)
        if let earlier = mueFiles.first(where: { $0.setting == setting && $0.edition.effectiveFrom == from }) {
            fault.add(text.name, "is of the same setting and date as \(earlier.name)")
        }
        mueFiles.append(MUEFile(name: text.name, setting: setting, edition: edition, draft: reader.draft))
        state.rows += reader.draft.rowCount
    }

    mutating func write(to output: String, _ progress: (ImportProgress) -> Void) throws(ImportFault) -> ImportSummary {
        state.phase = .ordering
        progress(state)
        var writer = TableWriter()
        var tables: [ImportSummary.Table] = []
        for group in groups {
            let result = group.finish(&fault)
            let edition = group.edition
            writer.add(.ptp, group.setting, edition, result.words)
            warnings += group.warnings
            tables.append(
                ImportSummary.Table(
                    kind: .ptp, setting: group.setting, edition: edition, rows: group.rowCount, keys: result.pairCount))
        }
        for file in mueFiles {
            writer.add(.mue, file.setting, file.edition, file.draft.words(isComplete: true))
            let rows = file.draft.rowCount
            tables.append(
                ImportSummary.Table(kind: .mue, setting: file.setting, edition: file.edition, rows: rows, keys: rows))
        }
        guard fault.count == 0 else { throw fault }
        state.phase = .writing
        progress(state)
        let bytes = try writer.write(to: output)
        return ImportSummary(output: output, bytes: bytes, tables: tables, warnings: warnings)
    }
}
