import Claims
package import Rules

extension ReferenceReader {
    /// Reads medically unlikely edits as `config/codes/` has them: code, then for each setting `units/indicator`, or `?` where unknown.
    package static func readMUE(_ bytes: [UInt8]) throws(TableTextMistake) -> [MUETable] {
        try bytes.withUnsafeBufferPointer { buffer throws(TableTextMistake) in try readMUE(buffer) }
    }

    /// The same of borrowed bytes.
    package static func readMUE(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableTextMistake) -> [MUETable] {
        var text = TableText(bytes)
        let head = try text.head(heading: "code")
        let edition = try Edition(head, text, digest: ContentDigest.hex(of: bytes))
        var settings: [Setting] = []
        for place in text.cells.indices.dropFirst() { settings.append(try text.setting(text.string(place))) }
        var drafts = settings.map { _ in MUETableDraft() }
        while text.advance() {
            guard text.cells.count == settings.count + 1 else { throw text.mistake("\(settings.count + 1) cells are wanted") }
            let code = try text.code(0)
            for place in drafts.indices {
                guard let mue = try mue(text, text.cells[place + 1]) else { continue }
                guard drafts[place].append(code, mue) else { throw text.mistake("\(code) stands in an earlier row too") }
            }
        }
        return zip(settings, drafts).map { setting, draft in
            let words = draft.words(isComplete: false)
            let table = MUETable(
                setting: setting, edition: edition, memory: TableMemory(copying: words), range: words.indices)
            guard let table else { preconditionFailure("a table that was just made fits together") }
            return table
        }
    }

    private static func mue(_ text: TableText, _ cell: TableText.Cell) throws(TableTextMistake) -> MUE? {
        if cell.elementsEqual(CollectionOfOne(UInt8(ascii: "?"))) { return nil }
        let parts = cell.split(separator: UInt8(ascii: "/"))
        guard parts.count == 2 else { throw text.mistake("units/indicator is wanted, or ?") }
        let units = try text.number(parts[0])
        guard units <= MUE.unitsMax, let raw = UInt8(exactly: try text.number(parts[1])),
            let indicator = MUE.Indicator(rawValue: raw)
        else { throw text.mistake("the MUE adjudication indicator is 1, 2 or 3") }
        return MUE(units: units, indicator: indicator)
    }
}
