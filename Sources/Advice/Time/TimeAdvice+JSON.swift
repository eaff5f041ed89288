import Claims
package import JSON
import Rules

extension TimeAdvice {
    /// Writes the reply of `POST /v1/units`.
    package func write(to writer: inout JSONWriter, unknownMembers: [UnknownMember] = []) {
        writer.object { writer in
            writer.key("serviceDate")
            if let serviceDate { writer.string(serviceDate.description) } else { writer.null() }
            writer.key("method")
            writer.string(method.rawValue)
            writer.key("timedMinutes")
            writer.integer(timedMinutes)
            writer.key("totalMinutes")
            writer.integer(totalMinutes)
            writer.key("methods")
            writer.list(methods) { $1.write($0) }
            writer.key("lines")
            writer.list(lines) { $1.write($0) }
            writer.key("untimedUnits")
            writer.write(untimedUnits)
            writer.key("overlaps")
            writer.list(overlaps) { $1.write($0) }
            writer.key("gaps")
            writer.list(gaps) { gap, writer in writer.object { $0.span(gap.start, gap.end) } }
            writer.key("ifStopped")
            writer.list(ifStopped) { $1.write($0) }
            writer.key("notices")
            writer.list(notices) { $1.write($0) }
            writer.key("unknownMembers")
            writer.list(unknownMembers) { $1.write($0) }
        }
    }
}

extension JSONWriter {
    /// An array, an element at a time.
    mutating func list<Element>(_ elements: some Sequence<Element>, _ body: (Element, inout JSONWriter) -> Void) {
        array { writer in
            for element in elements { body(element, &writer) }
        }
    }

    mutating func write(_ member: UnknownMember) {
        object { writer in
            writer.key("pointer")
            writer.string(member.pointer)
            writer.key("name")
            writer.string(member.name)
            writer.key("nearest")
            if let nearest = member.nearest { writer.string(nearest) } else { writer.null() }
        }
    }

    fileprivate mutating func write(_ advice: MethodAdvice) {
        object { writer in
            writer.key("method")
            writer.string(advice.method.rawValue)
            writer.key("supportedUnits")
            writer.integer(advice.supportedUnits)
            writer.key("allocations")
            writer.list(advice.allocations) { $1.write($0) }
            writer.key("recommended")
            writer.write(advice.recommended)
            writer.key("reason")
            writer.string(advice.reason)
            writer.key("minutesToNextUnit")
            if let minutes = advice.minutesToNextUnit { writer.integer(minutes) } else { writer.null() }
            writer.key("assistantShares")
            writer.list(advice.assistantShares) { $1.write($0) }
        }
    }

    /// From code to units.
    fileprivate mutating func write(_ allocation: [(code: ProcedureCode, units: Int)]) {
        object { writer in
            for (code, units) in allocation {
                writer.key(code.description)
                writer.integer(units)
            }
        }
    }

    fileprivate mutating func write(_ advice: AssistantAdvice) {
        object { writer in
            writer.key("codes")
            writer.list(advice.codes) { $1.string($0.description) }
            writer.key("units")
            writer.integer(advice.units)
            writer.key("therapistMinutes")
            writer.integer(advice.therapistMinutes)
            writer.key("assistantMinutes")
            writer.integer(advice.assistantMinutes)
            writer.key("unitsWithModifier")
            writer.integer(advice.unitsWithModifier.lowerBound)
            writer.key("unitsWithModifierMax")
            writer.integer(advice.unitsWithModifier.upperBound)
            writer.key("isArguable")
            writer.bool(advice.isArguable)
            writer.key("modifiers")
            writer.list(advice.modifiers) { $1.string($0.description) }
            writer.key("reason")
            writer.string(advice.reason)
        }
    }

    fileprivate mutating func write(_ time: TimeAdvice.LineTime) {
        object { writer in
            writer.key("line")
            writer.integer(time.line.number)
            writer.key("procedureCode")
            writer.string(time.line.procedureCode.description)
            writer.key("basis")
            writer.string(time.basis.rawValue)
            writer.key("minutes")
            writer.integer(time.line.minutes)
            writer.key("seconds")
            writer.integer(time.line.seconds)
            writer.key("assistantMinutes")
            if let minutes = time.line.assistantMinutes { writer.integer(minutes) } else { writer.null() }
            writer.key("isRunning")
            writer.bool(time.line.runningCount > 0)
        }
    }

    fileprivate mutating func write(_ overlap: Overlap) {
        object { writer in
            writer.key("lines")
            writer.list(overlap.lines) { $1.integer($0) }
            writer.key("pointers")
            writer.list(overlap.pointers) { $1.string($0) }
            writer.span(overlap.start, overlap.end)
        }
    }

    /// `start`, `end`, and what is between them in seconds and in whole minutes.
    fileprivate mutating func span(_ start: Instant, _ end: Instant) {
        let seconds = end.epochSeconds - start.epochSeconds
        key("start")
        string(start.text)
        key("end")
        string(end.text)
        key("seconds")
        integer(seconds)
        key("minutes")
        integer(seconds / 60)
    }

    fileprivate mutating func write(_ stop: Stop) {
        object { writer in
            writer.key("inMinutes")
            writer.integer(stop.inMinutes)
            writer.key("timedMinutes")
            writer.integer(stop.timedMinutes)
            writer.key("supportedUnits")
            writer.integer(stop.supportedUnits)
            writer.key("unitsByMethod")
            writer.object { writer in
                for (method, units) in stop.unitsByMethod {
                    writer.key(method.rawValue)
                    writer.integer(units)
                }
            }
        }
    }

    fileprivate mutating func write(_ notice: TimeAdvice.Notice) {
        object { writer in
            writer.key("kind")
            writer.string(notice.kind)
            writer.key("message")
            writer.string(notice.message)
            writer.key("pointers")
            writer.list(notice.pointers) { $1.string($0) }
        }
    }
}
