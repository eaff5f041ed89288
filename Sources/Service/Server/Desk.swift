import Claims
import Formats
import HTTP
import JSON
import Rules

/// One loop's place of work: the buffers that every request on the loop uses again, and the world as it was last seen.
struct Desk {
    var world: CurrentWorld.Copy
    let parser = JSONParser()
    var problems = JSONProblems()
    var writer = JSONWriter(capacity: 16 << 10)

    private var reader = ClaimReader()
    private var claim = Claim()
    private var scrubber: Scrubber
    private var verdict: Verdict
    private var verdictWriter = VerdictWriter()
    private var text = TextReport()

    init(_ current: CurrentWorld) {
        world = CurrentWorld.Copy(of: current)
        scrubber = Scrubber(reference: world.world.reference)
        verdict = Verdict(profile: world.world.fallback.profile)
    }

    /// Reads a claim, judges it and writes its verdict; answers what is to be counted.
    mutating func scrub(_ value: JSONValue, _ query: ScrubQuery, as format: MediaType) throws(Refusal) -> Outcome {
        problems.reset()
        guard reader.read(value, into: &claim, &problems) else {
            throw Refusal(.notAClaim, Self.sentence(problems.list.count), errors: problems.list)
        }
        let ruleset = world.world.ruleset(for: claim.payerId.map(claim.string))
        scrubber.scrub(claim, by: ruleset, stage: query.stage, into: &verdict)
        if format == .text {
            text.write(verdict, of: claim, unknownMembers: problems.unknownMembers, to: &writer.bytes)
        } else {
            verdictWriter.write(
                verdict, of: claim, unknownMembers: problems.unknownMembers, include: query.include, ruleset: world.world.stamp,
                to: &writer)
        }
        return Outcome(isFlagged: verdict.isFlagged)
    }

    /// The rules whose findings the last verdict holds, by place in the catalogue.
    var lastFindings: some Sequence<Int> {
        verdict.report.findings.lazy.map(\.rule)
    }

    struct Outcome {
        let isFlagged: Bool
    }

    private static func sentence(_ count: Int) -> String {
        count == 1 ? "the body is JSON, but 1 thing in it is not as a claim has it" : "the body is JSON, but \(count) things in it are not as a claim has them"
    }
}

extension Refusal {
    /// A body that is not JSON.
    init(_ error: JSONSyntaxError) {
        self.init(
            .notJSON,
            "\(error.reason.sentence) At byte \(error.byteOffset), line \(error.line), column \(error.column).",
            errors: [])
    }
}
