import Claims
package import Rules

extension ReferenceReader {
    /// Reads procedure-to-procedure edits as `config/codes/` has them: column1, column2, effective, deletion, indicator.
    ///
    /// Effective is `20201001`, `<20190701` (in force on that day, and for an unknown time before), or `?`: in force on the deletion date
    /// or, of a live row, on the edition's first day, and before that unknown. `~` before it says that it is the date of the same row of
    /// another setting. Deletion is a date, or `*` for none.
    package static func readPTP(_ bytes: [UInt8]) throws(TableTextMistake) -> PTPTable {
        try bytes.withUnsafeBufferPointer { buffer throws(TableTextMistake) in try readPTP(buffer) }
    }

    /// The same of borrowed bytes.
    package static func readPTP(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableTextMistake) -> PTPTable {
        var text = TableText(bytes)
        let head = try text.head(heading: "column1")
        let edition = try Edition(head, text, digest: ContentDigest.hex(of: bytes))
        guard let from = edition.effectiveFrom else { throw text.mistake("the edition's first day, from, is missing") }
        var draft = PTPTableDraft()
        while text.advance() {
            guard text.cells.count == 5 else { throw text.mistake("5 cells are wanted, not \(text.cells.count)") }
            let period = try period(text, editionFrom: from)
            let isTaken = draft.append(column1: try text.code(0), column2: try text.code(1), period: period)
            precondition(isTaken, "an embedded table has few codes")
        }
        var scope: [ProcedureCode] = []
        for code in (head["scope"] ?? "").split(separator: " ") {
            let code = ProcedureCode(String(code))
            guard code.isWellFormed else { throw text.mistake("the scope has what is not a procedure code") }
            scope.append(code)
        }
        draft.cover(scope)
        let history = head["history"]
        let result = draft.finish(isComplete: false, historyFrom: history == "*" ? nil : try text.date(history))
        if let conflict = result.conflicts.first {
            throw text.mistake("rows of \(conflict.one) and \(conflict.other) contradict each other")
        }
        let table = PTPTable(
            setting: try text.setting(head["setting"]), edition: edition, memory: TableMemory(copying: result.words),
            range: result.words.indices)
        guard let table else { preconditionFailure("a table that was just made fits together") }
        return table
    }

    private static func period(_ text: TableText, editionFrom: CalendarDate) throws(TableTextMistake) -> PTPPeriod {
        let isOpen = text.cells[3].elementsEqual(CollectionOfOne(UInt8(ascii: "*")))
        let through = isOpen ? nil : try text.date(3)
        let number = try text.number(text.cells[4])
        guard let raw = UInt8(exactly: number), let indicator = PTPEdit.Indicator(rawValue: raw) else {
            throw text.mistake("the indicator is 0, 1 or 9")
        }
        let effective = text.cells[2]
        if effective.elementsEqual(CollectionOfOne(UInt8(ascii: "?"))) {
            return PTPPeriod(from: through ?? editionFrom, start: .noLaterThan, through: through, indicator: indicator)
        }
        let isInferred = effective.first == UInt8(ascii: "~")
        let isBound = effective.dropFirst(isInferred ? 1 : 0).first == UInt8(ascii: "<")
        return PTPPeriod(
            from: try text.date(2, droppingFirst: (isInferred ? 1 : 0) + (isBound ? 1 : 0)),
            start: isBound ? .noLaterThan : .exact, isInferred: isInferred, through: through, indicator: indicator)
    }
}
