import Claims

/// What a file's name says, as CMS names its files: `ccipra-v322r0-f1.TXT`, `MCR_MUE_PractitionerServices_Eff_07-01-2026.csv`,
/// `medicare-ncci-2026q3-practitioner-ptp-edits-ccipra-v322r0-f1.zip`.
struct CMSFileName: Equatable {
    enum Audience {
        case setting(Setting)
        case equipmentSuppliers
        case medicaid
    }

    private let names: [[UInt8]]

    /// - Parameter names: the nearest first, as an archive's member and then the archive.
    init(_ names: [String]) {
        self.names = names.map { name in
            Array((name.split(separator: "/").last.map(String.init) ?? name).lowercased().utf8)
        }
    }

    /// Whom the edits are for; nil where no name says.
    var audience: Audience? {
        for name in names {
            if name.has("mcd") || name.has("medicaid") { return .medicaid }
            if name.has("dme") { return .equipmentSuppliers }
            if name.has("ccioph") || name.has("hospital") || name.has("outpatient") { return .setting(.outpatientHospital) }
            if name.has("ccipra") || name.has("practitioner") { return .setting(.practitioner) }
        }
        return nil
    }

    /// Version and release: `v322r0` is 32.2; nil where no name says.
    var version: (major: Int, minor: Int)? {
        for name in names {
            for place in name.indices where name[place] == UInt8(ascii: "v") {
                guard let number = name.number(at: place + 1, digits: 3), name.byte(at: place + 4) == UInt8(ascii: "r") else {
                    continue
                }
                return (number / 10, number % 10)
            }
        }
        return nil
    }

    /// The first day of the edition's quarter; nil where no name says.
    var quarterStart: CalendarDate? {
        // Version 30.0 was that of 2024's first quarter, and each year has one.
        if let version, version.minor < 4 {
            return CalendarDate(year: 1994 + version.major, month: version.minor * 3 + 1, day: 1)
        }
        for name in names {
            for place in name.indices {
                guard let year = name.number(at: place, digits: 4), (1996...2148).contains(year) else { continue }
                let next = name.byte(at: place + 4) == UInt8(ascii: "-") ? place + 5 : place + 4
                if name.byte(at: next) == UInt8(ascii: "q"), let quarter = name.number(at: next + 1, digits: 1),
                    (1...4).contains(quarter)
                {
                    return CalendarDate(year: year, month: quarter * 3 - 2, day: 1)
                }
            }
        }
        return nil
    }

    /// `Eff_07-01-2026`, else the quarter's first day; nil where no name says.
    var effectiveDate: CalendarDate? {
        for name in names {
            for place in name.indices {
                guard let month = name.number(at: place, digits: 2), name.byte(at: place + 2) == UInt8(ascii: "-"),
                    let day = name.number(at: place + 3, digits: 2), name.byte(at: place + 5) == UInt8(ascii: "-"),
                    let year = name.number(at: place + 6, digits: 4), (1996...2148).contains(year)
                else { continue }
                if let date = CalendarDate(year: year, month: month, day: day) { return date }
            }
        }
        return quarterStart
    }

    /// Which of the table's parts, from `-f1`; nil where no name says.
    var part: Int? {
        for name in names {
            for place in name.indices.dropFirst() where name[place] == UInt8(ascii: "f") {
                guard name[place - 1] == UInt8(ascii: "-") || name[place - 1] == UInt8(ascii: "_"),
                    let part = name.number(at: place + 1, digits: 1), part > 0
                else { continue }
                return part
            }
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate func has(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            count >= word.count && (0...count - word.count).contains { self[$0..<$0 + word.count].elementsEqual(word) }
        }
    }

    fileprivate func byte(at place: Int) -> UInt8? {
        indices.contains(place) ? self[place] : nil
    }

    /// The number of exactly so many digits there; nil for anything else.
    fileprivate func number(at place: Int, digits: Int) -> Int? {
        guard place >= 0, place + digits <= count else { return nil }
        var number = 0
        for byte in self[place..<place + digits] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}
