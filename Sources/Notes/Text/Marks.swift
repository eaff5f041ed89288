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
