import Testing

@testable import Notes

/// No input may crash the reader or make it slow out of proportion.
struct HostileTextTests {
    private struct Random {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
    }

    @Test func randomBytesAreRead() {
        var random = Random(state: 20_261_123)
        var reader = NoteReader()
        for _ in 0..<600 {
            let bytes = (0..<random.next(400)).map { _ in UInt8(truncatingIfNeeded: random.next(256)) }
            let reading = reader.read(bytes.span)
            for evidence in reading.activity.evidence { #expect(evidence.start >= 0 && evidence.end <= bytes.count) }
        }
    }

    @Test func shuffledNotesAreRead() {
        let notes = GoldenTests.cases.map { Array($0.note.utf8) }
        let marks: [[UInt8]] = [
            "—", "≥", "°", "½", "×", "“", "\u{0}", "\n", "[ ]", "w/", "3x10", "’s", "→", "\u{FF}", "#2", "()", ";;",
        ].map { Array($0.utf8) }
        var random = Random(state: 7)
        var reader = NoteReader()
        for _ in 0..<1500 {
            var bytes = notes[random.next(notes.count)]
            for _ in 0..<random.next(6) {
                let place = random.next(bytes.count + 1)
                switch random.next(4) {
                case 0: bytes.insert(contentsOf: marks[random.next(marks.count)], at: place)
                case 1: if place < bytes.count { bytes.remove(at: place) }
                case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next(256)) }
                default: bytes = Array(bytes[..<place])
                }
            }
            let reading = reader.read(bytes.span)
            for element in [reading.activity, reading.goalLink, reading.measure, reading.assist, reading.equipment] {
                for evidence in element.evidence {
                    #expect(evidence.start >= 0 && evidence.start <= evidence.end && evidence.end <= bytes.count)
                }
            }
        }
    }

    @Test(arguments: [
        "a", "to ", "no ", "1", "(", "sit to ", "w/", "x", ". ", "\n", "Goal: ", "min ", "3/", "-", "vs 3 ", "\u{E2}\u{80}",
        "mod A, ",
    ])
    func repetitionStaysLinear(_ unit: String) {
        var reader = NoteReader()
        let bytes = Array(String(repeating: unit, count: 6_000).utf8)
        _ = reader.read(bytes.span)
    }

    @Test func readingTwiceSaysTheSame() {
        var reader = NoteReader()
        for item in GoldenTests.cases {
            let bytes = Array(item.note.utf8)
            let first = reader.read(bytes.span)
            let second = reader.read(bytes.span)
            #expect(GoldenTests.letters(first) == GoldenTests.letters(second))
            let pair = reader.compare(activity97530: bytes.span, exercise97110: bytes.span)
            #expect(pair == reader.compare(activity97530: bytes.span, exercise97110: bytes.span))
        }
    }
}
