import TestSupport

/// Makes claims of all kinds, good and bad; the same ones for the same seed.
struct ClaimMaker {
    private var random: SeededRandom
    private var count = 0

    init(seed: UInt64) {
        random = SeededRandom(seed)
    }

    static func claims(_ count: Int, seed: UInt64) -> [Node] {
        var maker = ClaimMaker(seed: seed)
        return (0..<count).map { _ in maker.claim() }
    }

    private static let payers = [
        "medicare-part-b", "aetna", "anthem", "bcbs-nebraska", "cigna-ash", "commercial-ama", "humana", "texas-medicaid",
        "tricare",
        "unitedhealthcare-commercial", "default", "nobody-knows",
    ]
    private static let dates = ["2026-11-16", "2026-11-18", "2026-11-20", "2025-12-31", "2026-01-02"]
    private static let codes = [
        "97110", "97530", "97140", "97112", "97116", "97535", "97035", "97032", "97012", "97014", "97010", "97161", "97164",
        "97150",
        "97129", "97130", "90912", "90913", "92507", "92526", "97166", "97542", "G0283", "99213", "12345", "9711", "97760",
    ]
    private static let modifiers = [
        "GP", "GO", "GN", "59", "XE", "XS", "XP", "XU", "KX", "CQ", "CO", "25", "76", "GA", "GZ", "9", "59",
    ]
    private static let diagnoses = ["I69.351", "R26.89", "M54.50", "M25561", "S72.001D", "Z96.651", "XYZ", "G20.A1"]
    static let notes = [
        "Patient performed dynamic standing activity.",
        "Patient completed repetitive standing balance tasks to improve dressing ability.",
        "Patient performed dynamic standing balance while reaching for objects at shoulder height to simulate dressing tasks. Activity performed to improve independence with ADLs. Required moderate verbal cues for posture. Goal: improve dressing independence within 4 weeks.",
        "Seated knee extension with 5 lb cuff weights, 3 x 10. Min cues. ROM 0-110 deg.",
        "Sit to stand transfers from a 17-inch chair, 10 reps, CGA, to get off the toilet alone. Goal: 5 reps without hands in 2 weeks.",
        "Gait training 150 ft with rolling walker, SBA, over thresholds to reach the mailbox.",
        "Soft tissue mobilization to the right upper trapezius, patient tolerated well.",
        "Practised opening pill bottles and buttoning a shirt \u{2014} left hand, \"max\" cues \\ 12 min.",
    ]

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    private mutating func one(of texts: [String]) -> String {
        texts.randomElement(using: &random)!
    }

    /// One claim, most often nearly right.
    mutating func claim() -> Node {
        count += 1
        var claim: Node = [:]
        claim["claimId"] = .text("G-\(count)")
        if chance(85) { claim["payerId"] = .text(one(of: Self.payers)) }
        if chance(80) { claim["receivedDate"] = .text(chance(90) ? "2026-11-23" : "2026-11-17") }
        let ownDates = chance(35)
        if !ownDates || chance(50) { claim["serviceDate"] = .text(one(of: Self.dates)) }
        if chance(75) { claim["discipline"] = .text(chance(80) ? "PT" : one(of: ["OT", "SLP"])) }
        if chance(20) { claim["setting"] = .text(one(of: ["practitioner", "outpatientHospital"])) }
        if chance(50) { claim["placeOfService"] = .text(one(of: ["11", "12", "21", "02", "1"])) }
        if chance(30) { claim["frequencyCode"] = .text(one(of: ["1", "7", "8", "3"])) }
        if chance(20) { claim["originalReferenceNumber"] = chance(50) ? .null : "REF-77" }
        if chance(50) { claim["patient"] = ["id": "P-88", "birthDate": .text(chance(80) ? "1951-04-02" : "2019-05-05")] }
        if chance(60) { claim["billingProvider"] = ["npi": .text(chance(80) ? "1234567893" : "1234567890")] }
        if chance(60) {
            claim["renderingProvider"] = [
                "npi": "1245319599", "taxonomyCode": .text(one(of: ["225100000X", "225200000X", "225X00000X", "235Z00000X"])),
            ]
        }
        let diagnosesCount = chance(75) ? number(0...4) : 0
        if diagnosesCount > 0 { claim["diagnoses"] = .list((0..<diagnosesCount).map { _ in .text(one(of: Self.diagnoses)) }) }
        if chance(30) { claim["totalTreatmentMinutes"] = .number("\(number(10...120))") }
        if chance(20) { claim["sessionNote"] = .text(one(of: Self.notes)) }
        if chance(45) { claim["episode"] = episode() }
        let lines = (0..<number(1...6)).map { _ in line(hasDate: ownDates, diagnosesCount: diagnosesCount) }
        if chance(25) {
            claim["unbilledServices"] = .list(
                (0..<number(1...2)).map { _ in
                    var service: Node = ["procedureCode": .text(one(of: Self.codes)), "minutes": .number("\(number(1...15))")]
                    if ownDates { service["serviceDate"] = .text(one(of: Self.dates)) }
                    return service
                })
        }
        claim["serviceLines"] = .list(lines)
        return claim
    }

