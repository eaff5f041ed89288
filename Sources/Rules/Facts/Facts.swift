package import Claims
package import Notes

/// What facts are computed by: the part of a payer's settings that more than one rule shares.
package struct FactsPlan: Sendable {
    package let unitMethod: UnitMethod
    /// Codes that the payer wants told apart.
    package let pairs: [CodePair]

    package init(_ settings: RuleSettings) {
        unitMethod = settings.unitMethod
        pairs = settings[TherapeuticPairWithout59.pairs]
    }
}

/// What several rules need to know of a claim, computed once before they run and filled again for each claim.
package struct Facts {
    /// By index in `Claim.serviceLines`.
    package private(set) var lines: [LineFacts] = []
    package private(set) var days: [TreatmentDay] = []
    package private(set) var services: [TimedService] = []
    /// What counts toward the year's thresholds.
    package private(set) var expenses = Expenses()
    /// The pairs of the payer's list that are billed on one date.
    package internal(set) var pairs: [TherapeuticPair] = []
    /// What each line's note says, by index in `Claim.serviceLines`; nil for a line that has none, or whose note no rule asks for.
    package internal(set) var readings: [NoteReading?] = []
    package private(set) var reference: ReferenceData
    var reader = NoteReader()
    /// The notes of the claim at hand that have been read so far, and whether to be compared; the session note under nil.
    var notes: [(documentation: Documentation?, isCompared: Bool, reading: NoteReading?)] = []
    /// How the claim's payer stands; set before the claim is judged.
    package private(set) var standing = PayerStanding.known
    /// The services of the day and discipline at hand, which the unit arithmetic changes in place.
    private var today: ArraySlice<TimedService> = []

    package init(reference: ReferenceData) {
        self.reference = reference
    }

    /// Makes ready for another claim. What is computed until the next call is of this claim, or of its edits and parts.
    package mutating func begin(_ standing: PayerStanding = .known) {
        self.standing = standing
        notes.removeAll(keepingCapacity: true)
    }

    /// What is known of one line.
    package struct LineFacts: Sendable {
        package var code: TherapyCode?
        /// By modifier, else by the claim, the rendering provider, the code, or the rest of the day; nil where none of them says.
        package var discipline: Discipline?
        /// Index into `services`; nil for a line that is not timed.
        package var service: Int?
    }

    /// The service's lines, as indices in `Claim.serviceLines`.
    package func lines(of service: Int) -> [Int] {
        lines.indices.filter { lines[$0].service == service }
    }

    /// Whether the line is billed in 15-minute units.
    package func isTimed(_ line: Int) -> Bool {
        lines[line].code?.basis.isTimed ?? false
    }

    /// - Parameter everyLine: whether the notes of all lines are read, and not only those that rules ask for.
    package mutating func compute(_ claim: Claim, by plan: FactsPlan, reference: ReferenceData, readingEveryLine everyLine: Bool)
    {
        self.reference = reference
        readNotes(claim, pairs: plan.pairs, everyLine: everyLine)
        findPairs(claim, among: plan.pairs)
        lines.removeAll(keepingCapacity: true)
        days.removeAll(keepingCapacity: true)
        services.removeAll(keepingCapacity: true)
        var start = 0
        while start < claim.serviceLines.count {
            let date = claim.serviceLines[start].serviceDate
            var end = start
            while end < claim.serviceLines.count, claim.serviceLines[end].serviceDate == date { end += 1 }
            computeLines(claim, start..<end)
            for slot in Self.disciplines {
                computeDay(claim, start..<end, date: date, discipline: slot, unitMethod: plan.unitMethod)
            }
            start = end
        }
        expenses.compute(claim, lines)
    }

    private static let disciplines: [Discipline?] = [.physicalTherapy, .occupationalTherapy, .speechLanguagePathology, nil]

    private mutating func computeLines(_ claim: Claim, _ range: Range<Int>) {
        var known = DisciplineSet()
        for index in range {
            let line = claim.serviceLines[index]
            let code = reference[line.procedureCode]
            let discipline = Self.discipline(of: line, code: code, claim: claim)
            if let discipline { known.formUnion(DisciplineSet(CollectionOfOne(discipline))) }
            lines.append(LineFacts(code: code, discipline: discipline))
        }
        guard let sole = known.sole else { return }
        for index in range where lines[index].discipline == nil { lines[index].discipline = sole }
    }

    private static func discipline(of line: ServiceLine, code: TherapyCode?, claim: Claim) -> Discipline? {
        // Where a line names two, which comes first must not matter.
        var named: Discipline?
        for modifier in line.modifiers {
            if let discipline = Discipline(modifier), discipline.rawValue < named?.rawValue ?? .max { named = discipline }
        }
        return named ?? claim.discipline ?? claim.renderingProvider.taxonomyCode?.discipline ?? code?.disciplines.sole
    }

    private mutating func computeDay(
        _ claim: Claim, _ range: Range<Int>, date: CalendarDate, discipline: Discipline?, unitMethod: UnitMethod
    ) {
        today.removeAll(keepingCapacity: true)
        for index in range where lines[index].discipline == discipline && isTimed(index) {
            let line = claim.serviceLines[index]
            let service = serviceIndex(for: lines[index].code!)
            lines[index].service = services.count + service
            today[service].isBilled = true
            if let minutes = line.minutes { today[service].minutes += minutes } else { today[service].minutesKnown = false }
            guard let units = line.units.countable else {
                today[service].unitsKnown = false
                continue
            }
            if line.procedureCode == today[service].furtherCode {
                today[service].billedFurtherUnits += units
            } else {
                today[service].billedUnits += units
            }
        }
        guard !today.isEmpty else { return }
        for unbilled in claim.unbilledServices where unbilled.serviceDate == date {
            guard let code = reference[unbilled.procedureCode], code.basis.isTimed,
                belongs(code, to: discipline, among: range, claim: claim)
            else { continue }
            today[serviceIndex(for: code)].minutes += unbilled.minutes
        }
        var day = TreatmentDay(
            date: date, discipline: discipline, method: unitMethod, services: services.count..<services.count + today.count)
        if today.allSatisfy(\.minutesKnown) {
            day.timedMinutes = today.reduce(0) { $0 + $1.minutes }
            (day.supportedUnits, day.tiedUnits) = UnitArithmetic.allot(&today, by: unitMethod)
        }
        if today.allSatisfy(\.unitsKnown) { day.billedUnits = today.reduce(0) { $0 + $1.billed } }
        services.append(contentsOf: today)
        days.append(day)
    }

    /// Whether an unbilled service counts in this discipline's day: by its code, else by the claim, else in the day's first discipline.
    private func belongs(_ code: TherapyCode, to discipline: Discipline?, among range: Range<Int>, claim: Claim) -> Bool {
        let own = code.disciplines.sole ?? claim.discipline
        let present = Self.disciplines.filter { slot in range.contains { lines[$0].discipline == slot && isTimed($0) } }
        let target =
            present.contains(own) ? own : present.first { $0.map(code.disciplines.contains) ?? true } ?? present.first ?? nil
        return target == discipline
    }

    /// Place in `today` of the service for a code or its time family, made where it is new.
    private mutating func serviceIndex(for code: TherapyCode) -> Int {
        let family = reference.timeFamily(of: code)
        if let index = today.firstIndex(where: { $0.code == family.first }) { return index }
        today.append(TimedService(code: family.first, furtherCode: family.further))
        return today.count - 1
    }
}

extension ReferenceData {
    /// The time family of a timed code: the code of its first 15 minutes, which is itself for a code that stands alone, and that of
    /// each further 15 minutes.
    package func timeFamily(of code: TherapyCode) -> (first: ProcedureCode, further: ProcedureCode?) {
        if code.basis == .furtherFifteenMinutes, let primary = code.primary, self[primary]?.basis == .firstFifteenMinutes {
            return (primary, code.code)
        }
        guard code.basis == .firstFifteenMinutes else { return (code.code, nil) }
        return (code.code, codes.first { $0.primary == code.code && $0.basis == .furtherFifteenMinutes }?.code)
    }
}
