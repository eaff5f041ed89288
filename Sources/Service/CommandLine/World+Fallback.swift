import Rules

extension World {
    /// The same world, in which another profile than `default` judges claims whose payer has none.
    init(_ world: World, fallback: Ruleset) {
        reference = world.reference
        rulesets = world.rulesets
        stamp = world.stamp
        self.fallback = fallback
    }
}
