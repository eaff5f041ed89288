/// What a word or phrase means to a reader of therapy notes.
struct Marks: OptionSet, Sendable {
    var rawValue: UInt64
    @inline(__always)
    init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always)
    private init(bit: UInt64) { rawValue = 1 &<< bit }

    /// A functional task in itself: "sit to stand", "bed mobility", "stairs".
    static var task: Marks { Marks(bit: 0) }
    /// A verb that is a task in itself: "shaved", "typed".
    static var taskVerb: Marks { Marks(bit: 1) }
    /// A verb of handling, a task with nearly any object: "retrieved", "folded".
    static var handleVerb: Marks { Marks(bit: 2) }
    /// A verb that is a task only with an everyday object or place: "lifted", "pushed".
    static var moveVerb: Marks { Marks(bit: 3) }
    /// A thing of daily life, acted on.
    static var object: Marks { Marks(bit: 4) }
    /// A place of daily life.
    static var place: Marks { Marks(bit: 5) }
    /// A surface that one transfers from or to.
    static var surface: Marks { Marks(bit: 6) }
    /// "transfer" and its spellings.
    static var transfer: Marks { Marks(bit: 7) }
    /// A skill drill: balance, weight shift, coordination.
    static var drill: Marks { Marks(bit: 8) }
    /// Category words: "activities", "tasks", "training".
    static var generic: Marks { Marks(bit: 9) }
    static var gait: Marks { Marks(bit: 10) }
    /// A named isolated exercise.
    static var exercise: Marks { Marks(bit: 11) }
    /// A joint motion: exercise when dosed.
    static var motion: Marks { Marks(bit: 12) }
    /// An impairment: no function, though often called a goal.
    static var impairment: Marks { Marks(bit: 13) }
    /// Strengthening or endurance as the aim.
    static var strengthen: Marks { Marks(bit: 14) }
    /// Exercise or therapy apparatus.
    static var apparatus: Marks { Marks(bit: 15) }
    /// Mobility aid, orthosis, adaptive or cognitive aid.
    static var device: Marks { Marks(bit: 16) }
    /// Work or hand tool.
    static var tool: Marks { Marks(bit: 17) }
    /// Standing, seated: a posture, no task.
    static var posture: Marks { Marks(bit: 18) }
    /// A noun that is a task when done, and a function when aimed at: "dressing", "cooking".
    static var occupation: Marks { Marks(bit: 19) }
    static var jobTitle: Marks { Marks(bit: 20) }
    static var sport: Marks { Marks(bit: 21) }
    static var test: Marks { Marks(bit: 22) }
    static var unitLength: Marks { Marks(bit: 23) }
    static var unitTime: Marks { Marks(bit: 24) }
    static var unitWeight: Marks { Marks(bit: 25) }
    static var unitAngle: Marks { Marks(bit: 26) }
    /// Things whose count is a result: errors, losses of balance, rests.
    static var countNoun: Marks { Marks(bit: 27) }
    /// A level of help complete in itself: "CGA", "min A", "Mod I".
    static var assistLevel: Marks { Marks(bit: 28) }
    /// "min", "mod", "max": a level when help is the matter.
    static var degree: Marks { Marks(bit: 29) }
    /// "assist", "assistance", "help".
    static var assistWord: Marks { Marks(bit: 30) }
    static var cueWord: Marks { Marks(bit: 31) }
    /// Verbal, tactile, visual …
    static var cueType: Marks { Marks(bit: 32) }
    /// "independently", "unassisted".
    static var independent: Marks { Marks(bit: 33) }
    /// Hands-on help told by its verb: "held", "steadied".
    static var helpVerb: Marks { Marks(bit: 34) }
    /// Manual therapy, modalities, vestibular drills, education: treatment that is neither task nor exercise.
    static var otherTreatment: Marks { Marks(bit: 35) }
    static var cognitiveDrill: Marks { Marks(bit: 36) }
    static var left: Marks { Marks(bit: 37) }
    static var right: Marks { Marks(bit: 38) }
    static var both: Marks { Marks(bit: 39) }
    static var body: Marks { Marks(bit: 40) }
    static var person: Marks { Marks(bit: 41) }
    static var patient: Marks { Marks(bit: 42) }
    static var warmUp: Marks { Marks(bit: 43) }
    /// Repetitions and sets.
    static var dose: Marks { Marks(bit: 44) }
    /// Walks, steps, gets: goes somewhere; a task with a place or an errand.
    static var goVerb: Marks { Marks(bit: 45) }
    /// Exertion or vital signs.
    static var vital: Marks { Marks(bit: 46) }
    /// What a cue may be for: posture, safety, hand placement.
    static var cueTarget: Marks { Marks(bit: 47) }
    /// Set-up.
    static var setUp: Marks { Marks(bit: 48) }
    /// Pain and other symptoms.
    static var symptom: Marks { Marks(bit: 49) }
    /// Function words without content.
    static var stop: Marks { Marks(bit: 50) }
    /// Up, down, over, into, onto, out …
    static var direction: Marks { Marks(bit: 51) }
    /// An obstacle or course walked for its own sake.
    static var obstacle: Marks { Marks(bit: 52) }
    /// "therapist", "OT", "I", "writer".
    static var clinician: Marks { Marks(bit: 53) }
    /// A month or a weekday.
    static var dateWord: Marks { Marks(bit: 54) }
    /// A number written as a word.
    static var numberWord: Marks { Marks(bit: 55) }
    /// Dressings put on and off: garments.
    static var garment: Marks { Marks(bit: 56) }
    /// Quantity of change: "improved", "up from".
    static var change: Marks { Marks(bit: 57) }
    /// Needs a sport or task to be a goal: "return to", "RTW".
    static var returnTo: Marks { Marks(bit: 58) }
    /// Furniture, fixtures, props: never equipment.
    static var prop: Marks { Marks(bit: 59) }
    /// A count of these is an extent of performance: stairs, rungs, flights, blocks.
    static var extentNoun: Marks { Marks(bit: 60) }
    /// Exercise only when dosed: "march", "exercises".
    static var weakExercise: Marks { Marks(bit: 61) }
    /// Standing, sitting as a verb: a posture, and so no task by itself.
    static var postureVerb: Marks { Marks(bit: 62) }
    /// Holds on to: a task only with a movable thing, never with a place.
    static var gripVerb: Marks { Marks(bit: 63) }

    static var anyVerb: Marks { [.taskVerb, .handleVerb, .moveVerb, .goVerb] }
    static var anyThing: Marks { [.object, .place, .surface, .garment, .prop] }
    static var anyEquipment: Marks { [.device, .tool, .apparatus] }
}

