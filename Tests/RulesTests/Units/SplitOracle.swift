import Rules

/// The published rules on units and minutes, written as their sentences read and without any of the house's arithmetic: every split that
/// there is, and which of them a payer takes.
struct SplitOracle {
    let minutes: [Int]
    let method: UnitMethod

    /// "1 unit: 8 through 22 minutes, 2 units: 23 through 37 minutes …" (Pub. 100-04 ch. 5 §20.2.C), counted off minute by minute.
    static func units(ofMinutes minutes: Int) -> Int {
        var units = 0
        var needed = 8
        while needed <= minutes {
            units += 1
            needed += 15
        }
        return units
    }

    /// How often a whole quarter of an hour can be taken away, and what is left then.
    static func quarters(of minutes: Int) -> (whole: Int, left: Int) {
        var (whole, left) = (0, minutes)
        while left >= 15 {
            left -= 15
            whole += 1
        }
        return (whole, left)
    }

    var total: Int {
        method == .cms
            ? Self.units(ofMinutes: minutes.reduce(0, +)) : minutes.reduce(0) { $0 + Self.units(ofMinutes: $1) }
    }

    /// Whether a payer takes this split of all the day's units.
    func isAcceptable(_ split: [Int]) -> Bool {
        guard method == .cms else { return zip(split, minutes).allSatisfy { $0 == Self.units(ofMinutes: $1) } }
        guard split.reduce(0, +) == total else { return false }
        // "First bill each service's full 15-minute units."
        let extras = zip(split, minutes).map { $0 - Self.quarters(of: $1).whole }
        guard extras.allSatisfy({ $0 == 0 || $0 == 1 }) else { return false }
        // "The remaining units go to the services with the most minutes left": no service without one has more left than one with it.
        let left = minutes.map { Self.quarters(of: $0).left }
        for given in minutes.indices where extras[given] == 1 {
            if left[given] == 0 { return false }
            for other in minutes.indices where extras[other] == 0 && left[other] > left[given] { return false }
        }
        return true
    }

    /// Every acceptable split, by trying all splits there are.
    var acceptable: [[Int]] {
        var found: [[Int]] = []
        func extend(_ split: [Int]) {
            guard split.count < minutes.count else {
                if isAcceptable(split) { found.append(split) }
                return
            }
            for units in 0...(minutes[split.count] / 8 + 1) { extend(split + [units]) }
        }
        extend([])
        return found
    }

    /// What must be said of billed units.
    struct Judgement: Equatable {
        var exceeds = false
        var isMisallocated = false
        var isBelow = false
        var lacksMinutes = false
    }

    func judge(_ billed: [Int], among acceptable: [[Int]]) -> Judgement {
        var judgement = Judgement()
        // Units on a code without a minute are a defect of their own, and do not count in the others.
        judgement.lacksMinutes = zip(billed, minutes).contains { $0 > 0 && $1 == 0 }
        let counted = zip(billed, minutes).map { $1 == 0 ? 0 : $0 }
        let sum = counted.reduce(0, +)
        let fits = acceptable.contains { split in zip(counted, split).allSatisfy { $0 <= $1 } }
        if method == .cms {
            judgement.exceeds = sum > total
            judgement.isMisallocated = sum <= total && !fits
        } else {
            // Each code stands alone, so that a code with too many units is always over and never misallocated.
            judgement.exceeds = !fits
        }
        judgement.isBelow = fits && sum < total && !judgement.lacksMinutes
        return judgement
    }
}
