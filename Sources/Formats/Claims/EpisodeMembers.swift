import Claims
import JSON

// The objects of an episode of care, and the services that are documented and not billed.

extension ObjectReader {
    static let episode = ObjectReader(
        Member("id") {
            let id = $0.addText($1, bytesMax: ClaimLimits.referenceBytesMax, &$2)
            $0.claim.episode?.id = id
        },
        Member("planOfCare", .episodePlanOfCare) { planOfCare.read($1, into: &$0, &$2) },
        Member("lastProgressReport", .episodeLastProgressReport) { $0.claim.episode?.lastProgressReport = $1.readDate(&$2) },
        Member("treatmentDaysSinceProgressReport", .episodeTreatmentDaysSinceProgressReport) {
            $0.claim.episode?.treatmentDaysSinceProgressReport = $1.readInteger(&$2, in: ClaimLimits.counts)
        },
        Member("incurredExpenses", .episodeIncurredExpenses) { incurredExpenses.read($1, into: &$0, &$2) },
        Member("authorization", .episodeAuthorization) {
            $0.claim.episode?.authorization = Authorization()
            authorization.read($1, into: &$0, &$2)
        })

    private static let planOfCare = ObjectReader(
        Member("certifiedFrom") { $0.claim.episode?.certifiedFrom = $1.readDate(&$2) },
        Member("certifiedThrough") { $0.claim.episode?.certifiedThrough = $1.readDate(&$2) })

    private static let incurredExpenses = ObjectReader(
        Member("PT-SLP") { $0.claim.episode?.incurredPhysicalAndSpeech = $1.readMoney(&$2) },
        Member("OT") { $0.claim.episode?.incurredOccupational = $1.readMoney(&$2) })

    private static let authorization = ObjectReader(
        Member("number") {
            let number = $0.addText($1, bytesMax: ClaimLimits.referenceBytesMax, &$2)
            $0.claim.episode?.authorization?.number = number
        },
        Member("visitsAuthorized") {
            $0.claim.episode?.authorization?.visitsAuthorized = $1.readInteger(&$2, in: ClaimLimits.counts)
        },
        Member("visitsUsed") { $0.claim.episode?.authorization?.visitsUsed = $1.readInteger(&$2, in: ClaimLimits.counts) },
        Member("from") { $0.claim.episode?.authorization?.from = $1.readDate(&$2) },
        Member("through") { $0.claim.episode?.authorization?.through = $1.readDate(&$2) })

    fileprivate static let unbilledService = ObjectReader(
        Member("procedureCode") {
            $0.unbilled.hasProcedureCode = true
            $0.unbilled.procedureCode = $1.readCode(&$2, ProcedureCode.init)
        },
        Member("minutes") {
            $0.unbilled.hasMinutes = true
            $0.unbilled.minutes = $1.readInteger(&$2, in: ClaimLimits.minutes)
        },
        Member("serviceDate") {
            $0.unbilled.hasServiceDate = true
            $0.unbilled.serviceDate = $1.readDate(&$2)
        })
}

extension ClaimDraft {
    /// Reads an element of `unbilledServices`. Code and minutes are required: without them it says nothing.
    mutating func readUnbilledService(_ value: JSONValue, number: Int, _ problems: inout JSONProblems) {
        unbilled = Unbilled()
        guard ObjectReader.unbilledService.read(value, into: &self, &problems) else { return }
        if !unbilled.hasProcedureCode { problems.report(.required, "procedureCode is required") }
        if !unbilled.hasMinutes { problems.report(.required, "minutes is required") }
        guard let code = unbilled.procedureCode, let minutes = unbilled.minutes else { return }
        guard !unbilled.hasServiceDate || unbilled.serviceDate != nil else { return }
        claim.unbilledServices.append(
            UnbilledService(
                number: number, procedureCode: code, minutes: minutes, serviceDate: unbilled.serviceDate ?? .unknown))
    }
}
