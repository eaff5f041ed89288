/// What the lexicon knows of one spelling.
struct Entry: Sendable {
    var marks: Marks = []
    var steers: Steers = []
    var functions: Functions = []
    var regions: Regions = []
    /// The same for every spelling and inflection of one idea, so that reworded notes compare equal.
    var concept: UInt16 = 0
    var form = Form.plain

    mutating func merge(_ other: Entry) {
        marks.formUnion(other.marks)
        steers.formUnion(other.steers)
        functions.formUnion(other.functions)
        regions.formUnion(other.regions)
        if form == .plain { form = other.form }
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
