import Claims
import JSON

// The objects of a claim above its lines. Names, types and meanings: the contract, "A claim".

/// The most that a claim may hold before it is refused; what a payer allows is less, and a matter of rules.
enum ClaimLimits {
    static let claimIdBytesMax = 200
    static let payerIdBytesMax = 100
    static let referenceBytesMax = 200
    static let textBytesMax = 65_536
    static let linesMax = 999
    static let elementsMax = 99
    static let minutes = 0...1_440
    static let counts = 0...1_000_000
}

extension ObjectReader {
    static let claim = ObjectReader(
        Member("claimId", .claimId) { $0.claim.claimId = $0.addText($1, bytesMax: ClaimLimits.claimIdBytesMax, &$2) },
        Member("payerId", .payerId) { $0.claim.payerId = $0.addText($1, bytesMax: ClaimLimits.payerIdBytesMax, &$2) },
        Member("receivedDate", .receivedDate) { $0.claim.receivedDate = $1.readDate(&$2) },
        Member("serviceDate", .serviceDate) { $0.claim.serviceDate = $1.readDate(&$2) },
        Member("discipline", .discipline) { $0.claim.discipline = $1.readWord(disciplines, "must be PT, OT or SLP", &$2) },
        Member("setting", .setting) {
            $0.claim.setting = $1.readWord(settings, "must be practitioner or outpatientHospital", &$2) ?? .practitioner
        },
        Member("placeOfService", .placeOfService) { $0.claim.placeOfService = $1.readCode(&$2, PlaceOfService.init) },
        Member("frequencyCode", .frequencyCode) { $0.claim.frequencyCode = $1.readCode(&$2, FrequencyCode.init) },
        Member("originalReferenceNumber", .originalReferenceNumber) {
            $0.claim.originalReferenceNumber = $0.addFilledText($1, bytesMax: ClaimLimits.referenceBytesMax, &$2)
        },
        Member("priorAuthorizationNumber", .priorAuthorizationNumber) {
            $0.claim.priorAuthorizationNumber = $0.addFilledText($1, bytesMax: ClaimLimits.referenceBytesMax, &$2)
        },
        Member("patient", .patient) { patient.read($1, into: &$0, &$2) },
        Member("billingProvider", .billingProvider) { billingProvider.read($1, into: &$0, &$2) },
        Member("renderingProvider", .renderingProvider) { renderingProvider.read($1, into: &$0, &$2) },
        Member("diagnoses", .diagnoses) { draft, value, problems in
            value.readList(&problems, countMax: ClaimLimits.elementsMax) { _, value, problems in
                if let code = value.readCode(&problems, Diagnosis.init) { draft.claim.diagnoses.append(code) }
            }
        },
        Member("totalTreatmentMinutes", .totalTreatmentMinutes) {
            $0.claim.totalTreatmentMinutes = $1.readInteger(&$2, in: ClaimLimits.minutes)
        },
        Member("sessionNote", .sessionNote) {
            $0.claim.sessionNote = $0.addFilledText($1, bytesMax: ClaimLimits.textBytesMax, &$2)
        },
        Member("episode", .episode) {
            $0.claim.episode = Episode()
            episode.read($1, into: &$0, &$2)
        },
        Member("unbilledServices", .unbilledServices) { draft, value, problems in
            value.readList(&problems, countMax: ClaimLimits.linesMax) { draft.readUnbilledService($1, number: $0 + 1, &$2) }
        },
        Member("serviceLines", .serviceLines) { draft, value, problems in
            let isEmpty =
                value.readList(&problems, countMax: ClaimLimits.linesMax) { draft.readLine($1, number: $0 + 1, &$2) }?.count == 0
            if isEmpty { problems.report(.tooShort, "must have at least one line") }
        })

    private static let disciplines: [(StaticString, Discipline)] = [
        ("PT", .physicalTherapy), ("OT", .occupationalTherapy), ("SLP", .speechLanguagePathology),
    ]

    private static let settings: [(StaticString, Setting)] = [
        ("practitioner", .practitioner), ("outpatientHospital", .outpatientHospital),
    ]

    private static let patient = ObjectReader(
        // Known, and not looked at: no rule needs to know who the patient is.
        Member("id") { _, _, _ in },
        Member("birthDate", .patientBirthDate) { $0.claim.patient.birthDate = $1.readDate(&$2) })

    private static let billingProvider = ObjectReader(
        Member("npi", .billingProviderNPI) { $0.claim.billingProvider.npi = $1.readCode(&$2, NPI.init) },
        Member("taxonomyCode", .billingProviderTaxonomyCode) {
            $0.claim.billingProvider.taxonomyCode = $1.readCode(&$2, TaxonomyCode.init)
        })

    private static let renderingProvider = ObjectReader(
        Member("npi", .renderingProviderNPI) { $0.claim.renderingProvider.npi = $1.readCode(&$2, NPI.init) },
        Member("taxonomyCode", .renderingProviderTaxonomyCode) {
            $0.claim.renderingProvider.taxonomyCode = $1.readCode(&$2, TaxonomyCode.init)
        })
}
