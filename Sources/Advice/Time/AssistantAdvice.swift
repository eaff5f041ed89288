package import Claims
import Rules

/// How many units of a service must say that an assistant gave them in whole or in part, as the rules stand since 2022.
package struct AssistantAdvice: Sendable {
    /// The service's code, or both codes of its time family.
    package let codes: [ProcedureCode]
    package let units: Int
    package let therapistMinutes: Int
    package let assistantMinutes: Int
    /// Any number in the range is right.
    package let unitsWithModifier: ClosedRange<Int>
    /// Whether CMS's two ways to round the tenth disagree here.
    package let isArguable: Bool
    /// Whether the therapist's minutes of a timed service would give its units without the assistant's.
    private let isBorneByTherapist: Bool
    /// CQ under a physical therapy plan, CO under an occupational one; both where the discipline is not told.
    package let modifiers: [Modifier]

    /// The services of which an assistant gave a part.
    static func all(_ visit: Visit, _ units: [Int]) -> [AssistantAdvice] {
        guard let modifiers = visit.discipline.assistantModifiers else { return [] }
        var advice: [AssistantAdvice] = []
        for (index, service) in visit.services.enumerated() where visit.assistantMinutes[index] > 0 {
            let assistant = visit.assistantMinutes[index]
            let therapist = service.minutes - assistant
            guard let share = AssistantShare(therapist: therapist, assistant: assistant, timedUnits: units[index]) else {
                continue
            }
            let codes = [service.code] + (service.furtherCode.map { [$0] } ?? [])
            let isBorne = therapist >= UnitArithmetic.minutes(forUnits: units[index])
            advice.append(AssistantAdvice(codes, units[index], therapist, assistant, share, isBorne, modifiers))
        }
        for service in visit.untimed where service.assistantMinutes > 0 && service.takesAssistant {
            let therapist = service.minutes - service.assistantMinutes
            let share = AssistantShare(therapist: therapist, assistant: service.assistantMinutes, untimedUnits: 1)
            advice.append(AssistantAdvice([service.code], 1, therapist, service.assistantMinutes, share, false, modifiers))
        }
        return advice
    }

    private init(
        _ codes: [ProcedureCode], _ units: Int, _ therapist: Int, _ assistant: Int, _ share: AssistantShare,
        _ isBorneByTherapist: Bool, _ modifiers: [Modifier]
    ) {
        self.codes = codes
        self.units = units
        therapistMinutes = therapist
        assistantMinutes = assistant
        unitsWithModifier = share.units
        isArguable = share.isArguable
        self.isBorneByTherapist = isBorneByTherapist
        self.modifiers = modifiers
    }

    /// A sentence.
    package var reason: String {
        let name = modifiers.map(\.description).joined(separator: " or ")
        let parts = "Of \(therapistMinutes + assistantMinutes) minutes the assistant gave \(assistantMinutes) alone"
        guard units > 0 else { return "\(parts); no unit is billed, and none needs \(name)." }
        if isArguable {
            return
                "\(parts): by percentage and by CMS's simple way the tenth falls differently here, so that \(name) is arguable."
        }
        if unitsWithModifier.count > 1 {
            return
                "\(parts): from \(unitsWithModifier.lowerBound) to \(unitsWithModifier.upperBound) of the \(units) units may carry \(name)."
        }
        switch unitsWithModifier.lowerBound {
        case 0:
            return isBorneByTherapist
                ? "\(parts), and the therapist's own minutes bear every unit: no \(name)."
                : "\(parts), a tenth at most: no \(name)."
        case units: return "\(parts): every unit carries \(name)."
        case let marked:
            return "\(parts): \(marked) of the \(units) units carries \(name), on a line of its own beside one without."
        }
    }
}

extension Optional where Wrapped == Discipline {
    /// nil for speech-language pathology, which has no assistants whom Medicare knows.
    fileprivate var assistantModifiers: [Modifier]? {
        switch self {
        case .physicalTherapy: [.physicalTherapistAssistant]
        case .occupationalTherapy: [.occupationalTherapyAssistant]
        case .speechLanguagePathology: nil
        case nil: [.physicalTherapistAssistant, .occupationalTherapyAssistant]
        }
    }
}
