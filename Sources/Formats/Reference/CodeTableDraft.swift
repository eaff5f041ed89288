import Claims
import JSON
import Rules

/// The table of therapy codes while it is being read.
struct CodeTableDraft {
    private(set) var edition: Edition?
    private(set) var codes: [TherapyCode] = []
    private var seen: Set<ProcedureCode> = []
    /// Add-on codes' primaries, with the index of the row, checked when all codes are known.
    private var primaries: [(row: Int, code: ProcedureCode)] = []

    private static let tableMembers = JSONMembers("edition", "codes")
    private static let editionMembers = JSONMembers("name", "source", "effectiveFrom", "effectiveThrough", "made")
    private static let codeMembers = JSONMembers(
        "code", "basis", "list", "kind", "disciplines", "status", "primary", "label")

    mutating func read(_ value: JSONValue, _ problems: inout JSONProblems) {
        var hasEdition = false
        var hasCodes = false
        let isObject = value.readObject(Self.tableMembers, &problems) { member, value, problems in
            if member == 0 {
                hasEdition = true
                readEdition(value, &problems)
            } else {
                hasCodes = true
                value.readArray(&problems, countMax: 100_000) { readCode($1, row: $0, &$2) }
            }
        }
        guard isObject else { return }
        if !hasEdition { problems.reportMissing("edition") }
        if !hasCodes { problems.reportMissing("codes") }
        for primary in primaries where !seen.contains(primary.code) {
            problems.at("codes") { problems in
                problems.at(primary.row) { $0.report(.unknownValue, member: "primary", "is not a code of this table") }
            }
        }
    }

    private mutating func readEdition(_ value: JSONValue, _ problems: inout JSONProblems) {
        var name: String?
        var source: String?
        var from: CalendarDate?
        var through: CalendarDate?
        let isObject = value.readObject(Self.editionMembers, &problems) { member, value, problems in
            switch member {
            case 0: name = value.readString(&problems).map(String.init)
            case 1: source = value.readString(&problems).map(String.init)
            case 2: from = value.readDate(&problems)
            case 3: through = value.readDate(&problems)
            default: _ = value.readString(&problems)
            }
        }
        guard isObject else { return }
        if name == nil { problems.reportMissing("name") }
        if source == nil { problems.reportMissing("source") }
        edition = Edition(name: name ?? "", source: source ?? "", effectiveFrom: from, effectiveThrough: through)
    }

    private mutating func readCode(_ value: JSONValue, row: Int, _ problems: inout JSONProblems) {
        var code: ProcedureCode?
        var basis: TherapyCode.Basis?
        var list: TherapyCode.ListStatus?
        var kind: TherapyCode.Kind?
        var disciplines: DisciplineSet?
        var status: FeeScheduleStatus?
        var primary: ProcedureCode?
        let problemsBefore = problems.count
        let isObject = value.readObject(Self.codeMembers, &problems) { member, value, problems in
            switch member {
            case 0: code = value.readProcedureCode(&problems)
            case 1: basis = value.readChoice(&problems)
            case 2: list = value.readChoice(&problems)
            case 3: kind = value.readChoice(&problems)
            case 4: disciplines = value.readDisciplines(&problems)
            case 5: status = value.readChoice(&problems)
            case 6: primary = value.readProcedureCode(&problems)
            default: _ = value.readString(&problems)
            }
        }
        guard isObject, problems.count == problemsBefore else { return }
        guard let code, let basis, let list, let kind, let disciplines else {
            if code == nil { problems.reportMissing("code") }
            if basis == nil { problems.reportMissing("basis") }
            if list == nil { problems.reportMissing("list") }
            if kind == nil { problems.reportMissing("kind") }
            if disciplines == nil { problems.reportMissing("disciplines") }
            return
        }
        if !seen.insert(code).inserted { problems.report(.conflict, member: "code", "stands in an earlier row too") }
        if basis == .furtherFifteenMinutes, primary == nil { problems.reportMissing("primary") }
        if let primary { primaries.append((row, primary)) }
        codes.append(
            TherapyCode(
                code: code, basis: basis, list: list, kind: kind, disciplines: disciplines, feeScheduleStatus: status,
                primary: primary))
    }
}

extension JSONValue {
    /// One of a type's raw values; problems: `type`, `unknownValue`.
    fileprivate func readChoice<Choice: RawRepresentable<String> & CaseIterable>(_ problems: inout JSONProblems) -> Choice? {
        guard let text = readString(&problems) else { return nil }
        if let choice = Choice(rawValue: String(text)) { return choice }
        problems.report(.unknownValue, "must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
    }

    /// A well-formed code; problems: `type`, `format`.
    fileprivate func readProcedureCode(_ problems: inout JSONProblems) -> ProcedureCode? {
        guard let text = readString(&problems) else { return nil }
        let code = ProcedureCode(text.bytes)
        if code.isWellFormed, code.description == String(text) { return code }
        problems.report(.format, "must be a procedure code of five characters, as 97530 or G0283")
        return nil
    }

    /// Abbreviations of disciplines, each once; problems: `type`, `unknownValue`, `conflict`.
    fileprivate func readDisciplines(_ problems: inout JSONProblems) -> DisciplineSet? {
        var set = DisciplineSet()
        let isList = readArray(&problems) { _, value, problems in
            guard let text = value.readString(&problems) else { return }
            guard let discipline = Discipline.allCases.first(where: { $0.abbreviation == String(text) }) else {
                return problems.report(.unknownValue, "must be PT, OT or SLP")
            }
            if set.contains(discipline) { problems.report(.conflict, "stands twice in its list") }
            set.formUnion(DisciplineSet(CollectionOfOne(discipline)))
        }
        return isList ? set : nil
    }
}
