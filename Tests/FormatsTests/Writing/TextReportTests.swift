import Claims
import Formats
import Foundation
import JSON
import Rules
import Testing

/// The report beside these tests is what people see; `UPDATE_GOLDEN=1 swift test` writes it anew.
@Suite struct TextReportTests {
    @Test(arguments: [
        ("clean", [Sample.clean]), ("exceeding", [.exceeding]), ("misallocated", [.misallocated]), ("tied", [.tied]),
        ("sparse", [.sparse]), ("batch", [.clean, .exceeding, .sparse]),
    ])
    func golden(name: String, samples: [Sample]) throws {
        var report = TextReport()
        for sample in samples {
            let claim = sample.claim
            report.append(World.verdict(claim), of: claim, unknownMembers: name == "sparse" ? unknown : [], ruleset: World.stamp)
        }
        try expectGolden(String(decoding: report.bytes, as: UTF8.self), name + ".txt")
    }

    @Test(arguments: Sample.all) func fitsThePage(sample: Sample) {
        var report = TextReport()
        let claim = sample.claim
        report.append(World.verdict(claim), of: claim, ruleset: World.stamp)
        for line in String(decoding: report.bytes, as: UTF8.self).split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }

    /// A claim's id cannot move the cursor, end a line or turn the direction of writing.
    @Test func textFromTheClaimIsTame() {
        var sample = Sample.clean
        sample.id = "A\u{1B}[2J\r\nerror: forged\u{202E}\u{2028}\u{7}"
        let claim = sample.claim
        var report = TextReport()
        report.append(World.verdict(claim), of: claim, ruleset: World.stamp)
        let text = String(decoding: report.bytes, as: UTF8.self)
        #expect(text.hasPrefix("A?[2J error: forged? ?: accept - nothing found\n"))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0.value != 0x202E) })
    }

    @Test func itemThatIsNoClaim() {
        let claim = Sample.clean.claim
        var report = TextReport()
        report.append(World.verdict(claim), of: claim, ruleset: World.stamp)
        report.bytes.removeAll()
        report.append(
            Problem(
                type: "/problems/not-a-claim", title: "Not a claim", status: 422,
                errors: [JSONProblem(pointer: "/serviceLines", code: .required, detail: "is required")]))
        let text = String(decoding: report.bytes, as: UTF8.self)
        #expect(text.contains("\nclaim 2: not judged - Not a claim\n\n   /serviceLines: is required\n"))
    }

    private let unknown = [
        UnknownMember(pointer: "/serviceLines/0/unit", name: "unit", nearest: "units"),
        UnknownMember(pointer: "/colour", name: "colour", nearest: nil),
    ]
}

/// Compares with a file in `Golden`.
func expectGolden(_ text: String, _ name: String, source: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil { try Data(text.utf8).write(to: file) }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: source)
}
