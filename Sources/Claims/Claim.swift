/// An outpatient therapy claim as one value: lines and the pools that they point into.
///
/// One value is filled again for each claim (`reset`), so that a lawful claim costs no allocation.
package struct Claim: Sendable {
    package var claimId: Text?
    package var payerId: Text?
    package var receivedDate: CalendarDate?
    /// For lines without their own.
    package var serviceDate: CalendarDate?
    package var discipline: Discipline?
    package var setting: Setting = .practitioner
    package var placeOfService: PlaceOfService?
    package var frequencyCode: FrequencyCode?
    package var originalReferenceNumber: Text?
    package var priorAuthorizationNumber: Text?
    package var patient = Patient()
    package var billingProvider = Provider()
    package var renderingProvider = Provider()
    package var diagnoses: [Diagnosis] = []
    /// All minutes of the visit, timed or not, 0...1440.
    package var totalTreatmentMinutes: Int?
    /// Free text that covers the whole visit.
    package var sessionNote: Text?
    package var episode: Episode?
    package var unbilledServices: [UnbilledService] = []
    /// In canonical order after `arrange()`; `number` is the caller's place.
    package var serviceLines: [ServiceLine] = []
    package var documentationParts: [DocumentationPart] = []
    package var text = TextPool()
    /// Which members the caller gave (not null).
    package var given: Set = []

    package init() {}

    /// Empties the claim and keeps its buffers.
    package mutating func reset() {
        var lines = serviceLines
        serviceLines = []
        var unbilled = unbilledServices
        unbilledServices = []
        var codes = diagnoses
        diagnoses = []
        var parts = documentationParts
        documentationParts = []
        var pool = text
        text = TextPool()
        lines.removeAll(keepingCapacity: true)
        unbilled.removeAll(keepingCapacity: true)
        codes.removeAll(keepingCapacity: true)
        parts.removeAll(keepingCapacity: true)
        pool.removeAll()
        self = Claim()
        serviceLines = lines
        unbilledServices = unbilled
        diagnoses = codes
        documentationParts = parts
        text = pool
    }

    /// Puts lines and unbilled services into an order that does not depend on the caller's, so that no rule can.
    package mutating func arrange() {
        serviceLines.arrange(by: Self.precedes)
        unbilledServices.arrange {
            ($0.serviceDate, $0.procedureCode, $0.minutes, $0.number) < ($1.serviceDate, $1.procedureCode, $1.minutes, $1.number)
        }
    }

    /// The text of a stretch of the pool.
    package func string(_ text: Text) -> String {
        String(decoding: self.text[text], as: UTF8.self)
    }

    private static func precedes(_ left: ServiceLine, _ right: ServiceLine) -> Bool {
        if left.serviceDate != right.serviceDate { return left.serviceDate < right.serviceDate }
        if left.procedureCode != right.procedureCode { return left.procedureCode < right.procedureCode }
        let minutes = (left.minutes ?? -1, right.minutes ?? -1)
        if minutes.0 != minutes.1 { return minutes.0 > minutes.1 }
        let units = (left.units.countable ?? -1, right.units.countable ?? -1)
        if units.0 != units.1 { return units.0 > units.1 }
        let modifiers = (left.modifierSum, right.modifierSum)
        if modifiers.0 != modifiers.1 { return modifiers.0 < modifiers.1 }
        return left.number < right.number
    }

    /// A member of a claim, by its path in the contract.
    package enum Member: Int, Sendable, CaseIterable {
        case claimId, payerId, receivedDate, serviceDate, discipline, setting, placeOfService, frequencyCode
        case originalReferenceNumber, priorAuthorizationNumber
        case patient, patientBirthDate
        case billingProvider, billingProviderNPI, billingProviderTaxonomyCode
        case renderingProvider, renderingProviderNPI, renderingProviderTaxonomyCode
        case diagnoses, totalTreatmentMinutes, sessionNote
        case episode, episodePlanOfCare, episodeLastProgressReport, episodeTreatmentDaysSinceProgressReport
        case episodeIncurredExpenses, episodeAuthorization
        case unbilledServices, serviceLines
    }

    /// A set of members.
    package struct Set: OptionSet, Sendable {
        package let rawValue: UInt64

        package init(rawValue: UInt64) {
            self.rawValue = rawValue
        }

        package func contains(_ member: Member) -> Bool {
            rawValue & 1 << UInt64(member.rawValue) != 0
        }

        package mutating func insert(_ member: Member) {
            self = Set(rawValue: rawValue | 1 << UInt64(member.rawValue))
        }
    }
}

/// The patient, as far as a rule needs to know.
package struct Patient: Sendable {
    package var birthDate: CalendarDate?

    package init() {}
}

/// A billing or rendering provider.
package struct Provider: Sendable {
    package var npi: NPI?
    package var taxonomyCode: TaxonomyCode?

    package init() {}
}

/// A place of service code (CMS POS code set): two digits.
package struct PlaceOfService: Hashable, Sendable {
    /// 0...99; 255 for a text that is not two digits.
    package let code: UInt8

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 2, PackedText.isDigit(text[0]), PackedText.isDigit(text[1]) else {
            code = 255
            return
        }
        code = (text[0] - UInt8(ascii: "0")) * 10 + (text[1] - UInt8(ascii: "0"))
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { PlaceOfService($0) }
    }

    package var isWellFormed: Bool {
        code < 100
    }
}

/// A claim frequency code (NUBC; 837P CLM05-3): 1 original, 7 replacement, 8 void.
package struct FrequencyCode: Hashable, Sendable {
    /// The one ASCII character; 0 for any other text.
    package let byte: UInt8

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        byte = text.count == 1 && text[0] < 0x80 ? text[0] : 0
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { FrequencyCode($0) }
    }
}

extension ServiceLine {
    /// The same for any order of the modifiers.
    fileprivate var modifierSum: Int {
        var sum = 0
        for modifier in modifiers { sum += Int(modifier.raw) * Int(modifier.raw) }
        return sum
    }
}

extension Array {
    /// Sorts; few elements in place, where the standard library's sort would set up its buffers (5,000 instructions for four lines).
    fileprivate mutating func arrange(by precedes: (Element, Element) -> Bool) {
        guard count <= 16 else { return sort(by: precedes) }
        for end in indices.dropFirst() {
            var index = end
            while index > 0, precedes(self[index], self[index - 1]) {
                swapAt(index, index - 1)
                index -= 1
            }
        }
    }
}
