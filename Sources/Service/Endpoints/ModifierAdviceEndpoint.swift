import Advice
import Claims
import Formats
import JSON
import Rules

/// `POST /v1/modifiers/advise`: the lines of a claim → which two of them need to be told apart, and by what.
enum ModifierAdviceEndpoint {
    static let endpoint = DocumentEndpoint(
        wants: "a claim, whose lines need no units", offers: [.json, .text],
        answer: { ask, desk throws(Refusal) in
            var reader = ClaimReader(requiresUnits: false)
            var claim = Claim()
            guard reader.read(ask.document, into: &claim, &desk.problems) else {
                throw .notUnderstood(desk.problems, as: "a claim")
            }
            return try write(claim, ask.format, &desk)
        })

    static func write(_ claim: Claim, _ format: MediaType, _ desk: inout Desk) throws(Refusal) -> [UInt8] {
        guard claim.serviceLines.count <= ModifierAdviser.linesMax else {
            desk.problems.report(.tooMany, member: "serviceLines", "must have at most \(ModifierAdviser.linesMax) elements")
            throw .notUnderstood(desk.problems, as: "a claim to be advised on")
        }
        let world = desk.world.world
        let (ruleset, standing) = world.ruleset(for: claim.payerId.map(claim.string))
        let unknownMembers = desk.problems.unknownMembers
        let pairs = ModifierAdviser(claim, by: ruleset, world.reference).advice
        if format == .text {
            return Array((PageNotes.text(unknownMembers, payerIsKnown: standing != .unknown) + PairAdvice.text(pairs)).utf8)
        }
        PairAdvice.write(
            pairs, profile: ruleset.profile, payerIsKnown: standing != .unknown, unknownMembers: unknownMembers, to: &desk.writer)
        return desk.takeDocument()
    }
}
