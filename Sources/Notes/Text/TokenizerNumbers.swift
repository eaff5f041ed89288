/// Numbers as notes write them: ratios, ranges, counts, degrees, clock times.
extension Tokenizer {
    mutating func digits(_ index: inout Int) -> Float {
        var value: Float = 0
        var length = 0
        while true {
            let here = byte(index)
            if isDigit(here) {
                if length < 9 { value = value * 10 + Float(here - UInt8(ascii: "0")) }
                length += 1
            } else if here == UInt8(ascii: ","), length > 0, isDigit(byte(index + 1)), isDigit(byte(index + 2)),
                isDigit(byte(index + 3)),
                !isDigit(byte(index + 4))
            {
                // thousands
            } else {
                break
            }
            index += 1
        }
        if byte(index) == UInt8(ascii: "."), isDigit(byte(index + 1)) {
            index += 1
            var scale: Float = 0.1
            while isDigit(byte(index)) {
                value += Float(text[index] - UInt8(ascii: "0")) * scale
                scale /= 10
                index += 1
            }
        }
        return value
    }

    /// "30 ft": most numbers are a few digits, a blank and a word. These are read here, and the rest in `number`.
    @inline(__always)
    private mutating func plainNumber() -> Token? {
        var value: UInt32 = 0
        var end = position
        while end &- position < 4, isDigit(byte(end)) {
            value = value &* 10 &+ UInt32(text[end] &- UInt8(ascii: "0"))
            end &+= 1
        }
        let unit = byte(end &+ 1)
        guard end > position, byte(end) == 0x20, isLetter(unit), unit | 0x20 != UInt8(ascii: "x") else { return nil }
        let isOrdinal = gap.contains(.number)
        var token = token(from: position, to: end)
        token.shape = isOrdinal ? .ordinal : .plain
        token.value = Float(value)
        position = end
        return token
    }

    mutating func number() -> Token {
        if let token = plainNumber() { return token }
        let start = position
        if let token = wordWithDigits(start) { return token }
        var index = start
        let value = digits(&index)
        var shape = Shape.plain
        var second: Float = 0
        let sign = byte(index)
        if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), byte(index + 1) == UInt8(ascii: "/"), isDigit(byte(index + 2))
        {
            index += 2
            second = digits(&index)
            shape = .graded
        } else if sign == UInt8(ascii: "/"), isDigit(byte(index + 1)) {
            index += 1
            second = digits(&index)
            shape = .ratio
            if byte(index) == UInt8(ascii: "/"), isDigit(byte(index + 1)) {
                index += 1
                _ = digits(&index)
                shape = .ordinal
            }
        } else if sign == UInt8(ascii: ":"), isDigit(byte(index + 1)), isDigit(byte(index + 2)) {
            index += 1
            second = digits(&index)
            shape = .clock
        } else if sign == UInt8(ascii: "-"), isDigit(byte(index + 1)) {
            index += 1
            second = digits(&index)
            shape = .range
            if byte(index) == UInt8(ascii: "-"), isDigit(byte(index + 1)) {
                index += 1
                _ = digits(&index)
                shape = .ordinal
            }
        } else if sign == 0xC2, byte(index + 1) == 0xBD {
            index += 2
        }
        let after = byte(index)
        let following = byte(index + 1)
        if shape == .plain || shape == .range {
            if after | 0x20 == UInt8(ascii: "x"), !isLetter(following) {
                index += 1
                if isDigit(byte(index)) { second = digits(&index) }
                shape = .times
            } else if after == 0xC3, following == 0x97 {
                index += 2
                if isDigit(byte(index)) { second = digits(&index) }
                shape = .times
            } else if after == 0x20, following | 0x20 == UInt8(ascii: "x"), byte(index + 2) == 0x20, isDigit(byte(index + 3)) {
                index += 3
                second = digits(&index)
                shape = .times
            }
        }
        switch byte(index) {
        case UInt8(ascii: "%"):
            shape = .percent
            index += 1
        case UInt8(ascii: "#") where shape != .times:
            shape = .pounds
            index += 1
        case 0xC2 where byte(index + 1) == 0xB0:
            shape = .degrees
            index += 2
        case UInt8(ascii: " ") where byte(index + 1) == UInt8(ascii: "%"):
            shape = .percent
            index += 2
        case UInt8(ascii: " ") where byte(index + 1) == UInt8(ascii: "#") && !isDigit(byte(index + 2)) && shape != .times:
            shape = .pounds
            index += 2
        case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            let two = (byte(index), byte(index + 1))
            let suffix =
                two == (UInt8(ascii: "s"), UInt8(ascii: "t")) || two == (UInt8(ascii: "n"), UInt8(ascii: "d"))
                || two == (UInt8(ascii: "r"), UInt8(ascii: "d")) || two == (UInt8(ascii: "t"), UInt8(ascii: "h"))
            if suffix, !isLetter(byte(index + 2)) {
                shape = .ordinal
                index += 2
            }
        default:
            break
        }
        let ordinal = gap.contains(.number)
        var token = token(from: start, to: index)
        position = index
        token.shape = ordinal && shape == .plain ? .ordinal : shape
        token.value = value
        token.second = second
        let joinedUnit = isLetter(byte(index))
        let feet = byte(index) == UInt8(ascii: "'") && !isLetter(byte(index + 1))
        let inches = byte(index) == UInt8(ascii: "\"") && gap.isEmpty
        if feet { token.flags.insert(.feet) }
        if feet || inches { position += 1 }
        if joinedUnit { gap = [.number] }
        return token
    }

    /// "2ww", "6mwt", "5xsts": spellings with digits that the lexicon holds as words.
    mutating func wordWithDigits(_ start: Int) -> Token? {
        var end = start
        while isDigit(byte(end)) { end += 1 }
        guard isLetter(byte(end)) || end - start == 5 else { return nil }
        end = start
        var hash = WordHash()
        var letters = 0
        while end < count, end - start < 12 {
            let here = text[end]
            if isLetter(here) {
                letters += 1
                hash.add(here | 0x20)
            } else if isDigit(here) {
                hash.add(here)
            } else {
                break
            }
            end += 1
        }
        guard letters >= 1 && letters < end - start || letters == 0 && end - start == 5 else { return nil }
        let found = lexicon.word(hash.value)
        return found.isKnown ? finish(start, end, found) : nil
    }
}