    private mutating func line(hasDate: Bool, diagnosesCount: Int) -> Node {
        var line: Node = ["procedureCode": .text(chance(70) ? one(of: Array(Self.codes.prefix(8))) : one(of: Self.codes))]
        let modifierCount = chance(85) ? number(0...2) : number(2...5)
        var modifiers = chance(80) ? ["GP"] : []
        for _ in 0..<modifierCount { modifiers.append(one(of: Self.modifiers)) }
        if !modifiers.isEmpty || chance(50) { line["modifiers"] = .list(modifiers.map(Node.text)) }
        let minutes = number(1...50)
        let units = max(1, (minutes + 7) / 15) + (chance(20) ? number(-1...1) : 0)
        line["units"] = .number(chance(95) ? "\(units)" : one(of: ["0", "-1", "1.5", "1000", "1e400", "2.0"]))
        if chance(90) { line["minutes"] = .number("\(minutes)") }
        if chance(15) { line["assistantMinutes"] = .number("\(number(0...minutes))") }
        if chance(12) { line["intervals"] = .list([interval(minutes)]) }
        if chance(60) { line["chargeAmount"] = .text("\(number(0...200)).00") }
        if chance(50) { line["allowedAmount"] = .text("\(number(20...90)).40") }
        if diagnosesCount > 0, chance(85) {
            line["diagnosisPointers"] = .list((0..<number(1...2)).map { _ in .number("\(number(1...diagnosesCount))") })
        }
        if hasDate { line["serviceDate"] = .text(one(of: Self.dates)) }
        if chance(55) { line["documentation"] = documentation() }
        return line
    }

    private mutating func interval(_ minutes: Int) -> Node {
        let start = number(0...300)
        func time(_ minutes: Int) -> Node {
            let clock = [9 + minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            return .text("2026-11-20T\(clock[0]):\(clock[1]):00-05:00")
        }
        return ["start": time(start), "end": time(start + minutes), "providerNpi": "1245319599"]
    }

    private mutating func documentation() -> Node {
        if chance(70) { return .text(one(of: Self.notes)) }
        var fields: Node = [:]
        if chance(60) { fields["note"] = .text(one(of: Self.notes)) }
        if chance(50) { fields["activity"] = .text(one(of: ["sit to stand from a low chair", "therapeutic activities"])) }
        if chance(50) { fields["functionalGoal"] = .text(one(of: ["function", "dress the upper body alone within 3 weeks"])) }
        if chance(40) { fields["outcome"] = .text(one(of: ["8 of 10 reps without hands", "tolerated well"])) }
        if chance(40) { fields["assistance"] = .text(one(of: ["CGA", "min verbal cues"])) }
        if chance(40) { fields["equipment"] = ["rolling walker", "gait belt"] }
        if chance(40) { fields["bodyRegions"] = .list([.text(one(of: ["left knee", "right shoulder"]))]) }
        if chance(30) { fields["purpose"] = .text(one(of: ["strength", "dressing"])) }
        return fields
    }

    private mutating func episode() -> Node {
        var episode: Node = ["id": "E-7"]
        if chance(70) {
            episode["planOfCare"] = [
                "certifiedFrom": "2026-10-01", "certifiedThrough": .text(chance(70) ? "2026-12-29" : "2026-11-17"),
            ]
        }
        if chance(60) { episode["lastProgressReport"] = "2026-11-02" }
        if chance(60) { episode["treatmentDaysSinceProgressReport"] = .number("\(number(0...12))") }
        if chance(60) { episode["incurredExpenses"] = ["PT-SLP": .text("\(number(2200...3100)).00"), "OT": "0.00"] }
        if chance(50) {
            episode["authorization"] = [
                "number": "X1", "visitsAuthorized": 12, "visitsUsed": .number("\(number(8...12))"), "from": "2026-10-01",
                "through": .text(chance(70) ? "2026-12-31" : "2026-11-17"),
            ]
        }
        return episode
    }
}
