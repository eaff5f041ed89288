import Claims
import Formats
import Rules
import TestSupport
import Testing

/// An example of a card, with what the card says of it.
struct CardExample: Sendable {
    let card: RuleCard
    let example: Example
    let isFlagged: Bool

    static let all: [CardExample] = Catalogue.cards.flatMap { card in
        card.clean.map { CardExample(card: card, example: $0, isFlagged: false) }
            + card.flagged.map { CardExample(card: card, example: $0, isFlagged: true) }
    }

    var rule: String { card.id.description }

    /// Where the example stands, so that a failure points at it.
    var location: SourceLocation {
        let path = example.file.description
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return SourceLocation(fileID: "Rules/\(name)", filePath: path, line: Int(example.line), column: 1)
    }

    /// Whether the example speaks of the visit as a whole, which another day's line would make two, or has no room for one more line.
    var isOfOneVisit: Bool {
        let items = (try? Shorthand.items(example.claim)) ?? []
        return items.contains { $0.hasPrefix("total ") || $0.hasPrefix("session ") } || items.count >= 50
    }

    /// The claim of a text, the example's own unless another is given; what is wrong with it is an issue at the example.
    func claim(_ text: String? = nil) throws -> Claim {
        var claim = Claim()
        do {
            try Shorthand.read(text ?? example.claim, into: &claim)
        } catch {
            Issue.record("\(self): \(error)", sourceLocation: location)
            throw error
        }
        return claim
    }

    /// The verdict on a claim of a payer that stands as the example says.
    func scrub(_ claim: Claim, by ruleset: Ruleset) -> Verdict {
        TestSupport.scrub(claim, by: ruleset, standing: example.standing)
    }

    /// The defaults with the example's settings. Parameters are named alone where they are the rule's own.
    func ruleset(isOn: Bool = true) -> Ruleset {
        var settings: [String: ParameterValue] = [:]
        for (key, value) in example.settings {
            let full = key == "method" || key.contains("/") ? key : "\(rule)/\(key)"
            if isGood(full, value) { settings[full] = value }
        }
        return testRuleset(enabling: isOn ? [rule] : [], disabling: isOn ? [] : [rule], settings: settings)
    }

    /// Profiles are checked when loaded, and so are examples.
    private func isGood(_ key: String, _ value: ParameterValue) -> Bool {
        if key == "method" { return true }
        let parts = key.split(separator: "/").map(String.init)
        let owner = Catalogue.place(of: parts[0]).map { Catalogue.cards[$0] }
        guard let parameter = owner?.parameters.first(where: { $0.name.description == parts.last }) else {
            Issue.record("\(self): there is no parameter \(key)", sourceLocation: location)
            return false
        }
        if let mistake = parameter.check(value) {
            Issue.record("\(self): \(key)\(mistake.pointer): \(mistake.detail)", sourceLocation: location)
            return false
        }
        return true
    }

    func expectOutcome(_ findings: [Finding], _ how: String) {
        #expect(
            findings.isEmpty != isFlagged,
            "\(self) \(how): \(isFlagged ? "silent" : findings.map(\.message).joined(separator: "; "))",
            sourceLocation: location)
    }
}

extension CardExample: CustomTestStringConvertible, CustomStringConvertible {
    var testDescription: String { description }

    var description: String {
        "\(rule), \(isFlagged ? "flagged" : "clean"): \(example.claim.split(separator: "\n").joined(separator: "; "))"
    }
}