/// How a word steers time, polarity and purpose.
struct Steers: OptionSet, Sendable {
    var rawValue: UInt128
    @inline(__always)
    init(rawValue: UInt128) { self.rawValue = rawValue }
    @inline(__always)
    private init(bit: UInt64) {
        rawValue = bit < 64 ? UInt128(_low: 1 &<< bit, _high: 0) : UInt128(_low: 0, _high: 1 &<< (bit &- 64))
    }

    /// "he", "she", "they", but not "pt".
    static var heShe: Steers { Steers(bit: 64) }
    /// "his", "her".
    static var possessive: Steers { Steers(bit: 65) }
    /// "usually", "always".
    static var often: Steers { Steers(bit: 66) }
    /// "has", "is", "cannot": tells how life is.
    static var lifeVerb: Steers { Steers(bit: 67) }
    /// "at", before a time of day.
    static var clockAt: Steers { Steers(bit: 68) }
    /// "reach", "look", "ask": a "for" after it is no aim.
    static var seeks: Steers { Steers(bit: 69) }
    /// "left", as in "left the walker at the door".
    static var leaves: Steers { Steers(bit: 70) }
    /// "improve", "increase", "reduce": what follows is most likely an impairment.
    static var betters: Steers { Steers(bit: 71) }
    /// "adapted", "weighted", "long handled": makes a device of the thing after it.
    static var adapts: Steers { Steers(bit: 72) }
    /// The same, whatever thing follows.
    static var remakes: Steers { Steers(bit: 73) }
    /// "board", "strap", "handle": heads of the names of devices.
    static var heads: Steers { Steers(bit: 74) }
    /// "as he does for", "like at her": the task is the one of the patient's own life.
    static var likeLife: Steers { Steers(bit: 79) }
    /// "is limited by", "is why": what stands before it is the aim.
    static var backward: Steers { Steers(bit: 80) }
    /// "on", "off": a garment before it was put on or taken off.
    static var wears: Steers { Steers(bit: 81) }
    /// "out of", "over to", "onto": leads somewhere, and so tells of going there.
    static var onward: Steers { Steers(bit: 82) }
    /// "climb", "descend": steps after it are stairs.
    static var climbs: Steers { Steers(bit: 77) }
    /// "this", "these": points back at the treatment.
    static var this: Steers { Steers(bit: 78) }
    /// "her building", "at home": where the patient lives or works.
    static var house: Steers { Steers(bit: 76) }
    /// "skilled", "warranted": justifies the service rather than telling of it.
    static var skilled: Steers { Steers(bit: 75) }

