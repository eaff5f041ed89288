package import Claims
package import JSON
package import Rules

/// Verdicts as plain text for people who bill: a finding a paragraph, in the style of a good compiler.
package struct TextReport {
    /// What has been written; whoever streams it may empty it between claims.
    package var bytes: [UInt8] = []
    private var claims = 0

    package init() {}

    /// Adds the verdict of a claim, behind a line if it is not the first.
    package mutating func append(
        _ verdict: Verdict, of claim: Claim, unknownMembers: [UnknownMember] = [], ruleset: RulesetStamp
    ) {
        add { page, number in
            page.write(title(verdict, of: claim, number: number))
            page.write("profile \(verdict.profile.id) \(verdict.profile.version), rules \(ruleset.version)")
            for finding in verdict.report.findings { page.finding(finding, of: claim) }
            page.units(verdict)
            page.notChecked(verdict, of: claim)
            page.unknownMembers(unknownMembers)
        }
    }

    /// Adds why an item in the place of a claim could not be judged.
    package mutating func append(_ problem: Problem) {
        add { page, number in
            page.write(
                "claim \(number): not judged - " + [problem.title, problem.detail].compactMap { $0 }.joined(separator: ". "))
            if problem.errors.isEmpty { return }
            page.blankLine()
            for error in problem.errors {
                page.write(
                    "\(error.pointer.isEmpty ? "the whole item" : error.pointer): \(error.detail)", after: "   ", indent: 6)
            }
        }
    }

    private mutating func add(_ body: (inout TextPage, Int) -> Void) {
        var page = TextPage()
        if claims > 0 {
            page.blankLine()
            page.rule()
            page.blankLine()
        }
        claims += 1
        body(&page, claims)
        bytes.append(contentsOf: page.text.utf8)
    }
}

/// `A-1001: flag - 1 error, 2 warnings; 3 rules not checked`.
private func title(_ verdict: Verdict, of claim: Claim, number: Int) -> String {
    let name = claim.claimId.map { claim.string($0) } ?? "claim \(number)"
    let counts = Severity.allCases.reversed().compactMap { severity in
        let count = verdict.count(severity)
        return count == 0 ? nil : counted(count, severity.name.description)
    }
    let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
    let lacking = verdict.notCheckedCount
    return "\(name): \(verdict.isFlagged ? "flag" : "accept") - \(found)"
        + (lacking == 0 ? "" : "; \(counted(lacking, "rule")) not checked")
}
