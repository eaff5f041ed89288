package import Claims

/// All that a claim says, in words, whatever the places of its texts in the pool: two claims that say the same have the same summary.
package func summary(_ claim: Claim) -> [String] {
    var lines: [String] = []
    func add(_ name: String, _ value: Any?) {
        if let value { lines.append("\(name): \(value)") }
    }
    func text(_ text: Text?) -> String? { text.map { claim.string($0).debugDescription } }

    add("claimId", text(claim.claimId))
    add("payerId", text(claim.payerId))
    add("receivedDate", claim.receivedDate)
    add("serviceDate", claim.serviceDate)
    add("discipline", claim.discipline)
    add("setting", claim.setting)
    add("placeOfService", claim.placeOfService?.code)
    add("frequencyCode", claim.frequencyCode?.byte)
    add("originalReferenceNumber", text(claim.originalReferenceNumber))
    add("priorAuthorizationNumber", text(claim.priorAuthorizationNumber))
    add("birthDate", claim.patient.birthDate)
    add("billing npi", claim.billingProvider.npi?.number)
    add("billing taxonomy", claim.billingProvider.taxonomyCode?.raw)
    add("rendering npi", claim.renderingProvider.npi?.number)
    add("rendering taxonomy", claim.renderingProvider.taxonomyCode?.raw)
    add("diagnoses", claim.diagnoses.map(\.description))
    add("totalTreatmentMinutes", claim.totalTreatmentMinutes)
    add("sessionNote", text(claim.sessionNote))
    add("given", Claim.Member.allCases.filter(claim.given.contains))
    if let episode = claim.episode {
        add("episode", text(episode.id) ?? "")
        add("certifiedFrom", episode.certifiedFrom)
        add("certifiedThrough", episode.certifiedThrough)
        add("lastProgressReport", episode.lastProgressReport)
        add("treatmentDays", episode.treatmentDaysSinceProgressReport)
        add("incurred PT-SLP", episode.incurredPhysicalAndSpeech)
        add("incurred OT", episode.incurredOccupational)
        if let authorization = episode.authorization {
            add("authorization", text(authorization.number) ?? "")
            add("visitsAuthorized", authorization.visitsAuthorized)
            add("visitsUsed", authorization.visitsUsed)
            add("authorized from", authorization.from)
            add("authorized through", authorization.through)
        }
    }
    for service in claim.unbilledServices {
        add("unbilled \(service.number)", "\(service.procedureCode) \(service.minutes) min on \(service.serviceDate)")
    }
    for line in claim.serviceLines { lines += summary(line, claim) }
    return lines
}

private func summary(_ line: ServiceLine, _ claim: Claim) -> [String] {
    var lines: [String] = []
    func add(_ name: String, _ value: Any?) {
        if let value { lines.append("line \(line.number) \(name): \(value)") }
    }
    add("code", line.procedureCode)
    add("modifiers", line.modifiers.map(\.description))
    add("units", line.units)
    add("minutes", line.recordedMinutes)
    add("assistantMinutes", line.assistantMinutes)
    for interval in line.intervals {
        add(
            "interval",
            "\(interval.start.epochSeconds) to \(interval.end.epochSeconds) by \(interval.provider?.number ?? 0)")
    }
    add("charge", line.charge)
    add("allowed", line.allowed)
    add("diagnosisPointers", Array(line.diagnosisPointers))
    add("serviceDate", line.serviceDate)
    add("serviceDateThrough", line.serviceDateThrough)
    if let documentation = line.documentation {
        let parts = claim.documentationParts[documentation.parts].map { part in
            "\(part.field) \(part.index.map(String.init) ?? "-"): \(claim.string(part.text).debugDescription)"
        }
        // Parts stand in the order of the document's keys.
        add(documentation.isStructured ? "fields" : "note", parts.sorted())
    }
    add("given", ServiceLine.Member.allCases.filter(line.given.contains))
    return lines
}
