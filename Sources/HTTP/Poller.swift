internal import CLinux
internal import Glibc

/// An epoll descriptor, level-triggered: what is left unread is told again, so nothing hangs on reading to the end.
struct Poller: ~Copyable {
    /// What a descriptor is asked, or found, to be.
    struct Interest: OptionSet {
        let rawValue: UInt32
        static let read = Interest(rawValue: EPOLLIN.rawValue)
        static let write = Interest(rawValue: EPOLLOUT.rawValue)
        /// Told whether asked or not: an error, or both directions shut.
        static let broken = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
    }

    private let descriptor: Int32
    private let events: UnsafeMutableBufferPointer<epoll_event>

    init(eventsMax: Int) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(descriptor >= 0, "a loop cannot be without its epoll")
        events = .allocate(capacity: eventsMax)
        events.initialize(repeating: epoll_event())
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    /// Begins to watch a descriptor that other pollers watch as well, so that one of those which sleep is woken rather than all.
    func addShared(_ descriptor: Int32, slot: Int) -> Bool {
        control(EPOLL_CTL_ADD, descriptor, slot, Interest(rawValue: EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue))
    }

    /// Watches a descriptor no more.
    func remove(_ descriptor: Int32) {
        _ = control(EPOLL_CTL_DEL, descriptor, 0, [])
    }

    /// Begins to watch a descriptor under a slot's number; false if the kernel will not.
    func add(_ descriptor: Int32, slot: Int, _ interest: Interest) -> Bool {
        control(EPOLL_CTL_ADD, descriptor, slot, interest)
    }

    /// Changes what a descriptor is watched for. Closing it is the end of being watched.
    func change(_ descriptor: Int32, slot: Int, _ interest: Interest) -> Bool {
        control(EPOLL_CTL_MOD, descriptor, slot, interest)
    }

    private func control(_ operation: Int32, _ descriptor: Int32, _ slot: Int, _ interest: Interest) -> Bool {
        var event = epoll_event(events: interest.rawValue, data: epoll_data_t(u64: UInt64(slot)))
        return epoll_ctl(self.descriptor, operation, descriptor, &event) == 0
    }

    /// Waits for events, at most so many milliseconds (−1: for ever); answers how many there are. An interrupting signal counts as none.
    func wait(_ milliseconds: Int32) -> Int {
        let count = epoll_wait(descriptor, events.baseAddress!, Int32(events.count), milliseconds)
        precondition(count >= 0 || errno == EINTR, "epoll_wait fails only when interrupted")
        return max(0, Int(count))
    }

    /// The event at `index`, until the next wait.
    func event(_ index: Int) -> (slot: Int, found: Interest) {
        (Int(events[index].data.u64), Interest(rawValue: events[index].events))
    }
}
