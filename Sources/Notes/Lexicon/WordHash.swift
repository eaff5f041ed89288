/// The hash of a word, eight bytes at a time: most words are hashed by one multiplication.
struct WordHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    private var pending: UInt64 = 0
    private var shift: UInt64 = 0

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        pending |= UInt64(byte) &<< shift
        shift &+= 8
        if shift == 64 {
            state = Self.fold(state, pending)
            (pending, shift) = (0, 0)
        }
    }

    /// Never 0, which marks an empty slot.
    var value: UInt64 { shift == 0 ? Self.mix(state) : Self.mix(Self.fold(state, pending)) }

    /// The hash of a word of at most eight bytes, the first of them lowest and the rest 0.
    @inline(__always)
    static func of(_ bytes: UInt64) -> UInt64 { mix(fold(WordHash().state, bytes)) }

    /// The hash of a word of nine to sixteen bytes.
    @inline(__always)
    static func of(_ first: UInt64, _ rest: UInt64) -> UInt64 { mix(fold(fold(WordHash().state, first), rest)) }

    @inline(__always)
    private static func fold(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (state ^ bytes).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    @inline(__always)
    private static func mix(_ state: UInt64) -> UInt64 { (state ^ (state &>> 32)) | 1 &<< 63 }
}
