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
    /// "aid", "strap", "holder": heads of device names that need no adjective of their own after "with a".
    static var toolHead: Steers { Steers(bit: 83) }
    /// "time in", "total minutes": the bookkeeping of the session, whose numbers are no results.
    static var ledger: Steers { Steers(bit: 85) }
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

    /// "needed to", "required for": after a level of help or a cue, what it was given with.
    static var wasNeeded: Steers { Steers(bit: 84) }

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
