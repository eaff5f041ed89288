import Testing

/// What a verdict promises about itself, on many made claims.
@Suite struct VerdictTests {
    private static let served = Served.standard
    private static let claims = ClaimMaker.claims(150, seed: 1996)
    private static let verdicts = try! served.verdicts(claims, "?include=documentation,coverage")

    @Test func countsAndDispositionFollowFromTheFindings() {
        for verdict in Self.verdicts {
            let severities = verdict["findings"]!.elements.compactMap { $0["severity"]?.string }
            let summary = verdict["summary"]
            for (name, severity) in [("errors", "error"), ("warnings", "warning"), ("notices", "notice")] {
                #expect(summary?[name]?.integer == severities.count { $0 == severity })
            }
            #expect(verdict["disposition"]?.string == (severities.contains("error") ? "flag" : "accept"))
            let wanting = Set(verdict["notChecked"]!.elements.flatMap { $0["rules"]!.elements.compactMap(\.string) })
            #expect(summary?["notChecked"]?.integer == wanting.count)
            let coverage = verdict["coverage"]!.elements
            let unchecked = coverage.filter { $0["status"]?.string == "notChecked" }.compactMap { $0["rule"]?.string }
            #expect(Set(unchecked) == wanting)
            // A rule that speaks has checked something.
            let spoke = Set(verdict["findings"]!.elements.compactMap { $0["rule"]?.string })
            let silent = coverage.filter { $0["status"]?.string == "notApplicable" }.compactMap { $0["rule"]?.string }
            #expect(spoke.isDisjoint(with: silent))
        }
    }

    @Test func pointersLeadSomewhere() {
        for (claim, verdict) in zip(Self.claims, Self.verdicts) {
            for source in ["findings", "notChecked"] {
                for item in verdict[source]!.elements {
                    let name = item["rule"]?.string ?? item["wants"]?.string ?? "?"
                    #expect(!item["pointers"]!.elements.isEmpty, "\(name) points nowhere: \(item.json)")
                    for pointer in item["pointers"]!.elements.compactMap(\.string) {
                        #expect(claim.at(pointer) != nil, "\(name): \(pointer) is not in \(claim.json)")
                    }
                }
            }
            for finding in verdict["findings"]!.elements {
                let lines = finding["lines"]!.elements.compactMap(\.integer)
                let pointed = finding["pointers"]!.elements.compactMap(\.string).compactMap { pointer in
                    pointer.hasPrefix("/serviceLines/") ? Int(pointer.split(separator: "/")[1]).map { $0 + 1 } : nil
                }
                #expect(lines == Set(pointed).sorted(), "\(finding.json)")
            }
        }
    }

    /// `start` and `end` are offsets in bytes of the text at `source`.
    @Test func evidenceStandsInTheNote() {
        var count = 0
        for (claim, verdict) in zip(Self.claims, Self.verdicts) {
            for line in verdict["documentation"]!.elements {
                for element in ["activity", "goalLink", "measure", "assist", "equipment"] {
                    for evidence in line[element]?["evidence"]?.elements ?? [] {
                        let source = evidence["source"]?.string ?? "?"
                        guard let text = claim.at(source)?.string, let start = evidence["start"]?.integer,
                            let end = evidence["end"]?.integer
                        else {
                            Issue.record("\(source) is no text of \(claim.json)")
                            continue
                        }
                        let bytes = Array(text.utf8)
                        #expect(0 <= start && start < end && end <= bytes.count)
                        #expect(String(validating: bytes[start..<min(end, bytes.count)], as: UTF8.self) != nil)
                        count += 1
                    }
                }
            }
        }
        #expect(count > 60)
    }

