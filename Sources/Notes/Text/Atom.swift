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
    var flags: AtomFlags = []
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
        @inline(__always) get { record.pointee.flags.contains(.purpose) }
        @inline(__always) nonmutating set { set(.purpose, newValue) }
    }
    var openAim: Bool {
        @inline(__always) get { record.pointee.flags.contains(.openAim) }
        @inline(__always) nonmutating set { set(.openAim, newValue) }
    }
    var negated: Bool {
        @inline(__always) get { record.pointee.flags.contains(.negated) }
        @inline(__always) nonmutating set { set(.negated, newValue) }
    }
    var earlier: Bool {
        @inline(__always) get { record.pointee.flags.contains(.earlier) }
        @inline(__always) nonmutating set { set(.earlier, newValue) }
    }
    var capitals: Bool { record.pointee.flags.contains(.capitals) }
    var initial: Bool { record.pointee.flags.contains(.initial) }
    var cueing: Bool {
        @inline(__always) get { record.pointee.flags.contains(.cueing) }
        @inline(__always) nonmutating set { set(.cueing, newValue) }
    }
    var thirdLike: Bool { record.pointee.flags.contains(.thirdLike) }
    var verbLike: Bool { record.pointee.flags.contains(.verbLike) }
    var unknown: Bool { record.pointee.flags.contains(.unknown) }
    var sentence: Int32 {
        @inline(__always) get { record.pointee.sentence }
        @inline(__always) nonmutating set { record.pointee.sentence = newValue }
    }
    var clause: Int32 {
        @inline(__always) get { record.pointee.clause }
        @inline(__always) nonmutating set { record.pointee.clause = newValue }
    }

    /// What a walk through its sentence makes of the atom.
    @inline(__always)
    func place(purpose: Bool, openAim: Bool, cueing: Bool) {
        var flags = record.pointee.flags.subtracting([.purpose, .openAim, .cueing])
        if purpose { flags.insert(.purpose) }
        if openAim { flags.insert(.openAim) }
        if cueing { flags.insert(.cueing) }
        record.pointee.flags = flags
    }

    @inline(__always)
    private func set(_ flag: AtomFlags, _ isOn: Bool) {
        if isOn { record.pointee.flags.insert(flag) } else { record.pointee.flags.remove(flag) }
    }

    /// Done today: neither another time, nor denied, nor an aim.
    @inline(__always)
    var done: Bool { frame == .today && record.pointee.flags.isDisjoint(with: [.negated, .purpose, .earlier]) }
    /// Done today, and not what a cue was about.
    @inline(__always)
    var performed: Bool { frame == .today && record.pointee.flags.isDisjoint(with: [.negated, .purpose, .earlier, .cueing]) }
    /// Not denied, and told of today, in the assessment or of the patient's life: where an aim may stand.
    @inline(__always)
    var mayAim: Bool { !negated && (frame == .today || frame == .assessment || frame == .need) }
    @inline(__always)
    var isPast: Bool { form == .past || form == .both }
    @inline(__always)
    var isPlain: Bool { form == .plain || form == .both }
    @inline(__always)
    var isNumber: Bool { shape != .none }
}

/// What is so or not of an atom: how it is written, and what its sentence makes of it.
struct AtomFlags: OptionSet, Sendable {
    var rawValue: UInt16

    /// Inside the scope of a purpose: what it is for, not what was done.
    static var purpose: AtomFlags { AtomFlags(rawValue: 1 << 0) }
    /// Inside an aim that names a wish or need, where words in no list may well name a function.
    static var openAim: AtomFlags { AtomFlags(rawValue: 1 << 1) }
    /// "cues to …", "VC for …": what a cue is about.
    static var cueing: AtomFlags { AtomFlags(rawValue: 1 << 2) }
    /// Inside the scope of "no", "without", "not".
    static var negated: AtomFlags { AtomFlags(rawValue: 1 << 3) }
    /// An earlier value given for comparison.
    static var earlier: AtomFlags { AtomFlags(rawValue: 1 << 4) }
    /// All capitals.
    static var capitals: AtomFlags { AtomFlags(rawValue: 1 << 5) }
    /// First letter a capital.
    static var initial: AtomFlags { AtomFlags(rawValue: 1 << 6) }
    /// In no list at all.
    static var unknown: AtomFlags { AtomFlags(rawValue: 1 << 7) }
    /// In no list, and ends in -s.
    static var thirdLike: AtomFlags { AtomFlags(rawValue: 1 << 8) }
    /// In no list, and ends in -ed or -ing: most likely a verb.
    static var verbLike: AtomFlags { AtomFlags(rawValue: 1 << 9) }
    /// A number with the sign of feet after it.
    static var feet: AtomFlags { AtomFlags(rawValue: 1 << 10) }
}
