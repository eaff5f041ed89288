/// What the lexicon knows of a spelling, beside its concept.
struct Entry: Sendable, Equatable {
    var marks: Marks = []
    var steers: Steers = []
    var functions: Functions = []
    var regions: Regions = []
    var form = Form.plain

    mutating func merge(_ other: Entry) {
        marks.formUnion(other.marks)
        steers.formUnion(other.steers)
        functions.formUnion(other.functions)
        regions.formUnion(other.regions)
        if form == .plain { form = other.form }
    }

    /// Never 0, which marks an empty slot.
    var hash: UInt64 {
        var hash: UInt64 = 0
        for word in [
            marks.rawValue, UInt64(truncatingIfNeeded: steers.rawValue), UInt64(truncatingIfNeeded: steers.rawValue >> 64),
            functions.rawValue, UInt64(regions.rawValue) << 8 | UInt64(form.rawValue),
        ] {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 29
        }
        return hash | 1
    }
}

/// How the spellings of a group are inflected when the lexicon is compiled.
enum Inflection: Sendable {
    /// Taken as written.
    case fixed
    /// Last word also in the plural.
    case noun
    /// First word also in the past, with -ing and with -s.
    case verb
}

/// A list of words and phrases that mean the same to the reader. Entries are parted by commas; `a = b` makes two spellings of one idea.
struct Group: Sendable {
    var marks: Marks
    var steers: Steers
    var functions: Functions
    var regions: Regions
    var inflection: Inflection
    var words: StaticString

    init(
        _ marks: Marks = [], steers: Steers = [], functions: Functions = [], regions: Regions = [],
        _ inflection: Inflection = .fixed,
        _ words: StaticString
    ) {
        self.marks = marks
        self.steers = steers
        self.functions = functions
        self.regions = regions
        self.inflection = inflection
        self.words = words
    }
}
