package import Claims
package import JSON
package import Rules

// The vocabulary's values as JSON. None of these allocates.

extension JSONWriter {
    /// `"YYYY-MM-DD"`.
    package mutating func date(_ date: CalendarDate) {
        let (year, month, day) = date.civil
        var text = InlineArray<10, UInt8>(repeating: UInt8(ascii: "-"))
        func put(_ value: Int, at start: Int, count: Int) {
            var rest = value
            for place in (start..<start + count).reversed() {
                text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
        }
        put(year, at: 0, count: 4)
        put(month, at: 5, count: 2)
        put(day, at: 8, count: 2)
        string(text.span)
    }

    /// Sixteen hexadecimal digits.
    mutating func hexadecimal(_ value: UInt64) {
        let digits: StaticString = "0123456789abcdef"
        var text = InlineArray<16, UInt8>(repeating: 0)
        for place in 0..<16 { text[place] = digits.utf8Start[Int(value >> UInt64(60 - 4 * place) & 15)] }
        string(text.span)
    }

    /// A text of the claim's pool; null for none.
    mutating func text(_ text: Text?, of claim: Claim) {
        if let text { string(claim.text[text].span) } else { null() }
    }

    /// A string, or null for none.
    package mutating func string(orNull value: String?) {
        if let value { string(value) } else { null() }
    }

    /// A number, or null for none.
    mutating func integer(orNull value: Int?) {
        if let value { integer(value) } else { null() }
    }

    /// The ids of rules, by their places in the catalogue.
    mutating func ruleId(_ place: Int) {
        string(Catalogue.cards[place].id)
    }

    /// `{ kind, source, section, edition }`.
    mutating func authority(_ authority: Authority) {
        beginObject()
        key("kind")
        string(authority.kind.rawValue)
        key("source")
        string(authority.source)
        key("section")
        string(orNull: authority.section)
        key("edition")
        string(orNull: authority.edition)
        endObject()
    }

    /// `[{ group, carc, rarc }]`.
    package mutating func denials(_ denials: [Denial]) {
        beginArray()
        for denial in denials {
            beginObject()
            key("group")
            string(denial.group)
            key("carc")
            string(denial.carc)
            key("rarc")
            if let rarc = denial.rarc { string(rarc) } else { null() }
            endObject()
        }
        endArray()
    }

    /// A value that a finding rests on: money and codes are strings, as they are in a claim.
    package mutating func fact(_ fact: FactValue) {
        switch fact {
        case .number(let number): integer(number)
        case .flag(let flag): bool(flag)
        case .text(let text): string(text)
        case .date(let date): self.date(date)
        case .money(let money): cents(money.cents)
        case .code(let code): string(code.description)
        case .list(let list):
            beginArray()
            for element in list { self.fact(element) }
            endArray()
        case .object(let pairs):
            beginObject()
            for pair in pairs {
                key(pair.name)
                self.fact(pair.value)
            }
            endObject()
        }
    }
}
