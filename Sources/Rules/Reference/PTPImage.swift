import Claims

/// The sections of a `PTPTable` while they are made, pair by pair.
struct PTPImage {
    /// The distinct periods of all rows, which the histories are made of.
    private let distinct: [UInt64]
    private(set) var pairCount = 0
    private var pairs: [UInt64] = []
    private var histories: [UInt64] = []
    private var periods: [UInt64] = []
    private var numberByPlaces: [[UInt32]: UInt32] = [:]

    init(periods: [UInt64]) {
        distinct = periods
        // A pair of one row points at its period, which stands first among them.
        self.periods = periods
    }

    /// Two slots in three are used, so that a look-up sees about two of them.
    mutating func reserve(pairs count: Int) {
        pairs = Array(repeating: 0, count: count + count / 2 + 1)
    }

    mutating func append(key: UInt32, place: UInt32) {
        insert(key, PTPTable.singleBit | place)
    }

    mutating func append(key: UInt32, places: [UInt32]) {
        if let number = numberByPlaces[places] { return insert(key, number) }
        let number = newHistory(places)
        numberByPlaces[places] = number
        insert(key, number)
    }

    /// What the rows of a pair are sorted by: when they came into force, then when they ended.
    func order(of place: UInt32) -> UInt64 {
        let packed = distinct[Int(place)]
        return (packed & 0xFFFF) << 16 | packed >> 16 & 0xFFFF
    }

    /// Whether rows of one pair, oldest first, contradict one another. Void rows contradict nothing.
    func conflict(_ places: [UInt32]) -> PTPTableDraft.Conflict.Kind? {
        let rows = places.map { distinct[Int($0)] }
            .map { (inOrder: PTPTable.isFirstColumnOne($0), period: PTPPeriod(packed: $0)) }
            .filter { $0.period.indicator != .notApplicable && $0.period.start == .exact }
        for (row, next) in zip(rows, rows.dropFirst()) where row.inOrder == next.inOrder && row.period.from == next.period.from {
            return .repeated
        }
        return rows.count(where: { $0.period.through == nil }) > 1 ? .bothActive : nil
    }

    func words(codes: [UInt64], rowCount: Int, isComplete: Bool, historyFrom: CalendarDate?) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(PTPTable.headerCount + codes.count + pairs.count + histories.count + periods.count)
        words += [UInt64(codes.count), UInt64(pairs.count), UInt64(histories.count), UInt64(periods.count), UInt64(rowCount)]
        let from = UInt32(bitPattern: historyFrom?.dayNumber ?? 0)
        words.append(UInt64(from) << 32 | (isComplete ? 1 : 0))
        words += codes
        words += pairs
        words += histories
        words += periods
        return words
    }

    private mutating func newHistory(_ places: [UInt32]) -> UInt32 {
        // A count of 8 bits: of more rows for one pair than CMS ever had, the latest are kept.
        let places = places.suffix(255)
        histories.append(UInt64(periods.count) << 8 | UInt64(places.count))
        for place in places { periods.append(distinct[Int(place)]) }
        return UInt32(histories.count)
    }

    private mutating func insert(_ key: UInt32, _ number: UInt32) {
        var place = PTPTable.slot(of: key, among: pairs.count)
        while pairs[place] != 0 { place = place + 1 == pairs.count ? 0 : place + 1 }
        pairs[place] = UInt64(key) << 32 | UInt64(number)
        pairCount += 1
    }
}
