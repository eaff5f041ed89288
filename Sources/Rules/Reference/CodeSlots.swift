import Claims

/// Procedure codes in an open hash table of words, each with a number of 24 bits.
///
/// A slot is the code's five characters above the number; 0 is an empty slot.
struct CodeSlots {
    static let numberMax: UInt32 = 1 << 24 - 1

    let slots: UnsafeBufferPointer<UInt64>

    /// - Precondition: a power of two slots, at least one of them empty.
    init(_ slots: UnsafeBufferPointer<UInt64>) {
        self.slots = slots
    }

    /// The code's number; nil for a code outside the table.
    @inline(__always)
    subscript(code: ProcedureCode) -> UInt32? {
        // Only texts of five characters or fewer are in the table.
        guard code.raw & 0xFF_FFFF == 0 else { return nil }
        let mask = slots.count &- 1
        var place = Self.hash(code.raw) & mask
        // A table that was written wrongly may be full: then every slot is seen once.
        for _ in 0..<slots.count {
            let slot = slots[place]
            if slot == 0 { return nil }
            if slot & ~0xFF_FFFF == code.raw { return UInt32(truncatingIfNeeded: slot & 0xFF_FFFF) }
            place = (place &+ 1) & mask
        }
        return nil
    }

    static func hash(_ raw: UInt64) -> Int {
        Int(truncatingIfNeeded: (raw >> 24 &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}

/// A table of codes while it grows.
struct CodeSlotsDraft {
    private(set) var slots: [UInt64]
    private(set) var count = 0

    init() {
        slots = Array(repeating: 0, count: 256)
    }

    /// The number of a code, or `number` where it has none yet.
    mutating func number(of code: ProcedureCode, orNew number: UInt32) -> UInt32 {
        let place = place(of: code.raw)
        if slots[place] != 0 { return UInt32(truncatingIfNeeded: slots[place] & 0xFF_FFFF) }
        slots[place] = code.raw | UInt64(number)
        count += 1
        if count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a code that is in the table.
    func number(of code: ProcedureCode) -> UInt32 {
        UInt32(truncatingIfNeeded: slots[place(of: code.raw)] & 0xFF_FFFF)
    }

    /// Sets bits in the number of a code that is in the table.
    mutating func set(_ bits: UInt32, of code: ProcedureCode) {
        slots[place(of: code.raw)] |= UInt64(bits)
    }

    private func place(of raw: UInt64) -> Int {
        let mask = slots.count - 1
        var place = CodeSlots.hash(raw) & mask
        while slots[place] != 0, slots[place] & ~0xFF_FFFF != raw { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { slots[place(of: slot & ~0xFF_FFFF)] = slot }
    }
}
