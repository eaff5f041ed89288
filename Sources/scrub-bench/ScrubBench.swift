import ArgumentParser
import JSON

/// Prints what each step of the straight line costs on the built-in claims.
@main
struct ScrubBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub-bench", abstract: "Measures each step of the straight line: processor time and heap allocations.")

    @Option(help: "Only this step: \(Step.allCases.map(\.rawValue).joined(separator: ", ")).")
    var step: Step?

    @Option(help: "Only this claim: \(Sample.allCases.map(\.rawValue).joined(separator: ", ")).")
    var claim: Sample?

    @Option(help: "Repetitions a run.")
    var iterations = 5_000

    @Option(help: "Runs, of which the median is told.")
    var runs = 9

    @Option(help: "A directory of codes, such as one that scrub data import has written to, for the look-ups.")
    var codes: String?

    @Flag(help: "Do --iterations of one step and print nothing: for counting instructions.")
    var callgrind = false

    @Flag(help: "Print the claims.")
    var samples = false

    @Flag(help: "Print the verdicts.")
    var verdicts = false

    func validate() throws {
        guard iterations > 0, runs > 0 else { throw ValidationError("--iterations and --runs are at least 1") }
    }

    func run() throws {
        let samples = claim.map { [$0] } ?? Sample.allCases
        if self.samples { return samples.forEach { print($0.json) } }
        if verdicts { return try printVerdicts(samples) }
        if callgrind { return try count(step ?? .whole, samples[0]) }
        for sample in samples {
            try report(sample)
        }
        guard claim == nil, step == nil else { return }
        try reportBatch()
        try LookUps(codesDirectory: codes).report(runs: runs, times: iterations * 10)
    }

    private func report(_ sample: Sample) throws {
        var line = try StraightLine()
        let document = PaddedDocument(sample.json)
        try line.whole(document.bytes)
        print("\(sample.rawValue): \(document.bytes.count) bytes, \(line.writer.bytes.count) bytes of verdict, \(line.outcome)")
        for step in self.step.map({ [$0] }) ?? Step.allCases where step != .note || sample == .clean {
            let cost = try Cost.measure(runs: runs, times: iterations) { try line.run(step, on: document.bytes, times: $0) }
            let perByte = step == .note ? ", \(decimals(cost.nanoseconds / Double(Sample.note.utf8.count), 1)) ns a byte" : ""
            row("\(step.rawValue) (\(step.what))", cost, perByte)
        }
    }

    /// Claims of a batch are judged one line after another, whatever came before.
    private func reportBatch() throws {
        var line = try StraightLine()
        let documents = [Sample.clean, .clean, .clean, .flagged].map { PaddedDocument($0.json) }
        let cost = try Cost.measure(runs: runs, times: iterations) { times in
            for index in 0..<times { try line.whole(documents[index % documents.count].bytes) }
        }
        print("batch, every fourth claim flagged: \(Int(1e9 / cost.nanoseconds)) claims/s on one core")
    }

    private func printVerdicts(_ samples: [Sample]) throws {
        for sample in samples {
            var line = try StraightLine()
            let document = PaddedDocument(sample.json)
            try line.whole(document.bytes)
            print(String(decoding: line.writer.bytes, as: UTF8.self))
        }
    }

    private func count(_ step: Step, _ sample: Sample) throws {
        var line = try StraightLine()
        let document = PaddedDocument(sample.json)
        for _ in 0..<100 { try line.whole(document.bytes) }
        try measuredByCallgrind(&line, step, document, iterations)
    }

    private func row(_ name: String, _ cost: Cost, _ more: String) {
        let padding = String(repeating: " ", count: max(0, 48 - name.count))
        print("  \(name)\(padding)\(decimals(cost.nanoseconds, 0)) ns, \(decimals(cost.allocations, 2)) allocations\(more)")
    }

    private func decimals(_ value: Double, _ count: Int) -> String {
        var scale = 1.0
        for _ in 0..<count { scale *= 10 }
        let rounded = (value * scale).rounded() / scale
        return count == 0 ? "\(Int(rounded))" : "\(rounded)"
    }
}

/// What callgrind collects, found by its name: `valgrind --tool=callgrind --toggle-collect='*measuredByCallgrind*'`.
@inline(never)
private func measuredByCallgrind(_ line: inout StraightLine, _ step: Step, _ document: PaddedDocument, _ times: Int) throws {
    try line.run(step, on: document.bytes, times: times)
}
