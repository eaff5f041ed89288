import Advice
import Claims
import JSON
import Rules

/// `POST /v1/units`: minutes, or what the clock shows, → units.
enum UnitsEndpoint {
    static let endpoint = DocumentEndpoint(
        wants: "the visit's lines, each with its procedureCode and with minutes or intervals", offers: [.json, .text],
        answer: { ask, desk throws(Refusal) in
            guard let sheet = TimeSheetReader.read(ask.document, &desk.problems) else {
                throw .notUnderstood(desk.problems, as: "a time sheet")
            }
            return write(sheet, ask.format, &desk)
        })

    static func write(_ sheet: TimeSheet, _ format: MediaType, _ desk: inout Desk) -> [UInt8] {
        let advice = TimeAdvice(sheet, desk.world.world.reference)
        if format == .text { return Array((PageNotes.text(desk.problems.unknownMembers) + advice.text).utf8) }
        advice.write(to: &desk.writer, unknownMembers: desk.problems.unknownMembers)
        return desk.takeDocument()
    }
}
