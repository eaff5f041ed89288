import Claims
import Formats
import JSON
import Notes
import Rules

/// `POST /v1/documentation/check`: a note while it is typed → what it says, and what the scrub would say of it.
enum DocumentationCheckEndpoint {
    static let endpoint = DocumentEndpoint(
        wants: "a procedureCode and its documentation", offers: [.json],
        answer: { ask, desk throws(Refusal) in
            var reader = ClaimReader()
            var claim = Claim()
            guard reader.readNote(ask.document, into: &claim, &desk.problems) else {
                throw .notUnderstood(desk.problems, as: "a note")
            }
            let world = desk.world.world
            let (ruleset, standing) = world.ruleset(for: claim.payerId.map(claim.string))
            var scrubber = Scrubber(reference: world.reference)
            var verdict = Verdict(profile: ruleset.profile)
            scrubber.scrub(claim, by: ruleset, Question(wantsDocumentation: true, standing: standing), into: &verdict)
            verdict.report.findings.removeAll { Catalogue.cards[$0.rule].group != "documentation" }
            write(verdict, of: claim, &desk)
            return desk.takeDocument()
        })

    /// `{ documentation, findings, unknownMembers, profile }`
    private static func write(_ verdict: Verdict, of claim: Claim, _ desk: inout Desk) {
        // A note that is still blank says nothing.
        let line = verdict.documentation.first
        var findings = VerdictWriter(pointers: NotePointers())
        desk.writer.object { writer in
            writer.key("documentation")
            writer.object { writer in
                writer.key("line")
                writer.integer(1)
                writer.reading(line?.reading ?? NoteReading()) { part in
                    line?.documentation.map { NotePointers().source(of: part, $0, in: claim) } ?? "/documentation"
                }
            }
            writer.key("findings")
            findings.writeFindings(verdict, of: claim, without: "serviceDate", to: &writer)
            writer.key("unknownMembers")
            writer.unknownMembers(desk.problems.unknownMembers)
            writer.key("profile")
            writer.profile(verdict.profile)
        }
    }
}
