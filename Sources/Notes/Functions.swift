/// Daily functions that treatment is for, as a set: what a goal names, or what a task practises.
package struct Functions: OptionSet, Sendable, Hashable {
    package var rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static var transfer: Functions { Functions(bit: 0) }
    static var bedMobility: Functions { Functions(bit: 1) }
    static var stairs: Functions { Functions(bit: 2) }
    static var walking: Functions { Functions(bit: 3) }
    static var dressing: Functions { Functions(bit: 4) }
    static var grooming: Functions { Functions(bit: 5) }
    static var bathing: Functions { Functions(bit: 6) }
    static var toileting: Functions { Functions(bit: 7) }
    static var eating: Functions { Functions(bit: 8) }
    static var cooking: Functions { Functions(bit: 9) }
    static var cleaning: Functions { Functions(bit: 10) }
    static var laundry: Functions { Functions(bit: 11) }
    static var shopping: Functions { Functions(bit: 12) }
    static var yard: Functions { Functions(bit: 13) }
    static var writing: Functions { Functions(bit: 14) }
    static var computer: Functions { Functions(bit: 15) }
    static var school: Functions { Functions(bit: 16) }
    static var work: Functions { Functions(bit: 17) }
    static var sport: Functions { Functions(bit: 18) }
    static var play: Functions { Functions(bit: 19) }
    static var childcare: Functions { Functions(bit: 20) }
    static var petcare: Functions { Functions(bit: 21) }
    static var driving: Functions { Functions(bit: 22) }
    static var carTransfer: Functions { Functions(bit: 23) }
    static var phone: Functions { Functions(bit: 24) }
    static var money: Functions { Functions(bit: 25) }
    static var medication: Functions { Functions(bit: 26) }
    static var reaching: Functions { Functions(bit: 27) }
    static var lifting: Functions { Functions(bit: 28) }
    static var floor: Functions { Functions(bit: 29) }
    static var rising: Functions { Functions(bit: 30) }
    static var speaking: Functions { Functions(bit: 31) }
    static var swallowing: Functions { Functions(bit: 32) }
    static var music: Functions { Functions(bit: 33) }
    static var social: Functions { Functions(bit: 34) }
    static var travel: Functions { Functions(bit: 35) }
    static var bus: Functions { Functions(bit: 36) }
    static var wheelchair: Functions { Functions(bit: 37) }
    static var repair: Functions { Functions(bit: 38) }
    static var doors: Functions { Functions(bit: 39) }
    static var schedule: Functions { Functions(bit: 40) }
    static var crafts: Functions { Functions(bit: 41) }
    static var reading: Functions { Functions(bit: 42) }
    static var sleeping: Functions { Functions(bit: 43) }
    static var handling: Functions { Functions(bit: 44) }
    static var livingAlone: Functions { Functions(bit: 45) }
    static var bed: Functions { Functions(bit: 46) }

    /// A function in words that no list holds.
    static var other: Functions { Functions(bit: 47) }

    /// Places and things of the home, named without saying what is done there.
    static var around: Functions { Functions(bit: 48) }

    // Broad domains: they count as a goal only when attached to an identified task or exercise.
    static var adls: Functions { Functions(bit: 56) }
    static var household: Functions { Functions(bit: 57) }
    static var community: Functions { Functions(bit: 58) }
    static var leisure: Functions { Functions(bit: 59) }
    static var workBroad: Functions { Functions(bit: 60) }
    static var schoolBroad: Functions { Functions(bit: 61) }
    static var playBroad: Functions { Functions(bit: 62) }

    static var broad: Functions { [.adls, .household, .community, .leisure, .workBroad, .schoolBroad, .playBroad] }
}

/// Regions of the body, as a set of joints; a limb is the set of its joints.
package struct Regions: OptionSet, Sendable, Hashable {
    package var rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    static var shoulder: Regions { Regions(rawValue: 1 << 0) }
    static var elbow: Regions { Regions(rawValue: 1 << 1) }
    static var forearm: Regions { Regions(rawValue: 1 << 2) }
    static var wrist: Regions { Regions(rawValue: 1 << 3) }
    static var hand: Regions { Regions(rawValue: 1 << 4) }
    static var hip: Regions { Regions(rawValue: 1 << 5) }
    static var thigh: Regions { Regions(rawValue: 1 << 6) }
    static var knee: Regions { Regions(rawValue: 1 << 7) }
    static var ankle: Regions { Regions(rawValue: 1 << 8) }
    static var foot: Regions { Regions(rawValue: 1 << 9) }
    static var lumbar: Regions { Regions(rawValue: 1 << 10) }
    static var thoracic: Regions { Regions(rawValue: 1 << 11) }
    static var abdomen: Regions { Regions(rawValue: 1 << 12) }
    static var neck: Regions { Regions(rawValue: 1 << 13) }
    static var mouth: Regions { Regions(rawValue: 1 << 14) }

    static var upperLimb: Regions { [.shoulder, .elbow, .forearm, .wrist, .hand] }
    static var lowerLimb: Regions { [.hip, .thigh, .knee, .ankle, .foot] }
    static var trunk: Regions { [.lumbar, .thoracic, .abdomen] }
}
