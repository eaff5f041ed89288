/// Cuts a text into words and numbers. Punctuation is kept as the gap before the next token.
struct Tokenizer {
    let lexicon: Lexicon
    let text: UnsafeBufferPointer<UInt8>
    let count: Int
    var position = 0
    var gap: Gap = [.start, .sentence]

    init(_ lexicon: Lexicon, _ text: UnsafeBufferPointer<UInt8>) {
        self.lexicon = lexicon
        self.text = text
        count = text.count
    }

    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < count ? text[index] : 0 }

    @inline(__always)
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    @inline(__always)
    func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Cuts the whole text.
    mutating func run(into tokens: Scratch<Token>) {
        while position < count {
            let here = text[position]
            if isLetter(here) {
                let start = position
                plainWords(into: tokens)
                if position == start { tokens.append(oddWord()) }
            } else if here == 0x20 {
                gap.insert(.space)
                position += 1
            } else if isDigit(here)
                || (here == UInt8(ascii: ".") && isDigit(byte(position + 1)) && (position == 0 || !isDigit(byte(position - 1))))
            {
                tokens.append(number())
            } else if here >= 0x80 {
                if let token = high(here) { tokens.append(token) }
            } else {
                punctuation(here)
            }
        }
    }

    @inline(__always)
    mutating func token(from start: Int, to end: Int) -> Token {
        var token = Token()
        token.start = Int32(truncatingIfNeeded: start)
        token.end = Int32(truncatingIfNeeded: end)
        token.gap = gap
        gap = []
        return token
    }

    // MARK: Words

    /// Most words are letters and nothing else, fewer than sixteen of them: these are cut here, as far as they go in a row with a
    /// blank, or one sign and a blank, between them. What the loop turns on is in registers.
    private mutating func plainWords(into tokens: Scratch<Token>) {
        var position = position
        var gap = gap
        while position + 17 < count, isLetter(text[position]) {
            let first = EightBytes(text, at: position)
            var length = first.letters
            let hash: UInt64
            if length < 8 {
                hash = WordHash.of(first.lowered & EightBytes.mask(length))
            } else {
                let second = EightBytes(text, at: position + 8)
                let rest = second.letters
                hash =
                    rest == 0
                    ? WordHash.of(first.lowered) : WordHash.of(first.lowered, second.lowered & EightBytes.mask(rest))
                length = 8 + rest
            }
            let end = position + length
            guard length < 16, endsWord(text[end]), length > 1 || text[position] | 0x20 != UInt8(ascii: "x") else { break }
            tokens.append(token(from: position, to: end, after: gap, lexicon.word(hash)))
            gap = []
            position = end
            if text[end] == 0x20 {
                gap = .space
                position += 1
            } else if text[end + 1] == 0x20, let sign = sign(text[end]) {
                gap = sign.union(.space)
                position += 2
            }
        }
        self.position = position
        self.gap = gap
    }

    /// What a sign means that stands between a word and a blank.
    @inline(__always)
    private func sign(_ byte: UInt8) -> Gap? {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."): .period
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ":"): .colon
        default: nil
        }
    }

    /// No word goes on after this byte.
    @inline(__always)
    func endsWord(_ byte: UInt8) -> Bool { byte < 64 && Self.enders &>> UInt64(byte) & 1 == 1 }

    /// A bit for each of the bytes that end a word: blank, line end and most punctuation.
    private static var enders: UInt64 {
        1 &<< 0x0A | 1 &<< 0x0D | 1 &<< 0x20 | 1 &<< 0x21 | 1 &<< 0x29 | 1 &<< 0x2C | 1 &<< 0x2D | 1 &<< 0x2E | 1 &<< 0x3A
            | 1 &<< 0x3B
    }

    /// A word with digits, letters beyond ASCII, a slash or an apostrophe in it, or one that the text ends with.
    mutating func oddWord() -> Token {
        let start = position
        var hash = WordHash()
        var end = start
        while end < count {
            let here = text[end]
            if isLetter(here) {
                hash.add(here | 0x20)
            } else if isDigit(here) {
                // "x10" is a count, not a word.
                if end == start + 1, text[start] | 0x20 == UInt8(ascii: "x") { break }
                hash.add(here)
            } else if here == 0xC3, byte(end + 1) >= 0x80, byte(end + 1) != 0x97 {
                hash.add(here)
                hash.add(text[end + 1])
                end += 1
            } else {
                break
            }
            end += 1
        }
        if end == start + 1, text[start] | 0x20 == UInt8(ascii: "x"), let token = count(from: start) { return token }
        // "w/c", "s/p", "didn't": longer spellings that the lexicon holds as one word.
        if end - start <= 3, byte(end) == UInt8(ascii: "/") {
            if let found = joined(hash, end, UInt8(ascii: "/")) { return finish(start, found.end, found.word) }
            if end == start + 1, text[start] | 0x20 == UInt8(ascii: "w") {
                var with = WordHash()
                for byte in "with".utf8 { with.add(byte) }
                return finish(start, end + 1, lexicon.word(with.value))
            }
        }
        let apostrophe = apostropheLength(end)
        if apostrophe > 0, isLetter(byte(end + apostrophe)) {
            var tail = end + apostrophe
            var long = hash
            long.add(UInt8(ascii: "'"))
            while isLetter(byte(tail)) {
                long.add(text[tail] | 0x20)
                tail += 1
            }
            let found = lexicon.word(long.value)
            if found.isKnown { return finish(start, tail, found) }
            if tail == end + apostrophe + 1, text[tail - 1] | 0x20 == UInt8(ascii: "s") {
                let token = finish(start, end, lexicon.word(hash.value))
                position = tail
                return token
            }
        }
        return finish(start, end, lexicon.word(hash.value))
    }

    /// 1 for ', 3 for ’, 0 for anything else.
    @inline(__always)
    func apostropheLength(_ index: Int) -> Int {
        let here = byte(index)
        if here == UInt8(ascii: "'") { return 1 }
        return here == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x99 ? 3 : 0
    }

    func joined(_ head: WordHash, _ end: Int, _ joint: UInt8) -> (word: Lexicon.Word, end: Int)? {
        var hash = head
        hash.add(joint)
        var tail = end + 1
        while isLetter(byte(tail)), tail - end < 12 {
            hash.add(text[tail] | 0x20)
            tail += 1
        }
        let found = lexicon.word(hash.value)
        return tail > end + 1 && found.isKnown ? (found, tail) : nil
    }

    /// The word from `start` to `end`, after which the reading goes on.
    mutating func finish(_ start: Int, _ end: Int, _ word: Lexicon.Word) -> Token {
        defer {
            position = end
            gap = []
        }
        return token(from: start, to: end, after: gap, word)
    }

    @inline(__always)
    private func token(from start: Int, to end: Int, after gap: Gap, _ word: Lexicon.Word) -> Token {
        var token = Token()
        token.start = Int32(truncatingIfNeeded: start)
        token.end = Int32(truncatingIfNeeded: end)
        token.gap = gap
        token.word = word
        if text[start] & 0x20 == 0 { token.flags = isCapital(start, end) ? [.initial, .capitals] : .initial }
        if !word.sense.isKnown, end - start >= 4 { token.flags.formUnion(endings(start, end)) }
        return token
    }

    /// All of the text from `start` to `end` is capital letters.
    private func isCapital(_ start: Int, _ end: Int) -> Bool {
        for index in start..<end where !isLetter(text[index]) || text[index] & 0x20 != 0 { return false }
        return true
    }

    /// How a word of four letters or more ends that is in no list; a verb has five.
    private func endings(_ start: Int, _ end: Int) -> AtomFlags {
        let last = (text[end - 1] | 0x20, text[end - 2] | 0x20, text[end - 3] | 0x20)
        if last.0 == UInt8(ascii: "s") { return .thirdLike }
        let isVerb =
            last.0 == UInt8(ascii: "d") && last.1 == UInt8(ascii: "e")
            || last == (UInt8(ascii: "g"), UInt8(ascii: "n"), UInt8(ascii: "i"))
        return isVerb && end - start > 4 ? .verbLike : []
    }

    /// "x5", "x 5", "×5" at `start`, where the sign stands.
    mutating func count(from start: Int, sign: Int = 1) -> Token? {
        var index = start + sign
        if byte(index) == 0x20 { index += 1 }
        guard isDigit(byte(index)) else { return nil }
        let saved = gap
        position = index
        var token = number()
        // "x 5 min" stays a count of minutes: the unit is read after the number.
        if token.shape == .plain || token.shape == .range { token.shape = .times }
        token.start = Int32(truncatingIfNeeded: start)
        token.gap = saved
        return token
    }
}