    static var to: Steers { Steers(bit: 0) }
    static var purposeFor: Steers { Steers(bit: 1) }
    /// "so that", "in order to", "needed for", "as in": purpose whatever follows.
    static var purpose: Steers { Steers(bit: 2) }
    /// "since", "because".
    static var reason: Steers { Steers(bit: 3) }
    static var goal: Steers { Steers(bit: 4) }
    static var want: Steers { Steers(bit: 5) }
    static var plan: Steers { Steers(bit: 6) }
    static var home: Steers { Steers(bit: 7) }
    static var report: Steers { Steers(bit: 8) }
    static var past: Steers { Steers(bit: 9) }
    static var refuse: Steers { Steers(bit: 10) }
    static var negation: Steers { Steers(bit: 11) }
    /// "did not", "unable": denies the verb after it.
    static var deniesVerb: Steers { Steers(bit: 12) }
    /// "not done", "omitted", "deferred": denies what stands before it.
    static var deniesBefore: Steers { Steers(bit: 13) }
    static var order: Steers { Steers(bit: 14) }
    static var owns: Steers { Steers(bit: 15) }
    static var boilerplate: Steers { Steers(bit: 16) }
    static var education: Steers { Steers(bit: 17) }
    static var returnDemo: Steers { Steers(bit: 18) }
    static var today: Steers { Steers(bit: 19) }
    /// "performed", "practiced", "completed": opens what was done.
    static var did: Steers { Steers(bit: 20) }
    static var then: Steers { Steers(bit: 21) }
    static var but: Steers { Steers(bit: 22) }
    static var and: Steers { Steers(bit: 23) }
    static var with: Steers { Steers(bit: 24) }
    static var determiner: Steers { Steers(bit: 25) }
    /// "vs", "from", "was", "previously": an earlier value.
    static var compare: Steers { Steers(bit: 26) }
    static var aimVerb: Steers { Steers(bit: 27) }
    static var headSubjective: Steers { Steers(bit: 28) }
    static var headObjective: Steers { Steers(bit: 29) }
    static var headAssessment: Steers { Steers(bit: 30) }
    static var headPlan: Steers { Steers(bit: 31) }
    static var headGoal: Steers { Steers(bit: 32) }
    static var headHome: Steers { Steers(bit: 33) }
    static var headPast: Steers { Steers(bit: 34) }
    static var headToday: Steers { Steers(bit: 35) }
    static var simulate: Steers { Steers(bit: 36) }
    static var asNeeded: Steers { Steers(bit: 37) }
    static var pronoun: Steers { Steers(bit: 38) }
    static var attempt: Steers { Steers(bit: 39) }
    static var copied: Steers { Steers(bit: 40) }
    static var because97530: Steers { Steers(bit: 41) }
    static var because97110: Steers { Steers(bit: 42) }
    static var might: Steers { Steers(bit: 43) }
    static var whilst: Steers { Steers(bit: 44) }
    static var job: Steers { Steers(bit: 45) }
    static var deficit: Steers { Steers(bit: 46) }
    static var deadline: Steers { Steers(bit: 47) }
    static var preposition: Steers { Steers(bit: 48) }
    static var of: Steers { Steers(bit: 49) }
    static var after: Steers { Steers(bit: 50) }
    static var eachDay: Steers { Steers(bit: 51) }
    static var used: Steers { Steers(bit: 52) }
    static var headJob: Steers { Steers(bit: 53) }
    static var need: Steers { Steers(bit: 54) }
    static var modal: Steers { Steers(bit: 55) }
    static var copula: Steers { Steers(bit: 56) }
    /// "from", "to", "into": leads from one place to another.
    static var path: Steers { Steers(bit: 57) }
    /// Nothing was done at all.
    static var withheld: Steers { Steers(bit: 58) }
    /// A habit of life, told in the third person.
    static var habit: Steers { Steers(bit: 59) }
    /// How long it was kept up: "tolerated", "unsupported".
    static var lasting: Steers { Steers(bit: 60) }
    /// How long it took: "in", "took".
    static var took: Steers { Steers(bit: 61) }
    /// "per", "due to": on whose order or why something was put off.
    static var onOrder: Steers { Steers(bit: 62) }
    /// "so that", "so she can".
    static var soThat: Steers { Steers(bit: 63) }

