package import Claims

/// A line that does not say, or says wrongly, which diagnoses it is for.
package struct IntakeBadDiagnosisPointer: Rule {
    package static let card = RuleCard(
        id: "intake.bad-diagnosis-pointer",
        title: "line without sound diagnosis pointers",
        stage: .final,
        severity: .error,
        authority: .professionalClaim,
        denials: [Denial("CO", "16", "M64"), Denial("CO", "16", "M76")],
        what: """
            Where the claim has diagnoses, each line must point at one to four of them, each once, by their places in the list counted from \
            1 (A on the paper form is 1).
            """,
        why: "The payer sets each service against the diagnoses that its line points at: without them there is no need to see.",
        clean: [
            Example("97530 GP 1 unit dx 1,2\ndiagnoses I69.351 R26.89"),
            Example("97530 GP 1 unit dx 4,3,2,1\ndiagnoses I69.351 R26.89 M25.561 M62.81", "four is the most"),
        ],
        flagged: [
            Example("97530 GP 1 unit dx 2\ndiagnoses M25.561", "there is no second diagnosis"),
            Example("97530 GP 1 unit dx 0\ndiagnoses M25.561", "places count from 1"),
            Example("97530 GP 1 unit\ndiagnoses M25.561", "none"),
            Example("97530 GP 1 unit dx 1,1\ndiagnoses M25.561", "twice"),
            Example("97530 GP 1 unit dx 1,2,3,4,5\ndiagnoses I69.351 R26.89 M25.561 M62.81 M54.2", "five"),
        ])

    private static let pointersMax = 4

    package init(_ settings: RuleSettings) {}

    package func check(_ claim: Claim, _ facts: Facts, _ report: inout Report) {
        guard !claim.diagnoses.isEmpty else { return }
        let count = claim.diagnoses.count
        var pointless: [ServiceLine] = []
        for index in claim.serviceLines.indices {
            report.applies()
            guard !Self.areSound(claim.serviceLines[index].diagnosisPointers, among: count) else { continue }
            let line = claim.serviceLines[index]
            guard !line.diagnosisPointers.isEmpty else {
                pointless.append(line)
                continue
            }
            let (defects, places) = Self.defects(of: line, among: count)
            report.find(
                "\(line.name) \(defects.joined(separator: " and "))",
                at: places.isEmpty ? [line.place(.diagnosisPointers)] : places,
                facts: line.facts + [
                    ("diagnosisPointers", .list(line.diagnosisPointers.map(FactValue.number))), ("diagnoses", .number(count)),
                ])
        }
        guard !pointless.isEmpty else { return }
        pointless.sort { $0.number < $1.number }
        report.find(
            "\(pointless.sentence) \(pointless.count == 1 ? "points" : "point") at no diagnosis",
            at: pointless.map { $0.place(.diagnosisPointers) },
            facts: [("procedureCodes", pointless.codes), ("diagnoses", .number(count))])
    }

    private static func areSound(_ pointers: ShortList<Int>, among count: Int) -> Bool {
        guard (1...pointersMax).contains(pointers.count) else { return false }
        for index in pointers.indices {
            guard (1...count).contains(pointers[index]) else { return false }
            for earlier in 0..<index where pointers[earlier] == pointers[index] { return false }
        }
        return true
    }

    /// What is wrong with a line's pointers, and at which of them.
    private static func defects(of line: ServiceLine, among count: Int) -> (sentences: [String], places: [Place]) {
        var sentences: [String] = []
        var places: [Place] = []
        var (seen, seenTwice): (Set<Int>, Set<Int>) = ([], [])
        var (outside, repeated): ([Int], [Int]) = ([], [])
        for (index, pointer) in line.diagnosisPointers.enumerated() {
            let isFirst = seen.insert(pointer).inserted
            guard !(1...count).contains(pointer) || !isFirst else { continue }
            if isFirst { outside.append(pointer) } else if seenTwice.insert(pointer).inserted { repeated.append(pointer) }
            places.append(line.place(.diagnosisPointers, index: index))
        }
        if !outside.isEmpty {
            let listed = outside.map(String.init).joined(separator: ", ")
            sentences.append("points at diagnosis \(listed), and the claim has \(count)")
        }
        if !repeated.isEmpty {
            sentences.append("points at diagnosis \(repeated.map(String.init).joined(separator: ", ")) more than once")
        }
        if seen.count > pointersMax {
            sentences.append("points at \(seen.count) diagnoses, where \(pointersMax) are the most")
        }
        return (sentences, places)
    }
}
