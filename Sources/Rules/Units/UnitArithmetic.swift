package import Claims

/// A 15-minute code (or the two codes of a time family) on one treatment day: minutes given, units billed, units supported.
package struct TimedService: Sendable {
    /// The code; of a family, its first code.
    package let code: ProcedureCode
    /// The family's code for each further 15 minutes; nil for a code by itself.
    package let furtherCode: ProcedureCode?
    package var minutes = 0
    /// False where a line of the code has no minutes.
    package var minutesKnown = true
    package var billedUnits = 0
    package var billedFurtherUnits = 0
    /// False where a line's units cannot be counted.
    package var unitsKnown = true
    /// False where the service is documented and not billed.
    package var isBilled = false
    /// Units that every compliant allocation gives.
    package var supportedUnits = 0
    /// Whether an allocation may give one more: a tie.
    package var mayTakeTiedUnit = false

    package init(code: ProcedureCode, furtherCode: ProcedureCode?) {
        self.code = code
        self.furtherCode = furtherCode
    }

    /// Units billed for the code and its family.
    package var billed: Int {
        billedUnits + billedFurtherUnits
    }
}

/// Units from minutes.
package enum UnitArithmetic {
    /// Units of one stretch of minutes: 0 below 8, then one more for each 15 (Pub. 100-04 ch. 5 §20.2.C; the CPT midpoint of 15 minutes).
    package static func units(ofMinutes minutes: Int) -> Int {
        (minutes + 7) / 15
    }

    /// Fewest minutes that support so many units: 8, 23, 38 …
    package static func minutes(forUnits units: Int) -> Int {
        units == 0 ? 0 : units * 15 - 7
    }

    /// Gives each service of a day its units.
    ///
    /// `cms`: full 15s first, then the day's remaining units to the largest leftovers, one a service; services whose leftovers tie for the
    /// last of them are marked. `ama` and `nearestQuarter`: each service by itself.
    /// - Returns: the day's units, and how many of them go to marked services.
    package static func allot(
        _ services: inout ArraySlice<TimedService>, by method: UnitMethod
    ) -> (supported: Int, tied: Int) {
        var supported = 0
        guard method == .cms else {
            for index in services.indices {
                services[index].supportedUnits = units(ofMinutes: services[index].minutes)
                supported += services[index].supportedUnits
            }
            return (supported, 0)
        }
        var total = 0
        var servicesByLeftover = SIMD16<UInt16>(repeating: 0)
        for index in services.indices {
            let minutes = services[index].minutes
            total += minutes
            services[index].supportedUnits = minutes / 15
            supported += minutes / 15
            servicesByLeftover[minutes % 15] += 1
        }
        // The leftovers that still get a unit never outnumber the services that have one, so that none gets two.
        var remaining = units(ofMinutes: total) - supported
        supported += remaining
        var leftover = 14
        while remaining > 0, leftover > 0 {
            let count = Int(servicesByLeftover[leftover])
            if count > 0 {
                let isTie = count > remaining
                for index in services.indices where services[index].minutes % 15 == leftover {
                    if isTie { services[index].mayTakeTiedUnit = true } else { services[index].supportedUnits += 1 }
                }
                if isTie { return (supported, remaining) }
                remaining -= count
            }
            leftover -= 1
        }
        return (supported, 0)
    }
}
