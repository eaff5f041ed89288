import Claims
import Notes
import Rules

/// What the facts of a claim say about whether two services of a date were separate.
struct Separation {
    /// What it takes to call two services separate.
    enum Standard {
        /// NCCI Policy Manual ch. I §E, ch. XI §P.2: another encounter, structure or practitioner, or other minutes.
        case nCCI
        /// The notes must tell the two apart.
        case policy
    }

    /// Between two encounters lies at least this: less is a rest within one.
    static let encounterGapSeconds: Int64 = 30 * 60

    /// Seconds that the two share; nil where a line has no intervals.
    let sharedSeconds: Int64?
    /// Whether one of the two may run unattended beside another.
    let mayShareTime: Bool
    let isOtherEncounter: Bool
    let isOtherPractitioner: Bool
    /// How the notes compare; nil where one is missing, or both are one text that names neither code.
    let notes: PairReading?
    let hasNotes: Bool
    /// Whether each line has its own minutes.
    let hasOwnMinutes: Bool

    /// - Parameters:
    ///   - first: lines of one code, as indices in `Claim.serviceLines`.
    ///   - day: the lines of the date.
    init(_ first: Range<Int>, _ second: Range<Int>, among day: Range<Int>, _ claim: Claim, _ facts: Facts) {
        let one = claim.serviceLines[first]
        let other = claim.serviceLines[second]
        let both = one + other
        let isTold = both.allSatisfy { line in line.intervals.contains { $0.seconds > 0 } }
        sharedSeconds =
            isTold ? one.reduce(0) { sum, line in other.reduce(sum) { $0 + line.sharedSeconds(with: $1) } } : nil
        mayShareTime = [first, second].contains { facts.lines[$0.lowerBound].code?.kind == .supervisedModality }
        let encounters = Self.encounters(claim.serviceLines[day])
        isOtherEncounter =
            isTold
            && Set(one.flatMap { encounters.numbers($0) }).isDisjoint(with: other.flatMap { encounters.numbers($0) })
        let (own, foreign) = (one.flatMap(\.intervals).map(\.provider), other.flatMap(\.intervals).map(\.provider))
        isOtherPractitioner =
            isTold && !own.contains(nil) && !foreign.contains(nil) && Set(own).isDisjoint(with: foreign)
        hasOwnMinutes = both.allSatisfy { $0.minutes ?? 0 > 0 }
        let readings = [first, second].map { range in range.first { facts.readings[$0] != nil } }
        hasNotes = !readings.contains(nil)
        notes = Self.compare(readings, claim, facts)
    }

    /// Compares the notes of the first line of each code that has one.
    private static func compare(_ lines: [Int?], _ claim: Claim, _ facts: Facts) -> PairReading? {
        guard let first = lines[0], let second = lines[1], let one = facts.readings[first], let other = facts.readings[second]
        else { return nil }
        let codes = CodePair(claim.serviceLines[first].procedureCode, claim.serviceLines[second].procedureCode)
        // Of one note for the whole visit only the sections of these two codes can be told.
        let isShared = [first, second].contains { claim.serviceLines[$0].documentation == nil }
        let therapeutic: [ProcedureCode] = [.therapeuticActivities, .therapeuticExercise]
        guard !isShared || therapeutic.contains(codes.first) && therapeutic.contains(codes.second) else { return nil }
        return PairReading(codes, one, other)
    }

    /// Stretches of a day in which there was treatment, cut where there was none for long.
    private struct Encounters {
        /// When each begins, in order.
        var starts: [Int64] = []

        /// Which encounters a line's intervals belong to.
        func numbers(_ line: ServiceLine) -> [Int] {
            line.intervals.filter { $0.seconds > 0 }.map { interval in
                starts.lastIndex { $0 <= interval.start.epochSeconds } ?? 0
            }
        }
    }

    private static func encounters(_ lines: ArraySlice<ServiceLine>) -> Encounters {
        var encounters = Encounters()
        var latest: Int64?
        let intervals = lines.flatMap { Array($0.intervals) }.filter { $0.seconds > 0 }
        for interval in intervals.sorted(by: { $0.start.epochSeconds < $1.start.epochSeconds }) {
            if latest.map({ interval.start.epochSeconds - $0 >= encounterGapSeconds }) ?? true {
                encounters.starts.append(interval.start.epochSeconds)
            }
            latest = max(latest ?? .min, interval.end.epochSeconds)
        }
        return encounters
    }
}

extension Separation {
    /// Modifiers that the facts fit, the most telling first, each with the fact.
    var fitting: [(modifier: Modifier, fact: String)] {
        var fitting: [(modifier: Modifier, fact: String)] = []
        if isOtherEncounter { fitting.append(("XE", "their intervals lie in different encounters")) }
        if isOtherPractitioner { fitting.append(("XP", "different practitioners gave them")) }
        if notes?.distinctBodyRegions == true { fitting.append(("XS", "the notes name different body regions")) }
        if sharedSeconds == 0 { fitting.append(("XU", "their intervals share no time")) }
        return fitting
    }

    /// What speaks against any modifier; nil where nothing does.
    func objection(_ standard: Standard) -> String? {
        if let sharedSeconds, sharedSeconds > 0, !mayShareTime {
            let shared = sharedSeconds < 60 ? "\(sharedSeconds) seconds" : "\(sharedSeconds / 60) minutes"
            return "Their intervals share \(shared), so that they were not separate"
        }
        guard let notes else { return nil }
        if notes.copied { return "Their notes say the same, so that nothing tells the two apart" }
        return standard == .policy && !notes.justified
            ? "Their notes show no distinct goals, body regions or purposes, so that nothing tells the two apart" : nil
    }
}
