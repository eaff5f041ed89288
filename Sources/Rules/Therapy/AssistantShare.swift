package import Claims

/// How many units of a service must say that an assistant furnished them (Pub. 100-04 ch. 5 §20.1, as in force since 2022).
package struct AssistantShare: Equatable, Sendable {
    /// First date of the rules that are computed here: CMS's exceptions for the last units began with 2022.
    package static let effectiveFrom = CalendarDate(year: 2022, month: 1, day: 1)!

    /// Units with CQ or CO; any number in the range is right.
    package let units: ClosedRange<Int>
    /// Whether the range comes from CMS's two ways to round the tenth, which disagree here.
    package private(set) var isArguable = false

    private init(_ units: ClosedRange<Int>, isArguable: Bool = false) {
        self.units = units
        self.isArguable = isArguable
    }

    private init(_ units: Int) {
        self.init(units...units)
    }

    /// An assistant had no part.
    package static let none = AssistantShare(0)

    /// A service in 15-minute units: full 15s first, each to whoever furnished it; then what is left.
    ///
    /// nil where the minutes do not bear the units, which is another rule's finding.
    package init?(therapist: Int, assistant: Int, timedUnits units: Int) {
        let full = (therapist: therapist / 15, assistant: assistant / 15)
        let left = (therapist: therapist % 15, assistant: assistant % 15)
        guard full.therapist + full.assistant < units else {
            self.init(max(0, units - full.therapist)...min(units, full.assistant))
            return
        }
        // Two units remain of which each furnished one: 9 to 14 minutes each, 23 to 28 together.
        let sharesTwo = left.therapist >= 9 && left.assistant >= 9 && left.therapist + left.assistant >= 23
        switch units - full.therapist - full.assistant {
        case 1 where sharesTwo:
            // One of the two was not billed: either.
            self.init(full.assistant...full.assistant + 1)
        case 1 where left.therapist >= 8:
            // The therapist alone furnished enough for the last unit.
            self.init(full.assistant)
        case 1 where left.assistant >= 8:
            self.init(full.assistant + 1)
        case 1:
            self.init(after: full.assistant, 1, left)
        case 2 where sharesTwo:
            self.init(full.assistant + 1)
        default:
            return nil
        }
    }

    /// A service that is not timed: all of its units, or none, by the tenth of the session.
    package init(therapist: Int, assistant: Int, untimedUnits units: Int) {
        self.init(after: 0, units, (therapist, assistant))
    }

    /// The tenth ("de minimis"), of minutes that neither furnished alone.
    private init(after certain: Int, _ units: Int, _ minutes: (therapist: Int, assistant: Int)) {
        let total = minutes.therapist + minutes.assistant
        guard minutes.assistant > 0 else {
            self.init(certain)
            return
        }
        // By percentage: the assistant's part of the total, rounded to a whole percent, is 11 or more.
        let byPercentage = (minutes.assistant * 200 + total) / (total * 2) >= 11
        // The simple way: a tenth of the total, rounded to whole minutes, and one minute more.
        let bySimpleWay = minutes.assistant >= (total + 5) / 10 + 1
        if byPercentage == bySimpleWay {
            self.init(byPercentage ? certain + units : certain)
        } else {
            self.init(certain...certain + units, isArguable: true)
        }
    }
}

/// One service of a date and discipline, of which an assistant may have furnished a part.
struct AssistedService {
    let date: CalendarDate
    let discipline: Discipline
    /// Index in `Facts.services`; nil for a service that is not timed.
    let timed: Int?
    /// In the caller's order.
    var lines: [ServiceLine]

    /// The discipline's modifier: CQ or CO.
    var modifier: Modifier {
        discipline == .occupationalTherapy ? .occupationalTherapyAssistant : .physicalTherapistAssistant
    }

    var units: Int { Self.units(lines) }
    /// Units of the lines with CQ or CO.
    var marked: Int { Self.units(lines.filter(\.namesAssistant)) }
    var assistant: Int { lines.reduce(0) { $0 + min($1.assistantMinutes ?? 0, $1.minutes ?? .max) } }
    var therapist: Int { lines.reduce(0) { $0 + ($1.minutes ?? 0) } - assistant }

