/// The coding of a reply's content, as Accept-Encoding asks for it (RFC 9110 section 12.5.3).
enum ReplyCoding {
    case identity, gzip, deflate

    var name: StaticString {
        switch self {
        case .identity: "identity"
        case .gzip: "gzip"
        case .deflate: "deflate"
        }
    }
}

/// How much a client likes each coding, in thousandths; 0 is a refusal.
struct CodingPreference {
    private var gzip: Int?
    private var deflate: Int?
    private var identity: Int?
    private var rest: Int?

    init() {}

    /// Takes in one Accept-Encoding field.
    mutating func add(_ value: UnsafeRawBufferPointer) {
        value.forEachListMember { member in
            let end = member.index(of: UInt8(ascii: ";"), from: 0) ?? member.count
            let name = member.part(0, end).trimmed
            let weight = Self.weight(member.part(end, member.count))
            if name.equalsIgnoringCase("gzip") || name.equalsIgnoringCase("x-gzip") {
                gzip = weight
            } else if name.equalsIgnoringCase("deflate") {
                deflate = weight
            } else if name.equalsIgnoringCase("identity") {
                identity = weight
            } else if name.equals("*") {
                rest = weight
            }
        }
    }

    /// The coding for a reply that is worth compressing (`isLong`) or not. Where nothing acceptable is left, identity: RFC 9110
    /// section 12.5.3 prefers that to a 406.
    func choose(isLong: Bool) -> ReplyCoding {
        let gzip = gzip ?? rest ?? 0
        let deflate = deflate ?? rest ?? 0
        // Unless it is named, identity is acceptable, but less than anything that is.
        let identity = identity ?? (rest == 0 ? 0 : 1)
        if !isLong, identity > 0 { return .identity }
        if gzip > 0, gzip >= deflate, gzip >= identity { return .gzip }
        if deflate > 0, deflate >= identity { return .deflate }
        return .identity
    }

    /// `;q=0.5` in thousandths (RFC 9110 section 12.4.2); 1000 where it is missing, 0 where it is nonsense.
    private static func weight(_ parameter: UnsafeRawBufferPointer) -> Int {
        guard !parameter.isEmpty else { return 1_000 }
        let text = parameter.part(1, parameter.count).trimmed
        guard text.count >= 3, text[0] | 0x20 == UInt8(ascii: "q"), text[1] == UInt8(ascii: "=") else { return 0 }
        let digits = text.part(2, text.count)
        guard digits.count <= 5, let whole = digits.part(0, 1).decimal, whole <= 1 else { return 0 }
        var weight = whole * 1_000
        if digits.count > 1 {
            guard digits[1] == UInt8(ascii: ".") else { return 0 }
            var unit = 100
            for byte in digits.part(2, digits.count) {
                guard byte &- UInt8(ascii: "0") < 10 else { return 0 }
                weight += Int(byte - UInt8(ascii: "0")) * unit
                unit /= 10
            }
        }
        return min(weight, 1_000)
    }
}
