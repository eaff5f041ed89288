import Claims
import Rules

extension TextPage {
    /// A finding, as a paragraph: what, where, why, who says so, how it would be denied, and what cures it.
    mutating func finding(_ finding: Finding, of claim: Claim) {
        let card = Catalogue.cards[finding.rule]
        blankLine()
        write(finding.message, after: "\(finding.severity.name): ", indent: 3)
        write(claim.words(for: finding.places), after: "   --> ", right: "[\(card.id)]")
        remark("why", card.why)
        remark("source", finding.authority.words)
        if !finding.denials.isEmpty { remark("denial", finding.denials.words) }
        for fix in finding.fixes { self.fix(fix, of: card.id) }
    }

    private mutating func fix(_ fix: Fix, of rule: StaticString) {
        var words = fix.title
        if let requires = fix.requires { words += " - true only if \(requires)" }
        let also = fix.resolves.filter { "\($0)" != "\(rule)" }
        if !also.isEmpty { words += "; also settles \(also.list)" }
        if !fix.introduces.isEmpty { words += "; but brings \(fix.introduces.list)" }
        remark(fix.kind == .clinical ? "to do" : "fix (\(fix.kind.rawValue))", words)
    }

    private mutating func remark(_ label: String, _ words: String) {
        write(term: "\(label):", words, column: 17)
    }
}

extension [StaticString] {
    fileprivate var list: String {
        map(\.description).joined(separator: ", ")
    }
}
