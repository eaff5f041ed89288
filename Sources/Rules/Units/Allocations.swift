package import Claims

/// The compliant ways to give a day's units to its codes.
package struct Allocations: Sendable {
    /// The most that are listed; many codes with equal minutes have thousands.
    package static let listedMax = 64

    /// Each a list of code and units, in the order of the codes.
    package let listed: [[(code: ProcedureCode, units: Int)]]

    package init(_ services: ArraySlice<TimedService>, tied: Int) {
        let ties = services.indices.filter { services[$0].mayTakeTiedUnit }
        var listed: [[(code: ProcedureCode, units: Int)]] = []
        Self.choose(tied, of: ties[...]) { chosen in
            listed.append(
                services.indices.flatMap {
                    Self.codes(of: services[$0], units: services[$0].supportedUnits + (chosen.contains($0) ? 1 : 0))
                })
            return listed.count < Self.listedMax
        }
        self.listed = listed
    }

    /// A service's units by code: of a family, one for its first code and the rest for the other.
    package static func codes(of service: TimedService, units: Int) -> [(code: ProcedureCode, units: Int)] {
        guard let further = service.furtherCode else { return [(service.code, units)] }
        return [(service.code, min(1, units)), (further, max(0, units - 1))]
    }

    /// Calls `body` with every choice of `count` of the places, until it answers false.
    @discardableResult
    private static func choose(_ count: Int, of places: ArraySlice<Int>, _ chosen: [Int] = [], _ body: ([Int]) -> Bool) -> Bool {
        if count == 0 { return body(chosen) }
        guard count <= places.count, let first = places.first else { return true }
        return choose(count - 1, of: places.dropFirst(), chosen + [first], body)
            && choose(count, of: places.dropFirst(), chosen, body)
    }
}

extension Allocations {
    /// As a finding shows them: `97530 ×2, 97110 ×1`, joined by "or".
    package var sentence: String {
        listed.prefix(4).map { allocation in
            allocation.map { "\($0.code) ×\($0.units)" }.joined(separator: ", ")
        }.joined(separator: "; or ") + (listed.count > 4 ? "; or others" : "")
    }

    /// As facts: a list of objects from code to units.
    package var facts: FactValue {
        .list(listed.map { .object($0.map { FactValue.Pair($0.code.description, .number($0.units)) }) })
    }
}
