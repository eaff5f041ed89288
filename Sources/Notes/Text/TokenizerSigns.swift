/// Punctuation and characters beyond ASCII: what stands between words.
extension Tokenizer {
    mutating func punctuation(_ here: UInt8) {
        let following = byte(position + 1)
        switch here {
        case UInt8(ascii: ","): gap.insert(.comma)
        case UInt8(ascii: ";"): gap.insert(.semicolon)
        case UInt8(ascii: ":"): gap.insert(.colon)
        case UInt8(ascii: "."):
            gap.insert(.period)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): gap.insert([.period, .question])
        case 0x0A, 0x0D: gap.insert(.newline)
        case UInt8(ascii: "("): gap.insert(.open)
        case UInt8(ascii: ")"): gap.insert(.close)
        case UInt8(ascii: "{"): gap.insert(.boxEmpty)
        case UInt8(ascii: "["):
            let closing = byte(position + 2) == UInt8(ascii: "]")
            if closing, following | 0x20 == UInt8(ascii: "x") {
                gap.insert(.boxChecked)
                position += 2
            } else if closing || following == UInt8(ascii: "]") {
                gap.insert(.boxEmpty)
                position += closing ? 2 : 1
            } else {
                gap.insert(.open)
            }
        case UInt8(ascii: "]"): gap.insert(.close)
        case UInt8(ascii: "\""): gap.insert(.quote)
        case UInt8(ascii: "/"): gap.insert(.slash)
        case UInt8(ascii: "&"): gap.insert(.ampersand)
        case UInt8(ascii: "+"): gap.insert(.plus)
        case UInt8(ascii: "="): gap.insert(following == UInt8(ascii: ">") ? .arrow : .equals)
        case UInt8(ascii: "#"): gap.insert(.number)
        case UInt8(ascii: ">"): gap.insert(.arrow)
        case UInt8(ascii: "*"): gap.insert(.bullet)
        case UInt8(ascii: "|"): gap.insert([.comma, .slash])
        case UInt8(ascii: "-"):
            if following == UInt8(ascii: ">") {
                gap.insert(.arrow)
            } else if following == 0x20 || following == UInt8(ascii: "-") || gap.contains(.space) || gap.contains(.newline) {
                gap.insert(following == 0x20 && (gap.contains(.newline) || position == 0) ? .bullet : .dash)
            } else {
                gap.insert(.hyphen)
            }
        case 0x09: gap.insert(.space)
        default: break
        }
        position += 1
    }

    /// A character outside ASCII: punctuation that notes use, a fraction, or a letter of another script.
    mutating func high(_ here: UInt8) -> Token? {
        let second = byte(position + 1)
        let third = byte(position + 2)
        switch (here, second) {
        case (0xE2, 0x80):
            switch third {
            case 0x93, 0x94: gap.insert(.dash)
            case 0x98, 0x99: break
            case 0x9C, 0x9D: gap.insert(.quote)
            case 0xA2: gap.insert(.bullet)
            case 0xA6: gap.insert(.comma)
            default: gap.insert(.space)
            }
            position += 3
        case (0xE2, 0x86), (0xE2, 0x87):
            gap.insert(.arrow)
            position += 3
        case (0xE2, 0x98):
            gap.insert(third == 0x90 ? .boxEmpty : third == 0x91 || third == 0x92 ? .boxChecked : .space)
            position += 3
        case (0xE2, 0x9C):
            gap.insert(third == 0x93 || third == 0x94 ? .boxChecked : .space)
            position += 3
        case (0xC3, 0x97):
            let start = position
            if let token = count(from: start, sign: 2) { return token }
            gap.insert(.space)
            position = start + 2
        case (0xC2, 0xBD), (0xC2, 0xBC), (0xC2, 0xBE):
            var token = token(from: position, to: position + 2)
            token.shape = .plain
            token.value = second == 0xBD ? 0.5 : second == 0xBC ? 0.25 : 0.75
            position += 2
            return token
        default:
            gap.insert(.space)
            position += here >= 0xF0 ? 4 : here >= 0xE0 ? 3 : here >= 0xC0 ? 2 : 1
        }
        position = min(position, count)
        return nil
    }
}
