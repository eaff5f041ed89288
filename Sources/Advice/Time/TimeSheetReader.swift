import Claims
package import JSON
import Rules

/// Reads `{ method?, discipline?, lines: [{ procedureCode, minutes | intervals, assistantMinutes? }], now? }`.
///
/// null counts as a member that is not there.
package enum TimeSheetReader {
    private static let sheetNames = JSONMembers("method", "discipline", "lines", "now")
    private static let lineNames = JSONMembers("procedureCode", "minutes", "intervals", "assistantMinutes")
    private static let intervalNames = JSONMembers("start", "end", "providerNpi")
    private static let methods = JSONMembers(UnitMethod.allCases.map(\.name))
    private static let disciplines = JSONMembers("PT", "OT", "SLP")

    /// The most that one visit may have.
    private static let linesMax = 100
    private static let intervalsMax = 100

    /// The sheet; nil where something is wrong, all of which is reported.
    package static func read(_ value: JSONValue, _ problems: inout JSONProblems) -> TimeSheet? {
        let problemsBefore = problems.count
        var sheet = TimeSheet()
        var drafts: [LineDraft] = []
        var now: Instant?
        var hasNow = false
        var hasLines = false
        let isObject = value.readObject(sheetNames, &problems) { member, value, problems in
            guard !value.isNull else { return }
            switch member {
            case 0: if let index = value.readWord(methods, &problems) { sheet.method = UnitMethod.allCases[index] }
            case 1: sheet.discipline = value.readWord(disciplines, &problems).map { Discipline.allCases[$0] }
            case 2:
                hasLines = true
                value.readArray(&problems, countMax: linesMax) { drafts.append(line($1, number: $0 + 1, &$2)) }
                if value.kind == .array, value.count == 0 {
                    problems.report(.tooShort, "must have at least one line")
                }
            default:
                hasNow = true
                now = value.readInstant(&problems)
            }
        }
        guard isObject else { return nil }
        if !hasLines { problems.reportMissing("lines") }
        // A time that is there and cannot be read has its own problem.
        if !hasNow, drafts.contains(where: { $0.intervals.contains { !$0.hasEnd } }) {
            problems.report(.required, member: "now", "is required while an interval has no end")
        }
        problems.at("lines") { problems in
            for draft in drafts { problems.at(draft.number - 1) { sheet.lines += draft.line(now: now, &$0).map { [$0] } ?? [] } }
        }
        return problems.count == problemsBefore ? sheet : nil
    }

    private static func line(_ value: JSONValue, number: Int, _ problems: inout JSONProblems) -> LineDraft {
        var draft = LineDraft(number: number)
        let isObject = value.readObject(lineNames, &problems) { member, value, problems in
            guard !value.isNull else { return }
            draft.given.insert(member)
            switch member {
            case 0: draft.procedureCode = value.readProcedureCode(&problems)
            case 1: draft.minutes = value.readInteger(&problems, in: 0...1_440)
            case 2:
                value.readArray(&problems, countMax: intervalsMax) { index, value, problems in
                    if let interval = interval(value, index, &problems) { draft.intervals.append(interval) }
                }
                if value.kind == .array, value.count == 0 {
                    problems.report(.tooShort, "must have at least one interval")
                }
            default: draft.assistantMinutes = value.readInteger(&problems, in: 0...1_440)
            }
        }
        guard isObject else { return draft }
        if !draft.given.contains(0) { problems.reportMissing("procedureCode") }
        if !draft.given.contains(1), !draft.given.contains(2) {
            problems.report(.required, "minutes or intervals is required")
        }
        return draft
    }

    private static func interval(_ value: JSONValue, _ index: Int, _ problems: inout JSONProblems) -> IntervalDraft? {
        var start: Instant?
        var draft = IntervalDraft(index: index)
        var hasStart = false
        let isObject = value.readObject(intervalNames, &problems) { member, value, problems in
            guard !value.isNull else { return }
            switch member {
            case 0:
                hasStart = true
                start = value.readInstant(&problems)
            case 1:
                draft.hasEnd = true
                draft.end = value.readInstant(&problems)
            default: _ = value.readString(&problems)
            }
        }
        guard isObject else { return nil }
        if !hasStart { problems.reportMissing("start") }
        draft.start = start
        return draft
    }
}

