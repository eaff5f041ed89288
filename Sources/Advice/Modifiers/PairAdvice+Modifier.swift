import Claims
import Notes
import Rules

extension PairAdvice {
    /// The advice with the modifier that the facts bear out, or with what keeps them from it.
    /// - Parameters:
    ///   - second: the lines that take the modifier.
    ///   - accepted: the modifiers that open the edit, the plain one first.
    func taking(
        _ separation: Separation, _ first: ArraySlice<ServiceLine>, _ second: ArraySlice<ServiceLine>, _ accepted: [Modifier],
        _ standard: Separation.Standard
    ) -> PairAdvice {
        var advice = self
        for line in first + second {
            for modifier in line.modifiers where accepted.contains(modifier) { advice.carried.append((line.number, modifier)) }
        }
        advice.carried.sort { ($0.line, $0.modifier) < ($1.line, $1.modifier) }
        let isCarried = advice.carried.map { "line \($0.line) carries \($0.modifier)" }.joined(separator: ", ")
        if let objection = separation.objection(standard) {
            advice.sentence = NoteForm.text(codes, date, nil)
            advice.reason +=
                " \(objection): do not append a modifier\(isCarried.isEmpty ? "" : ", and look again at why \(isCarried)")."
            return advice
        }
        guard let (modifier, fact) = Self.choose(separation, accepted, standard) else {
            advice.sentence = NoteForm.text(codes, date, nil)
            if !separation.hasNotes { advice.wants.append("documentation") }
            if separation.sharedSeconds == nil { advice.wants.append("intervals") }
            advice.reason +=
                " Nothing given separates the two\(isCarried.isEmpty ? "" : ", though \(isCarried)"): a modifier is right only if they were."
            return advice
        }
        advice.modifier = modifier
        advice.modifierLines = second.map(\.number).sorted()
        advice.sentence = NoteForm.text(codes, date, modifier)
        let places = advice.modifierLines.map(String.init).joined(separator: ", ")
        advice.reason +=
            " \(fact): \(modifier) on line \(places) (\(codes.second)), if the note bears it out\(isCarried.isEmpty ? "" : "; \(isCarried) already, and one is enough")."
        return advice
    }

    private static func choose(
        _ separation: Separation, _ accepted: [Modifier], _ standard: Separation.Standard
    ) -> (modifier: Modifier, fact: String)? {
        if let fit = separation.fitting.first(where: { accepted.contains($0.modifier) }) ?? separation.fitting.first {
            // A payer that knows no X takes the plain modifier for the same fact.
            guard let modifier = accepted.contains(fit.modifier) ? fit.modifier : accepted.first else { return nil }
            return (modifier, fit.fact.prefix(1).uppercased() + fit.fact.dropFirst())
        }
        // Distinct goals or purposes are no separation of NCCI's own: of it each service must at least have its own minutes.
        guard let modifier = accepted.first, separation.notes?.justified == true,
            standard == .policy || separation.hasOwnMinutes
        else { return nil }
        return (
            modifier, "The notes show distinct goals or purposes\(standard == .nCCI ? ", and each line has its own minutes" : "")"
        )
    }
}

/// What a note must say for a modifier to be true, with blanks for everything that only the therapist knows.
enum NoteForm {
    /// - Parameter modifier: nil where none is advised: the form then asks for whatever separated the two.
    static func text(_ codes: CodePair, _ date: CalendarDate, _ modifier: Modifier?) -> String {
        let (one, other) = (codes.first, codes.second)
        switch modifier {
        case "XE":
            return """
                \(date), two encounters. \(one): from ____ to ____, for ____. \(other): from ____ to ____, for ____. The patient was seen \
                again because ____.
                """
        case "XP":
            return """
                \(date), two practitioners. \(one): given by ____ (name, credentials) from ____ to ____, for ____. \(other): given by ____ \
                (name, credentials) from ____ to ____, for ____.
                """
        case "XS":
            return
                "\(date). \(one): treated ____ (body region) by ____, for ____. \(other): treated ____ (body region) by ____, for ____."
        case "XU":
            return """
                \(date). \(one): ____ (what was done) from ____ to ____, for ____. \(other): ____ (what was done) from ____ to ____, for \
                ____. Minutes counted in both: ____.
                """
        default:
            return """
                \(date). \(one): ____ (what was done, where), toward the goal of ____, from ____ to ____. \(other): ____ (what was done, \
                where), toward the goal of ____, from ____ to ____. What separated the two: ____.
                """
        }
    }
}
