import Advice
import Claims
import Rules
import Testing

/// What the clock shows: seconds, midnight, changed clocks, running, shared and empty time.
@Suite struct ClockTests {
    private func line(_ code: String, _ intervals: String...) -> String {
        let list = intervals.map { text in
            let ends = text.split(separator: " ")
            let end = ends.count > 1 ? #","end":"\#(ends[1])""# : ""
            return #"{"start":"\#(ends[0])"\#(end)}"#
        }
        return #"{"procedureCode":"\#(code)","intervals":[\#(list.joined(separator: ","))]}"#
    }

    private func lines(_ lines: String..., now: String? = nil, method: String = "cms") -> TimeAdvice {
        let now = now.map { #","now":"\#($0)""# } ?? ""
        return advice(#"{"method":"\#(method)","lines":[\#(lines.joined(separator: ","))]\#(now)}"#)
    }

    @Test func secondsAreAddedBeforeTheyAreRoundedDown() {
        let advice = lines(
            line("97110", "2026-11-20T10:00:00Z 2026-11-20T10:07:30Z", "2026-11-20T10:10:00Z 2026-11-20T10:17:45Z"))
        #expect(advice.timedMinutes == 15)
        #expect(advice.lines[0].line.seconds == 915)
        #expect(advice.gaps.map(\.seconds) == [150])
    }

    @Test func aVisitOverMidnightIsOne() {
        let advice = lines(
            line("97110", "2026-11-20T23:50:00-05:00 2026-11-21T00:05:00-05:00"),
            line("97530", "2026-11-21T00:05:00-05:00 2026-11-21T00:28:00-05:00"))
        #expect(advice.serviceDate?.description == "2026-11-20")
        #expect(advice.timedMinutes == 38)
        #expect(advice[.cms].supportedUnits == 3)
        #expect(advice.overlaps.isEmpty && advice.gaps.isEmpty)
        #expect(advice.kinds == ["overMidnight"])
    }

    @Test func aBreakOverMidnightMakesTwoVisits() {
        let advice = lines(
            line("97110", "2026-11-20T15:00:00Z 2026-11-20T15:15:00Z"), line("97530", "2026-11-21T09:00:00Z 2026-11-21T09:15:00Z")
        )
        #expect(advice.kinds == ["severalDates"])
    }

    /// Clocks in New York went from 2:00 back to 1:00 on 2026-11-01, and from 2:00 on to 3:00 on 2026-03-08.
    @Test func whatCountsIsTheTimeThatWentBy() {
        let autumn = lines(line("97110", "2026-11-01T01:50:00-04:00 2026-11-01T01:05:00-05:00"))
        #expect(autumn.timedMinutes == 15)
        #expect(autumn.kinds == ["clockChanged"])
        let spring = lines(line("97110", "2026-03-08T01:50:00-05:00 2026-03-08T03:13:00-04:00"))
        #expect(spring.timedMinutes == 23)
    }

    @Test func aRunningIntervalEndsNow() {
        let advice = lines(
            line("97530", "2026-11-20T10:00:00Z 2026-11-20T10:10:00Z"), line("97110", "2026-11-20T10:10:00Z"),
            now: "2026-11-20T10:20:40Z")
        #expect(advice.timedMinutes == 20)
        #expect(advice.ifStopped.map(\.inMinutes) == [0, 3, 18])
        #expect(advice.ifStopped.map(\.timedMinutes) == [20, 23, 38])
        #expect(advice.ifStopped.map(\.supportedUnits) == [1, 2, 3])
        #expect(advice.ifStopped[0].unitsByMethod.map(\.units) == [1, 2])
        #expect(advice[.cms].minutesToNextUnit == 3)
        #expect(advice.lines.map { $0.line.stretches[0].isRunning } == [false, true])
    }

    /// What is foretold comes true: the same sheet that much later.
    @Test(arguments: ["cms", "ama"]) func theOutlookComesTrue(method: String) {
        for minute in 0..<40 {
            func now(_ minute: Int) -> String { "2026-11-20T11:\(minute < 10 ? "0" : "")\(minute):00Z" }
            func at(_ minute: Int) -> TimeAdvice {
                lines(
                    line("97530", "2026-11-20T10:30:00Z 2026-11-20T10:41:00Z"), line("97110", "2026-11-20T11:00:00Z"),
                    now: now(minute), method: method)
            }
            let advice = at(minute)
            #expect(advice.ifStopped.count == 3)
            for stop in advice.ifStopped where minute + stop.inMinutes < 60 {
                let later = at(minute + stop.inMinutes)
                #expect(later.timedMinutes == stop.timedMinutes)
                #expect(later.ifStopped[0].supportedUnits == stop.supportedUnits)
                #expect(later.methods.map(\.supportedUnits) == stop.unitsByMethod.map(\.units))
                guard stop.inMinutes > 0 else { continue }
                #expect(at(minute + stop.inMinutes - 1).ifStopped[0].supportedUnits < stop.supportedUnits)
            }
        }
    }

    @Test func stoppingAnUntimedServiceChangesNothing() {
        let advice = lines(line("97150", "2026-11-20T10:00:00Z"), now: "2026-11-20T10:20:00Z")
        #expect(advice.ifStopped.map(\.inMinutes) == [0])
        #expect(advice.totalMinutes == 20 && advice.timedMinutes == 0)
        #expect(advice[.cms].minutesToNextUnit == nil)
    }

    @Test func touchingEndsDoNotOverlap() {
        let touching = lines(
            line("97530", "2026-11-20T10:00:00Z 2026-11-20T10:15:00Z"), line("97110", "2026-11-20T10:15:00Z 2026-11-20T10:30:00Z")
        )
        #expect(touching.overlaps.isEmpty && touching.gaps.isEmpty && touching.notices.isEmpty)
        let overlapping = lines(
            line("97110", "2026-11-20T10:14:30Z 2026-11-20T10:30:00Z"), line("97530", "2026-11-20T10:00:00Z 2026-11-20T10:15:00Z")
        )
        #expect(overlapping.overlaps.map(\.lines) == [[1, 2]])
        #expect(overlapping.overlaps.map(\.seconds) == [30])
        #expect(overlapping.overlaps[0].pointers == ["/lines/1/intervals/0", "/lines/0/intervals/0"])
        #expect(overlapping.overlaps[0].start.text == "2026-11-20T10:14:30Z")
        #expect(overlapping.kinds == ["sharedTime"])
    }

    @Test func offsetsDoNotMatterToOverlaps() {
        let advice = lines(
            line("97530", "2026-11-20T10:00:00-05:00 2026-11-20T10:15:00-05:00"),
            line("97110", "2026-11-20T15:10:00Z 2026-11-20T15:30:00Z"))
        #expect(advice.overlaps.map(\.seconds) == [300])
    }

    @Test func supervisedModalitiesMayRunMeanwhile() {
        let advice = lines(
            line("97012", "2026-11-20T10:00:00Z 2026-11-20T10:15:00Z"), line("97110", "2026-11-20T10:00:00Z 2026-11-20T10:15:00Z")
        )
        #expect(advice.overlaps.isEmpty)
        #expect(advice.totalMinutes == 30 && advice.timedMinutes == 15)
        #expect(byCode(advice.untimedUnits) == ["97012": 1])
    }

    @Test func instantsAreWrittenAsTheyWereShown() {
        for text in ["2026-11-20T23:59:59-05:30", "1969-12-31T00:00:01Z", "2026-02-28T12:00:00+14:00"] {
            var text = text
            let instant = text.withUTF8 { Instant($0) }
            #expect(instant?.text == text)
        }
    }
}
