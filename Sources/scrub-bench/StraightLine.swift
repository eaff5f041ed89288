import ArgumentParser
import Claims
import Formats
import JSON
import Notes
import Payers
import Rules
import Service

/// A stretch of the straight line that can be measured by itself.
enum Step: String, CaseIterable, ExpressibleByArgument {
    case parse, claim, facts, rules, verdict, whole, note

    var what: String {
        switch self {
        case .parse: "bytes → JSON"
        case .claim: "JSON → claim"
        case .facts: "claim → facts, its note read"
        case .rules: "facts and every rule → verdict"
        case .verdict: "verdict → bytes"
        case .whole: "all of it"
        case .note: "the note alone"
        }
    }
}

/// The straight line without HTTP, as a loop of the server runs it: the same buffers for every claim.
struct StraightLine {
    private let world: World
    private let parser = JSONParser()
    private var problems = JSONProblems()
    private var reader = ClaimReader()
    private var claim = Claim()
    private var facts: Facts
    private var scrubber: Scrubber
    private var verdict: Verdict
    private var verdictWriter = VerdictWriter()
    private var notes = NoteReader()
    private(set) var writer = JSONWriter(capacity: 16 << 10)

    /// With the tables and profiles that are inside the program.
    init() throws {
        let reference = try WorldLoader.reference(codesDirectory: nil)
        let payers = try PayerDirectory(
            try WorldLoader.profiles(payersDirectory: nil), feeds: [], reference: reference, onChange: { _, _ in },
            onEvent: { _ in })
        world = World(reference: reference, rulesets: payers.rulesets)
        facts = Facts(reference: reference)
        scrubber = Scrubber(reference: reference)
        verdict = Verdict(profile: world.fallback.profile)
    }

    /// Runs a step as often as said, over a document that the steps before it have been run on.
    mutating func run(_ step: Step, on document: UnsafeRawBufferPointer, times: Int) throws {
        let value = try parser.parse(padded: document)
        switch step {
        case .parse: for _ in 0..<times { _ = try parser.parse(padded: document) }
        case .claim: for _ in 0..<times { read(value) }
        case .facts:
            let pipeline = pipeline
            let plan = FactsPlan(pipeline.settings)
            for _ in 0..<times {
                facts.begin()
                facts.compute(claim, by: plan, reference: world.reference, readingEveryLine: false)
            }
        case .rules: for _ in 0..<times { judge() }
        case .verdict: for _ in 0..<times { write() }
        case .whole: for _ in 0..<times { try whole(document) }
        case .note:
            let note = Array(Sample.note.utf8)
            for _ in 0..<times { _ = notes.read(note.span) }
        }
    }

    /// Bytes to bytes.
    mutating func whole(_ document: UnsafeRawBufferPointer) throws {
        read(try parser.parse(padded: document))
        judge()
        write()
    }

    /// How the last verdict stands, in a few words.
    var outcome: String {
        let ids = verdict.report.findings.map { Catalogue.cards[$0.rule].id.description }
        return (verdict.isFlagged ? "flag" : "accept") + (ids.isEmpty ? "" : ": " + ids.joined(separator: ", "))
    }

    private mutating func read(_ value: JSONValue) {
        problems.reset()
        let isClaim = reader.read(value, into: &claim, &problems)
        precondition(isClaim, "the samples are claims")
    }

    private mutating func judge() {
        scrubber.scrub(claim, by: world.ruleset(for: claim.payerId.map(claim.string)).ruleset, into: &verdict)
    }

    private mutating func write() {
        writer.removeAll()
        verdictWriter.write(verdict, of: claim, ruleset: world.stamp, to: &writer)
    }

    private var pipeline: Pipeline {
        let ruleset = world.ruleset(for: claim.payerId.map(claim.string)).ruleset
        return ruleset.periods[ruleset.period(on: claim.serviceLines[0].serviceDate)].pipeline
    }
}
