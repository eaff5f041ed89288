import Foundation
import Testing

@testable import Notes

/// Pairs of 97530 and 97110 on one day, from Golden/pairs.txt.
struct PairTests {
    static let cases: [[String]] = {
        let file = GoldenTests.folder.appending(path: "pairs.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.components(separatedBy: " | ") }
    }()

    @Test(arguments: cases) func comparesAsTheGuidelineSays(_ item: [String]) {
        var reader = NoteReader()
        let pair = reader.compare(activity97530: Array(item[1].utf8).span, exercise97110: Array(item[2].utf8).span)
        var letters = ""
        if pair.distinctGoals { letters += "G" }
        if pair.distinctBodyRegions { letters += "B" }
        if pair.distinctPurposes { letters += "P" }
        if pair.copied { letters += "C" }
        #expect((letters.isEmpty ? "-" : letters) == item[0], "\(item[3]): \(item[1]) / \(item[2])")
        #expect(pair.justified == !item[0].allSatisfy { "C-".contains($0) })
    }
}
