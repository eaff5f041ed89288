/// Reads therapy notes. A reader owns scratch memory that it reuses from note to note, so it belongs to one thread.
///
/// The reading is a straight line: bytes → words and numbers → atoms (phrases of the lexicon) → sentences and clauses → time frames and
/// aims → one small decision for each element.
package struct NoteReader {
    private let lexicon: Lexicon
    private let tokens: Scratch<Token>
    private let atoms: Scratch<AtomRecord>
    private let sentences: Scratch<Stretch>
    private let clauses: Scratch<Stretch>
    private var parts: UInt8 = 0

    package init() {
        lexicon = .shared
        tokens = Scratch(capacity: 512)
        atoms = Scratch(capacity: 512)
        sentences = Scratch(capacity: 64)
        clauses = Scratch(capacity: 128)
    }

    /// Reads one free text.
    ///
    /// - Parameter comparing: also what the note is compared by.
    package mutating func read(_ text: Span<UInt8>, comparing: Bool = false) -> NoteReading {
        begin()
        add(text, as: .note)
        return finish(comparing: comparing)
    }

    /// Starts a reading of several texts.
    package mutating func begin() {
        atoms.removeAll()
        sentences.removeAll()
        clauses.removeAll()
        parts = 0
    }

    /// Adds a text and the field that it comes from. Evidence names texts by the order in which they were added, from 0.
    package mutating func add(_ text: Span<UInt8>, as field: NoteField) {
        text.withUnsafeBufferPointer { add($0, as: field) }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, as field: NoteField) {
        let first = atoms.count
        tokens.removeAll()
        var tokenizer = Tokenizer(lexicon, text)
        tokenizer.run(into: tokens)
        Phraser.run(lexicon, tokens.base, tokens.count, into: atoms, part: parts, field: field)
        parts = parts == UInt8.max ? parts : parts + 1
        guard first < atoms.count else { return }
        Segmenter.run(sheet, from: first, sentences, clauses)
        let sheet = sheet
        var framer = Framer(sheet)
        framer.run(from: first, field: field)
    }

    /// The reading of the texts added since `begin`.
    package mutating func finish(comparing: Bool = false) -> NoteReading {
        let sheet = sheet
        var findings = treatment(0..<sheet.count)
        decide(&findings)
        if comparing { findings.reading.comparison = comparison(findings) }
        return findings.reading
    }

    /// Compares the notes of two lines; pass one shared session note as both.
    package mutating func compare(activity97530: Span<UInt8>, exercise97110: Span<UInt8>) -> PairReading {
        PairReading(activity97530: comparison(of: activity97530), exercise97110: comparison(of: exercise97110))
    }

    var sheet: Sheet { Sheet(atoms: atoms.base, count: atoms.count, sentences: sentences.base, clauses: clauses.base) }

    /// The elements of the whole note, and its kind.
    private func decide(_ findings: inout Findings) {
        let range = 0..<sheet.count
        AssistDecision(sheet: sheet, range: range).run(&findings.reading.assist)
        EquipmentDecision(sheet: sheet, range: range).run(&findings.reading.equipment)
        MeasureDecision(sheet: sheet, range: range, treated: findings.treated, exerted: findings.exerted)
            .run(&findings.reading.measure)
        findings.reading.content =
            switch (findings.task, findings.exercise) {
            case (true, true): .mixed
            case (true, false): .functional
            case (false, true): .exercise
            case (false, false): .other
            }
    }

    /// What was done, and what for: all that two notes are compared by.
    private func treatment(_ range: Range<Int>) -> Findings {
        var findings = Findings()
        ActivityDecision(sheet: sheet, range: range).run(&findings)
        GoalDecision(sheet: sheet, range: range).run(&findings)
        return findings
    }

    private mutating func comparison(of text: Span<UInt8>) -> NoteComparison {
        begin()
        add(text, as: .note)
        return comparison(treatment(0..<sheet.count))
    }

    private func comparison(_ findings: Findings) -> NoteComparison {
        let sheet = sheet
        var comparison = NoteComparison(whole: FactsDecision(sheet: sheet, range: 0..<sheet.count).run(findings))
        if let sections = Sections.find(sheet) {
            comparison.sections = (facts(sections.activity), facts(sections.exercise))
        }
        return comparison
    }

    private func facts(_ range: Range<Int>) -> PairFacts {
        FactsDecision(sheet: sheet, range: range).run(treatment(range))
    }
}
