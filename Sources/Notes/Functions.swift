/// Daily functions that treatment is for, as a set: what a goal names, or what a task practises.
package struct Functions: OptionSet, Sendable, Hashable {
    package var rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let transfer = Functions(bit: 0)
    static let bedMobility = Functions(bit: 1)
    static let stairs = Functions(bit: 2)
    static let walking = Functions(bit: 3)
    static let dressing = Functions(bit: 4)
    static let grooming = Functions(bit: 5)
    static let bathing = Functions(bit: 6)
    static let toileting = Functions(bit: 7)
    static let eating = Functions(bit: 8)
    static let cooking = Functions(bit: 9)
    static let cleaning = Functions(bit: 10)
    static let laundry = Functions(bit: 11)
    static let shopping = Functions(bit: 12)
    static let yard = Functions(bit: 13)
    static let writing = Functions(bit: 14)
    static let computer = Functions(bit: 15)
    static let school = Functions(bit: 16)
    static let work = Functions(bit: 17)
    static let sport = Functions(bit: 18)
    static let play = Functions(bit: 19)
    static let childcare = Functions(bit: 20)
    static let petcare = Functions(bit: 21)
    static let driving = Functions(bit: 22)
    static let carTransfer = Functions(bit: 23)
    static let phone = Functions(bit: 24)
    static let money = Functions(bit: 25)
    static let medication = Functions(bit: 26)
    static let reaching = Functions(bit: 27)
    static let lifting = Functions(bit: 28)
    static let floor = Functions(bit: 29)
    static let rising = Functions(bit: 30)
    static let speaking = Functions(bit: 31)
    static let swallowing = Functions(bit: 32)
    static let music = Functions(bit: 33)
    static let social = Functions(bit: 34)
    static let travel = Functions(bit: 35)
    static let bus = Functions(bit: 36)
    static let wheelchair = Functions(bit: 37)
    static let repair = Functions(bit: 38)
    static let doors = Functions(bit: 39)
    static let schedule = Functions(bit: 40)
    static let crafts = Functions(bit: 41)
    static let reading = Functions(bit: 42)
    static let sleeping = Functions(bit: 43)
    static let handling = Functions(bit: 44)
    static let livingAlone = Functions(bit: 45)
    static let bed = Functions(bit: 46)

    /// A function in words that no list holds.
    static let other = Functions(bit: 47)

    /// Places and things of the home, named without saying what is done there.
    static let around = Functions(bit: 48)

    // Broad domains: they count as a goal only when attached to an identified task or exercise.
    static let adls = Functions(bit: 56)
    static let household = Functions(bit: 57)
    static let community = Functions(bit: 58)
    static let leisure = Functions(bit: 59)
    static let workBroad = Functions(bit: 60)
    static let schoolBroad = Functions(bit: 61)
    static let playBroad = Functions(bit: 62)

    static let broad: Functions = [.adls, .household, .community, .leisure, .workBroad, .schoolBroad, .playBroad]
}

/// Regions of the body, as a set of joints; a limb is the set of its joints.
package struct Regions: OptionSet, Sendable, Hashable {
    package var rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    static let shoulder = Regions(rawValue: 1 << 0)
    static let elbow = Regions(rawValue: 1 << 1)
    static let forearm = Regions(rawValue: 1 << 2)
    static let wrist = Regions(rawValue: 1 << 3)
    static let hand = Regions(rawValue: 1 << 4)
    static let hip = Regions(rawValue: 1 << 5)
    static let thigh = Regions(rawValue: 1 << 6)
    static let knee = Regions(rawValue: 1 << 7)
    static let ankle = Regions(rawValue: 1 << 8)
    static let foot = Regions(rawValue: 1 << 9)
    static let lumbar = Regions(rawValue: 1 << 10)
    static let thoracic = Regions(rawValue: 1 << 11)
    static let abdomen = Regions(rawValue: 1 << 12)
    static let neck = Regions(rawValue: 1 << 13)
    static let mouth = Regions(rawValue: 1 << 14)

    static let upperLimb: Regions = [.shoulder, .elbow, .forearm, .wrist, .hand]
    static let lowerLimb: Regions = [.hip, .thigh, .knee, .ankle, .foot]
    static let trunk: Regions = [.lumbar, .thoracic, .abdomen]
}
