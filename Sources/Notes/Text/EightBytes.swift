/// Eight bytes of a text looked at together, the first of them lowest.
struct EightBytes {
    let bytes: UInt64

    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
        bytes = UInt64(littleEndian: UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// The bytes in lower case, if they are letters.
    @inline(__always)
    var lowered: UInt64 { bytes | 0x2020_2020_2020_2020 }

    /// How many of the first bytes are letters A-Z or a-z.
    @inline(__always)
    var letters: Int {
        let low = lowered & 0x7F7F_7F7F_7F7F_7F7F
        // The high bit of each byte tells whether it is at least "a", and whether it is past "z": no byte carries into the next.
        let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
        let pastZ = low &+ 0x0505_0505_0505_0505
        let others = ~(fromA & ~pastZ & ~bytes) & 0x8080_8080_8080_8080
        return others.trailingZeroBitCount &>> 3
    }

    /// Ones in the first bytes.
    /// - Parameter count: below 8.
    @inline(__always)
    static func mask(_ count: Int) -> UInt64 { 1 &<< (UInt64(count) &<< 3) &- 1 }
}
