import Synchronization

/// The one reference to the world that can be swapped: loops look at a number, and take the lock only when it has changed.
package final class CurrentWorld: Sendable {
    private let world: Mutex<World>
    private let generation = Atomic<Int>(0)

    package init(_ world: World) {
        self.world = Mutex(world)
    }

    /// Puts another world in place; requests that have begun keep theirs.
    package func replace(with next: World) {
        world.withLock { $0 = next }
        generation.add(1, ordering: .releasing)
    }

    /// The world as it is now.
    package var now: World {
        world.withLock { $0 }
    }

    /// A copy that one loop keeps, renewed when the world has changed.
    struct Copy {
        private let source: CurrentWorld
        private var generation: Int
        private(set) var world: World

        init(of source: CurrentWorld) {
            self.source = source
            generation = source.generation.load(ordering: .acquiring)
            world = source.now
        }

        mutating func renew() {
            let latest = source.generation.load(ordering: .acquiring)
            guard latest != generation else { return }
            generation = latest
            world = source.now
        }
    }
}
