/// What a word or phrase means to a reader of therapy notes.
struct Marks: OptionSet, Sendable {
    var rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    /// A functional task in itself: "sit to stand", "bed mobility", "stairs".
    static let task = Marks(bit: 0)
    /// A verb that is a task in itself: "shaved", "typed".
    static let taskVerb = Marks(bit: 1)
    /// A verb of handling, a task with nearly any object: "retrieved", "folded".
    static let handleVerb = Marks(bit: 2)
    /// A verb that is a task only with an everyday object or place: "lifted", "pushed".
    static let moveVerb = Marks(bit: 3)
    /// A thing of daily life, acted on.
    static let object = Marks(bit: 4)
    /// A place of daily life.
    static let place = Marks(bit: 5)
    /// A surface that one transfers from or to.
    static let surface = Marks(bit: 6)
    /// "transfer" and its spellings.
    static let transfer = Marks(bit: 7)
    /// A skill drill: balance, weight shift, coordination.
    static let drill = Marks(bit: 8)
    /// Category words: "activities", "tasks", "training".
    static let generic = Marks(bit: 9)
    static let gait = Marks(bit: 10)
    /// A named isolated exercise.
    static let exercise = Marks(bit: 11)
    /// A joint motion: exercise when dosed.
    static let motion = Marks(bit: 12)
    /// An impairment: no function, though often called a goal.
    static let impairment = Marks(bit: 13)
    /// Strengthening or endurance as the aim.
    static let strengthen = Marks(bit: 14)
    /// Exercise or therapy apparatus.
    static let apparatus = Marks(bit: 15)
    /// Mobility aid, orthosis, adaptive or cognitive aid.
    static let device = Marks(bit: 16)
    /// Work or hand tool.
    static let tool = Marks(bit: 17)
    /// Standing, seated: a posture, no task.
    static let posture = Marks(bit: 18)
    /// A noun that is a task when done, and a function when aimed at: "dressing", "cooking".
    static let occupation = Marks(bit: 19)
    static let jobTitle = Marks(bit: 20)
    static let sport = Marks(bit: 21)
    static let test = Marks(bit: 22)
    static let unitLength = Marks(bit: 23)
    static let unitTime = Marks(bit: 24)
    static let unitWeight = Marks(bit: 25)
    static let unitAngle = Marks(bit: 26)
    /// Things whose count is a result: errors, losses of balance, rests.
    static let countNoun = Marks(bit: 27)
    /// A level of help complete in itself: "CGA", "min A", "Mod I".
    static let assistLevel = Marks(bit: 28)
    /// "min", "mod", "max": a level when help is the matter.
    static let degree = Marks(bit: 29)
    /// "assist", "assistance", "help".
    static let assistWord = Marks(bit: 30)
    static let cueWord = Marks(bit: 31)
    /// Verbal, tactile, visual …
    static let cueType = Marks(bit: 32)
    /// "independently", "unassisted".
    static let independent = Marks(bit: 33)
    /// Hands-on help told by its verb: "held", "steadied".
    static let helpVerb = Marks(bit: 34)
    /// Manual therapy, modalities, vestibular drills, education: treatment that is neither task nor exercise.
    static let otherTreatment = Marks(bit: 35)
    static let cognitiveDrill = Marks(bit: 36)
    static let left = Marks(bit: 37)
    static let right = Marks(bit: 38)
    static let both = Marks(bit: 39)
    static let body = Marks(bit: 40)
    static let person = Marks(bit: 41)
    static let patient = Marks(bit: 42)
    static let warmUp = Marks(bit: 43)
    /// Repetitions and sets.
    static let dose = Marks(bit: 44)
    /// Walks, steps, gets: goes somewhere; a task with a place or an errand.
    static let goVerb = Marks(bit: 45)
    /// Exertion or vital signs.
    static let vital = Marks(bit: 46)
    /// What a cue may be for: posture, safety, hand placement.
    static let cueTarget = Marks(bit: 47)
    /// Set-up.
    static let setUp = Marks(bit: 48)
    /// Pain and other symptoms.
    static let symptom = Marks(bit: 49)
    /// Function words without content.
    static let stop = Marks(bit: 50)
    /// Up, down, over, into, onto, out …
    static let direction = Marks(bit: 51)
    /// An obstacle or course walked for its own sake.
    static let obstacle = Marks(bit: 52)
    /// "therapist", "OT", "I", "writer".
    static let clinician = Marks(bit: 53)
    /// A month or a weekday.
    static let dateWord = Marks(bit: 54)
    /// A number written as a word.
    static let numberWord = Marks(bit: 55)
    /// Dressings put on and off: garments.
    static let garment = Marks(bit: 56)
    /// Quantity of change: "improved", "up from".
    static let change = Marks(bit: 57)
    /// Needs a sport or task to be a goal: "return to", "RTW".
    static let returnTo = Marks(bit: 58)
    /// Furniture, fixtures, props: never equipment.
    static let prop = Marks(bit: 59)
    /// A count of these is an extent of performance: stairs, rungs, flights, blocks.
    static let extentNoun = Marks(bit: 60)
    /// Exercise only when dosed: "march", "exercises".
    static let weakExercise = Marks(bit: 61)
    /// Standing, sitting as a verb: a posture, and so no task by itself.
    static let postureVerb = Marks(bit: 62)
    /// Holds on to: a task only with a movable thing, never with a place.
    static let gripVerb = Marks(bit: 63)