    static var headings: Steers {
        [
            .headSubjective, .headObjective, .headAssessment, .headPlan, .headGoal, .headHome, .headPast, .headToday, .headJob,
        ]
    }
}

/// How a verb stands.
enum Form: UInt8, Sendable {
    case plain, past, gerund, third
    /// Base and past alike: "put", "cut".
    case both
}

/// The shape of a number.
enum Shape: UInt8, Sendable {
    case none, plain, ratio, percent, degrees, pounds, times, clock, ordinal, graded, range
}

/// When and whether a clause happened.
enum Frame: UInt8, Sendable {
    case today, past, plan, home, report, notDone, goal, boilerplate, education, need, assessment

    var counts: Bool { self == .today }
}

/// What stood between two words.
struct Gap: OptionSet, Sendable {
    var rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    static var space: Gap { Gap(rawValue: 1 << 0) }
    static var hyphen: Gap { Gap(rawValue: 1 << 1) }
    static var slash: Gap { Gap(rawValue: 1 << 2) }
    static var comma: Gap { Gap(rawValue: 1 << 3) }
    static var semicolon: Gap { Gap(rawValue: 1 << 4) }
    static var colon: Gap { Gap(rawValue: 1 << 5) }
    static var period: Gap { Gap(rawValue: 1 << 6) }
    static var newline: Gap { Gap(rawValue: 1 << 7) }
    static var open: Gap { Gap(rawValue: 1 << 8) }
    static var close: Gap { Gap(rawValue: 1 << 9) }
    static var dash: Gap { Gap(rawValue: 1 << 10) }
    static var quote: Gap { Gap(rawValue: 1 << 11) }
    static var arrow: Gap { Gap(rawValue: 1 << 12) }
    static var ampersand: Gap { Gap(rawValue: 1 << 13) }
    static var plus: Gap { Gap(rawValue: 1 << 14) }
    static var bullet: Gap { Gap(rawValue: 1 << 15) }
    static var boxEmpty: Gap { Gap(rawValue: 1 << 16) }
    static var boxChecked: Gap { Gap(rawValue: 1 << 17) }
    static var question: Gap { Gap(rawValue: 1 << 18) }
    static var number: Gap { Gap(rawValue: 1 << 19) }
    static var equals: Gap { Gap(rawValue: 1 << 20) }
    static var sentence: Gap { Gap(rawValue: 1 << 21) }
    static var start: Gap { Gap(rawValue: 1 << 22) }
    static var clause: Gap { Gap(rawValue: 1 << 23) }

    /// Between the words of one phrase nothing heavier than these may stand.
    static var heavy: Gap {
        [
            .comma, .semicolon, .colon, .period, .newline, .open, .close, .dash, .bullet, .boxEmpty, .boxChecked, .question,
            .sentence, .quote,
        ]
    }
}

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
