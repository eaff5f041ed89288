import Claims
import JSON
import Rules

extension JSONWriter {
    /// The unit arithmetic of each treatment day whose timed minutes are known.
    mutating func units(_ verdict: Verdict) {
        beginArray()
        for day in verdict.days {
            if let timedMinutes = day.timedMinutes {
                units(of: day, timedMinutes: timedMinutes, verdict.services[day.services])
            }
        }
        endArray()
    }

    private mutating func units(of day: TreatmentDay, timedMinutes: Int, _ services: ArraySlice<TimedService>) {
        beginObject()
        key("serviceDate")
        date(day.date)
        key("discipline")
        string(orNull: day.discipline?.abbreviation)
        key("method")
        string(day.method.rawValue)
        key("timedMinutes")
        integer(timedMinutes)
        key("billedUnits")
        integer(orNull: day.billedUnits)
        key("supportedUnits")
        integer(day.supportedUnits)
        key("allocations")
        beginArray()
        if day.tiedUnits == 0 {
            soleAllocation(services)
        } else {
            for allocation in Allocations(services, tied: day.tiedUnits).listed { self.allocation(allocation) }
        }
        endArray()
        key("minutesToNextUnit")
        integer(orNull: day.minutesToNextUnit(services))
        endObject()
    }

    /// The one allocation of a day without a tie: what `Allocations` would list, without the list.
    private mutating func soleAllocation(_ services: ArraySlice<TimedService>) {
        beginObject()
        for service in services {
            key(service.code.description)
            guard let further = service.furtherCode else {
                integer(service.supportedUnits)
                continue
            }
            integer(min(1, service.supportedUnits))
            key(further.description)
            integer(max(0, service.supportedUnits - 1))
        }
        endObject()
    }

    private mutating func allocation(_ allocation: [(code: ProcedureCode, units: Int)]) {
        beginObject()
        for (code, units) in allocation {
            key(code.description)
            integer(units)
        }
        endObject()
    }
}