    /// A patch that is offered does to the caller's own claim just what is said of it.
    @Test func patchesDoWhatTheySay() throws {
        let claims = Self.claims.enumerated().map { Self.padded($0.element, $0.offset) }
        let verdicts = try Self.served.verdicts(claims)
        var trials: [(edited: Node, before: Node, fix: Node, finding: Node)] = []
        for (claim, verdict) in zip(claims, verdicts) {
            for finding in verdict["findings"]!.elements {
                for fix in finding["fixes"]!.elements where !fix["patch"]!.elements.isEmpty {
                    let kind = fix["kind"]?.string
                    #expect(kind == "safe" || kind == "attest")
                    #expect((fix["requires"] == .null) == (kind == "safe"), "\(fix.json)")
                    guard let edited = claim.applying(fix["patch"]!) else {
                        Issue.record("does not apply: \(fix.json) to \(claim.json)")
                        continue
                    }
                    trials.append((edited, verdict, fix, finding))
                }
            }
        }
        #expect(trials.count > 60)
        let after = try Self.served.verdicts(trials.map(\.edited))
        var reported = 0
        for (trial, verdict) in zip(trials, after) {
            let (before, now) = (trial.before.linesOfRules, verdict.linesOfRules)
            let resolves = Set(trial.fix["resolves"]!.elements.compactMap(\.string))
            let introduces = Set(trial.fix["introduces"]!.elements.compactMap(\.string))
            let rules = Set(before.keys).union(now.keys)
            func count(_ rule: String, _ findings: [String: [[Int]]]) -> Int { findings[rule]?.count ?? 0 }
            let fewer = rules.filter { count($0, now) < count($0, before) }
            let more = rules.filter { count($0, now) > count($0, before) }
            // What is said to be gone or new is so for some lines, even where another finding of the rule takes its place.
            let isTrue =
                verdict["findings"] != nil && resolves.isSuperset(of: fewer) && introduces.isSuperset(of: more)
                && resolves.allSatisfy { !Set(before[$0] ?? []).subtracting(now[$0] ?? []).isEmpty || fewer.contains($0) }
                && introduces.allSatisfy { !Set(now[$0] ?? []).subtracting(before[$0] ?? []).isEmpty || more.contains($0) }
                && resolves.contains(trial.finding["rule"]!.string!)
            if !isTrue {
                reported += 1
                guard reported <= 3 else { continue }
                Issue.record(
                    """
                    \(trial.fix.json)
                    before: \(before)
                    after: \(now) \(verdict["findings"] == nil ? verdict.json : "")
                    \(trial.edited.json)
                    """)
            }
        }
        #expect(reported == 0)
    }

    @Test func clinicalFixesHaveNoPatch() {
        for verdict in Self.verdicts {
            for fix in verdict["findings"]!.elements.flatMap({ $0["fixes"]!.elements }) where fix["kind"]?.string == "clinical" {
                #expect(fix["patch"]!.elements.isEmpty, "\(fix.json)")
            }
        }
    }

    /// Lists of fixed length with nulls at the end, as some systems write them, or null for an empty one.
    private static func padded(_ claim: Node, _ index: Int) -> Node {
        guard index % 3 == 0 else { return claim }
        var claim = claim
        claim["serviceLines"] = .list(
            claim["serviceLines"]!.elements.map { line in
                var line = line
                let modifiers = line["modifiers"]?.elements ?? []
                line["modifiers"] =
                    modifiers.isEmpty ? .null : .list(modifiers + Array(repeating: .null, count: max(0, 4 - modifiers.count)))
                return line
            })
        return claim
    }
}

extension Node {
    /// The lines that each finding of a verdict points at, by rule.
    fileprivate var linesOfRules: [String: [[Int]]] {
        var lines: [String: [[Int]]] = [:]
        for finding in self["findings"]?.elements ?? [] {
            let own = finding["pointers"]!.elements.compactMap { pointer in
                let parts = (pointer.string ?? "").split(separator: "/")
                return parts.first == "serviceLines" && parts.count > 1 ? Int(parts[1]) : nil
            }
            lines[finding["rule"]!.string!, default: []].append(Set(own).sorted())
        }
        return lines
    }
}
