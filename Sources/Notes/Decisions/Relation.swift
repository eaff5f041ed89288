/// Whether what was practised serves a goal stated elsewhere in the note.
enum Relation {
    private static var moving: Functions {
        [
            .transfer, .bedMobility, .stairs, .walking, .floor, .rising, .carTransfer, .doors, .wheelchair, .bus,
        ]
    }
    private static var fine: Functions {
        [
            .writing, .computer, .phone, .money, .medication, .crafts, .music, .reading, .schedule, .speaking,
        ]
    }
    private static var mouth: Functions { [.eating, .swallowing, .speaking] }
    private static var selfCare: Functions { [.dressing, .grooming, .bathing, .toileting] }
    private static var home: Functions {
        [
            .cooking, .cleaning, .laundry, .shopping, .yard, .petcare, .childcare, .repair, .lifting, .reaching, .handling,
        ]
    }
    private static var anywhere: Functions {
        [
            .work, .sport, .play, .school, .livingAlone, .travel, .social, .sleeping, .bed, .other, .around,
        ]
    }

    /// Related unless the two belong to clearly different worlds, as stairs and handwriting do.
    static func related(_ practised: Functions, _ goal: Functions, formal: Bool) -> Bool {
        // Handling is part of everything: it counts where nothing more telling was done.
        let telling = practised.subtracting([.handling, .around, .household])
        let done = telling.isEmpty ? practised : telling
        if !done.isDisjoint(with: goal) || done.isEmpty { return true }
        if formal, apart(done, goal) { return false }
        let goal = goal.subtracting(anywhere)
        if goal.isEmpty { return true }
        let doneMoving = !done.isDisjoint(with: moving)
        let doneFine = !done.isDisjoint(with: fine)
        let doneMouth = !done.isDisjoint(with: mouth)
        let doneSelf = !done.isDisjoint(with: selfCare)
        let doneHome = !practised.isDisjoint(with: home)
        if !goal.isDisjoint(with: moving) {
            return doneMoving || doneSelf || !done.isDisjoint(with: [.lifting, .shopping, .yard, .laundry, .childcare, .petcare])
        }
        if !goal.isDisjoint(with: selfCare) {
            return doneSelf || doneMoving || !done.isDisjoint(with: [.reaching, .handling, .lifting])
        }
        if !goal.isDisjoint(with: fine) { return doneFine || doneHome && !doneMoving }
        if !goal.isDisjoint(with: mouth) { return doneMouth || doneHome && !doneMoving }
        if goal == .reaching { return doneHome || doneSelf }
        return doneHome || doneSelf || doneMoving
    }

    /// A goal of the plan of care that what was done is evidently no part of.
    private static func apart(_ done: Functions, _ goal: Functions) -> Bool {
        if goal.contains(.swallowing) { return done.isDisjoint(with: mouth) }
        if goal == .medication {
            return done.isSubset(
                of: moving.union(selfCare).union([.yard, .cleaning, .laundry, .petcare, .lifting, .reaching, .sport, .play]))
        }
        if goal == .grooming { return done.isSubset(of: moving) }
        if goal == .sleeping { return done.isDisjoint(with: [.bedMobility, .bed]) }
        if goal == .eating {
            return done.isSubset(
                of: moving.union([.play, .sport, .yard, .laundry, .cleaning, .dressing, .bathing, .toileting, .lifting, .petcare])
            )
        }
        if goal.isSubset(of: [.sport, .play]) {
            return done.isSubset(
                of: fine.union(mouth).union(selfCare)
                    .union([.cooking, .cleaning, .laundry, .childcare, .petcare, .transfer, .bedMobility, .bed, .wheelchair]))
        }
        if goal.contains(.stairs) {
            return done.isSubset(of: fine.union(mouth).union([.cooking, .cleaning, .petcare, .grooming, .other]))
        }
        return false
    }

    /// Whether what was practised belongs to the broad domain that the goal names, as dressing does to ADLs.
    static func belongs(_ done: Functions, to broad: Functions) -> Bool {
        if broad.contains(.adls), !done.isDisjoint(with: selfCare.union(mouth)) { return true }
        if broad.contains(.household), !done.isDisjoint(with: home) { return true }
        if broad.contains(.community), !done.isDisjoint(with: [.walking, .bus, .shopping, .stairs, .community]) { return true }
        if broad.contains(.workBroad), !done.isDisjoint(with: [.work, .lifting, .repair, .computer]) { return true }
        if broad.contains(.schoolBroad), !done.isDisjoint(with: [.school, .writing, .reading]) { return true }
        return broad.contains(.playBroad) && !done.isDisjoint(with: [.play, .sport])
    }
}
