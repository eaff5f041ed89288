import Claims
import Rules

// Places, counts and authorities in words that a biller knows.

/// A number with its noun: `1 unit`, `2 units`.
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension Claim {
    /// A place as a person would name it: `line 2 (97110 GP 59)`.
    func words(for place: Place) -> String {
        let words =
            switch place.subject {
            case .claim: "the claim"
            case .claimMember(let member): member.words
            case .line(let number), .lineMember(let number, _), .intervalProvider(let number): lineWords(number)
            case .diagnosis(let index): "diagnosis \(index + 1)" + (diagnoses.word(at: index) { $0.description })
            case .unbilledService(let number):
                "unbilled service \(number)"
                    + Self.bracketed(unbilledServices.first { $0.number == number }?.procedureCode.description ?? "")
            }
        return TextPage.unbroken(words)
    }

    /// Several places, each once.
    func words(for places: [Place]) -> String {
        var named: [String] = []
        for place in places.sorted(by: { $0.order < $1.order }) {
            let words = words(for: place)
            if !named.contains(words) { named.append(words) }
        }
        return named.joined(separator: ", ")
    }

    private func lineWords(_ number: Int) -> String {
        guard let line = serviceLines.first(where: { $0.number == number }) else { return "line \(number)" }
        let codes = [line.procedureCode.description] + line.modifiers.map(\.description)
        return "line \(number)" + Self.bracketed(codes.filter { !$0.isEmpty }.joined(separator: " "))
    }

    fileprivate static func bracketed(_ words: String) -> String {
        words.isEmpty ? "" : " (\(words))"
    }
}

extension Claim.Member {
    /// The member's path with dots: `patient.birthDate`.
    fileprivate var words: String {
        path.description.dropFirst().split(separator: "/").joined(separator: ".")
    }
}

extension Array {
    fileprivate func word(at index: Int, _ word: (Element) -> String) -> String {
        indices.contains(index) ? Claim.bracketed(word(self[index])) : ""
    }
}

extension Authority {
    /// `CMS Pub. 100-04, ch. 5 §20.2, edition 2026`.
    var words: String {
        [source, section, edition.map { "edition \($0)" }].compactMap { $0 }.joined(separator: ", ")
    }
}

extension [Denial] {
    /// `CO 151 with remark N362, or CO 16 with remark N430`.
    var words: String {
        map { denial in
            TextPage.unbroken("\(denial.group) \(denial.carc)" + (denial.rarc.map { " with remark \($0)" } ?? ""))
        }.joined(separator: ", or ")
    }
}

extension UnitMethod {
    var words: String {
        switch self {
        case .cms: "the CMS rule, all timed minutes of the day together"
        case .ama: "the AMA rule, each code by itself"
        case .nearestQuarter: "the nearest quarter hour, each code by itself"
        }
    }
}
