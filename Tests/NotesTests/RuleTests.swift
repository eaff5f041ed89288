import Testing

@testable import Notes

/// One small rule each, apart from the golden notes.
struct RuleTests {
    private func letters(_ text: String) -> String {
        var reader = NoteReader()
        return GoldenTests.letters(reader.read(Array(text.utf8).span))
    }

    @Test func aLifeToldOfIsANeed() {
        #expect(letters("Carried a laundry basket up 6 steps. Her washer is on the second floor.") == "AGM f")
        #expect(letters("Box lifts 30# x10. UPS loader.").contains("G"))
    }

    @Test func aLifeToldOfIsNoNeedOfAnExercise() {
        #expect(!letters("LAQ 3x10. Lives in 2 level house with son.").contains("G"))
    }

    @Test func whatStandsBeforeAStruggleIsTheAim() {
        #expect(letters("Bridges 3x10; stairs are still hard.").contains("G"))
    }

    @Test func aGoalWithADateIsNoPlan() {
        #expect(letters("In 4 weeks pt will don socks. Worked on donning socks today.").contains("M"))
    }

    @Test func aMeasurementIsNoExercise() {
        #expect(letters("Reassessment: knee flexion 118 deg.") == "M o")
    }

    @Test func anUnfilledTemplateSaysNothing() {
        #expect(letters("Pt completed {transfer type} with {assist level} using {device} in order to {goal}.") == "- o")
    }

    @Test func climbingStepsIsATask() {
        #expect(letters("Descended ten steps.").contains("A"))
    }

    @Test func helpOnTheWayToAnAimIsHelp() {
        #expect(letters("Called pharmacy to refill a prescription with verbal cues.").contains("S"))
    }

    /// Twice the text must not take much more than twice the time.
    @Test func hostileTextIsReadInLinearTime() {
        var reader = NoteReader()
        for unit in [
            "goal: ", "sit to stand ", "plan: ", "(her house has stairs ", "min A ", "is limited by ", "- UPS driver ",
            "Stood from sofa. Goal: " + String(repeating: "zzzzy ", count: 100) + ". ", "box to ", "onto the ", "pick up of ",
            "offer. declined. ",
        ] {
            func time(_ count: Int) -> Duration {
                let bytes = Array(String(repeating: unit, count: count).utf8)
                var best = Duration.seconds(60)
                for _ in 0..<2 {
                    best = min(best, ContinuousClock().measure { _ = reader.read(bytes.span) })
                }
                return best
            }
            let small = time(40)
            let large = time(80)
            #expect(large < small * 5 + .milliseconds(20), "\(unit)")
        }
    }
}
