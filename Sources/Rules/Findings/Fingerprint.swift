import Claims

/// A digest of what makes two findings the same defect.
struct Fingerprint {
    private var digest = ContentDigest()

    var value: UInt64 { digest.value }

    mutating func mix(_ bytes: some Sequence<UInt8>) {
        digest.mix(bytes)
    }

    mutating func mix(_ text: StaticString) {
        text.withUTF8Buffer { mix($0) }
    }

    mutating func mix(_ fact: FactValue) {
        switch fact {
        case .number(let number): mix(String(number).utf8)
        case .flag(let flag): mix(flag ? "true" : "false")
        case .text(let text): mix(text.utf8)
        case .date(let date): mix(date.description.utf8)
        case .money(let money): mix(money.description.utf8)
        case .code(let code): mix(code.description.utf8)
        case .list(let list):
            for element in list { mix(element) }
        case .object(let pairs):
            for pair in pairs {
                mix(pair.name.utf8)
                mix(pair.value)
            }
        }
    }
}
