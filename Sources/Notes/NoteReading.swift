/// A range of UTF-8 bytes in the caller's text: the words that a decision rests on.
package struct Evidence: Sendable, Equatable {
    /// First byte, counted from the start of the part.
    package var start: Int
    /// One past the last byte.
    package var end: Int
    /// Which text of several the bytes are in; 0 when only one was read.
    package var part: Int

    package init(start: Int, end: Int, part: Int = 0) {
        self.start = start
        self.end = end
        self.part = part
    }
}

/// Up to four pieces of evidence, kept inline so that a reading owns no heap.
package struct EvidenceList: Sendable, RandomAccessCollection {
    private struct Slot {
        var start: Int32 = 0
        var end: Int32 = 0
        var part: Int32 = 0
    }

    private var slots = InlineArray<4, Slot>(repeating: Slot())
    private var filled: UInt8 = 0

    package static let capacity = 4

    package init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { Int(filled) }

    package subscript(position: Int) -> Evidence {
        let slot = slots[position]
        return Evidence(start: Int(slot.start), end: Int(slot.end), part: Int(slot.part))
    }

    /// Whoever looks for more can stop.
    var isFull: Bool { Int(filled) == Self.capacity }

    /// Keeps the piece if there is room and none that is held begins with it or covers it; evidence past the fourth piece adds nothing.
    mutating func add(start: Int32, end: Int32, part: Int32) {
        guard !isFull else { return }
        for index in 0..<Int(filled)
        where slots[index].part == part && (slots[index].start == start || slots[index].start < start && end <= slots[index].end)
        {
            return
        }
        slots[Int(filled)] = Slot(start: start, end: end, part: part)
        filled += 1
    }
}

/// One of the five things an auditor looks for, and where it was found.
package struct Element: Sendable {
    package var found = false
    package var evidence = EvidenceList()

    package init() {}

    mutating func find(_ start: Int32, _ end: Int32, _ part: Int32) {
        found = true
        evidence.add(start: start, end: end, part: part)
    }

    mutating func find(_ atom: Atom) {
        find(atom.start, atom.end, Int32(atom.part))
    }

    mutating func find(_ first: Atom, through last: Atom) {
        find(first.start, max(first.end, last.end), Int32(first.part))
    }
}

/// What kind of treatment was performed today.
package enum Content: String, Sendable {
    /// Practice of tasks.
    case functional
    /// Isolated strengthening, range of motion, stretching or endurance work.
    case exercise
    /// At least one named task and one named exercise.
    case mixed
    /// Gait only, manual work, tests, education, untied drills, nothing, or too vague to tell.
    case other
}

/// The field of structured documentation that a text comes from.
package enum NoteField: UInt8, Sendable, CaseIterable {
    case note, activity, functionalGoal, outcome, assistance, equipment, bodyRegions, purpose
}

/// What a note says, as an auditor would read it.
package struct NoteReading: Sendable {
    /// An identifiable functional task was done today.
    package var activity = Element()
    /// Today's treatment is tied to a named function.
    package var goalLink = Element()
    /// A quantified result, an objective change, or a functional goal with a number or a time frame.
    package var measure = Element()
    /// The level of help or cueing for what was done today.
    package var assist = Element()
    /// A named device or tool used today.
    package var equipment = Element()
    package var content = Content.other
    /// What the note is compared by, where that was asked for.
    package var comparison: NoteComparison?

    package init() {}

    /// Functional detail as a payer asks it of 97530: a task, and what it is for.
    package var functionalDetail: Bool { activity.found && goalLink.found }
}
