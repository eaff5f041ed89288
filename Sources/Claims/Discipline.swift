/// The profession whose plan of care a service falls under.
package enum Discipline: UInt8, Hashable, Sendable, CaseIterable {
    case physicalTherapy
    case occupationalTherapy
    case speechLanguagePathology

    /// `PT`, `OT` or `SLP`.
    package var abbreviation: String {
        switch self {
        case .physicalTherapy: "PT"
        case .occupationalTherapy: "OT"
        case .speechLanguagePathology: "SLP"
        }
    }

    /// The discipline of `PT`, `OT` or `SLP` in any case.
    package init?(abbreviation: String) {
        guard let match = Self.allCases.first(where: { $0.abbreviation == abbreviation.uppercased() }) else { return nil }
        self = match
    }

    /// The modifier that says the service is under this discipline's plan of care: GP, GO or GN.
    package var modifier: Modifier {
        switch self {
        case .physicalTherapy: .physicalTherapyPlan
        case .occupationalTherapy: .occupationalTherapyPlan
        case .speechLanguagePathology: .speechLanguagePathologyPlan
        }
    }

    /// The discipline of GP, GO or GN.
    package init?(_ modifier: Modifier) {
        switch modifier {
        case .physicalTherapyPlan: self = .physicalTherapy
        case .occupationalTherapyPlan: self = .occupationalTherapy
        case .speechLanguagePathologyPlan: self = .speechLanguagePathology
        default: return nil
        }
    }
}

extension Modifier {
    package static let physicalTherapyPlan = Modifier("GP")
    package static let occupationalTherapyPlan = Modifier("GO")
    package static let speechLanguagePathologyPlan = Modifier("GN")
    /// In whole or in part by a physical therapist assistant.
    package static let physicalTherapistAssistant = Modifier("CQ")
    /// In whole or in part by an occupational therapy assistant.
    package static let occupationalTherapyAssistant = Modifier("CO")
    /// Distinct procedural service.
    package static let distinctService = Modifier("59")
    /// The requirements of the threshold are met.
    package static let aboveThreshold = Modifier("KX")
}

/// Where the claim's services were furnished, as far as edit tables differ.
package enum Setting: UInt8, Hashable, Sendable {
    case practitioner
    case outpatientHospital
}