    static let anyVerb: Marks = [.taskVerb, .handleVerb, .moveVerb, .goVerb]
    static let anyThing: Marks = [.object, .place, .surface, .garment, .prop]
    static let anyEquipment: Marks = [.device, .tool, .apparatus]
}

/// How a word steers time, polarity and purpose.
struct Steers: OptionSet, Sendable {
    var rawValue: UInt128
    init(rawValue: UInt128) { self.rawValue = rawValue }
    private init(bit: UInt128) { rawValue = 1 << bit }

    /// "he", "she", "they", but not "pt".
    static let heShe = Steers(bit: 64)
    /// "his", "her".
    static let possessive = Steers(bit: 65)
    /// "usually", "always".
    static let often = Steers(bit: 66)
    /// "has", "is", "cannot": tells how life is.
    static let lifeVerb = Steers(bit: 67)
    /// "at", before a time of day.
    static let clockAt = Steers(bit: 68)
    /// "reach", "look", "ask": a "for" after it is no aim.
    static let seeks = Steers(bit: 69)

    static let to = Steers(bit: 0)
    static let purposeFor = Steers(bit: 1)
    /// "so that", "in order to", "needed for", "as in": purpose whatever follows.
    static let purpose = Steers(bit: 2)
    /// "since", "because".
    static let reason = Steers(bit: 3)
    static let goal = Steers(bit: 4)
    static let want = Steers(bit: 5)
    static let plan = Steers(bit: 6)
    static let home = Steers(bit: 7)
    static let report = Steers(bit: 8)
    static let past = Steers(bit: 9)
    static let refuse = Steers(bit: 10)
    static let negation = Steers(bit: 11)
    /// "did not", "unable": denies the verb after it.
    static let deniesVerb = Steers(bit: 12)
    /// "not done", "omitted", "deferred": denies what stands before it.
    static let deniesBefore = Steers(bit: 13)
    static let order = Steers(bit: 14)
    static let owns = Steers(bit: 15)
    static let boilerplate = Steers(bit: 16)
    static let education = Steers(bit: 17)
    static let returnDemo = Steers(bit: 18)
    static let today = Steers(bit: 19)
    /// "performed", "practiced", "completed": opens what was done.
    static let did = Steers(bit: 20)
    static let then = Steers(bit: 21)
    static let but = Steers(bit: 22)
    static let and = Steers(bit: 23)
    static let with = Steers(bit: 24)
    static let determiner = Steers(bit: 25)
    /// "vs", "from", "was", "previously": an earlier value.
    static let compare = Steers(bit: 26)
    static let aimVerb = Steers(bit: 27)
    static let headSubjective = Steers(bit: 28)
    static let headObjective = Steers(bit: 29)
    static let headAssessment = Steers(bit: 30)
    static let headPlan = Steers(bit: 31)
    static let headGoal = Steers(bit: 32)
    static let headHome = Steers(bit: 33)
    static let headPast = Steers(bit: 34)
    static let headToday = Steers(bit: 35)
    static let simulate = Steers(bit: 36)
    static let asNeeded = Steers(bit: 37)
    static let pronoun = Steers(bit: 38)
    static let attempt = Steers(bit: 39)
    static let copied = Steers(bit: 40)
    static let because97530 = Steers(bit: 41)
    static let because97110 = Steers(bit: 42)
    static let might = Steers(bit: 43)
    static let whilst = Steers(bit: 44)
    static let job = Steers(bit: 45)
    static let deficit = Steers(bit: 46)
    static let deadline = Steers(bit: 47)
    static let preposition = Steers(bit: 48)
    static let of = Steers(bit: 49)
    static let after = Steers(bit: 50)
    static let eachDay = Steers(bit: 51)
    static let used = Steers(bit: 52)
    static let headJob = Steers(bit: 53)
    static let need = Steers(bit: 54)
    static let modal = Steers(bit: 55)
    static let copula = Steers(bit: 56)
    /// "from", "to", "into": leads from one place to another.
    static let path = Steers(bit: 57)
    /// Nothing was done at all.
    static let withheld = Steers(bit: 58)
    /// A habit of life, told in the third person.
    static let habit = Steers(bit: 59)
    /// How long it was kept up: "tolerated", "unsupported".
    static let lasting = Steers(bit: 60)
    /// How long it took: "in", "took".
    static let took = Steers(bit: 61)
    /// "per", "due to": on whose order or why something was put off.
    static let onOrder = Steers(bit: 62)
    /// "so that", "so she can".
    static let soThat = Steers(bit: 63)

