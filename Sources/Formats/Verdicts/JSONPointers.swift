package import Claims
package import JSON
package import Rules

/// How the document that a claim was read from names the claim's places, and how a change to it is written.
///
/// A verdict points into the caller's own document, so that each format that claims come in has its own.
package protocol Pointers: Sendable {
    /// Appends the pointer to a place, in UTF-8.
    func append(_ place: Place, to bytes: inout [UInt8])

    /// Writes edits as a patch of the document: an array, empty where the format has no way to say it.
    func writePatch(_ edits: [ClaimEdit], of claim: Claim, to writer: inout JSONWriter)
}

extension Pointers {
    package func writePatch(_ edits: [ClaimEdit], of claim: Claim, to writer: inout JSONWriter) {
        writer.beginArray()
        writer.endArray()
    }
}

/// Places in a claim of our own JSON form, as JSON Pointers (RFC 6901).
///
/// The members' names have neither "~" nor "/", so that nothing needs an escape (section 3).
package struct JSONPointers: Pointers {
    package init() {}

    package func append(_ place: Place, to bytes: inout [UInt8]) {
        switch place.subject {
        case .claim: break
        case .claimMember(let member): bytes.append(member.path)
        case .line(let number): bytes.append("/serviceLines", number - 1)
        case .lineMember(let number, let member):
            bytes.append("/serviceLines", number - 1)
            bytes.append("/")
            bytes.append(member.name)
        case .intervalProvider(let number):
            bytes.append("/serviceLines", number - 1)
            bytes.append("/intervals", place.index ?? 0)
            bytes.append("/providerNpi")
            return
        case .diagnosis(let index): bytes.append("/diagnoses", index)
        case .unbilledService(let number): bytes.append("/unbilledServices", number - 1)
        }
        if let index = place.index { bytes.append("", index) }
    }

    /// The pointer to a place.
    package func pointer(to place: Place) -> String {
        var bytes: [UInt8] = []
        append(place, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Claim.Member {
    /// The member's JSON Pointer in a claim.
    package var path: StaticString {
        switch self {
        case .claimId: "/claimId"
        case .payerId: "/payerId"
        case .receivedDate: "/receivedDate"
        case .serviceDate: "/serviceDate"
        case .discipline: "/discipline"
        case .setting: "/setting"
        case .placeOfService: "/placeOfService"
        case .frequencyCode: "/frequencyCode"
        case .originalReferenceNumber: "/originalReferenceNumber"
        case .priorAuthorizationNumber: "/priorAuthorizationNumber"
        case .patient: "/patient"
        case .patientBirthDate: "/patient/birthDate"
        case .billingProvider: "/billingProvider"
        case .billingProviderNPI: "/billingProvider/npi"
        case .billingProviderTaxonomyCode: "/billingProvider/taxonomyCode"
        case .renderingProvider: "/renderingProvider"
        case .renderingProviderNPI: "/renderingProvider/npi"
        case .renderingProviderTaxonomyCode: "/renderingProvider/taxonomyCode"
        case .diagnoses: "/diagnoses"
        case .totalTreatmentMinutes: "/totalTreatmentMinutes"
        case .sessionNote: "/sessionNote"
        case .episode: "/episode"
        case .episodePlanOfCare: "/episode/planOfCare"
        case .episodeLastProgressReport: "/episode/lastProgressReport"
        case .episodeTreatmentDaysSinceProgressReport: "/episode/treatmentDaysSinceProgressReport"
        case .episodeIncurredExpenses: "/episode/incurredExpenses"
        case .episodeAuthorization: "/episode/authorization"
        case .unbilledServices: "/unbilledServices"
        case .serviceLines: "/serviceLines"
        }
    }
}

extension ServiceLine.Member {
    /// The member's name in a service line.
    package var name: StaticString {
        switch self {
        case .procedureCode: "procedureCode"
        case .modifiers: "modifiers"
        case .units: "units"
        case .minutes: "minutes"
        case .assistantMinutes: "assistantMinutes"
        case .intervals: "intervals"
        case .chargeAmount: "chargeAmount"
        case .allowedAmount: "allowedAmount"
        case .diagnosisPointers: "diagnosisPointers"
        case .serviceDate: "serviceDate"
        case .serviceDateThrough: "serviceDateThrough"
        case .documentation: "documentation"
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a path and one more step, an index.
    fileprivate mutating func append(_ path: StaticString, _ index: Int) {
        append(path)
        append(UInt8(ascii: "/"))
        append(digitsOf: index)
    }

    private mutating func append(digitsOf number: Int) {
        if number >= 10 { append(digitsOf: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
