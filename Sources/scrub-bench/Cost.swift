import CAllocationCount
import Glibc

/// What a piece of work cost, for one of its repetitions.
struct Cost {
    /// Processor time of this thread: what other programs do at the same time changes it little.
    let nanoseconds: Double
    let allocations: Double

    /// The median of several runs of so many repetitions.
    static func measure(runs: Int, times: Int, _ work: (_ times: Int) throws -> Void) rethrows -> Cost {
        try work(max(1, times / 10))
        var costs: [Cost] = []
        for _ in 0..<runs {
            let blocks = allocation_count()
            let start = threadNanoseconds()
            try work(times)
            let nanoseconds = threadNanoseconds() - start
            costs.append(
                Cost(
                    nanoseconds: Double(nanoseconds) / Double(times),
                    allocations: Double(allocation_count() - blocks) / Double(times)))
        }
        return costs.sorted { $0.nanoseconds < $1.nanoseconds }[runs / 2]
    }
}

private func threadNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
