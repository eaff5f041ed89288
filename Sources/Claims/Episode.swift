/// What the caller's ledger says of the episode of care.
package struct Episode: Sendable {
    package var id: Text?
    /// First day that the certified plan of care covers.
    package var certifiedFrom: CalendarDate?
    /// Last day that the certified plan of care covers.
    package var certifiedThrough: CalendarDate?
    package var lastProgressReport: CalendarDate?
    /// Treatment days since that report, this claim's first day not counted.
    package var treatmentDaysSinceProgressReport: Int?
    /// Allowed this calendar year before this claim, physical therapy and speech-language pathology together.
    package var incurredPhysicalAndSpeech: Money?
    /// Allowed this calendar year before this claim, occupational therapy.
    package var incurredOccupational: Money?
    package var authorization: Authorization?

    package init() {}
}

/// A payer's leave to treat.
package struct Authorization: Sendable {
    package var number: Text?
    package var visitsAuthorized: Int?
    /// Visits used before this claim.
    package var visitsUsed: Int?
    package var from: CalendarDate?
    package var through: CalendarDate?

    package init() {}
}
