import Foundation
import Testing

@Suite struct CheckStreamTests {
    @Test func everyLineOfALongBatchIsAnsweredInOrder() throws {
        let input = (0..<1_000).map { SampleClaim.claim("C\($0)", units: $0 % 10 == 0 ? 4 : 1) }.joined(separator: "\n")
        let ran = try scrub("check", "-", "--format", "json", input: input)
        #expect(ran.code == 1)
        #expect(ran.lines.count == 1_000)
        for (index, line) in ran.lines.enumerated() where !line.hasPrefix("{\"claimId\":\"C\(index)\",\"disposition\":\"") {
            Issue.record("line \(index) is out of order")
        }
        let text = try scrub("check", "-", input: input)
        #expect(text.output.hasSuffix("\n1000 claims: 900 accepted, 100 flagged\n"))
        #expect(text.errors.isEmpty)
    }

    @Test func aLineThatIsTooLongIsRefusedAndTheOthersJudged() throws {
        let long = #"{"claimId":"\#(String(repeating: "x", count: 3 << 20))"}"#
        for input in ["\(SampleClaim.accepted)\n\(long)\n\(SampleClaim.flagged)\n", "\(SampleClaim.accepted)\n\(long)"] {
            let ran = try scrub("check", "-", "--format", "json", input: input)
            #expect(ran.code == 2)
            let documents = try ran.documents
            #expect((documents[1]["problem"] as? NSDictionary)?["type"] as? String == "/problems/too-large")
            #expect(documents[0]["disposition"] as? String == "accept")
            if documents.count > 2 { #expect(documents[2]["disposition"] as? String == "flag") }
        }
    }

    /// A verdict comes before the next claim is sent.
    @Test func aSlowPipeIsAnsweredLineByLine() throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = ["check", "-", "--format", "json"]
        process.environment = [:]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for id in ["one", "two"] {
            try input.fileHandleForWriting.write(contentsOf: Data((SampleClaim.claim(id, units: 1) + "\n").utf8))
            var line = Data()
            while line.last != UInt8(ascii: "\n") {
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else { break }
                line += more
            }
            #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"claimId\":\"\(id)\""))
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
