/// One word, number or phrase of a note with all that the decisions need to know of it.
struct AtomRecord: Sendable {
    var marks: Marks = []
    var steers: Steers = []
    var functions: Functions = []
    var start: Int32 = 0
    var end: Int32 = 0
    var gap: Gap = []
    var concept: UInt16 = 0
    var regions: Regions = []
    var value: Float = 0
    /// Denominator of a ratio, second factor of a product.
    var second: Float = 0
    var shape = Shape.none
    var form = Form.plain
    var frame = Frame.today
    var part: UInt8 = 0
    var field = NoteField.note
    /// Inside the scope of a purpose: what it is for, not what was done.
    var purpose = false
    /// Inside an aim that names a wish or need, where words in no list may well name a function.
    var openAim = false
    /// Inside the scope of "no", "without", "not".
    var negated = false
    /// An earlier value given for comparison.
    var earlier = false
    /// All capitals.
    var capitals = false
    /// First letter a capital.
    var initial = false
    /// "cues to …", "VC for …": what a cue is about.
    var cueing = false
    /// In no list, and ends in -s.
    var thirdLike = false
    /// In no list, and ends in -ed or -ing: most likely a verb.
    var verbLike = false
    /// In no list at all.
    var unknown = false
    var sentence: Int32 = 0
    var clause: Int32 = 0
}

/// An atom where it lies, so that looking at one of its words costs one load and no copy.
struct Atom {
    let record: UnsafeMutablePointer<AtomRecord>

    var marks: Marks {
        @inline(__always) get { record.pointee.marks }
        @inline(__always) nonmutating set { record.pointee.marks = newValue }
    }
    var steers: Steers {
        @inline(__always) get { record.pointee.steers }
        @inline(__always) nonmutating set { record.pointee.steers = newValue }
    }
    var functions: Functions {
        @inline(__always) get { record.pointee.functions }
        @inline(__always) nonmutating set { record.pointee.functions = newValue }
    }
    var start: Int32 {
        @inline(__always) get { record.pointee.start }
        @inline(__always) nonmutating set { record.pointee.start = newValue }
    }
    var end: Int32 {
        @inline(__always) get { record.pointee.end }
        @inline(__always) nonmutating set { record.pointee.end = newValue }
    }
    var gap: Gap {
        @inline(__always) get { record.pointee.gap }
        @inline(__always) nonmutating set { record.pointee.gap = newValue }
    }
    var concept: UInt16 {
        @inline(__always) get { record.pointee.concept }
        @inline(__always) nonmutating set { record.pointee.concept = newValue }
    }
    var regions: Regions {
        @inline(__always) get { record.pointee.regions }
        @inline(__always) nonmutating set { record.pointee.regions = newValue }
    }
    var value: Float {
        @inline(__always) get { record.pointee.value }
        @inline(__always) nonmutating set { record.pointee.value = newValue }
    }
    var second: Float {
        @inline(__always) get { record.pointee.second }
        @inline(__always) nonmutating set { record.pointee.second = newValue }
    }
    var shape: Shape {
        @inline(__always) get { record.pointee.shape }
        @inline(__always) nonmutating set { record.pointee.shape = newValue }
    }
    var form: Form {
        @inline(__always) get { record.pointee.form }
        @inline(__always) nonmutating set { record.pointee.form = newValue }
    }
    var frame: Frame {
        @inline(__always) get { record.pointee.frame }
        @inline(__always) nonmutating set { record.pointee.frame = newValue }
    }
    var part: UInt8 {
        @inline(__always) get { record.pointee.part }
        @inline(__always) nonmutating set { record.pointee.part = newValue }
    }
    var field: NoteField {
        @inline(__always) get { record.pointee.field }
        @inline(__always) nonmutating set { record.pointee.field = newValue }
    }
    var purpose: Bool {
        @inline(__always) get { record.pointee.purpose }
        @inline(__always) nonmutating set { record.pointee.purpose = newValue }
    }
    var openAim: Bool {
        @inline(__always) get { record.pointee.openAim }
        @inline(__always) nonmutating set { record.pointee.openAim = newValue }
    }
    var negated: Bool {
        @inline(__always) get { record.pointee.negated }
        @inline(__always) nonmutating set { record.pointee.negated = newValue }
    }
    var earlier: Bool {
        @inline(__always) get { record.pointee.earlier }
        @inline(__always) nonmutating set { record.pointee.earlier = newValue }
    }
    var capitals: Bool {
        @inline(__always) get { record.pointee.capitals }
        @inline(__always) nonmutating set { record.pointee.capitals = newValue }
    }
    var initial: Bool {
        @inline(__always) get { record.pointee.initial }
        @inline(__always) nonmutating set { record.pointee.initial = newValue }
    }
    var cueing: Bool {
        @inline(__always) get { record.pointee.cueing }
        @inline(__always) nonmutating set { record.pointee.cueing = newValue }
    }
    var thirdLike: Bool {
        @inline(__always) get { record.pointee.thirdLike }
        @inline(__always) nonmutating set { record.pointee.thirdLike = newValue }
    }
    var verbLike: Bool {
        @inline(__always) get { record.pointee.verbLike }
        @inline(__always) nonmutating set { record.pointee.verbLike = newValue }
    }
    var unknown: Bool {
        @inline(__always) get { record.pointee.unknown }
        @inline(__always) nonmutating set { record.pointee.unknown = newValue }
    }
    var sentence: Int32 {
        @inline(__always) get { record.pointee.sentence }
        @inline(__always) nonmutating set { record.pointee.sentence = newValue }
    }
    var clause: Int32 {
        @inline(__always) get { record.pointee.clause }
        @inline(__always) nonmutating set { record.pointee.clause = newValue }
    }

    /// Done today: neither another time, nor denied, nor an aim.
    @inline(__always)
    var done: Bool { frame == .today && !negated && !purpose && !earlier }
    @inline(__always)
    var isPast: Bool { form == .past || form == .both }
    @inline(__always)
    var isPlain: Bool { form == .plain || form == .both }
    @inline(__always)
    var isNumber: Bool { shape != .none }
}
