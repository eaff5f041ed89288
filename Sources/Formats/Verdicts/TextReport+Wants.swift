import Claims
import JSON
import Rules

extension TextPage {
    /// What would have to be given for the rest of the rules to speak, and which rules those are.
    mutating func notChecked(_ verdict: Verdict, of claim: Claim) {
        let lacks = verdict.report.lacks.map(RankedLack.init).sorted(by: RankedLack.precedes)
        guard !lacks.isEmpty else { return }
        blankLine()
        write("not checked for want of facts; give them and scrub again:")
        var start = 0
        while start < lacks.count {
            let end = lacks.endOfRun(from: start)
            let run = lacks[start..<end]
            write("\(run[start].wants) on \(claim.words(for: run.map(\.place)))", after: "   ", indent: 6)
            let rules = Set(run.map(\.rule)).sorted().map { Catalogue.cards[$0].id.description }
            write(rules.joined(separator: ", "), after: "      for ")
            start = end
        }
    }

    /// Members that were not read, and which name was probably meant.
    mutating func unknownMembers(_ members: [UnknownMember]) {
        guard !members.isEmpty else { return }
        blankLine()
        write("members of the claim that are not known here, and were not read:")
        for member in members {
            write(member.pointer + (member.nearest.map { " - did you mean \"\($0)\"?" } ?? ""), after: "   ", indent: 6)
        }
    }
}
