import Foundation
import Service
import Testing

/// The habits of the house that a reader should be able to rely on.
@Suite struct HabitTests {
    /// A file is one idea: about 300 lines, but for lists of words.
    @Test(arguments: try SourceTree.swiftFiles(below: "Sources"))
    func isNoLongerThanOneIdea(_ file: SourceFile) {
        let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(count <= (file.path.contains("/Lexicon/") ? 700 : 330), "\(file.path) has \(count) lines")
    }

    @Test(arguments: try SourceTree.swiftFiles(below: "Sources"))
    func saysWhyItMayCrossThreads(_ file: SourceFile) {
        guard file.text.contains("@unchecked Sendable") else { return }
        #expect(file.text.contains("Safe because"), "\(file.path) has @unchecked Sendable without a reason")
    }

    /// A rule reads no world: the clock, files and the environment are prepared before a claim arrives.
    @Test(arguments: try SourceTree.swiftFiles(below: "Sources/Rules"))
    func readsNoWorld(_ file: SourceFile) {
        for word in ["Date()", "getenv", "fopen", "ProcessInfo", " print(", "await ", "DispatchQueue"] {
            #expect(!file.text.contains(word), "\(file.path) uses \(word)")
        }
    }

    @Test(arguments: GeneratedDocument.all.map(\.path))
    func isAsGenerated(_ path: String) throws {
        let document = try #require(GeneratedDocument.all.first { $0.path == path })
        let stands = try SourceTree.bytes(path)
        #expect(stands == document.content, "\(path) is stale: run make docs")
    }

    /// A list of words without a sentence is a riddle.
    @Test(arguments: try SourceTree.swiftFiles(below: "Sources/Notes/Lexicon"))
    func saysWhatEachListMeans(_ file: SourceFile) {
        let lines = file.text.split(separator: "\n").map { $0.drop { $0 == " " } }
        for (above, line) in zip(lines, lines.dropFirst()) where line.hasPrefix("Group(") {
            #expect(above.hasPrefix("// "), "\(file.path): a list without a comment: \(line)")
        }
    }

    @Test func everyPageHasOneTitle() throws {
        for page in try SourceTree.files(below: "Docs", where: { $0.hasSuffix(".md") }) {
            var isCode = false
            var titles = 0
            for line in page.text.split(separator: "\n") {
                if line.hasPrefix("```") { isCode.toggle() }
                if !isCode, line.hasPrefix("# ") { titles += 1 }
            }
            #expect(titles == 1, "\(page.path) has \(titles) titles")
        }
    }
}