    static let headings: Steers = [
        .headSubjective, .headObjective, .headAssessment, .headPlan, .headGoal, .headHome, .headPast, .headToday, .headJob,
    ]
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

    static let space = Gap(rawValue: 1 << 0)
    static let hyphen = Gap(rawValue: 1 << 1)
    static let slash = Gap(rawValue: 1 << 2)
    static let comma = Gap(rawValue: 1 << 3)
    static let semicolon = Gap(rawValue: 1 << 4)
    static let colon = Gap(rawValue: 1 << 5)
    static let period = Gap(rawValue: 1 << 6)
    static let newline = Gap(rawValue: 1 << 7)
    static let open = Gap(rawValue: 1 << 8)
    static let close = Gap(rawValue: 1 << 9)
    static let dash = Gap(rawValue: 1 << 10)
    static let quote = Gap(rawValue: 1 << 11)
    static let arrow = Gap(rawValue: 1 << 12)
    static let ampersand = Gap(rawValue: 1 << 13)
    static let plus = Gap(rawValue: 1 << 14)
    static let bullet = Gap(rawValue: 1 << 15)
    static let boxEmpty = Gap(rawValue: 1 << 16)
    static let boxChecked = Gap(rawValue: 1 << 17)
    static let question = Gap(rawValue: 1 << 18)
    static let number = Gap(rawValue: 1 << 19)
    static let equals = Gap(rawValue: 1 << 20)
    static let sentence = Gap(rawValue: 1 << 21)
    static let start = Gap(rawValue: 1 << 22)
    static let clause = Gap(rawValue: 1 << 23)

    /// Between the words of one phrase nothing heavier than these may stand.
    static let heavy: Gap = [
        .comma, .semicolon, .colon, .period, .newline, .open, .close, .dash, .bullet, .boxEmpty, .boxChecked, .question,
        .sentence, .quote,
    ]
}

/// One word, number or phrase of a note with all that the decisions need to know of it.
struct Atom: Sendable {
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

    /// Done today: neither another time, nor denied, nor an aim.
    var done: Bool { frame == .today && !negated && !purpose && !earlier }
    var isPast: Bool { form == .past || form == .both }
    var isPlain: Bool { form == .plain || form == .both }
    var isNumber: Bool { shape != .none }
}
