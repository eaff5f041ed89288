/// A HCPCS procedure code: CPT (HCPCS level I) or level II, as packed text.
///
/// A text that is no code is kept as far as it packs, so that the claim can be judged and the line be pointed at.
package struct ProcedureCode: Hashable, Comparable, Sendable {
    /// The packed text; 0 for a text that does not pack.
    package let raw: UInt64

    package init(raw: UInt64) {
        self.raw = raw
    }

    package init(_ text: UnsafeBufferPointer<UInt8>) {
        raw = PackedText.pack(text) ?? 0
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { ProcedureCode($0) }
    }

    /// Five characters in HCPCS form: five digits; four digits and A, F, M, T or U (CPT's other series); a letter and four digits.
    package var isWellFormed: Bool {
        guard PackedText.count(raw) == 5 else { return false }
        for place in 1...3 where !PackedText.isDigit(PackedText.byte(raw, at: place)) { return false }
        let last = PackedText.byte(raw, at: 4)
        guard PackedText.isDigit(PackedText.byte(raw, at: 0)) else { return PackedText.isDigit(last) }
        return switch last {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A"), UInt8(ascii: "F"), UInt8(ascii: "M"), UInt8(ascii: "T"),
            UInt8(ascii: "U"):
            true
        default: false
        }
    }

    /// An office visit or other evaluation and management service by its number range, 99202...99499.
    package var isEvaluationAndManagement: Bool {
        self >= Self.firstEvaluationAndManagement && self <= Self.lastEvaluationAndManagement
    }

    private static let firstEvaluationAndManagement: ProcedureCode = "99202"
    private static let lastEvaluationAndManagement: ProcedureCode = "99499"

    package static func < (left: ProcedureCode, right: ProcedureCode) -> Bool {
        left.raw < right.raw
    }
}

extension ProcedureCode: CustomStringConvertible, ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self.init(value)
    }

    /// The code as billed, upper case; empty for a text that does not pack.
    package var description: String {
        PackedText.unpack(raw)
    }
}
