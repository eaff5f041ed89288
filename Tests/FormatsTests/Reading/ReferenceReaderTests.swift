import Claims
import Formats
import JSON
import Rules
import TestSupport
import Testing

@Suite struct ReferenceReaderTests {
    @Test func readsTheTableOfTheHouse() {
        let codes = testReference.codes
        #expect(codes.count == 115 && testReference.codesEdition.effectiveFrom == CalendarDate("2024-07-01"))
        #expect(codes.count { $0.basis.isTimed } == 27 && codes.count { $0.list == .always } == 59)
        #expect(codes.filter { $0.basis == .furtherFifteenMinutes }.map(\.primary) == ["90912", "97129"])
        #expect(testReference["97530"]?.basis == .fifteenMinutes && testReference["97150"]?.basis == .session)
        #expect(testReference["97161"]?.kind == .evaluation && testReference["G0283"]?.kind == .supervisedModality)
        #expect(
            testReference["97014"]?.feeScheduleStatus == .invalid
                && testReference["92507"]?.disciplines.sole == .speechLanguagePathology)
        #expect(testReference["99213"] == nil)
    }

    private static let row = #"{"code":"97110","basis":"fifteenMinutes","list":"always","kind":"treatment","disciplines":["PT"]}"#

    private func mistakes(_ json: String) -> [String] {
        do {
            _ = try ReferenceReader.read(Array(json.utf8))
            return []
        } catch {
            guard case .problems(let problems) = error else { return ["not JSON"] }
            return problems.map { "\($0.pointer) \($0.code.rawValue)" }
        }
    }

    @Test(arguments: [
        (row, [String]()),
        ("7", ["/codes/0 type"]), ("{}", ["code", "basis", "list", "kind", "disciplines"].map { "/codes/0/\($0) required" }),
        (row + "," + row, ["/codes/1/code conflict"]),
        (row.replacing("97110", with: "9711"), ["/codes/0/code format"]),
        (row.replacing("97110", with: "g0283"), ["/codes/0/code format"]),
        (row.replacing("fifteenMinutes", with: "hours"), ["/codes/0/basis unknownValue"]),
        (row.replacing("always", with: "never"), ["/codes/0/list unknownValue"]),
        (row.replacing("\"PT\"", with: "\"PT\",\"PT\""), ["/codes/0/disciplines/1 conflict"]),
        (row.replacing("\"PT\"", with: "\"DC\""), ["/codes/0/disciplines/0 unknownValue"]),
        (row.replacing("\"kind\"", with: "\"kid\":1,\"kind\""), ["/codes/0/kid unknownMember"]),
        (row.replacing("fifteenMinutes", with: "furtherFifteenMinutes"), ["/codes/0/primary required"]),
        (row.replacing("\"list\"", with: "\"primary\":\"97112\",\"list\""), ["/codes/0/primary unknownValue"]),
    ])
    func saysWhatIsWrong(_ rows: String, _ expected: [String]) {
        #expect(mistakes(#"{"edition":{"name":"n","source":"s"},"codes":[\#(rows)]}"#) == expected)
    }

    @Test func wantsAnEditionAndCodes() {
        #expect(mistakes("{}") == ["/edition required", "/codes required"])
        #expect(
            mistakes(#"{"edition":{"effectiveFrom":"x"},"codes":{}}"#) == [
                "/edition/effectiveFrom format", "/edition/name required", "/edition/source required", "/codes type",
            ])
        #expect(mistakes("{") == ["not JSON"])
    }
}
