import Claims
import Rules

// The order in which facts that were wanted are told: by name, then by place in the claim, then by rule.

/// A lack with what it is sorted by, which costs more to find than to compare: without tables every line of every claim lacks some.
struct RankedLack {
    let wants: StaticString
    let place: Place
    let order: UInt64
    let rule: Int

    init(_ lack: Report.Lack) {
        wants = lack.wants
        place = lack.place
        order = lack.place.order
        rule = lack.rule
    }

    static func precedes(_ left: RankedLack, _ right: RankedLack) -> Bool {
        guard left.wants.isSame(as: right.wants) else { return left.wants.bytes.lexicographicallyPrecedes(right.wants.bytes) }
        return left.order != right.order ? left.order < right.order : left.rule < right.rule
    }
}

extension Array where Element == RankedLack {
    /// The end of the run of lacks of one fact that begins at an index; the lacks must be in order.
    func endOfRun(from start: Int) -> Int {
        var end = start + 1
        while end < count, self[end].wants.isSame(as: self[start].wants) { end += 1 }
        return end
    }
}

extension Place {
    /// Where the place stands in a claim: the claim, its members, diagnoses, unbilled services, lines by number.
    var order: UInt64 {
        let (part, number, member): (Int, Int, Int) =
            switch subject {
            case .claim: (0, 0, 0)
            case .claimMember(let member): (1, 0, member.rawValue)
            case .diagnosis(let index): (2, index, 0)
            case .unbilledService(let number): (3, number, 0)
            case .line(let number): (4, number, 0)
            case .lineMember(let number, let member): (4, number, member.rawValue + 1)
            case .intervalProvider(let number): (4, number, ServiceLine.Member.intervals.rawValue + 1)
            }
        return UInt64(part) << 60 | UInt64(number) << 32 | UInt64(member) << 24 | UInt64(index.map { $0 + 1 } ?? 0)
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }

    /// Whether two names are the same; most often they are one literal.
    fileprivate func isSame(as other: StaticString) -> Bool {
        utf8CodeUnitCount == other.utf8CodeUnitCount && (utf8Start == other.utf8Start || bytes.elementsEqual(other.bytes))
    }
}
