import Claims

/// FNV-1a over what makes two findings the same defect.
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func mix(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // A separator, so that "ab","c" and "a","bc" differ.
        value = (value ^ 0xff) &* 0x100_0000_01b3
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