    /// `97129 and 97130`.
    var name: String {
        Set(lines.map(\.procedureCode)).sorted().map(\.description).joined(separator: " and ")
    }

    /// How many units must say so; nil where the minutes do not bear the units.
    var share: AssistantShare? {
        guard assistant > 0 else { return AssistantShare.none }
        return timed == nil
            ? AssistantShare(therapist: therapist, assistant: assistant, untimedUnits: units)
            : AssistantShare(therapist: therapist, assistant: assistant, timedUnits: units)
    }

    func facts(_ share: AssistantShare) -> [(name: StaticString, value: FactValue)] {
        [
            ("serviceDate", .date(date)), ("codes", lines.codes), ("discipline", .text(discipline.abbreviation)),
            ("therapistMinutes", .number(therapist)), ("assistantMinutes", .number(assistant)), ("billedUnits", .number(units)),
            ("unitsWithModifierMin", .number(share.units.lowerBound)), ("unitsWithModifierMax", .number(share.units.upperBound)),
        ]
    }

    private static func units(_ lines: [ServiceLine]) -> Int {
        lines.reduce(0) { $0 + ($1.units.countable ?? 0) }
    }
}

extension Claim {
    /// The services on which an assistant's part can be judged; says which facts are missing for the others.
    ///
    /// A service without assistant's minutes and without CQ or CO is taken for the therapist's own.
    func assistedServices(_ facts: Facts, _ report: inout Report) -> [AssistedService] {
        guard serviceLines.contains(where: { $0.assistantMinutes != nil || $0.namesAssistant }) else { return [] }
        var services: [AssistedService] = []
        for (index, line) in serviceLines.enumerated() {
            guard let code = facts.lines[index].code, code.list != .notListed, code.kind != .evaluation,
                code.kind != .reevaluation,
                line.serviceDate >= AssistantShare.effectiveFrom
            else { continue }
            guard let discipline = facts.lines[index].discipline ?? line.assistantDiscipline else {
                if line.assistantMinutes != nil { report.lacks("discipline", at: place(.discipline)) }
                continue
            }
            // Speech-language pathology has no assistants whom Medicare knows.
            guard discipline != .speechLanguagePathology else { continue }
            let timed = facts.lines[index].service
            let own = services.firstIndex {
                $0.date == line.serviceDate && $0.discipline == discipline && $0.timed == timed
                    && (timed != nil || $0.lines[0].procedureCode == line.procedureCode)
            }
            if let own {
                services[own].lines.append(line)
            } else {
                services.append(AssistedService(date: line.serviceDate, discipline: discipline, timed: timed, lines: [line]))
            }
        }
        return services.compactMap { service in
            var service = service
            guard service.lines.contains(where: { $0.assistantMinutes != nil || $0.namesAssistant }) else { return nil }
            report.applies()
            service.lines.sort { $0.number < $1.number }
            return report.lack(for: service) ? nil : service
        }
    }
}

extension ServiceLine {
    /// The discipline whose assistant's modifier the line carries.
    fileprivate var assistantDiscipline: Discipline? {
        if has(.physicalTherapistAssistant) { return .physicalTherapy }
        return has(.occupationalTherapyAssistant) ? .occupationalTherapy : nil
    }
}

extension Report {
    /// Says which facts are missing to judge a service; false where none is.
    fileprivate mutating func lack(for service: AssistedService) -> Bool {
        var isLacking = false
        let hasAssistant = service.lines.contains { $0.assistantMinutes ?? 0 > 0 }
        for line in service.lines {
            if line.namesAssistant, line.assistantMinutes == nil {
                lacks("assistantMinutes", at: line.place(.assistantMinutes))
                isLacking = true
            }
            if hasAssistant, line.minutes == nil {
                lacks("minutes", at: line.place(.minutes))
                isLacking = true
            }
            if line.units.countable == nil {
                lacks("units", at: line.place(.units))
                isLacking = true
            }
        }
        return isLacking
    }
}
