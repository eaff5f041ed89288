import Claims
import Rules

/// How a table file is laid out: words of 64 bits, little-endian.
///
/// A header (magic, version, words in the file, sections, words of names, checksum of all of that), a directory of eight words a section,
/// the names of editions and sources as UTF-8, and then each table's words as `PTPTable` and `MUETable` read them.
enum TableFormat {
    /// `SCRUBTAB`.
    static let magic: UInt64 = 0x4241_5442_5552_4353
    /// Goes up with every change of this layout or of the tables' own.
    static let version: UInt64 = 1
    static let headerCount = 8
    static let entryCount = 8
    /// More would be no table of ours.
    static let sectionsMax = 256

    /// A section of the file, as the directory has it.
    struct Section {
        enum Kind: UInt64 {
            case ptp = 1
            case mue = 2
        }

        let kind: Kind
        let setting: Setting
        let edition: Edition
        /// Where its words are, from the start of the file.
        var range: Range<Int>
        let checksum: UInt64
    }

    /// A checksum of 64 bits that keeps up with memory: four lanes, each step of which can be undone, so that no change of one word is lost.
    static func checksum(_ words: UnsafeBufferPointer<UInt64>) -> UInt64 {
        let prime: UInt64 = 0x9E37_79B1_85EB_CA87
        var a: UInt64 = 1
        var b: UInt64 = 2
        var c: UInt64 = 3
        var d = UInt64(words.count)
        @inline(__always)
        func step(_ lane: inout UInt64, _ word: UInt64) {
            let product = (lane ^ word) &* prime
            lane = product << 31 | product >> 33
        }
        var place = 0
        while place &+ 4 <= words.count {
            step(&a, words[place])
            step(&b, words[place &+ 1])
            step(&c, words[place &+ 2])
            step(&d, words[place &+ 3])
            place &+= 4
        }
        while place < words.count {
            step(&a, words[place])
            place &+= 1
        }
        step(&a, b)
        step(&a, c)
        step(&a, d)
        return a ^ a >> 32
    }
}

#if _endian(big)
#error("a table's words are little-endian")
#endif
