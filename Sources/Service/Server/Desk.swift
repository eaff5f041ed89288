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

    /// Makes ready for another reply.
    mutating func begin() {
        writer.removeAll()
        text = TextReport()
    }

    /// What has been written since the last time, in either format.
    mutating func take(_ body: (UnsafeRawBufferPointer) -> Void) {
        writer.bytes.withUnsafeBytes(body)
        writer.removeAll()
        text.bytes.withUnsafeBytes(body)
        text.bytes.removeAll(keepingCapacity: true)
    }

    /// Writes what stands in a batch in the place of an item that is no claim.
    mutating func write(_ refusal: Refusal, asItem index: Int, _ format: MediaType) {
        let problem = Problem(
            type: refusal.kind.type, title: refusal.kind.title, status: Int(refusal.kind.status.code), detail: refusal.detail,
            errors: refusal.errors)
        if format == .text { text.append(problem) } else { problem.write(asItem: index, to: &writer) }
    }

    /// Reads a claim, judges it and writes its verdict; answers what is to be counted.
    mutating func scrub(_ value: JSONValue, _ query: ScrubQuery, as format: MediaType) throws(Refusal) -> Outcome {
        problems.reset()
        guard reader.read(value, into: &claim, &problems) else {
            throw Refusal(.notAClaim, Self.sentence(problems.list.count), errors: problems.list)
        }
        let (ruleset, standing) = world.world.ruleset(for: claim.payerId.map(claim.string))
        let question = Question(
            stage: query.stage, wantsDocumentation: query.include.contains(.documentation), standing: standing)
        scrubber.scrub(claim, by: ruleset, question, into: &verdict)
        if format == .text {
            text.append(verdict, of: claim, unknownMembers: problems.unknownMembers, ruleset: world.world.stamp)
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
        count == 1
            ? "the body is JSON, but 1 thing in it is not as a claim has it"
            : "the body is JSON, but \(count) things in it are not as a claim has them"
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
