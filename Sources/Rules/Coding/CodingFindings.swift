import Claims

// What the coding rules share.

extension ServiceLine {
    /// The disciplines that the line's GP, GO and GN name, each once, in the order physical, occupational, speech-language.
    var namedDisciplines: DisciplineSet {
        DisciplineSet(modifiers.lazy.compactMap { Discipline($0) })
    }

    /// Whether the line says that an assistant furnished the service.
    var namesAssistant: Bool {
        has(.physicalTherapistAssistant) || has(.occupationalTherapyAssistant)
    }

    /// The places of the modifiers that are among those.
    func modifierPlaces(_ wanted: (Modifier) -> Bool) -> [Place] {
        modifiers.indices.filter { wanted(modifiers[$0]) }.map { place(.modifiers, index: $0) }
    }

    /// Edits that take the modifiers out, the last first, so that the places of the others hold.
    func removing(_ wanted: (Modifier) -> Bool) -> [ClaimEdit] {
        modifiers.indices.reversed().filter { wanted(modifiers[$0]) }.map { .removeModifier(at: $0, line: number) }
    }

    /// Whether the line must carry GP, GO or GN; nil where that turns on a plan of care of which the claim says nothing.
    func needsDisciplineModifier(_ code: TherapyCode?, in claim: Claim) -> Bool? {
        switch code?.list {
        case .always: return true
        case .sometimes:
            // An assistant treats only under a therapy plan of care.
            if namesAssistant || claim.hasPlanOfCare { return true }
            return nil
        case .notListed, nil: return false
        }
    }
}

extension Claim {
    /// Whether the caller's ledger gives a plan of care.
    fileprivate var hasPlanOfCare: Bool {
        episode?.certifiedFrom != nil || episode?.certifiedThrough != nil
    }
}

extension Discipline {
    /// As a sentence names it: `physical therapy`.
    var name: String {
        switch self {
        case .physicalTherapy: "physical therapy"
        case .occupationalTherapy: "occupational therapy"
        case .speechLanguagePathology: "speech-language pathology"
        }
    }
}

extension DisciplineSet {
    /// `PT and OT`.
    var sentence: String {
        members.map(\.abbreviation).joined(separator: " and ")
    }
}
