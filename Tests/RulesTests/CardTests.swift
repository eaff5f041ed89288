import Claims
import Formats
import Rules
import TestSupport
import Testing

/// Every example of every card, and what must not change its outcome.
@Suite struct CardTests {
    @Test(arguments: CardExample.all) func saysWhatTheCardSays(_ example: CardExample) throws {
        let verdict = example.scrub(try example.claim(), by: example.ruleset())
        example.expectOutcome(verdict.findings(of: example.rule), "as written")
        if !example.isFlagged {
            #expect(
                verdict.coverage(of: example.rule) != .notChecked, "\(example): not checked for want of a fact",
                sourceLocation: example.location)
        }
    }

    @Test(arguments: CardExample.all) func doesNotDependOnTheOrderOfItems(_ example: CardExample) throws {
        let ruleset = example.ruleset()
        let written = example.scrub(try example.claim(), by: ruleset).findings(of: example.rule)
        let reversed = try Shorthand.items(example.example.claim).reversed().joined(separator: "\n")
        let findings = example.scrub(try example.claim(reversed), by: ruleset).findings(of: example.rule)
        example.expectOutcome(findings, "with its items reversed")
        #expect(
            findings.map(\.fingerprint).sorted() == written.map(\.fingerprint).sorted(),
            "\(example): other findings with its items reversed", sourceLocation: example.location)
    }

    @Test(arguments: CardExample.all.filter { !$0.isOfOneVisit })
    func doesNotDependOnAnotherDay(_ example: CardExample) throws {
        let text = example.example.claim + "\n97140 GP 15 min 1 unit on 2026-01-05"
        let claim = try example.claim(text)
        let foreign = claim.serviceLines.count
        let findings = example.scrub(claim, by: example.ruleset()).findings(of: example.rule)
        // What is said of the claim as a whole counts only where it was said without the other day too.
        let own = findings.filter { $0.lines.contains { $0 != foreign } || ($0.lines.isEmpty && example.isFlagged) }
        example.expectOutcome(own, "with another day's line")
    }

    @Test(arguments: CardExample.all) func isSilentWhenSwitchedOff(_ example: CardExample) throws {
        let verdict = example.scrub(try example.claim(), by: example.ruleset(isOn: false))
        #expect(
            verdict.findings(of: example.rule).isEmpty && verdict.coverage(of: example.rule) == .notApplicable,
            "\(example): speaks though it is switched off", sourceLocation: example.location)
    }

    @Test(arguments: CardExample.all.filter(\.isFlagged)) func isCuredByItsFixes(_ example: CardExample) throws {
        let ruleset = example.ruleset()
        let claim = try example.claim()
        let findings = example.scrub(claim, by: ruleset).findings(of: example.rule)
        for finding in findings {
            for fix in finding.fixes where !fix.edits.isEmpty {
                var edited = claim
                for edit in fix.edits { edit.apply(to: &edited) }
                let left = example.scrub(edited, by: ruleset).findings(of: example.rule)
                // One finding is cured at a time: the rule is silent where there was only one.
                #expect(
                    left.count < findings.count && !left.contains { $0.fingerprint == finding.fingerprint },
                    "\(example): \"\(fix.title)\" does not cure it", sourceLocation: example.location)
            }
        }
    }

    @Test(arguments: Catalogue.cards) func isComplete(_ card: RuleCard) throws {
        let examples = CardExample.all.filter { $0.rule == card.id.description }
        #expect(examples.contains { $0.isFlagged } && examples.contains { !$0.isFlagged }, "\(card.id): an example of each kind")
        let checked = try examples.filter {
            try !$0.isFlagged && $0.scrub($0.claim(), by: $0.ruleset()).coverage(of: $0.rule) == .checked
        }
        #expect(!checked.isEmpty, "\(card.id): some clean example must have what the rule is about")
        #expect(card.parameters.allSatisfy { $0.check($0.standard) == nil }, "\(card.id): defaults must fit")
    }

    @Test func idsAreUnique() {
        let ids = Catalogue.cards.map(\.id.description)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.split(separator: ".").count == 2 })
    }
}

extension RuleCard: CustomTestStringConvertible {
    package var testDescription: String { id.description }
}
