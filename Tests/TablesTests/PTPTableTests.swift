import Claims
import Rules
import Testing

/// Look-ups against a plain list of rows.
@Suite struct PTPTableTests {
    static let edition = Edition(name: "test", source: "test", effectiveFrom: day("2026-07-01"), effectiveThrough: nil)

    static func table(
        _ rows: [CMSMaker.Row], isComplete: Bool = true, scope: [ProcedureCode] = [], historyFrom: CalendarDate? = nil
    ) -> PTPTable {
        var draft = PTPTableDraft()
        for row in rows {
            let isTaken = draft.append(
                column1: ProcedureCode(row.column1), column2: ProcedureCode(row.column2), period: row.period)
            precondition(isTaken)
        }
        draft.cover(scope)
        let result = draft.finish(isComplete: isComplete, historyFrom: historyFrom)
        return PTPTable(
            setting: .practitioner, edition: edition, memory: TableMemory(copying: result.words), range: result.words.indices)!
    }

    /// The rows by pair, in a plain dictionary.
    struct Oracle {
        private var rowsByPair: [String: [CMSMaker.Row]] = [:]

        init(_ rows: [CMSMaker.Row]) {
            for row in rows { rowsByPair[row.column1 + row.column2, default: []].append(row) }
        }

        func answer(_ one: String, _ other: String, _ date: CalendarDate) -> PTPAnswer {
            for row in (rowsByPair[one + other] ?? []) + (rowsByPair[other + one] ?? []) {
                let period = row.period
                guard period.indicator != .notApplicable, period.from.map({ $0 <= date }) ?? true,
                    period.through.map({ date <= $0 }) ?? true
                else { continue }
                return .active(
                    PTPEdit(column1: ProcedureCode(row.column1), column2: ProcedureCode(row.column2), period: period))
            }
            return .noEdit
        }
    }

    @Test(arguments: [UInt64(1), 2, 3, 4, 5]) func agreesWithThePlainList(seed: UInt64) {
        let rows = CMSMaker.rows(3_000, codes: 120, seed: seed)
        let table = Self.table(rows)
        let oracle = Oracle(rows)
        let codes = CMSMaker.codes(120)
        var random = Seeded(seed: seed &+ 99)
        var active = 0
        for _ in 0..<20_000 {
            let row = rows.randomElement(using: &random)!
            // Half of them rows in one order or the other, on the days about their bounds; half of them any pair.
            var (one, other) = (row.column1, row.column2)
            if Bool.random(using: &random) {
                one = codes.randomElement(using: &random)!
                other = codes.randomElement(using: &random)!
            }
            if Bool.random(using: &random) { swap(&one, &other) }
            let bound = (Bool.random(using: &random) ? row.period.from : row.period.through) ?? day("2026-11-20")
            let date = bound.adding(days: Int.random(in: -2...2, using: &random))
            let answer = table.edit(between: ProcedureCode(one), ProcedureCode(other), on: date)
            #expect(answer == oracle.answer(one, other, date), "\(one) \(other) \(date)")
            if case .active = answer { active += 1 }
        }
        #expect(active > 2_000)
    }

    @Test func keepsEveryRow() {
        let rows = CMSMaker.rows(5_000, codes: 200, seed: 8)
        let table = Self.table(rows)
        var periodsByPair: [[String]: [PTPPeriod]] = [:]
        for row in rows { periodsByPair[[row.column1, row.column2], default: []].append(row.period) }
        for (pair, periods) in periodsByPair {
            #expect(table.rows(column1: ProcedureCode(pair[0]), column2: ProcedureCode(pair[1])) == periods)
        }
        #expect(table.rowCount == rows.count)
    }

    @Test func appliesFromTheEffectiveThroughTheDeletionDate() {
        let period = PTPPeriod(from: day("2020-10-01"), through: day("2021-12-31"), indicator: .allowed)
        let table = Self.table([CMSMaker.Row(column1: "97530", column2: "97535", period: period)])
        let edit = PTPAnswer.active(PTPEdit(column1: "97530", column2: "97535", period: period))
        for (date, answer) in [
            ("2020-09-30", PTPAnswer.noEdit), ("2020-10-01", edit), ("2021-12-31", edit), ("2022-01-01", .noEdit),
        ] {
            #expect(table.edit(between: "97530", "97535", on: day(date)) == answer)
            #expect(table.edit(between: "97535", "97530", on: day(date)) == answer)
        }
    }

