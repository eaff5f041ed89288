/// How the rules that judge a claim came to be its payer's; known before the claim is judged.
package enum PayerStanding: Sendable, Equatable {
    /// The payer has a profile, and it is fresh; or the claim names no payer.
    case known
    /// The claim names a payer that has no profile: the default one judges it.
    case unknown
    /// The payer's feed has not confirmed its profile for longer than its limit: the last good copy judges the claim.
    case stale(ageSeconds: Int)
}
