import Claims

// What the therapy rules' findings share.

extension Authority {
    static let therapyThreshold = Authority(
        .regulation, "Bipartisan Budget Act of 2018", section: "§50202; CMS Pub. 100-04 ch. 5 §10.3")
    static let assistants = Authority(.cmsManual, "CMS Pub. 100-04", section: "ch. 5 §20.1", edition: "2022")
    static let planOfCare = Authority(.cmsManual, "CMS Pub. 100-02", section: "ch. 15 §220.1")
}

extension Facts.LineFacts {
    /// Whether the claim's line at this index, which these facts are of, is therapy.
    func isTherapy(at index: Int, of claim: Claim) -> Bool {
        switch code?.list {
        case .always: true
        case .sometimes: !claim.serviceLines[index].namedDisciplines.isEmpty || claim.serviceLines[index].namesAssistant
        case .notListed, nil: false
        }
    }
}

extension Facts {
    /// Whether the line is therapy under a plan of care: always by CMS's list, or sometimes and billed so.
    func isTherapy(_ index: Int, of claim: Claim) -> Bool {
        lines[index].isTherapy(at: index, of: claim)
    }

    /// The therapy lines of a date, in the caller's order.
    func therapyLines(of claim: Claim, among range: Range<Int>, where isWanted: (TherapyCode) -> Bool = { _ in true })
        -> [ServiceLine]
    {
        range.filter { isTherapy($0, of: claim) && lines[$0].code.map(isWanted) ?? false }.map { claim.serviceLines[$0] }
            .sorted { $0.number < $1.number }
    }
}

extension Claim {
    /// The service dates that a finding is about, and the claim's own where it is theirs.
    func datePlaces(_ lines: [ServiceLine]) -> [Place] {
        let isShared = given.contains(.serviceDate) && lines.contains { !$0.given.contains(.serviceDate) }
        return (isShared ? [place(.serviceDate)] : []) + lines.map { $0.place(.serviceDate) }
    }
}

extension [ServiceLine] {
    /// Their codes, each once, ascending.
    var codes: FactValue {
        .codes(Set(map(\.procedureCode)).sorted())
    }

    /// `line 1 (97530) and line 2 (97110)`.
    var sentence: String {
        guard count > 1, let last else { return first?.name ?? "" }
        return dropLast().map(\.name).joined(separator: ", ") + " and \(last.name)"
    }
}