    @Test func holdsAPairInBothOrders() {
        let early = PTPPeriod(from: day("2010-01-01"), through: day("2015-12-31"), indicator: .allowed)
        let late = PTPPeriod(from: day("2016-01-01"), through: nil, indicator: .never)
        let table = Self.table([
            CMSMaker.Row(column1: "97750", column2: "97530", period: late),
            CMSMaker.Row(column1: "97530", column2: "97750", period: early),
        ])
        for (one, other): (ProcedureCode, ProcedureCode) in [("97530", "97750"), ("97750", "97530")] {
            #expect(
                table.edit(between: one, other, on: day("2015-12-31"))
                    == .active(PTPEdit(column1: "97530", column2: "97750", period: early)))
            #expect(
                table.edit(between: one, other, on: day("2016-01-01"))
                    == .active(PTPEdit(column1: "97750", column2: "97530", period: late)))
        }
        #expect(table.rows(column1: "97530", column2: "97750") == [early])
        #expect(table.rows(column1: "97750", column2: "97530") == [late])
    }

    @Test func ignoresVoidRows() {
        let row = PTPPeriod(from: day("2020-10-01"), through: day("2020-10-01"), indicator: .notApplicable)
        let table = Self.table([CMSMaker.Row(column1: "97530", column2: "97116", period: row)])
        #expect(table.edit(between: "97530", "97116", on: day("2020-10-01")) == .noEdit)
    }

    @Test func saysWhatItDoesNotKnow() {
        let live = PTPPeriod(from: day("2024-07-01"), start: .noLaterThan, through: nil, indicator: .allowed)
        let ended = PTPPeriod(from: day("2019-12-31"), start: .noLaterThan, through: day("2019-12-31"), indicator: .allowed)
        let table = Self.table(
            [
                CMSMaker.Row(column1: "97530", column2: "97750", period: live),
                CMSMaker.Row(column1: "97140", column2: "97530", period: ended),
            ], isComplete: false, scope: ["97530", "97750", "97140", "97110"])
        func answer(_ one: ProcedureCode, _ other: ProcedureCode, _ date: String) -> PTPAnswer {
            table.edit(between: one, other, on: day(date))
        }
        #expect(answer("97530", "97750", "2024-06-30") == .unknown)
        #expect(answer("97750", "97530", "2024-07-01") == .active(PTPEdit(column1: "97530", column2: "97750", period: live)))
        #expect(answer("97530", "97140", "2019-12-30") == .unknown)
        #expect(answer("97530", "97140", "2019-12-31") == .active(PTPEdit(column1: "97140", column2: "97530", period: ended)))
        #expect(answer("97530", "97140", "2020-01-01") == .noEdit)
        // Covered, and without a row.
        #expect(answer("97110", "97140", "2010-01-01") == .noEdit)
        // Beyond what the part covers.
        #expect(answer("97110", "99213", "2026-01-01") == .unknown)
        #expect(answer("99213", "64450", "2026-01-01") == .unknown)
        let dated = Self.table([], isComplete: false, scope: ["97110", "97140"], historyFrom: day("2019-07-01"))
        #expect(dated.edit(between: "97110", "97140", on: day("2019-06-30")) == .unknown)
        #expect(dated.edit(between: "97110", "97140", on: day("2019-07-01")) == .noEdit)
    }

    @Test func findsRowsThatContradictEachOther() {
        let live = PTPPeriod(from: day("2020-01-01"), through: nil, indicator: .allowed)
        let later = PTPPeriod(from: day("2021-01-01"), through: nil, indicator: .never)
        let same = PTPPeriod(from: day("2020-01-01"), through: day("2020-06-30"), indicator: .never)
        let void = PTPPeriod(from: day("2020-01-01"), through: day("2020-01-01"), indicator: .notApplicable)
        func conflicts(_ rows: [(ProcedureCode, ProcedureCode, PTPPeriod)]) -> [PTPTableDraft.Conflict.Kind] {
            var draft = PTPTableDraft()
            for row in rows { _ = draft.append(column1: row.0, column2: row.1, period: row.2) }
            return draft.finish(isComplete: true).conflicts.map(\.kind)
        }
        #expect(conflicts([("97530", "97750", live), ("97530", "97750", later)]) == [.bothActive])
        #expect(conflicts([("97530", "97750", live), ("97750", "97530", later)]) == [.bothActive])
        #expect(conflicts([("97530", "97750", live), ("97530", "97750", same)]) == [.repeated])
        #expect(conflicts([("97530", "97750", live), ("97530", "97750", live)]) == [.repeated])
        #expect(conflicts([("97530", "97750", void), ("97530", "97750", live)]).isEmpty)
    }

    @Test func refusesWordsThatDoNotFitTogether() {
        var draft = PTPTableDraft()
        _ = draft.append(column1: "97530", column2: "97750", period: PTPPeriod(from: nil, through: nil, indicator: .allowed))
        let words = draft.finish(isComplete: true).words
        func isTaken(_ words: [UInt64]) -> Bool {
            PTPTable(
                setting: .practitioner, edition: Self.edition, memory: TableMemory(copying: words), range: words.indices) != nil
        }
        #expect(isTaken(words))
        for count in 0..<words.count { #expect(!isTaken(Array(words[..<count]))) }
        for place in 0..<4 {
            for wrong: UInt64 in [0, 3, .max, 1 << 40] where words[place] != wrong {
                var words = words
                words[place] = wrong
                #expect(!isTaken(words))
            }
        }
    }

    /// Whatever the words are, a look-up ends and reads nothing beyond them.
    @Test func endsOnAnyWords() {
        var random = Seeded(seed: 5)
        let rows = CMSMaker.rows(300, codes: 40, seed: 5)
        var draft = PTPTableDraft()
        for row in rows {
            _ = draft.append(column1: ProcedureCode(row.column1), column2: ProcedureCode(row.column2), period: row.period)
        }
        let words = draft.finish(isComplete: true).words
        for _ in 0..<300 {
            var words = words
            for _ in 0..<20 { words[Int.random(in: 6..<words.count, using: &random)] = random.next() }
            let table = PTPTable(
                setting: .practitioner, edition: Self.edition, memory: TableMemory(copying: words), range: words.indices)
            for row in rows {
                _ = table?.edit(between: ProcedureCode(row.column1), ProcedureCode(row.column2), on: day("2026-11-20"))
            }
        }
    }
}
