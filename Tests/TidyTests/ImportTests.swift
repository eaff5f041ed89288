import Foundation
import Testing

/// Holds the imports of every source file to the table of the house: one direction, and no room knows what it must not.
@Suite struct ImportTests {
    /// Room → what its files may import, beside the standard library.
    static let allowed: [String: Set<String>] = [
        "Claims": [],
        "JSON": ["CSimdJSON"],
        "Notes": [],
        "HTTP": ["CLinux", "CZlib", "Dispatch", "Glibc", "Synchronization"],
        "Rules": ["Claims", "Notes"],
        "Formats": ["Claims", "JSON", "Notes", "Rules"],
        "Tables": ["CZlib", "Claims", "Glibc", "Rules"],
        "Payers": ["CCurl", "Claims", "Dispatch", "Glibc", "JSON", "Rules", "Synchronization"],
        "Advice": ["Claims", "JSON", "Notes", "Rules"],
        "Service": [
            "Advice", "CEmbedded", "Claims", "Dispatch", "Formats", "Glibc", "HTTP", "JSON", "Logging", "Notes", "Payers",
            "Rules",
            "Synchronization", "Tables",
        ],
        "scrub": ["ArgumentParser", "Dispatch", "Glibc", "JSON", "Payers", "Rules", "Service", "Synchronization", "Tables"],
        "scrub-dev": ["ArgumentParser", "Glibc", "Service"],
        "scrub-bench": [
            "ArgumentParser", "CAllocationCount", "Claims", "Formats", "Glibc", "HTTP", "JSON", "Notes", "Payers", "Rules",
            "Service",
        ],
    ]

    @Test(arguments: try SourceTree.swiftFiles(below: "Sources"))
    func importsOnlyWhatTheRoomMay(_ file: SourceFile) throws {
        let room = try #require(file.path.split(separator: "/").dropFirst().first.map(String.init))
        let allowed = try #require(Self.allowed[room], "the room \(room) is not in the table")
        for line in file.text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 1, !line.hasPrefix("//") else { continue }
            let module = String(words[place + 1].split(separator: ".").first ?? "")
            #expect(allowed.contains(module), "\(file.path) imports \(module)")
        }
    }
}
