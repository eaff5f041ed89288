import Dispatch
import Glibc
import HTTP
import Payers
import Synchronization

/// The running service: loads the world, serves until it is told to stop, drains, and ends the process.
package enum Service {
    /// Serves until SIGTERM or SIGINT, answers what is under way, and exits with 0. SIGHUP reads profiles and tables again.
    /// - Throws: what kept it from starting, as a sentence.
    package static func run(_ settings: Settings) throws -> Never {
        let running = try Running(settings)
        print("listening on http://\(running.address)")
        fflush(nil)
        dispatchMain()
    }
}

/// What a running service is made of. `start` and `stop` are also what the tests drive.
package final class Running: Sendable {
    /// `host:port`, with brackets around an IPv6 host.
    package let address: String
    package let port: Int

    private let house: House
    private let server: HTTPServer
    private let log: EventLog
    private let settings: Settings
    private let startedAt = ContinuousClock.now
    private let signals = SignalSources()

    package init(_ settings: Settings) throws {
        self.settings = settings
        let log = EventLog(level: settings.logLevel)
        self.log = log
        let reference = try WorldLoader.reference(codesDirectory: settings.codesDirectory)
        let entries = try WorldLoader.profiles(payersDirectory: settings.payersDirectory)
        let link = WorldLink()
        let payers = try PayerDirectory(
            entries, feeds: settings.feeds, reference: reference,
            onChange: { rulesets, reference in
                link.current?.replace(with: World(reference: reference, rulesets: rulesets, staleSeconds: link.staleSeconds))
            },
            onEvent: { event in log.record(Event(event)) })
        link.payers = payers
        let current = CurrentWorld(World(reference: reference, rulesets: payers.rulesets, staleSeconds: link.staleSeconds))
        link.current = current
        var limits = settings.limits
        if limits.loops == 0 { limits.loops = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
        let house = House(current: current, payers: payers, limits: limits)
        self.house = house
        log.record(.profilesLoaded(count: entries.count))
        payers.start()
        server = try HTTPServer(
            host: settings.host, port: settings.port, serverName: "claim-scrubber", limits: limits,
            application: { loop in ScrubApplication(house, loop: loop) })
        port = server.address.port
        address = server.address.host.contains(":") ? "[\(server.address.host)]:\(port)" : "\(server.address.host):\(port)"
        log.record(.listening(port: port, loops: limits.loops))
        watchSignals()
    }

    /// Stops accepting, answers what is under way, and calls `done`.
    package func drain(_ done: @escaping @Sendable () -> Void) {
        guard !house.isDraining.exchange(true, ordering: .relaxed) else { return }
        let counts = house.counts
        log.record(.draining(connections: counts.connectionsOpened - counts.connectionsClosed))
        house.payers.stop()
        server.drain(withinMilliseconds: settings.drainSeconds * 1_000, done)
    }

    /// Reads profiles and tables again; what is not good leaves everything as it was.
    package func reload() {
        do {
            let reference = try WorldLoader.reference(codesDirectory: settings.codesDirectory)
            let entries = try WorldLoader.profiles(payersDirectory: settings.payersDirectory)
            try house.payers.reload(entries, reference: reference)
            log.record(.profilesReloaded(count: entries.count))
        } catch let fault as LoadingFault {
            refuseReload(fault.mistakes.count, fault.description)
        } catch let mistakes as ProfileMistakes {
            refuseReload(mistakes.list.count, mistakes.list.map { "\($0.pointer): \($0.detail)" }.joined(separator: "\n"))
        } catch {
            preconditionFailure("loading throws only what is named above")
        }
    }

    private func refuseReload(_ mistakes: Int, _ sentence: String) {
        // The files are the operator's own and hold no claim: what is wrong with them may be told where the operator looks.
        Files.writeError(sentence)
        log.record(.reloadRefused(mistakes: mistakes))
    }

    private func watchSignals() {
        let queue = DispatchQueue(label: "signals")
        func watch(_ number: Int32, _ act: @escaping @Sendable () -> Void) {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: DispatchWorkItem(block: act))
            source.resume()
            signals.keep(source)
        }
        signal(SIGPIPE, SIG_IGN)
        watch(SIGHUP) { [weak self] in self?.reload() }
        for number in [SIGTERM, SIGINT] { watch(number) { [weak self] in self?.end() } }
    }

    private func end() {
        drain { [log, startedAt] in
            log.record(.stopped(seconds: Int((ContinuousClock.now - startedAt).components.seconds)))
            exit(0)
        }
    }
}

/// Keeps signal sources alive.
///
/// `@unchecked Sendable`: Safe because it is only added to by the initialiser of its owner.
private final class SignalSources: @unchecked Sendable {
    private var sources: [any DispatchSourceSignal] = []

    func keep(_ source: any DispatchSourceSignal) {
        sources.append(source)
    }
}

/// Lets the payers' callback reach the world that is made from the payers.
///
/// `@unchecked Sendable`: Safe because it is written once, before any feed is started.
private final class WorldLink: @unchecked Sendable {
    var current: CurrentWorld?
    weak var payers: PayerDirectory?

    /// See `World.ruleset(for:)`.
    func staleSeconds(_ payerId: String) -> Int? {
        guard let feed = payers?.feedState(payerId), feed.isStale else { return nil }
        return feed.ageSeconds.map(Int.init)
    }
}
