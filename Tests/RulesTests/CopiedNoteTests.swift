import Rules
import TestSupport
import Testing

/// Every line with a note of its own is compared, however many there are.
@Suite struct CopiedNoteTests {
    @Test func comparesTheFirstLineWithTheLast() {
        let note = "Soft tissue work and joint mobilization of the neck, with less pain on turning the head."
        let lines = (0..<300).map { number in
            let own = number == 0 || number == 299 ? note : (0..<12).map { "word\(number)x\($0)" }.joined(separator: " ")
            return "\(10_000 + number) 1 unit \"\(own)\""
        }
        let findings = scrub(lines.joined(separator: "\n")).findings(of: "documentation.copied-note")
        #expect(findings.map(\.lines) == [[1, 300]])
    }
}
