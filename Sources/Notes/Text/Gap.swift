/// How a verb stands.
enum Form: UInt8, Sendable {
    case plain, past, gerund, third
    /// Base and past alike: "put", "cut".
    case both
}

/// When and whether a clause happened.
enum Frame: UInt8, Sendable {
    case today, past, plan, home, report, notDone, goal, boilerplate, education, need, assessment

    var counts: Bool { self == .today }
}

/// What stood between two words.
struct Gap: OptionSet, Sendable {
    var rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    static var space: Gap { Gap(rawValue: 1 << 0) }
    static var hyphen: Gap { Gap(rawValue: 1 << 1) }
    static var slash: Gap { Gap(rawValue: 1 << 2) }
    static var comma: Gap { Gap(rawValue: 1 << 3) }
    static var semicolon: Gap { Gap(rawValue: 1 << 4) }
    static var colon: Gap { Gap(rawValue: 1 << 5) }
    static var period: Gap { Gap(rawValue: 1 << 6) }
    static var newline: Gap { Gap(rawValue: 1 << 7) }
    static var open: Gap { Gap(rawValue: 1 << 8) }
    static var close: Gap { Gap(rawValue: 1 << 9) }
    static var dash: Gap { Gap(rawValue: 1 << 10) }
    static var quote: Gap { Gap(rawValue: 1 << 11) }
    static var arrow: Gap { Gap(rawValue: 1 << 12) }
    static var ampersand: Gap { Gap(rawValue: 1 << 13) }
    static var plus: Gap { Gap(rawValue: 1 << 14) }
    static var bullet: Gap { Gap(rawValue: 1 << 15) }
    static var boxEmpty: Gap { Gap(rawValue: 1 << 16) }
    static var boxChecked: Gap { Gap(rawValue: 1 << 17) }
    static var question: Gap { Gap(rawValue: 1 << 18) }
    static var number: Gap { Gap(rawValue: 1 << 19) }
    static var equals: Gap { Gap(rawValue: 1 << 20) }
    static var sentence: Gap { Gap(rawValue: 1 << 21) }
    static var start: Gap { Gap(rawValue: 1 << 22) }
    static var clause: Gap { Gap(rawValue: 1 << 23) }

    /// Between the words of one phrase nothing heavier than these may stand.
    static var heavy: Gap {
        [
            .comma, .semicolon, .colon, .period, .newline, .open, .close, .dash, .bullet, .boxEmpty, .boxChecked, .question,
            .sentence, .quote,
        ]
    }
}
