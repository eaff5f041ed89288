import Advice
import Claims
import JSON
import Rules
import TestSupport

/// What a document in JSON asks, or what is wrong with it.
func sheet(_ json: String) -> (sheet: TimeSheet?, problems: JSONProblems) {
    var problems = JSONProblems()
    let parser = JSONParser()
    guard let value = try? parser.parse(Array(json.utf8)) else { fatalError("not JSON: \(json)") }
    return (TimeSheetReader.read(value, &problems), problems)
}

/// The advice on a document that is right.
func advice(_ json: String) -> TimeAdvice {
    let (sheet, problems) = sheet(json)
    guard let sheet else { fatalError("\(problems.list)") }
    return TimeAdvice(sheet, testReference)
}

/// The advice on codes with their minutes.
func advice(_ lines: [(code: String, minutes: Int)], method: UnitMethod = .cms) -> TimeAdvice {
    var sheet = TimeSheet()
    sheet.method = method
    for (index, line) in lines.enumerated() {
        sheet.lines.append(
            TimeSheet.Line(number: index + 1, procedureCode: ProcedureCode(line.code), recordedMinutes: line.minutes))
    }
    return TimeAdvice(sheet, testReference)
}

extension TimeAdvice {
    subscript(method: UnitMethod) -> MethodAdvice {
        methods.first { $0.method == method }!
    }

    var kinds: [String] {
        notices.map { $0.kind.description }
    }
}

/// From code to units.
func byCode(_ allocation: MethodAdvice.Allocation) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: allocation.map { ($0.code.description, $0.units) })
}
