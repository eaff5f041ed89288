import Claims

// What the unit rules' findings share.

extension Authority {
    static let timedUnits = Authority(.cmsManual, "CMS Pub. 100-04", section: "ch. 5 §20.2")
}

extension UnitMethod {
    /// Who counts so; nil for CMS's rule, which is the unit rules' own.
    var authority: Authority? {
        switch self {
        case .cms: nil
        case .ama: Authority(.standard, "CPT time rule, as the payer follows it", section: "a unit from its midpoint on")
        case .nearestQuarter: Authority(.payerPolicy, "the payer's unit method", section: "nearest quarter hour, code by code")
        }
    }
}

extension Facts {
    /// A member of every timed line of a day.
    func places(_ member: ServiceLine.Member, of day: TreatmentDay, in claim: Claim) -> [Place] {
        timedLines(of: day).map { claim.serviceLines[$0].place(member) }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// The day's timed line where there is only one and nothing else counts.
    func soleTimedLine(of day: TreatmentDay, in claim: Claim) -> ServiceLine? {
        let own = timedLines(of: day)
        return own.count == 1 && day.services.count == 1 ? claim.serviceLines[own[0]] : nil
    }

    func timedLines(of day: TreatmentDay) -> [Int] {
        lines.indices.filter { lines[$0].service.map(day.services.contains) ?? false }
    }
}

extension TreatmentDay {
    /// The numbers of the day's unit arithmetic.
    func unitFacts(_ services: ArraySlice<TimedService>, billed: Int) -> [(name: StaticString, value: FactValue)] {
        [
            ("serviceDate", .date(date)), ("method", .text(method.rawValue)), ("timedMinutes", .number(timedMinutes ?? 0)),
            ("billedUnits", .number(billed)), ("supportedUnits", .number(supportedUnits)),
            (
                "minutesByCode",
                .object(services.map { FactValue.Pair($0.code.description, .number($0.minutes)) })
            ),
        ]
    }
}

extension ArraySlice<TimedService> {
    /// Units billed on codes that have no minutes at all.
    var unitsWithoutMinutes: Int {
        reduce(0) { $1.minutes == 0 ? $0 + $1.billed : $0 }
    }

    /// `97530 ×2, 97110 ×1`.
    var billedSentence: String {
        filter(\.isBilled).flatMap { service in
            [(service.code, service.billedUnits)] + (service.furtherCode.map { [($0, service.billedFurtherUnits)] } ?? [])
        }.map { "\($0.0) ×\($0.1)" }.joined(separator: ", ")
    }
}

extension Report {
    mutating func lackMinutes(of day: TreatmentDay, _ claim: Claim, _ facts: Facts) {
        for index in facts.timedLines(of: day) where claim.serviceLines[index].minutes == nil {
            lacks("minutes", at: claim.serviceLines[index].place)
        }
    }

    mutating func lackUnits(of day: TreatmentDay, _ claim: Claim, _ facts: Facts) {
        for index in facts.timedLines(of: day) where claim.serviceLines[index].units.countable == nil {
            lacks("units", at: claim.serviceLines[index].place(.units))
        }
    }
}
