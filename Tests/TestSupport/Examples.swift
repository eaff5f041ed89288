package import Claims
import Formats
import Foundation
package import Rules

/// The claim that a shorthand says; a shorthand that does not read is a bug of the test.
package func claim(_ shorthand: String, file: StaticString = #file, line: UInt = #line) -> Claim {
    var claim = Claim()
    do {
        try Shorthand.read(shorthand, into: &claim)
    } catch {
        fatalError("shorthand: \(error)", file: file, line: line)
    }
    return claim
}

/// The verdict on a claim in shorthand, by every rule that is on by default, with the settings of `testRuleset`.
package func scrub(
    _ shorthand: String, enabling: [String] = [], settings: [String: ParameterValue] = [:], stage: ClaimStage = .final,
    file: StaticString = #file, line: UInt = #line
) -> Verdict {
    scrub(
        claim(shorthand, file: file, line: line), by: testRuleset(enabling: enabling, settings: settings), stage: stage)
}

/// The verdict on a claim.
package func scrub(
    _ claim: Claim, by ruleset: Ruleset, stage: ClaimStage = .final, standing: PayerStanding = .known
) -> Verdict {
    var scrubber = Scrubber(reference: testReference)
    var verdict = Verdict(profile: ruleset.profile)
    scrubber.scrub(claim, by: ruleset, Question(stage: stage, standing: standing), into: &verdict)
    return verdict
}

/// The rules' defaults, as one payer's profile changes them.
/// - Parameter settings: by `rule/parameter`; `method` is how units are counted.
package func testRuleset(
    enabling: [String] = [], disabling: [String] = [], settings: [String: ParameterValue] = [:]
) -> Ruleset {
    var profile = PayerProfile(id: "test", name: "Test", version: "1")
    for (key, value) in settings {
        if key == "method" {
            guard case .text(let name) = value, let method = UnitMethod(rawValue: name) else {
                fatalError("method must be one of \(UnitMethod.allCases.map(\.rawValue))")
            }
            profile.unitMethod.append(PayerProfile.Item(method, source: "test"))
        } else {
            let parts = key.split(separator: "/").map(String.init)
            guard parts.count == 2 else { fatalError("a setting is method or rule/parameter, not \(key)") }
            profile.change(parts[0], PayerProfile.RuleItem(parameters: [parts[1]: value]))
        }
    }
    for rule in enabling { profile.change(rule, PayerProfile.RuleItem(enabled: true)) }
    for rule in disabling { profile.change(rule, PayerProfile.RuleItem(enabled: false)) }
    return Ruleset([profile], origin: .file, reference: testReference)
}

/// The reference tables of `config/`.
package let testReference: ReferenceData = {
    func file(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(sourceTree)/config/codes/\(name)")))
    }
    do {
        return try ReferenceReader.read(file("therapy-codes.json")).adding(
            ptpTables: ["ptp-practitioner.tsv", "ptp-outpatient-hospital.tsv"].map {
                try file($0).withUnsafeBufferPointer(ReferenceReader.readPTP)
            },
            mueTables: file("mue.tsv").withUnsafeBufferPointer(ReferenceReader.readMUE))
    } catch {
        fatalError("config/codes: \(error)")
    }
}()

/// The folder that holds `Package.swift`.
package let sourceTree = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

extension PayerProfile {
    fileprivate mutating func change(_ rule: String, _ item: RuleItem) {
        rules[rule, default: []].append(Item(item, source: "test"))
    }
}

extension Verdict {
    /// What one rule says.
    package func findings(of rule: String) -> [Finding] {
        report.findings.filter { Catalogue.cards[$0.rule].id.description == rule }
    }

    /// Whether and why one rule was silent.
    package func coverage(of rule: String) -> Report.Coverage {
        Catalogue.place(of: rule).map { report.coverage[$0] } ?? .notApplicable
    }

    /// Ids of the rules that have something to say, in the order of the catalogue.
    package var rules: [String] {
        Set(report.findings.map(\.rule)).sorted().map { Catalogue.cards[$0].id.description }
    }
}
