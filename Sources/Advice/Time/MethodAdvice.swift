package import Claims
package import Rules

/// The visit's units by one way of counting.
package struct MethodAdvice: Sendable {
    package typealias Allocation = [(code: ProcedureCode, units: Int)]

    package let method: UnitMethod
    package let supportedUnits: Int
    /// The recommended one first; at most `Allocations.listedMax`, of which only a day of more codes than is lawful has more.
    package let allocations: [Allocation]
    package let recommended: Allocation
    /// Sentences.
    package let reason: String
    /// nil where nothing is timed.
    package let minutesToNextUnit: Int?
    /// For each service of which an assistant gave a part, units as recommended.
    package let assistantShares: [AssistantAdvice]

    init(_ method: UnitMethod, _ visit: Visit) {
        self.method = method
        var services = visit.services[...]
        let (supported, tied) = UnitArithmetic.allot(&services, by: method)
        supportedUnits = supported
        // A unit that may go to either goes to a service that has none, so that what was given is billed; never by price.
        let candidates = services.indices.filter { services[$0].mayTakeTiedUnit }
        let chosen = Set(
            (candidates.filter { services[$0].supportedUnits == 0 } + candidates.filter { services[$0].supportedUnits > 0 })
                .prefix(tied))
        let units = services.indices.map { services[$0].supportedUnits + (chosen.contains($0) ? 1 : 0) }
        let recommended = zip(services, units).flatMap { Allocations.codes(of: $0, units: $1) }
        self.recommended = recommended
        var allocations = Allocations(services, tied: tied).listed.filter { $0.map(\.units) != recommended.map(\.units) }
        if !services.isEmpty { allocations.insert(recommended, at: 0) }
        self.allocations = Array(allocations.prefix(Allocations.listedMax))
        let isCut = allocations.count >= Allocations.listedMax
        reason =
            UnitReason(method, services, supported: supported, tied: tied, chosen: chosen).text
            + (isCut ? " There are more ways than the \(Allocations.listedMax) that are listed." : "")
        minutesToNextUnit = Self.minutesToNextUnit(method, services)
        assistantShares = AssistantAdvice.all(visit, units)
    }

    private static func minutesToNextUnit(_ method: UnitMethod, _ services: ArraySlice<TimedService>) -> Int? {
        func missing(_ minutes: Int) -> Int {
            UnitArithmetic.minutes(forUnits: UnitArithmetic.units(ofMinutes: minutes) + 1) - minutes
        }
        guard !services.isEmpty else { return nil }
        return method == .cms ? missing(services.reduce(0) { $0 + $1.minutes }) : services.map { missing($0.minutes) }.min()
    }
}

/// Why an allocation is recommended, step by step as the manual has them.
struct UnitReason {
    let text: String

    init(_ method: UnitMethod, _ services: ArraySlice<TimedService>, supported: Int, tied: Int, chosen: Set<Int>) {
        guard !services.isEmpty else {
            text = "Nothing is timed."
            return
        }
        text =
            method == .cms
            ? Self.pooled(services, supported: supported, tied: tied, chosen: chosen) : Self.apart(method, services)
    }

    /// Each code by itself.
    private static func apart(_ method: UnitMethod, _ services: ArraySlice<TimedService>) -> String {
        let rule =
            method == .ama
            ? "Each code by itself, a unit from the midpoint of its 15 minutes on (8 minutes, 23, 38 and so on); minutes are not pooled"
            : "Each code by itself, its minutes rounded to the nearest quarter hour"
        let list = services.map { "\($0.name) \($0.minutes) min gives \($0.supportedUnits)" }.joined(separator: ", ")
        return "\(rule): \(list)."
    }

    /// All minutes together, then the units handed out (Pub. 100-04 ch. 5 §20.2.C).
    private static func pooled(_ services: ArraySlice<TimedService>, supported: Int, tied: Int, chosen: Set<Int>) -> String {
        let total = services.reduce(0) { $0 + $1.minutes }
        guard supported > 0 else { return "\(total) timed minutes in all are fewer than 8: no timed unit." }
        let range = "\(UnitArithmetic.minutes(forUnits: supported))-\(UnitArithmetic.minutes(forUnits: supported + 1) - 1)"
        var sentences = ["\(total) timed minutes in all support \(supported) (\(range) minutes)."]
        let full = services.filter { $0.minutes >= 15 }
        if !full.isEmpty {
            sentences.append(
                "Full 15s first: \(full.map { "\($0.name) ×\($0.minutes / 15)" }.joined(separator: ", ")).")
        }
        let remaining = supported - services.reduce(0) { $0 + $1.minutes / 15 }
        guard remaining > 0 else { return sentences.joined(separator: " ") }
        let leftovers = services.filter { $0.minutes % 15 > 0 }.sorted { $0.minutes % 15 > $1.minutes % 15 }
        sentences.append(
            """
            The \(remaining) left \(remaining == 1 ? "goes" : "go") to the largest leftover minutes: \
            \(leftovers.map { "\($0.name) \($0.minutes % 15)" }.joined(separator: ", ")).
            """)
        if tied > 0 {
            let names = services.indices.filter { services[$0].mayTakeTiedUnit }.map { services[$0].name }
            let taken = chosen.sorted().map { services[$0].name }.joined(separator: ", ")
            let hadNone = chosen.allSatisfy { services[$0].supportedUnits == 0 }
            sentences.append(
                """
                \(names.joined(separator: ", ")) have equally many, so that the choice is the clinician's; \(taken) \
                \(chosen.count == 1 ? "is" : "are") recommended\
                \(hadNone ? ", having no unit yet" : " in the order of the lines").
                """)
        }
        return sentences.joined(separator: " ")
    }
}

extension TimedService {
    /// The code, or both codes of a time family.
    var name: String {
        furtherCode.map { "\(code)/\($0)" } ?? "\(code)"
    }
}
