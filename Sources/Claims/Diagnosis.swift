/// An ICD-10-CM code as packed text without its dot.
package struct Diagnosis: Hashable, Sendable {
    /// The packed characters; 0 for a text that is not ICD-10-CM in form.
    package let raw: UInt64

    /// Reads a code with or without the dot after its third character.
    ///
    /// Form (ICD-10-CM official guidelines I.A.2-5): a letter, a digit, an alphanumeric, then up to four alphanumerics. Form alone
    /// does not make a code valid.
    package init(_ text: UnsafeBufferPointer<UInt8>) {
        raw = Self.pack(text) ?? 0
    }

    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { Diagnosis($0) }
    }

    package var isWellFormed: Bool {
        raw != 0
    }

    /// Whether the code begins with those characters (given without a dot).
    package func hasPrefix(_ prefix: Diagnosis) -> Bool {
        let count = PackedText.count(prefix.raw)
        guard count > 0 else { return false }
        return raw >> UInt64(64 - 8 * count) == prefix.raw >> UInt64(64 - 8 * count)
    }

    private static func pack(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard text.count >= 3, text.count <= 8 else { return nil }
        let dotted = text.count > 3 && text[3] == UInt8(ascii: ".")
        guard !dotted || text.count > 4, dotted || text.count <= 7 else { return nil }
        var raw: UInt64 = 0
        var count = 0
        for (place, byte) in text.enumerated() where !(dotted && place == 3) {
            guard let folded = PackedText.fold(byte) else { return nil }
            if count == 0, PackedText.isDigit(folded) { return nil }
            if count == 1, !PackedText.isDigit(folded) { return nil }
            raw = raw << 8 | UInt64(folded)
            count += 1
        }
        return raw << UInt64(8 * (8 - count))
    }
}

extension Diagnosis: CustomStringConvertible {
    /// The code with its dot: `I69.351`.
    package var description: String {
        let text = PackedText.unpack(raw)
        return text.count > 3 ? "\(text.prefix(3)).\(text.dropFirst(3))" : text
    }
}
