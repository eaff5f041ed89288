import Claims

/// A service line of a shorthand: `97530 GP 59 23 min 2 units "note"`, in any order after the code.
struct ShorthandLine {
    let place: ShorthandPlace
    private var members = ShorthandObject()
    private var modifiers: [String] = []
    /// By the clock of the service date, which a later item may yet name.
    private var intervals: [(start: String, end: String, provider: String?)] = []
    /// Texts by field of the structured documentation; a text alone has none.
    private var texts = ShorthandObject()
    private var note: String?

    init(_ cursor: inout ShorthandCursor, requiresUnits: Bool) throws(ShorthandError) {
        place = cursor.start
        try members.set("procedureCode", .text(cursor.text("a procedure code")), at: place)
        while let token = cursor.peek { try read(token, &cursor) }
        guard !requiresUnits || members["units"] != nil else {
            throw ShorthandError(place, "Expected units on this line, such as \"2 units\".")
        }
        if let note, !texts.isEmpty { try texts.set("note", .text(note), at: place) }
    }

    /// The line as an object of the document; intervals are on its own date, else on the claim's.
    func object(on claimDate: String) -> ShorthandObject {
        var object = members
        var date = claimDate
        if case .text(let own) = members["serviceDate"] { date = own }
        if !modifiers.isEmpty { object.add("modifiers", .texts(modifiers)) }
        if !intervals.isEmpty { object.add("intervals", .list(intervals.map { interval($0, on: date) })) }
        if !texts.isEmpty {
            object.add("documentation", .object(texts))
        } else if let note {
            object.add("documentation", .text(note))
        }
        return object
    }

    private func interval(_ interval: (start: String, end: String, provider: String?), on date: String) -> ShorthandValue {
        var object = ShorthandObject()
        object.add("start", .text("\(date)T\(interval.start):00Z"))
        object.add("end", .text("\(date)T\(interval.end):00Z"))
        if let provider = interval.provider { object.add("providerNpi", .text(provider)) }
        return .object(object)
    }

    private mutating func read(_ token: ShorthandToken, _ cursor: inout ShorthandCursor) throws(ShorthandError) {
        if token.isQuoted {
            try take(note: cursor.quoted("a note"), at: token.place)
        } else if let field = Self.fields[token.text] {
            cursor.skip()
            try read(field, &cursor, at: token.place)
        } else if let word = Self.words[token.text] {
            cursor.skip()
            try members.set(word.member, try word.read(&cursor), at: token.place)
        } else if let second = cursor.second, second.isWord("min") || second.isWord("minutes") {
            try members.set("minutes", .number(cursor.minutes()), at: token.place)
        } else if let second = cursor.second, second.isWord("unit") || second.isWord("units") {
            let units = try cursor.word("a number of units", where: Self.isNumber)
            cursor.skip()
            try members.set("units", .number(units), at: token.place)
        } else if token.text.first == "$" {
            try members.set("chargeAmount", .text(cursor.money()), at: token.place)
        } else if let times = Self.times(token.text) {
            cursor.skip()
            let provider = cursor.take("by") ? try cursor.text("a provider's NPI") : nil
            intervals.append((times.start, times.end, provider))
        } else if Self.mayBeModifier(token.text) {
            cursor.skip()
            modifiers.append(token.text)
        } else {
            let known = (Self.words.keys.sorted() + Self.fields.keys.sorted()).joined(separator: ", ")
            throw cursor.error(
                "Expected a modifier, \"23 min\", \"2 units\", \"$140.00\", \"10:00-10:25\", a note in quotes, or one of \(known)"
            )
        }
    }

    private mutating func take(note text: String, at place: ShorthandPlace) throws(ShorthandError) {
        guard note == nil else { throw ShorthandError(place, "This line has two notes.") }
        note = text
    }

    private mutating func read(
        _ field: (member: String, isList: Bool), _ cursor: inout ShorthandCursor, at place: ShorthandPlace
    ) throws(ShorthandError) {
        var values = [try cursor.quoted("a text")]
        while field.isList, let next = cursor.peek, next.isQuoted { values.append(try cursor.quoted("a text")) }
        try texts.set(field.member, field.isList ? .texts(values) : .text(values[0]), at: place)
    }
}

extension ShorthandLine {
    private typealias Read = @Sendable (inout ShorthandCursor) throws(ShorthandError) -> ShorthandValue

    /// Words that name what follows them.
    private static let words: [String: (member: String, read: Read)] = [
        "assistant": ("assistantMinutes", { (cursor) throws(ShorthandError) in .number(try cursor.minutes()) }),
        "allowed": ("allowedAmount", { (cursor) throws(ShorthandError) in .text(try cursor.money()) }),
        "dx": ("diagnosisPointers", { (cursor) throws(ShorthandError) in try pointers(&cursor) }),
        "on": ("serviceDate", { (cursor) throws(ShorthandError) in .text(try cursor.date()) }),
        "through": ("serviceDateThrough", { (cursor) throws(ShorthandError) in .text(try cursor.date()) }),
    ]

    /// Words that name a field of the structured documentation; a list takes several texts.
    private static let fields: [String: (member: String, isList: Bool)] = [
        "note": ("note", false), "activity": ("activity", false), "goal": ("functionalGoal", false),
        "outcome": ("outcome", false), "assistance": ("assistance", false), "equipment": ("equipment", true),
        "regions": ("bodyRegions", true), "purpose": ("purpose", false),
    ]

    /// `1,2`, or `none`.
    private static func pointers(_ cursor: inout ShorthandCursor) throws(ShorthandError) -> ShorthandValue {
        if cursor.take("none") { return .list([]) }
        let list = try cursor.word("diagnosis pointers as 1,2, or none") { text in
            text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { Int($0) != nil && isNumber(String($0)) }
        }
        return .list(list.split(separator: ",").map { .number(String($0)) })
    }

    /// A number as JSON writes it, without an exponent.
    private static func isNumber(_ text: String) -> Bool {
        let parts = (text.first == "-" ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0] == "0" || parts[0].first != "0" else { return false }
        return parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy(PackedText.isDigit) }
    }

    /// `10:00-10:25`.
    private static func times(_ text: String) -> (start: String, end: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(isTime) else { return nil }
        return (String(parts[0]), String(parts[1]))
    }

    private static func isTime(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2))
        else { return false }
        return (0..<24).contains(hour) && (0..<60).contains(minute)
    }

    /// Any short word without small letters, so that malformed modifiers can be shown too.
    private static func mayBeModifier(_ text: String) -> Bool {
        text.unicodeScalars.count <= 3 && !text.contains(where: \.isLowercase)
    }
}