/// A line while its sheet is being read: whether an interval is lawful depends on what `now` is, wherever it stands.
private struct LineDraft {
    let number: Int
    var procedureCode: ProcedureCode?
    var minutes: Int?
    var assistantMinutes: Int?
    var intervals: [IntervalDraft] = []
    /// Members that are there, readable or not, so that none is called missing that is only wrong.
    var given: Set<Int> = []

    init(number: Int) {
        self.number = number
    }

    func line(now: Instant?, _ problems: inout JSONProblems) -> TimeSheet.Line? {
        guard let procedureCode else { return nil }
        var line = TimeSheet.Line(
            number: number, procedureCode: procedureCode, recordedMinutes: minutes, assistantMinutes: assistantMinutes)
        problems.at("intervals") { problems in
            for draft in intervals {
                problems.at(draft.index) { line.stretches += draft.stretch(now: now, &$0).map { [$0] } ?? [] }
            }
        }
        if minutes != nil, intervals.contains(where: { !$0.hasEnd }) {
            problems.report(.conflict, member: "minutes", "cannot be given while an interval of the line is running")
        }
        if let assistantMinutes, line.stretches.count == intervals.count, minutes != nil || !intervals.isEmpty,
            assistantMinutes > line.minutes
        {
            problems.report(.range, member: "assistantMinutes", "must be at most the line's minutes, of which they are a part")
        }
        return line
    }
}

private struct IntervalDraft {
    let index: Int
    var start: Instant?
    var end: Instant?
    var hasEnd = false

    init(index: Int) {
        self.index = index
    }

    func stretch(now: Instant?, _ problems: inout JSONProblems) -> TimeSheet.Stretch? {
        guard let start, let end = hasEnd ? end : now else { return nil }
        let seconds = end.epochSeconds - start.epochSeconds
        if seconds < 0 {
            problems.report(
                .range, member: hasEnd ? "end" : "start", hasEnd ? "must not be before the start" : "must not be after now")
            return nil
        }
        if seconds > 86_400 {
            problems.report(
                .range, member: hasEnd ? "end" : "start",
                hasEnd ? "must be at most 24 hours after the start" : "must be at most 24 hours before now")
            return nil
        }
        return TimeSheet.Stretch(TreatmentInterval(start: start, end: end), isRunning: !hasEnd)
    }
}

extension UnitMethod {
    /// As the contract names it.
    var name: StaticString {
        switch self {
        case .cms: "cms"
        case .ama: "ama"
        case .nearestQuarter: "nearestQuarter"
        }
    }
}

extension JSONValue {
    /// A code in any form; a whole number is taken for its digits, since EMRs send numbers. Problem: `type`.
    fileprivate func readProcedureCode(_ problems: inout JSONProblems) -> ProcedureCode? {
        if case .whole(let number) = number, number >= 0 { return ProcedureCode("\(number)") }
        guard let text = string else {
            problems.report(.type, "must be a string")
            return nil
        }
        return ProcedureCode(String(String(decoding: text.bytes, as: UTF8.self).filter { !$0.isWhitespace }))
    }

    /// An RFC 3339 date-time; problems: `type`, `format`.
    fileprivate func readInstant(_ problems: inout JSONProblems) -> Instant? {
        guard let text = readString(&problems) else { return nil }
        if let instant = Instant(text.bytes) { return instant }
        problems.report(.format, "must be a time with its offset, as 2026-11-20T14:00:00-05:00 (RFC 3339)")
        return nil
    }
}
