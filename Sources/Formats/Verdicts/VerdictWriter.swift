package import Claims
package import JSON
package import Rules

/// Which rules and tables judged a claim, as a verdict names them.
package struct RulesetStamp: Sendable, Equatable {
    package let version: String
    package let digest: String

    package init(version: String, digest: String) {
        self.version = version
        self.digest = digest
    }
}

/// Writes verdicts as JSON, in the members' order of the contract; the same verdict gives the same bytes.
///
/// Kept from claim to claim it allocates nothing for a verdict without findings.
package struct VerdictWriter {
    /// The parts of a verdict that come only when asked for.
    package struct Include: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        package static let documentation = Include(rawValue: 1)
        package static let coverage = Include(rawValue: 2)

        /// The names that a caller asks by.
        package static let named: [(name: StaticString, part: Include)] = [
            ("documentation", .documentation), ("coverage", .coverage),
        ]
    }

    /// How the caller's document names the claim's places.
    package var pointers: any Pointers

    /// The pointer being written.
    var pointer: [UInt8] = []
    var lacks: [RankedLack] = []
    var rules: [Int] = []

    package init(pointers: any Pointers = JSONPointers()) {
        self.pointers = pointers
    }

    /// Writes the verdict of a claim as one JSON object.
    /// - Parameters:
    ///   - claim: the claim that was scrubbed.
    ///   - unknownMembers: the members that its reader did not know.
    package mutating func write(
        _ verdict: Verdict, of claim: Claim, unknownMembers: [UnknownMember] = [], include: Include = [],
        ruleset: RulesetStamp, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("claimId")
        writer.text(claim.claimId, of: claim)
        writer.key("disposition")
        writer.string(verdict.isFlagged ? "flag" : "accept")
        writer.key("summary")
        writer.summary(verdict)
        writer.key("findings")
        writeFindings(verdict, of: claim, to: &writer)
        writer.key("notChecked")
        writeNotChecked(verdict.report, to: &writer)
        writer.key("units")
        writer.units(verdict)
        if include.contains(.documentation) {
            writer.documentation(verdict.documentation, of: claim)
            writer.pairs(verdict.pairs)
        }
        if include.contains(.coverage) {
            writer.key("coverage")
            writer.coverage(verdict.report.coverage)
        }
        writer.key("unknownMembers")
        writer.unknownMembers(unknownMembers)
        writer.key("profile")
        writer.profile(verdict.profile)
        writer.key("ruleset")
        writer.ruleset(ruleset)
        writer.endObject()
    }

    /// Writes the pointer to a place, as a string.
    mutating func writePointer(_ place: Place, to writer: inout JSONWriter) {
        pointer.removeAll(keepingCapacity: true)
        pointers.append(place, to: &pointer)
        writer.string(pointer.span)
    }
}

extension JSONWriter {
    fileprivate mutating func summary(_ verdict: Verdict) {
        beginObject()
        key("errors")
        integer(verdict.count(.error))
        key("warnings")
        integer(verdict.count(.warning))
        key("notices")
        integer(verdict.count(.notice))
        key("notChecked")
        integer(verdict.notCheckedCount)
        endObject()
    }

    /// Every rule of the catalogue, and whether it had a say.
    fileprivate mutating func coverage(_ coverage: [Report.Coverage]) {
        beginArray()
        for (place, status) in coverage.enumerated() {
            beginObject()
            key("rule")
            ruleId(place)
            key("status")
            string(status.name)
            endObject()
        }
        endArray()
    }

    /// `[{ pointer, name, nearest }]`.
    package mutating func unknownMembers(_ members: [UnknownMember]) {
        beginArray()
        for member in members {
            beginObject()
            key("pointer")
            string(member.pointer)
            key("name")
            string(member.name)
            key("nearest")
            string(orNull: member.nearest)
            endObject()
        }
        endArray()
    }

    /// `{ id, version, source }`.
    package mutating func profile(_ profile: Ruleset.Identity) {
        beginObject()
        key("id")
        string(profile.id)
        key("version")
        string(profile.version)
        key("source")
        string(profile.origin.rawValue)
        endObject()
    }

    fileprivate mutating func ruleset(_ ruleset: RulesetStamp) {
        beginObject()
        key("version")
        string(ruleset.version)
        key("digest")
        string(ruleset.digest)
        endObject()
    }
}

extension Report.Coverage {
    /// The status in a verdict.
    var name: StaticString {
        switch self {
        case .notApplicable: "notApplicable"
        case .checked: "checked"
        case .notChecked: "notChecked"
        }
    }
}
