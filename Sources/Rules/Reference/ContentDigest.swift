/// Tells whether two contents are the same: FNV-1a of 64 bits, which is quick to make and no defence against anyone.
package struct ContentDigest: Sendable {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// The digest of some bytes, in hex.
    package static func hex(of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var digest = ContentDigest()
        digest.mix(bytes)
        return digest.hex
    }

    /// A number as sixteen hex digits.
    package static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Adds bytes and a mark behind them, so that "ab","c" and "a","bc" differ.
    package mutating func mix(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }

    package var value: UInt64 { hash }
    package var hex: String { Self.hex(hash) }
}
