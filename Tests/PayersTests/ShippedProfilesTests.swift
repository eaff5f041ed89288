import Claims
import Foundation
import Payers
import Rules
import Testing

/// The profiles of `config/payers/`, as they ship.
@Suite struct ShippedProfilesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "config/payers")

    private static func documents() throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".json") && $0 != "profile.schema.json" }
            .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
    }

    @Test func areReadWithoutMistakes() throws {
        let documents = try Self.documents()
        #expect(documents.count >= 11)
        for (name, bytes) in documents {
            do {
                let profile = try ProfileReader.read(bytes)
                #expect("\(profile.id).json" == name)
            } catch {
                Issue.record("\(name): \(error.list)")
            }
        }
    }

    /// The owner's guide demands 59 of 97530 with 97110, whoever pays.
    @Test func allWant59OnTheOwnersPair() throws {
        let profiles = try Self.documents().map { try ProfileReader.read($0.bytes) }
        let lineages = Lineages(profiles)
        let reference = ReferenceData(
            codesEdition: Edition(name: "none", source: "test", effectiveFrom: nil, effectiveThrough: nil), codes: [])
        for profile in profiles {
            let ruleset = Ruleset(try lineages.lineage(of: profile), origin: .file, reference: reference)
            for period in ruleset.periods {
                let step = period.pipeline.steps.first { $0.card.id.description == "pairing.therapeutic-pair-without-59" }
                #expect(step?.severity == .error, "\(profile.id)")
                let pairs = period.pipeline.settings[TherapeuticPairWithout59.pairs]
                #expect(pairs.contains(CodePair("97530", "97110")), "\(profile.id)")
            }
        }
    }
}
