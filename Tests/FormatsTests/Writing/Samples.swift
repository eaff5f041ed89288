import Claims
import Foundation
import Formats
import JSON
import Rules

/// A claim that can be had as a value and as the JSON document that its sender would have written.
struct Sample {
    struct Line {
        var code: String
        var modifiers: [String]?
        var units = 1
        var minutes: Int?
    }

    var id: String? = "A-1001"
    var date = "2026-11-20"
    var total: Int?
    var unbilled: [(code: String, minutes: Int)] = []
    var lines: [Line]

    var claim: Claim {
        var claim = Claim()
        claim.claimId = id.map { claim.text.add($0) }
        claim.serviceDate = CalendarDate(date)!
        claim.given.insert(.serviceDate)
        if let total {
            claim.totalTreatmentMinutes = total
            claim.given.insert(.totalTreatmentMinutes)
        }
        for (index, unbilled) in unbilled.enumerated() {
            claim.unbilledServices.append(
                UnbilledService(
                    number: index + 1, procedureCode: ProcedureCode(unbilled.code), minutes: unbilled.minutes,
                    serviceDate: CalendarDate(date)!))
        }
        for (index, line) in lines.enumerated() {
            var service = ServiceLine(
                number: index + 1, procedureCode: ProcedureCode(line.code), units: .whole(line.units),
                serviceDate: CalendarDate(date)!)
            service.given.insert(.procedureCode)
            service.given.insert(.units)
            if let modifiers = line.modifiers {
                service.modifiers = ShortList(modifiers.map { Modifier($0) })
                service.given.insert(.modifiers)
            }
            if let minutes = line.minutes {
                service.recordedMinutes = minutes
                service.given.insert(.minutes)
            }
            claim.serviceLines.append(service)
        }
        claim.arrange()
        return claim
    }

    var document: [String: Any] {
        var document: [String: Any] = ["serviceDate": date]
        document["claimId"] = id
        document["totalTreatmentMinutes"] = total
        if !unbilled.isEmpty {
            document["unbilledServices"] = unbilled.map {
                ["procedureCode": $0.code, "minutes": $0.minutes, "serviceDate": date]
            }
        }
        document["serviceLines"] = lines.map { line in
            var object: [String: Any] = ["procedureCode": line.code, "units": line.units]
            object["modifiers"] = line.modifiers
            object["minutes"] = line.minutes
            return object
        }
        return document
    }
}

extension Sample {
    /// Lawful: 30 and 15 minutes, 2 and 1 units.
    static let clean = Sample(
        total: 55,
        lines: [
            Line(code: "97530", modifiers: ["GP", "59"], units: 2, minutes: 30),
            Line(code: "97110", modifiers: ["GP"], units: 1, minutes: 15),
        ])

    /// One line with more units than minutes, which a fix can mend.
    static let exceeding = Sample(lines: [Line(code: "97110", modifiers: ["GP"], units: 2, minutes: 22)])

    /// Units on the wrong code, and a visit shorter than its parts.
    static let misallocated = Sample(
        total: 40,
        lines: [
            Line(code: "97112", modifiers: ["GP"], units: 1, minutes: 24),
            Line(code: "97110", modifiers: ["GP", "59"], units: 2, minutes: 23),
            Line(code: "97150", modifiers: ["GP"], units: 3),
        ])

    /// A tie between two codes, and one not billed.
    static let tied = Sample(
        unbilled: [("97140", 5)],
        lines: [
            Line(code: "97112", modifiers: ["GP"], units: 2, minutes: 20),
            Line(code: "97110", modifiers: ["GP"], units: 1, minutes: 20),
        ])

    /// A time family.
    static let family = Sample(
        lines: [
            Line(code: "97129", modifiers: ["GN"], units: 1, minutes: 15),
            Line(code: "97130", modifiers: ["GN"], units: 1, minutes: 15),
        ])

    /// Minutes and total are wanting.
    static let sparse = Sample(id: nil, lines: [Line(code: "97530", units: 1), Line(code: "97110", modifiers: ["GP"], units: 1)])

    static let all = [clean, exceeding, misallocated, tied, family, sparse]
}

/// The tables and the payer that the samples are judged by.
enum World {
    static let reference = ReferenceData(
        codesEdition: Edition(name: "test", source: "test", effectiveFrom: nil, effectiveThrough: nil),
        codes: [
            timed("97110"), timed("97112"), timed("97140"), timed("97530"), code("97150", .session),
            code("97129", .firstFifteenMinutes), code("97130", .furtherFifteenMinutes, primary: "97129"),
        ])

    static let stamp = RulesetStamp(version: "2026.4", digest: "0123456789abcdef")

    static func ruleset(method: UnitMethod = .cms, rules: [String: PayerProfile.RuleItem] = [:]) -> Ruleset {
        var profile = PayerProfile(id: "medicare-part-b", name: "Medicare Part B", version: "2026-11-01")
        profile.unitMethod = [PayerProfile.Item(method, source: "test")]
        // The unit rules alone, so that a new rule changes no sample.
        let limits = ["units.exceed-mue", "units.exceed-daily-limit"]
        for card in Catalogue.cards where !card.id.description.hasPrefix("units.") || limits.contains(card.id.description) {
            profile.rules[card.id.description] = [PayerProfile.Item(PayerProfile.RuleItem(enabled: false), source: "test")]
        }
        for (id, item) in rules { profile.rules[id, default: []].append(PayerProfile.Item(item, source: "test")) }
        return Ruleset([profile], origin: .file, reference: reference)
    }

    static func verdict(_ claim: Claim, by ruleset: Ruleset = ruleset()) -> Verdict {
        var scrubber = Scrubber(reference: reference)
        var verdict = Verdict(profile: ruleset.profile)
        scrubber.scrub(claim, by: ruleset, into: &verdict)
        return verdict
    }

    private static func timed(_ text: String) -> TherapyCode { code(text, .fifteenMinutes) }

    private static func code(_ text: String, _ basis: TherapyCode.Basis, primary: ProcedureCode? = nil) -> TherapyCode {
        TherapyCode(
            code: ProcedureCode(text), basis: basis, list: .always, kind: .treatment,
            disciplines: DisciplineSet([.physicalTherapy, .occupationalTherapy]), feeScheduleStatus: .active, primary: primary)
    }
}

extension Sample {
    /// The verdict's bytes.
    func written(include: VerdictWriter.Include = [], unknownMembers: [UnknownMember] = []) -> [UInt8] {
        let claim = claim
        return writing { writer in
            var verdicts = VerdictWriter()
            verdicts.write(
                World.verdict(claim), of: claim, unknownMembers: unknownMembers, include: include, ruleset: World.stamp,
                to: &writer)
        }
    }

    /// The verdict as its receiver parses it.
    func parsed(include: VerdictWriter.Include = []) throws -> [String: Any] {
        try object(written(include: include))
    }
}

func writing(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    body(&writer)
    return writer.bytes
}

func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(bytes)) as! [String: Any]
}
