import Claims
import Rules
import TestSupport
import Testing

/// One session note for several lines, and fixes that make a pair of 97530 and 97110 out of them.
@Suite struct SharedNoteTests {
    private let note = """
        97530: sit to stand from a 17 inch chair x10, so that she can rise from her kitchen chair. \
        97110: seated knee extension 3x10 to increase quadriceps strength.
        """

    @Test func tellsThePairThatAFixMakesApartByTheNotesSections() throws {
        let verdict = scrub(
            "97530 GP 15 min 1 unit\n97112 GP 59 15 min 1 unit\nsession \"\(note)\"",
            settings: [
                "coding.code-not-valid/codes": .list([CodeSubstitution("97112", instead: "97110").parameterValue])
            ])
        let finding = try #require(verdict.findings(of: "coding.code-not-valid").first)
        let fix = try #require(finding.fixes.first)
        #expect(!fix.introduces.map(\.description).contains("pairing.therapeutic-pair-unjustified"))
    }

    @Test func tellsNoOtherPairApartByThoseSections() {
        let verdict = scrub(
            "97530 GP 15 min 1 unit\n97110 GP 59 15 min 1 unit\n97140 GP 59 15 min 1 unit\nsession \"\(note)\"",
            settings: [
                "pairing.therapeutic-pair-without-59/pairs": .list([CodePair("97140", "97530").parameterValue])
            ])
        #expect(verdict.findings(of: "pairing.therapeutic-pair-unjustified").map(\.lines) == [[1, 3]])
    }

    @Test func tellsThePairApartInEitherOrder() {
        for codes in [CodePair("97530", "97110"), CodePair("97110", "97530")] {
            let verdict = scrub(
                "97530 GP 59 15 min 1 unit\n97110 GP 59 15 min 1 unit\nsession \"\(note)\"",
                settings: ["pairing.therapeutic-pair-without-59/pairs": .list([codes.parameterValue])])
            #expect(verdict.findings(of: "pairing.therapeutic-pair-unjustified").isEmpty)
        }
    }
}
