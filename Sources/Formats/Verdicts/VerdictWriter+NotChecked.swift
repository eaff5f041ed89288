import JSON
import Rules

extension VerdictWriter {
    /// Writes the facts that rules lacked: each once, with the places where it would go and the rules that want it.
    mutating func writeNotChecked(_ report: Report, to writer: inout JSONWriter) {
        lacks.removeAll(keepingCapacity: true)
        for lack in report.lacks { lacks.append(RankedLack(lack)) }
        lacks.sort(by: RankedLack.precedes)
        writer.beginArray()
        var start = 0
        while start < lacks.count {
            let end = lacks.endOfRun(from: start)
            writeLacks(start..<end, to: &writer)
            start = end
        }
        writer.endArray()
    }

    private mutating func writeLacks(_ run: Range<Int>, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("wants")
        writer.string(lacks[run.lowerBound].wants)
        writer.key("pointers")
        writer.beginArray()
        for index in run where index == run.lowerBound || lacks[index].order != lacks[index - 1].order {
            writePointer(lacks[index].place, to: &writer)
        }
        writer.endArray()
        writer.key("rules")
        rules.removeAll(keepingCapacity: true)
        for index in run { rules.append(lacks[index].rule) }
        rules.sort()
        writer.beginArray()
        for index in rules.indices where index == 0 || rules[index] != rules[index - 1] { writer.ruleId(rules[index]) }
        writer.endArray()
        writer.endObject()
    }
}
